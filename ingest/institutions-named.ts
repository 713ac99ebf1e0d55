/**
 * The institutions of the graph that a written name leads to: where resolution would put it as one more name variant, of a
 * short form that several go by each of them, and of a misspelt name the one that is meant.
 */
import { byId } from '../src/ids.ts';
import { valuesOf } from '../src/identifiers.ts';
import { misspelt } from '../src/query/search-forgivingly.ts';
import type { NameVariantRecord, Store } from '../src/store/store.ts';
import { tokens } from '../src/text.ts';
import { nameVariantAnchors, type Judged } from './decisions/judged.ts';
import { institutionNameVariant, nameVariantKeys } from './evidence.ts';
import { organisationKey } from './names/institutions/match.ts';
import { organisationsMeant } from './names/institutions/meant.ts';
import { resolveInstitutions } from './resolve/institutions.ts';
import { nodesOfKeys, rowsByKey } from './resolve/rows-by-key.ts';
import { tiedRows } from './resolve/tied-blocks.ts';
import { namedInstitution, UNSAID } from './statements.ts';

/** Of the uses of one name, in hundredths, from which on whoever has them is meant where no place is said. */
const DOMINANT = 80;

/** Of some variants of one name the nodes that use it: the dominant one, else all. */
function users(variants: readonly NameVariantRecord[]): string[] {
  const uses = new Map<string, number>();
  for (const { node, refs } of variants) if (node !== null) uses.set(node, (uses.get(node) ?? 0) + refs);
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const dominant = [...uses].find(([, count]) => 100 * count >= DOMINANT * total);
  return dominant === undefined ? [...uses.keys()] : [dominant[0]];
}

/** Who uses the text as a name; else where resolution would put it as one more variant. */
async function asVariant(store: Store, text: string, judged: Judged): Promise<string[]> {
  const nameVariant = institutionNameVariant(namedInstitution(text, UNSAID));
  const isUsed = ({ kind, refs }: NameVariantRecord) => kind === 'INSTITUTION' && refs > 0;
  const named = users((await store.records('nameVariant', 'block', [nameVariant.block])).filter(isUsed));
  if (named.length > 0) return named;
  const shared = [...(await rowsByKey(store, 'nameVariant', nameVariantKeys(nameVariant))).values()].flat();
  const blocks = [...new Set(shared.map(({ block }) => block))];
  const rows = await tiedRows(store, 'nameVariant', blocks, nameVariantKeys, judged, nameVariantAnchors);
  const found = resolveInstitutions([...rows.filter(isUsed), nameVariant], judged).find(({ members }) =>
    members.some((member) => member.nameVariant.id === nameVariant.id),
  )!;
  return found.members.flatMap((member) => member.nameVariant.node ?? []);
}

/**
 * Ids of the institutions whose organisation a short form or another name of it stands for: none where ROR knows no such name.
 * A department of one leads there too, but has not its identifier.
 */
export async function institutionsMeant(store: Store, text: string): Promise<string[]> {
  const organisations = organisationsMeant(text).map(organisationKey);
  const ids = await nodesOfKeys(
    store,
    organisations.map((key) => `organisation:${key}`),
  );
  return (ids.length === 0 ? [] : await store.nodes(ids)).flatMap((node) =>
    node?.kind === 'INSTITUTION' && valuesOf(node.identifiers, 'ror').some((ror) => organisations.includes(ror))
      ? [node.id]
      : [],
  );
}

async function asWritten(store: Store, text: string, judged: Judged): Promise<string[]> {
  const one = await asVariant(store, text, judged);
  const isClear = one.length > 0 && organisationsMeant(text).length < 2;
  return [...new Set([...one, ...(isClear ? [] : await institutionsMeant(store, text))])].sort(byId);
}

/** The words of an institution's name that a text is nearly; null where there is none, or ROR has an organisation of the text. */
async function nearlyNamed(store: Store, text: string): Promise<readonly string[] | null> {
  if (organisationsMeant(text).length > 0) return null;
  const named = (wordings: readonly (readonly string[])[]) => ({ OR: wordings.map((words) => ({ text: words })) });
  return misspelt(
    store,
    (wordings, page) =>
      store.list({
        kinds: ['INSTITUTION'],
        where: named(wordings),
        order: { by: 'MATCH', direction: 'ASC' },
        page,
      }),
    tokens(text),
  );
}

/** Ids of the institutions that a name in a list leads to, sorted; none where it is not known. */
export async function institutionsNamed(store: Store, text: string, judged: Judged): Promise<string[]> {
  const found = await asWritten(store, text, judged);
  const meant = found.length > 0 ? null : await nearlyNamed(store, text);
  return meant === null ? found : await asWritten(store, meant.join(' '), judged);
}
