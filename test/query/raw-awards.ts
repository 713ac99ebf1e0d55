/** Awards as NSF's JSON has them, added up without anything of ours: what our answers are compared with. */
import { openPromise } from 'yauzl';

/** The fields of a record that are added up. */
export interface RawAward {
  readonly awd_id: string;
  readonly awd_eff_date: string | null;
  readonly oblg_fy: readonly { readonly fund_oblg_amt: number | null }[] | null;
  readonly pi: readonly { readonly nsf_id: string | null }[] | null;
  readonly inst: { readonly org_uei_num: string | null } | null;
  readonly pgm_ele: readonly { readonly pgm_ele_code: string }[] | null;
}

/** One of so many records of an archive, as text. */
export async function rawTexts(archive: string, oneOf: number): Promise<string[]> {
  const zip = await openPromise(archive, { autoClose: false });
  const texts: string[] = [];
  let place = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      place += 1;
      if (place % oneOf !== 0) continue;
      const parts: Buffer[] = [];
      for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
      texts.push(Buffer.concat(parts).toString('utf8'));
    }
  } finally {
    zip.close();
  }
  return texts;
}

export interface Figures {
  readonly awards: number;
  readonly dollars: number;
  /** People with different numbers of NSF; who has several is one of them. */
  readonly people: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The sum of some amounts in cents, which are whole. */
export const inCents = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

/** Awards, money, people and years of some records; `personOf` names the person that has a number. */
export function figuresOf(awards: readonly RawAward[], personOf: (nsfId: string) => string): Figures {
  const years = awards.flatMap(({ awd_eff_date: day }) => (day ? [Number(day.slice(0, 4))] : []));
  const people = awards.flatMap(({ pi }) => (pi ?? []).flatMap(({ nsf_id: id }) => (id ? [personOf(id)] : [])));
  return {
    awards: awards.length,
    dollars:
      inCents(awards.flatMap(({ oblg_fy: years }) => (years ?? []).map((year) => year.fund_oblg_amt ?? 0))) / 100,
    people: new Set(people).size,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
}
