/**
 * Which walks are answered by edges of the graph, and what of them still has to be walked.
 */
import type { LinkType, NodeKind } from '../model.ts';
import { LINK_DETAILS } from './questions.ts';
import type { LinkPage, Walk } from './questions.ts';

const LINKED: Partial<Record<`${NodeKind} ${NodeKind}`, LinkType>> = {
  'PERSON PERSON': 'COLLABORATES_WITH',
  'INSTITUTION INSTITUTION': 'PARTNERS_WITH',
  'INSTITUTION PROGRAM': 'AWARDED_UNDER',
  'PROGRAM INSTITUTION': 'AWARDED_UNDER',
};
/** The edges that answer a walk, or null where it has to be walked. */
export function linkTypeOf(walk: Walk): LinkType | null {
  const { from, to, along, filter, roles, ownRoles, includeFormer, excludeSameInstitution } = walk;
  const isOfPeople = from === 'PERSON' && (roles ?? ownRoles ?? (includeFormer === false || excludeSameInstitution));
  return along !== undefined || filter !== undefined || isOfPeople ? null : (LINKED[`${from} ${to}`] ?? null);
}

/** Links with what they share: it stands in no edge, and is walked for, to the targets of the page alone. */
export async function withShared(
  linked: (walk: Walk) => Promise<LinkPage[]>,
  { withShared: _, ...walk }: Walk,
): Promise<LinkPage[]> {
  const pages = await linked(walk);
  const ids = walk.ids.filter((_id, place) => pages[place]!.links.length > 0);
  const among = [...new Set(pages.flatMap(({ links }) => links.map(({ target }) => target)))];
  const { from, to } = walk;
  const walked = await linked({ from, to, ids, among, filter: {}, withShared: true, without: LINK_DETAILS });
  const shared = new Map(
    walked.flatMap(({ links }, place) => links.map((link) => [`${ids[place]!} ${link.target}`, link.shared] as const)),
  );
  return pages.map((page, place) => ({
    ...page,
    links: page.links.map((link) => ({ ...link, shared: shared.get(`${walk.ids[place]!} ${link.target}`) ?? [] })),
  }));
}
