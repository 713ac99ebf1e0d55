/**
 * Reads NSF's yearly award files (`../shared/nsf/*.zip`: one JSON file an award) for the scripts beside it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The fields of NSF's award JSON that the tables are made of. */
export interface AwardJson {
  readonly awd_id: string;
  readonly awd_titl_txt: string | null;
  readonly awd_abstract_narration: string | null;
  readonly org_code: string;
  readonly dir_abbr: string;
  readonly org_dir_long_name: string;
  readonly div_abbr: string;
  readonly org_div_long_name: string;
  readonly inst?: {
    readonly inst_name?: string | null;
    readonly org_uei_num?: string | null;
    readonly inst_city_name?: string | null;
    readonly inst_state_code?: string | null;
  } | null;
  readonly pi:
    | readonly {
        readonly pi_first_name: string | null;
        readonly pi_last_name: string | null;
        readonly pi_role: string;
        readonly pi_email_addr?: string | null;
        readonly nsf_id: string;
      }[]
    | null;
  readonly pgm_ele: readonly { readonly pgm_ele_code: string; readonly pgm_ele_name: string | null }[] | null;
  readonly pgm_ref: readonly { readonly pgm_ref_code: string; readonly pgm_ref_txt: string | null }[] | null;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** The files of a zip archive, in its directory's order. Knows plain archives only: no ZIP64, no encryption. */
export function* filesOf(zip: Buffer): Generator<{ name: string; text: string }> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('expected a zip archive, found no end of directory');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`expected a directory entry at byte ${String(at)}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    if (size > 0)
      yield { name, text: (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8') };
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
}

/** Every award of the archives in a folder, by archive name, then by the archive's order. */
export function* awardsIn(folder: URL): Generator<AwardJson> {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.zip')) continue;
    for (const { name, text } of filesOf(readFileSync(new URL(file, folder)))) {
      if (name.endsWith('.json')) yield JSON.parse(text) as AwardJson;
    }
  }
}
