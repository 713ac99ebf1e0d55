/**
 * VOSviewer JSON, as https://app.vosviewer.com/docs/file-types/json-file-type/ has it. Items carry no coordinates:
 * VOSviewer lays them out and clusters them when it opens the file.
 */
import type { Exporter } from './exporter.ts';
import type { Cell } from './table.ts';
import { tabulate } from './table.ts';

/** A description may hold HTML, so what a source writes must not be taken for it. */
const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const perhaps = (basis: Cell | undefined) => (basis === 'RECIPIENT_OF_AWARD' ? 'perhaps ' : '');

export const vosviewerExporter: Exporter = {
  format: 'vosviewer',
  mediaType: 'application/json',
  extension: '.vosviewer.json',
  description: 'JSON of VOSviewer and VOSviewer Online.',
  write(network) {
    const { nodes, links } = tabulate(network);
    const items = nodes.map(({ id, label, institution, institutionBasis, linkCount, weight }) => ({
      id,
      label,
      ...(institution === undefined ? {} : { description: html(`${perhaps(institutionBasis)}${institution}`) }),
      weights: { Links: linkCount, 'Total link strength': weight },
    }));
    const strengths = links.map(({ source, target, weight }) => ({
      source_id: source,
      target_id: target,
      strength: weight,
    }));
    return JSON.stringify({ network: { items, links: strengths } }, null, 1) + '\n';
  },
};
