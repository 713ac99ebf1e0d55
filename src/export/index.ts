/**
 * Every export format, in the order they are listed to a user.
 */

import { csvExporter } from './csv.ts';
import { cytoscapeExporter } from './cytoscape.ts';
import { d3Exporter } from './d3.ts';
import type { Exporter } from './exporter.ts';
import { gexfExporter } from './gexf.ts';
import { graphmlExporter } from './graphml.ts';
import { vosviewerExporter } from './vosviewer.ts';

export const EXPORTERS: readonly Exporter[] = [
  gexfExporter,
  graphmlExporter,
  cytoscapeExporter,
  vosviewerExporter,
  d3Exporter,
  csvExporter,
];
