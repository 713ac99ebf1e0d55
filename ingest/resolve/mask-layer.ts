/**
 * Layer after people: texts of documents that name a suppressed person, with the name hidden. Its keys are ids of sources.
 *
 * What is hidden is kept with the source's record, which nothing shows, so that it can be put back.
 */
import type { GraphNode, Source } from '../../src/model.ts';
import type { MentionRecord, SourceRecord, StatementRecord } from '../../src/store/store.ts';
import type { MentionData, SourceData, StatementData } from '../evidence-data.ts';
import { maskNames } from '../names/mask-names.ts';
import { type PersonName, mentionName } from '../names/person-name.ts';
import type { Layer } from './layer.ts';

/** Why a mention has no person. */
export const SUPPRESSED = 'suppressed';

export const isSuppressed = ({ node, reason }: Pick<MentionRecord, 'node' | 'reason'>) =>
  node === null && reason === SUPPRESSED;

/** Names of the mentions of people who are to be hidden, and of the others. Nothing is read where nobody is. */
export function goneAndStaying(mentions: readonly MentionRecord[]): { gone: PersonName[]; stay: PersonName[] } {
  if (!mentions.some(isSuppressed)) return { gone: [], stay: [] };
  const names = (rows: readonly MentionRecord[]) => {
    const found = rows.flatMap(({ data }) => mentionName((JSON.parse(data) as MentionData).person) ?? []);
    return [...new Map(found.map((name) => [name.display, name])).values()];
  };
  return { gone: names(mentions.filter(isSuppressed)), stay: names(mentions.filter((row) => !isSuppressed(row))) };
}

/** What a source's record keeps of what is hidden in its node. */
interface Hidden {
  readonly title: string;
  readonly url: string | null;
  /** Start and words of each hidden passage of the text. */
  readonly text: readonly (readonly [number, string])[];
}
type Data = SourceData & { readonly hidden?: Hidden };

function original(node: Source, hidden: Hidden | undefined): Source {
  if (hidden === undefined) return node;
  let { text } = node;
  for (const [start, words] of hidden.text) text = text.slice(0, start) + words + text.slice(start + words.length);
  return { ...node, title: hidden.title, url: hidden.url, text };
}

/** Where two texts of one length differ, as the first has it. */
function differences(text: string, masked: string): [number, string][] {
  const found: [number, string][] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === masked[at]) continue;
    let end = at;
    while (end < text.length && text[end] !== masked[end]) end += 1;
    found.push([at, text.slice(at, end)]);
    at = end;
  }
  return found;
}

function maskSource(row: SourceRecord, node: Source, mentions: readonly MentionRecord[]) {
  const { hidden: before, ...data } = JSON.parse(row.data) as Data;
  const whole = original(node, before);
  const { gone, stay } = goneAndStaying(mentions);
  const options = { isProse: whole.sourceKind === 'news-article' };
  const masked: Source = {
    ...whole,
    title: maskNames(whole.title, gone, stay, options),
    url: whole.url && maskNames(whole.url, gone, stay, { isProse: true, anyCase: true }),
    text: maskNames(whole.text, gone, stay, options),
  };
  const isMasked = masked.text !== whole.text || masked.title !== whole.title || masked.url !== whole.url;
  const hidden: Hidden = { title: whole.title, url: whole.url, text: differences(whole.text, masked.text) };
  return { node: masked, row: { ...row, data: JSON.stringify(isMasked ? { ...data, hidden } : data) } };
}

/** A work row whose title is shown as the document has it, or with names hidden. */
function maskStatement(row: StatementRecord, mentions: readonly MentionRecord[]): StatementRecord {
  const { shownTitle: _before, ...data } = JSON.parse(row.data) as StatementData;
  const { gone, stay } = goneAndStaying(mentions);
  const title = data.title?.value ?? null;
  const shownTitle = title && maskNames(title, gone, stay, { isProse: data.kind === 'news-article' });
  return { ...row, data: JSON.stringify(shownTitle === title ? data : { ...data, shownTitle }) };
}

export const maskLayer: Layer = {
  name: 'mask',
  batch: 100,
  async run(store, keys) {
    const rows = await store.records('source', 'id', keys);
    const nodes = await store.nodes(rows.map(({ id }) => id));
    const mentions = await store.records('mention', 'source', keys);
    const statements = await store.records('statement', 'source', keys);
    const mentionsOf = (source: string) => mentions.filter((mention) => mention.source === source);
    const masked = rows.flatMap((row, place) => {
      const node = nodes[place];
      return node?.kind === 'SOURCE' ? [{ before: row, ...maskSource(row, node, mentionsOf(row.id)) }] : [];
    });
    const changed = masked.filter(({ before, row }) => before.data !== row.data);
    return {
      changes: {
        putRecords: {
          source: changed.map(({ row }) => row),
          statement: statements
            .map((row) => [row, maskStatement(row, mentionsOf(row.source))] as const)
            .filter(([before, row]) => before.data !== row.data)
            .map(([, row]) => row),
        },
        putNodes: changed.map(({ node }) => node),
      },
      done: [],
    };
  },
};

/** An award or project without the names of those who are gone; null for a theme that is such a name. */
export function maskNode(
  node: GraphNode,
  { gone, stay }: { gone: readonly PersonName[]; stay: readonly PersonName[] },
): GraphNode | null {
  if (gone.length === 0) return node;
  const masked = (text: string | null, isProse = false) => text && maskNames(text, gone, stay, { isProse });
  switch (node.kind) {
    case 'AWARD':
      return { ...node, title: masked(node.title), abstract: masked(node.abstract) };
    case 'PROJECT':
      return {
        ...node,
        title: masked(node.title),
        announcedAmounts: node.announcedAmounts.map((amount) => ({ ...amount, covers: masked(amount.covers, true)! })),
      };
    case 'THEME':
      return maskNames(node.label, gone, stay, { isProse: false, anyCase: true }) === node.label ? node : null;
    default:
      return node;
  }
}
