/**
 * The walk in Neo4j: by shared project or by award, then a page of each origin.
 */
import type { Money } from '../../model.ts';
import { linkTypeOf, withShared } from '../links.ts';
import type { Link, LinkPage, PageKey, Store, Walk } from '../store.ts';
import { awardCondition } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { linkedByAward } from './linked-by-award.ts';
import type { Found } from './linked-by-award.ts';
import { linkedAlong, linkedByEdge } from './linked-by-edge.ts';
import { linkedByProject } from './linked-by-project.ts';
import { cut } from './page.ts';
import { isByProject } from './reach.ts';
import type { PartnerKind } from './reach.ts';

const DEFAULT_ORDER = { by: 'COUNT', direction: 'DESC' } as const;

const amountIn = (amounts: readonly Money[], { currency: wanted = 'USD' }: Walk) =>
  amounts.find(({ currency }) => currency === wanted)?.minor ?? null;

/** The value that a link is ordered by. */
function keyOf(link: Found, walk: Walk, byProject: boolean): PageKey['value'] {
  switch ((walk.order ?? DEFAULT_ORDER).by) {
    case 'COUNT':
      return byProject ? link.projectCount : link.awardCount;
    case 'PROJECT_COUNT':
      return link.projectCount;
    case 'AWARD_COUNT':
      return link.awardCount;
    case 'STRENGTH':
      return link.strength;
    case 'MONEY':
      return amountIn(link.obligated, walk);
    case 'SHARED_MONEY':
      return amountIn(link.sharedObligated, walk);
    case 'FIRST_DATE':
      return link.firstDate;
    case 'LAST_DATE':
      return link.lastDate;
    case 'NAME':
      return link.name;
  }
}

export function linkReader(connection: Connection): Pick<Store, 'linked'> {
  async function linked(walk: Walk): Promise<LinkPage[]> {
    if (walk.ids.length === 0) return [];
    const { from, to } = walk;
    const byProject = isByProject(from, to);
    const type = linkTypeOf(walk);
    if (type && walk.withShared) return withShared(linked, walk);
    const found = walk.along
      ? await linkedAlong(connection, walk, walk.along)
      : type
        ? await linkedByEdge(connection, walk, type)
        : await walked(connection, walk, byProject ? from : null);
    return walk.ids.map((id) => {
      const links = (found.get(id) ?? []).map((entry): Link => {
        const { name: _, ...link } = entry;
        return { ...link, key: { value: keyOf(entry, walk, byProject), id: link.target } };
      });
      const { rows, hasNext, hasPrevious } = cut(links, walk.page, (walk.order ?? DEFAULT_ORDER).direction);
      return { links: rows, hasNext, hasPrevious, total: walk.withTotal ? links.length : null };
    });
  }
  return { linked };
}

async function walked(connection: Connection, walk: Walk, partners: PartnerKind | null) {
  const condition = await awardCondition(connection.read, walk.filter);
  return partners ? linkedByProject(connection, partners, walk, condition) : linkedByAward(connection, walk, condition);
}
