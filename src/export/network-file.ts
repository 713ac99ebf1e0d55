/**
 * A network as a file, as an address asks for it: `/network.gexf?kind=person-person&center=…`.
 */
import { GrantgraphError } from '../errors.ts';
import type { Network, NetworkRequest } from '../query/network.ts';
import { NETWORK_KINDS, network } from '../query/network.ts';
import type { Store } from '../store/store.ts';
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
  'first',
  'minimum',
  'includeIsolated',
] as const;
type Parameters = Partial<Record<(typeof PARAMETERS)[number], string>>;

/** The file whose name is `network.<ending>`. Rejects with `BAD_USER_INPUT` for an ending or parameter there is not. */
export async function networkFile(
  store: Store,
  ending: string,
  query: Readonly<Record<string, unknown>>,
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
    throw new GrantgraphError('BAD_USER_INPUT', `expected one of ${known}, found network.${ending}`);
  }
  const drawn = await network(store, requestOf(query));
  return { name: `network.${ending}`, mediaType: file.mediaType, text: file.write(drawn) };
}

function requestOf(query: Readonly<Record<string, unknown>>): NetworkRequest {
  const parameters: Parameters = {};
  for (const [name, value] of Object.entries(query)) {
    const known = PARAMETERS.find((parameter) => parameter === name);
    if (known === undefined || typeof value !== 'string') {
      throw new GrantgraphError(
        'BAD_USER_INPUT',
        `expected ${PARAMETERS.join(', ')}, each once at most, found ${name}`,
      );
    }
    parameters[known] = value;
  }
  const { kind = 'PERSON_PERSON', first, minimum, includeIsolated, ...scopes } = parameters;
  const word = NETWORK_KINDS.find((each) => each === kind.toUpperCase().replace('-', '_'));
  if (word === undefined) {
    throw new GrantgraphError('BAD_USER_INPUT', `kind: expected ${NETWORK_KINDS.join(' or ')}, found '${kind}'`);
  }
  return {
    kind: word,
    ...scopes,
    ...(first === undefined ? {} : { first: wholeNumber('first', first) }),
    ...(minimum === undefined ? {} : { minimum: wholeNumber('minimum', minimum) }),
    includeIsolated: includeIsolated === 'true',
  };
}

function wholeNumber(name: string, text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1)
    throw new GrantgraphError('BAD_USER_INPUT', `${name}: expected a whole number from 1, found '${text}'`);
  return value;
}
