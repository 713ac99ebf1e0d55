/**
 * A network as a file, as an address asks for it: `/network.gexf?kind=person-person&center=…`.
 */
import { badInput } from '../errors.ts';
import { ROLES } from '../model.ts';
import type { NetworkRequest } from '../query/network.ts';
import { NETWORK_KINDS, network } from '../query/network.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { typed, wordTyped } from '../typed-words.ts';
import type { Pieces } from './exporter.ts';
import { EXPORTERS } from './index.ts';

export interface NetworkFile {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: Pieces;
}

/** Every file that a network can be: what follows `network.`, and what writes it. */
const FILES = EXPORTERS.flatMap((exporter) => {
  const { extension, companion } = exporter;
  return [
    { ...exporter, ending: extension.slice(1) },
    ...(companion ? [{ ...exporter, ...companion, ending: `${companion.suffix}${extension}`.slice(1) }] : []),
  ];
});

/** Parameters that keep a network small. */
const SCOPES = ['center', 'among', 'first', 'firstLinks'];

/** Whether an address asks for as much as there is. */
export const isWholeNetwork = (query: Readonly<Record<string, unknown>>): boolean =>
  SCOPES.every((name) => query[name] === undefined);

const asIs = (text: string) => text;
function wholeNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw badInput(`${name}: expected a whole number from 1, found '${text}'`);
}
function wordOf<W extends string>(words: readonly W[], text: string, name: string): W {
  const word = wordTyped(words, text);
  if (word === null) throw badInput(`${name}: expected ${words.map(typed).join(' or ')}, found '${text}'`);
  return word;
}

type Parameter = Exclude<keyof NetworkRequest, 'onlyWeights' | 'withInstitutions' | 'withFacts' | 'onProgress'>;
/** What an address may ask besides the format, and how it is read. */
const PARAMETERS: Readonly<Record<Parameter, (text: string, name: string) => unknown>> = {
  kind: (text, name) => wordOf(NETWORK_KINDS, text, name),
  center: asIs,
  institution: asIs,
  program: asIs,
  theme: asIs,
  among: (text) => text.split(','),
  radius(text) {
    if (text === '1' || text === '2') return Number(text);
    throw badInput(`radius: expected 1 or 2, found '${text}'`);
  },
  filter: asIs,
  roles: (text, name) => text.split(',').map((word) => wordOf(ROLES, word, name)),
  includeFormer: (text) => text !== 'false',
  first: wholeNumber,
  firstLinks: wholeNumber,
  minimum: wholeNumber,
  via: (text) => text !== 'false',
  includeIsolated: (text) => text === 'true',
};

/** The file whose name is `network.<ending>`. Rejects with `BAD_USER_INPUT` for an ending or parameter there is not. */
export async function networkFile(
  store: Store,
  ending: string,
  query: Readonly<Record<string, unknown>>,
  parseFilter: (text: string) => AwardFilter,
): Promise<NetworkFile> {
  const file = FILES.find((each) => each.ending === ending);
  if (!file) {
    const known = FILES.map((each) => `network.${each.ending}`).join(', ');
    throw badInput(`expected one of ${known}, found network.${ending}`);
  }
  const asked = Object.entries(query).map(([name, text]) => {
    if (!Object.hasOwn(PARAMETERS, name) || typeof text !== 'string')
      throw badInput(`expected ${Object.keys(PARAMETERS).join(', ')}, each once at most, found ${name}`);
    return [name, name === 'filter' ? parseFilter(text) : PARAMETERS[name as Parameter](text, name)] as const;
  });
  const drawn = await network(store, {
    kind: 'PERSON_PERSON',
    withFacts: true,
    ...(Object.fromEntries(asked) as object),
  });
  return { name: `network.${ending}`, mediaType: file.mediaType, pieces: file.write(drawn) };
}
