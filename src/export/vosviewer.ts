/**
 * VOSviewer JSON, as https://app.vosviewer.com/docs/file-types/json-file-type/ has it. Items carry no coordinates:
 * VOSviewer lays them out when it opens the file.
 */
import type { Identifier } from '../model.ts';
import type { Exporter } from './exporter.ts';
import { jsonLines } from './exporter.ts';
import type { Cell, NodeRow } from './table.ts';
import { MONEY, tabulate } from './table.ts';

/** A description may hold HTML, so what a source writes must not be taken for it. */
const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const perhaps = (basis: Cell | undefined) => (basis === 'RECIPIENT_OF_AWARD' ? 'perhaps ' : '');
/** The most that VOSviewer has; of more communities the small ones are left without. */
const CLUSTERS = 1000;
const PAGES: Readonly<Record<string, string>> = { orcid: 'https://orcid.org/', ror: 'https://ror.org/' };

/** The page of somebody at ORCID or of an institution at ROR. */
function pageOf(identifiers: readonly Identifier[] = []): string | undefined {
  const known = identifiers.find(({ scheme }) => PAGES[scheme] !== undefined);
  return known && `${PAGES[known.scheme]!}${known.value}`;
}

/** Numbers under the names that VOSviewer shows; those that are not stated, and negative weights, are left out. */
function numbers(values: Readonly<Record<string, Cell | undefined>>, least = -Infinity): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => Number(entry[1]) >= least),
  );
}

function itemOf(row: NodeRow, identifiers: readonly Identifier[] | undefined): object {
  const { id, label, institution, institutionBasis, community } = row;
  const money = Object.entries(row).filter(([name]) => name.startsWith(MONEY));
  const scores = numbers({ 'First year': row['firstYear'], 'Last year': row['lastYear'] });
  const url = pageOf(identifiers);
  return {
    id,
    label,
    ...(institution === undefined ? {} : { description: html(`${perhaps(institutionBasis)}${institution}`) }),
    ...(url === undefined ? {} : { url }),
    ...(typeof community === 'number' && community <= CLUSTERS ? { cluster: community } : {}),
    weights: numbers(
      {
        Links: row['linkCount'],
        'Total link strength': row['weight'],
        Awards: row['awardCount'],
        ...Object.fromEntries(money.map(([name, value]) => [`Obligated ${name.slice(MONEY.length)}`, value])),
      },
      0,
    ),
    ...(Object.keys(scores).length === 0 ? {} : { scores }),
  };
}

export const vosviewerExporter: Exporter = {
  format: 'vosviewer',
  mediaType: 'application/json',
  extension: '.vosviewer.json',
  description: 'JSON of VOSviewer and VOSviewer Online.',
  *write(network) {
    const { nodes, links } = tabulate(network);
    const identifiers = new Map(network.nodes.map(({ id, facts }) => [id, facts?.identifiers]));
    yield '{"network":{"items":[';
    yield* jsonLines(nodes, (row) => itemOf(row, identifiers.get(row.id)));
    yield '],"links":[';
    yield* jsonLines(links, ({ source, target, weight }) => ({
      source_id: source,
      target_id: target,
      strength: weight,
    }));
    yield ']}}\n';
  },
};
