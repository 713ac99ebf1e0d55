/**
 * Written forms of institutions with the identifier that is hidden from resolution: names of recipients, legal names and
 * places of performance of NSF's records, and what the other formats write for them.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { valueOf } from '../../src/identifiers.ts';
import { byId } from '../../src/ids.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import { readPaths } from '../../ingest/documents.ts';
import { institutionNameVariant } from '../../ingest/evidence.ts';
import type { InstitutionMention } from '../../ingest/statements.ts';
import { extract } from '../../ingest/formats/index.ts';

/** Where a form stands: the recipient's name, its legal name, the place of performance. */
export type NameVariantPart = 'RECIPIENT' | 'LEGAL' | 'PERFORMER';

/** One name variant, its true UEI beside it. A form that two institutions share is there twice. */
export interface EvalNameVariant {
  readonly part: NameVariantPart;
  readonly row: NameVariantRecord;
  readonly name: string;
  /** Name of the recipient, as its record gives it. */
  readonly recipient: string;
  /** Hidden from resolution. */
  readonly uei: string;
  /** Year of the first file that has it, `xml` or `api`. */
  readonly file: string;
  /** Awards that it stands in. */
  awards: number;
}

const SHARED = new URL('../../../shared/', import.meta.url);

function hidden(mention: InstitutionMention, name: string): NameVariantRecord {
  return institutionNameVariant({ ...mention, name, identifiers: [], parent: null, legalName: null });
}

/** Every form of the yearly files, of the XML archive and of the API page. */
export async function institutionNameVariants(): Promise<EvalNameVariant[]> {
  const years = (await readdir(new URL('nsf/', SHARED))).filter((name) => name.endsWith('.zip')).sort(byId);
  const files = [
    ...years.map((name) => [name.replace('.zip', ''), `nsf/${name}`] as const),
    ['xml', 'nsf-xml'] as const,
    ['api', 'nsf-api'] as const,
  ];
  const found = new Map<string, EvalNameVariant>();
  for (const [file, path] of files) {
    for await (const document of readPaths([fileURLToPath(new URL(path, SHARED))])) {
      for (const { institutions } of extract(document).reading?.statements ?? []) {
        const recipients = institutions.filter(({ part }) => part === 'RECIPIENT');
        const recipient = recipients[0];
        const uei = recipient === undefined ? null : valueOf(recipient.identifiers, 'uei');
        if (recipients.length !== 1 || recipient === undefined || uei === null) continue;
        const add = (part: NameVariantPart, mention: InstitutionMention, name: string) => {
          const row = hidden(mention, name);
          const key = `${part} ${row.id} ${uei}`;
          const known = found.get(key);
          if (known === undefined) found.set(key, { part, row, name, recipient: recipient.name, uei, file, awards: 1 });
          else known.awards += 1;
        };
        for (const mention of institutions)
          if (mention.part === 'RECIPIENT' || mention.part === 'PERFORMER') add(mention.part, mention, mention.name);
        if (recipient.legalName !== null) add('LEGAL', recipient, recipient.legalName);
      }
    }
  }
  return [...found.values()];
}
