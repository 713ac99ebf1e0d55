/**
 * The articles beside the project with answers made by hand, both of its forms as one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface PersonAnswer {
  readonly name: string;
  /** Roles that are right: `PI`, `co-PI`, `participant`. */
  readonly roles: readonly string[];
  /** Names of the institution that are right; empty where the text does not say. */
  readonly institutions: readonly string[];
  /** Neither right nor wrong to return. */
  readonly isOptional: boolean;
}

export interface Text {
  readonly name: string;
  /** The university, agency or laboratory that the text is from: what is left out together. */
  readonly source: string;
  readonly text: string;
  readonly people: readonly PersonAnswer[];
  /** Alternatives are parted by `|`. */
  readonly funders: readonly string[];
  readonly amounts: readonly string[];
  readonly currency: string;
  readonly numbers: readonly string[];
  /** How many awards the text tells of; several numbers where each is a right count. */
  readonly awards: readonly number[];
}

interface OldPerson {
  name: string;
  role: string;
  institution: string | null;
  institution_text?: string;
  first_person?: boolean;
}
interface OldAward {
  number?: string | null;
  amount_usd?: number | null;
  funder?: string[];
}
interface OldAnswer {
  award: OldAward | null;
  awards?: { award: OldAward; people: OldPerson[] }[];
  people: OldPerson[];
}
interface NewAnswer {
  awards?: number[];
  people: { name: string; roles: string[]; institutions: string[]; optional?: boolean }[];
  funders: string[];
  amounts: (number | string)[];
  currency?: string;
  number: string[] | string | null;
}

const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDERS = ['articles/', 'articles-2/'] as const;
/** Texts written for the tests, in the manners of many countries. */
const OWN = new URL('../../test/fixtures/articles-own/', import.meta.url);

/** How many awards the texts tell of that tell of several, counted by hand. */
const AWARDS = new Map(
  readFileSync(new URL('awards.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .map(([name, counts]) => [name, counts.split('|').map(Number)] as const),
);

/** `nz-massey` of `nz-massey-hrc-2013`, `mith` of `mith-neh-sloan`: the first word, and the second of a country's. */
const sourceOf = (name: string): string => /^nz-[a-z]+|^[a-z]+/u.exec(name)![0];

export const areThere = (): boolean => FOLDERS.every((folder) => existsSync(new URL(folder, SHARED)));

/** Every text beside the project with its answer, in the order of their names. */
export const readTexts = (): Text[] => FOLDERS.flatMap((folder) => textsIn(new URL(folder, SHARED)));

/** The texts of the tests: one source. */
export const readOwnTexts = (): Text[] => textsIn(OWN).map((text) => ({ ...text, source: 'own' }));

function textsIn(place: URL): Text[] {
  const read = (file: string): string => readFileSync(new URL(file, place), 'utf8').trim();
  const names = readdirSync(place).filter((file) => file.endsWith('.json'));
  return names.sort().map((file): Text => {
    const name = file.replace('.json', '');
    const answer = JSON.parse(read(file)) as OldAnswer | NewAnswer;
    const isNew = 'funders' in answer;
    const awards = (isNew ? answer.awards : undefined) ?? AWARDS.get(name) ?? [1];
    const told = isNew ? fromNew(answer) : fromOld(answer);
    return { name, source: sourceOf(name), text: read(`${name}.txt`), awards, ...told };
  });
}

type Answer = Pick<Text, 'people' | 'funders' | 'amounts' | 'currency' | 'numbers'>;

function fromNew({ people, funders, amounts, currency, number }: NewAnswer): Answer {
  return {
    people: people.map((one) => ({ ...one, isOptional: one.optional === true })),
    funders,
    amounts: amounts.map(String),
    currency: currency ?? 'USD',
    numbers: number === null ? [] : [number].flat(),
  };
}

function fromOld({ award, awards, people }: OldAnswer): Answer {
  const all = awards?.map((one) => one.award) ?? (award === null ? [] : [award]);
  const unique = new Map(people.map((one) => [one.name, one]));
  return {
    people: [...unique.values()].map((one) => ({
      name: one.name,
      // `participant` leaves open who leads.
      roles: one.role === 'participant' ? ['participant', 'PI'] : [one.role],
      institutions: one.institution === null ? [] : [one.institution, one.institution_text ?? one.institution],
      isOptional: one.first_person === true,
    })),
    funders: [...new Set(all.flatMap(({ funder }) => funder ?? []))],
    amounts: all.flatMap(({ amount_usd: amount }) => (amount ? [String(amount)] : [])),
    currency: 'USD',
    numbers: all.flatMap(({ number }) => (number ? [number] : [])),
  };
}
