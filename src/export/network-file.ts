/**
 * A network as a file, as an address asks for it: `/network.gexf?kind=person-person&center=…`.
 */
import { badInput } from '../errors.ts';
import type { Network, NetworkRequest } from '../query/network.ts';
import { NETWORK_KINDS, network } from '../query/network.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { EXPORTERS } from './index.ts';

export interface NetworkFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What an address may ask besides the format. */
const PARAMETERS = [
  'kind',
  'center',
  'institution',
  'program',
  'theme',
  'among',
  'radius',
  'filter',
  'includeFormer',
  'first',
  'firstLinks',
  'minimum',
  'includeIsolated',
] as const;
type Parameters = Partial<Record<(typeof PARAMETERS)[number], string>>;

/** The file whose name is `network.<ending>`. Rejects with `BAD_USER_INPUT` for an ending or parameter there is not. */
export async function networkFile(
  store: Store,
  ending: string,
  query: Readonly<Record<string, unknown>>,
  parseFilter: (text: string) => AwardFilter,
): Promise<NetworkFile> {
  const files = EXPORTERS.flatMap((exporter) => {
    const { extension, mediaType, companion } = exporter;
    return [
      { ending: extension.slice(1), mediaType, write: (drawn: Network) => exporter.write(drawn) },
      ...(companion
        ? [
            {
              ending: `${companion.suffix}${extension}`.slice(1),
              mediaType,
              write: (drawn: Network) => companion.write(drawn),
            },
          ]
        : []),
    ];
  });
  const file = files.find((each) => each.ending === ending);
  if (!file) {
    const known = files.map((each) => `network.${each.ending}`).join(', ');
    throw badInput(`expected one of ${known}, found network.${ending}`);
  }
  const drawn = await network(store, requestOf(query, parseFilter));
  return { name: `network.${ending}`, mediaType: file.mediaType, text: file.write(drawn) };
}

function requestOf(
  query: Readonly<Record<string, unknown>>,
  parseFilter: (text: string) => AwardFilter,
): NetworkRequest {
  const parameters: Parameters = {};
  for (const [name, value] of Object.entries(query)) {
    const known = PARAMETERS.find((parameter) => parameter === name);
    if (known === undefined || typeof value !== 'string') {
      throw badInput(`expected ${PARAMETERS.join(', ')}, each once at most, found ${name}`);
    }
    parameters[known] = value;
  }
  const { kind = 'PERSON_PERSON', includeIsolated, includeFormer, among, filter, ...rest } = parameters;
  const { radius, first, firstLinks, minimum, ...scopes } = rest;
  const word = NETWORK_KINDS.find((each) => each === kind.toUpperCase().replaceAll('-', '_'));
  if (word === undefined) {
    throw badInput(`kind: expected ${NETWORK_KINDS.join(' or ')}, found '${kind}'`);
  }
  return {
    kind: word,
    ...scopes,
    ...(radius === undefined ? {} : { radius: radiusOf(radius) }),
    ...(among === undefined ? {} : { among: among.split(',') }),
    ...(filter === undefined ? {} : { filter: parseFilter(filter) }),
    ...(first === undefined ? {} : { first: wholeNumber('first', first) }),
    ...(firstLinks === undefined ? {} : { firstLinks: wholeNumber('firstLinks', firstLinks) }),
    ...(minimum === undefined ? {} : { minimum: wholeNumber('minimum', minimum) }),
    includeFormer: includeFormer !== 'false',
    includeIsolated: includeIsolated === 'true',
  };
}

function radiusOf(text: string): 1 | 2 {
  if (text === '1') return 1;
  if (text === '2') return 2;
  throw badInput(`radius: expected 1 or 2, found '${text}'`);
}

function wholeNumber(name: string, text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1) throw badInput(`${name}: expected a whole number from 1, found '${text}'`);
  return value;
}
