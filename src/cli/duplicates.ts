import type { Command } from 'commander';
import type { AffiliationBasis } from '../model.ts';
import { affiliationsOf, isPerhaps } from '../query/affiliation.ts';
import { listPossibleDuplicates, type PossibleDuplicateValue } from '../query/possible-duplicates.ts';
import { labelOf } from '../model.ts';
import { PAGE_LIMIT } from '../query/page.ts';
import type { Store } from '../store/store.ts';
import { countOf, note, print, withGraph, type AddCommand, type CommonOptions } from './session.ts';

interface DuplicatesOptions extends CommonOptions {
  readonly limit: number;
  readonly json?: true;
}

/** One of a pair, as it is shown. */
interface Shown {
  readonly id: string;
  readonly name: string;
  readonly institution: string | null;
  /** What the institution rests on. */
  readonly institutionBasis: AffiliationBasis | null;
  readonly awardCount: number;
  /** Titles of the latest. */
  readonly awards: readonly string[];
}

/** Awards to show of each person. */
const AWARDS = 2;

/** The people of some pairs: five database calls. */
async function peopleOf(
  store: Store,
  possibleDuplicates: readonly PossibleDuplicateValue[],
): Promise<ReadonlyMap<string, Shown>> {
  const ids = [...new Set(possibleDuplicates.flatMap(({ personId, otherId }) => [personId, otherId]))];
  const [nodes, homes, pages] = [
    await store.nodes(ids),
    await affiliationsOf(store, ids),
    await store.linked({
      from: 'PERSON',
      ids,
      to: 'AWARD',
      order: { by: 'LAST_DATE', direction: 'DESC' },
      page: { first: AWARDS },
      withTotal: true,
    }),
  ];
  const targets = [...new Set(pages.flatMap(({ links }) => links.map(({ target }) => target)))];
  const awards = targets.length === 0 ? [] : await store.nodes(targets);
  const titles = new Map(awards.flatMap((node) => (node ? [[node.id, labelOf(node)] as const] : [])));
  return new Map(
    ids.map((id, place) => {
      const node = nodes[place];
      const page = pages[place];
      return [
        id,
        {
          id,
          name: node ? labelOf(node) : id,
          institution: homes.get(id)?.label ?? null,
          institutionBasis: homes.get(id)?.basis ?? null,
          awardCount: page?.total ?? 0,
          awards: (page?.links ?? []).map(({ target }) => titles.get(target) ?? target),
        },
      ];
    }),
  );
}

const line = ({ id, name, institution, institutionBasis: basis, awardCount, awards }: Shown) => {
  const at = institution === null ? 'no institution known' : `${isPerhaps({ basis }) ? 'perhaps ' : ''}${institution}`;
  const more = awardCount > awards.length ? '; …' : '';
  return `${name}  ${id}  ${at}  ${awardCount} awards: ${awards.join('; ')}${more}`;
};

function textOf({ score, reasons, ...pair }: PossibleDuplicateValue, people: ReadonlyMap<string, Shown>): string {
  return [
    `${String(Math.round(score * 100)).padStart(3)}%  ${line(people.get(pair.personId)!)}`,
    `      ${line(people.get(pair.otherId)!)}`,
    `      ${reasons.join(', ')}`,
  ].join('\n');
}

function jsonOf({ score, reasons, ...pair }: PossibleDuplicateValue, people: ReadonlyMap<string, Shown>): string {
  return JSON.stringify({ score, reasons, people: [people.get(pair.personId), people.get(pair.otherId)] });
}

export const duplicatesCommand: AddCommand = (program, session) =>
  program
    .command('duplicates')
    .description('List pairs of people who may be one, the likeliest first, with what speaks for it.')
    .option('--limit <n>', 'at most so many pairs', countOf, 20)
    .option('--json', 'print one JSON object a line, one a pair')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<DuplicatesOptions>();
      await withGraph(session, options, async ({ store }) => {
        let shown = 0;
        for (let after: string | null = ''; after !== null && shown < options.limit && !session.signal.aborted;) {
          const first = Math.min(PAGE_LIMIT, options.limit - shown);
          const page = await listPossibleDuplicates(store, { first, ...(after === '' ? {} : { after }) }, shown === 0);
          if (shown === 0) note(session, `${String(page.totalCount)} pairs may be one; grantgraph judge decides`);
          const possibleDuplicates = page.edges.map(({ possibleDuplicate }) => possibleDuplicate);
          const people = await peopleOf(store, possibleDuplicates);
          const told = possibleDuplicates.map((possibleDuplicate) =>
            (options.json ? jsonOf : textOf)(possibleDuplicate, people),
          );
          if (told.length > 0) await print(session, told.join('\n'));
          shown += possibleDuplicates.length;
          after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor?.() ?? null) : null;
        }
      });
    });
