/**
 * Forget: what only one source said leaves the graph, which is then that of the documents that remain.
 */
import { GrantgraphError } from '../src/errors.ts';
import { id } from '../src/ids.ts';
import type { MentionRecord, SourceRecord, Store, StatementRecord } from '../src/store/store.ts';
import type { MentionData, SourceData, StatementData } from './evidence-data.ts';
import { loadJudged } from './decisions/judged.ts';
import { countedNameVariants, distinct } from './ingest.ts';
import { mentionAnchors } from './decisions/judged.ts';
import { personKeys } from './names/person-keys.ts';
import { siblingKeysOf } from './resolve/project-layers.ts';
import type { Queued } from './resolve/layer.ts';
import { rowsByKey } from './resolve/rows-by-key.ts';
import { resolveGraph } from './resolve/resolve-graph.ts';
import { scrubPlace } from './text/contacts.ts';
import { abstractKeys } from './text/rare-bigrams.ts';
import { weighedWords } from './text/weighed-words.ts';

/** One source by its id, digest (eight or more characters of it) or the place it was found in. */
async function findSource(store: Store, wanted: string): Promise<SourceRecord> {
  const known = await store.records('source', 'id', [...new Set([wanted, id.source(wanted)])]);
  if (known.length === 1) return known[0]!;
  const named = scrubPlace(wanted);
  const fits = (row: SourceRecord) =>
    (JSON.parse(row.places) as string[]).some((place) => place === named || place.endsWith(`/${named}`)) ||
    (wanted.length >= 8 && row.id.startsWith(id.source(wanted)));
  const found = (await store.records('source', 'status', ['INGESTED', 'QUARANTINED'])).filter(fits);
  if (found.length === 1) return found[0]!;
  const what = found.length === 0 ? 'no source' : `${found.length} sources (${found.map((row) => row.id).join(', ')})`;
  throw new GrantgraphError(
    'BAD_USER_INPUT',
    `forget: expected the id, digest or file name of one source, found ${what} for "${wanted}"`,
  );
}

/** Blocks of some mentions, and of those that an identifier, a form of the name or a judgement ties to them. */
async function blocksWith(store: Store, mentions: readonly MentionRecord[]): Promise<string[]> {
  const tied = (await loadJudged(store)).tied(mentions.flatMap(mentionAnchors));
  const keys = [...mentions.flatMap(({ data }) => personKeys((JSON.parse(data) as MentionData).person)), ...tied.keys];
  const linked = [...(await rowsByKey(store, 'mention', keys)).values()].flat();
  const named = tied.aliases.length === 0 ? [] : await store.records('mention', 'alias', tied.aliases);
  return [...mentions, ...linked, ...named].map(({ block }) => block);
}

/** Articles' works that share a term with one of these abstracts. */
async function storiesLike(store: Store, abstracts: readonly string[]): Promise<string[]> {
  const keys = [...new Set(abstracts.flatMap((text) => abstractKeys(weighedWords(text))))].map((h) => `story:${h}`);
  return keys.length === 0 ? [] : (await store.recordKeys('statement', keys)).map((key) => key.id);
}

/** Keys of title and text of the records among some works: the awards that may fall apart without one of them. */
async function titlesOf(store: Store, statements: readonly StatementRecord[]): Promise<string[]> {
  const awards = [
    ...new Set(statements.flatMap(({ award, isRecord }) => (isRecord === 1 && award !== null ? [award] : []))),
  ];
  const all = awards.length === 0 ? [] : await store.records('statement', 'award', awards);
  return all.flatMap(siblingKeysOf);
}

/**
 * Removes one source and what only it said, and resolves the rest.
 *
 * @param wanted id of a source node, digest, or file name.
 */
export async function forget(
  store: Store,
  wanted: string,
  options: { signal?: AbortSignal } = {},
): Promise<{ removed: string }> {
  const source = await findSource(store, wanted);
  const statements = await store.records('statement', 'source', [source.id]);
  const mentions = await store.records('mention', 'source', [source.id]);
  const { nameVariants = [] } = JSON.parse(source.data) as Partial<SourceData>;
  // A form that nobody uses any more stays, at no use, until its block is resolved again.
  const { counted, held } = await countedNameVariants(
    store,
    new Map(nameVariants.map(([nameVariantId, refs]) => [nameVariantId, { nameVariant: null, refs: -refs }])),
  );
  const projects = [...new Set(statements.flatMap(({ project }) => project ?? []))];
  const awards = [
    ...new Set(statements.flatMap(({ award, isRecord }) => (isRecord === 1 && award !== null ? [award] : []))),
  ];
  const beside = projects.length === 0 ? [] : await store.records('statement', 'project', projects);
  const own = new Set(statements.map((statement) => statement.id));
  const abstracts = statements.flatMap(({ data }) => (JSON.parse(data) as StatementData).abstract?.value ?? []);
  const titles = await titlesOf(store, [...statements, ...beside]);
  const articles = [
    ...beside.filter(({ isRecord }) => isRecord === 0).map((statement) => statement.id),
    ...(await storiesLike(store, abstracts)),
  ];
  const themes = awards.length === 0 ? [] : await store.edges({ types: ['ABOUT'], from: awards });
  const gone = [...mentions.flatMap(({ node }) => node ?? []), ...projects, ...awards, ...themes.map(({ to }) => to)];
  const queueAdd: Queued[] = [
    ...[...held.values()].map(({ block }) => ({ layer: 'nameVariant' as const, key: block })),
    ...titles.map((key) => ({ layer: 'sibling' as const, key })),
    ...articles.filter((statement) => !own.has(statement)).map((key) => ({ layer: 'article' as const, key })),
    ...(await blocksWith(store, mentions)).map((key) => ({ layer: 'person' as const, key })),
    ...projects.map((key) => ({ layer: 'assemble' as const, key })),
    ...gone.map((key) => ({ layer: 'prune' as const, key })),
  ];
  await store.write({
    removeRecords: { source: [source.id], statement: [...own], mention: mentions.map((mention) => mention.id) },
    setRecords: { nameVariant: counted },
    queueAdd: distinct(queueAdd),
    removeNodes: [source.id],
  });
  await resolveGraph(store, options);
  return { removed: source.id };
}
