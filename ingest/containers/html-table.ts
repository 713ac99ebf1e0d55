/**
 * Tables of web pages, and those that some sites call `.xls`: the rows of the widest table of a page.
 */
import { Parser } from 'htmlparser2';
import type { ByteSource } from './byte-source.ts';
import type { Row } from './table.ts';
import { textBlocks } from './text-blocks.ts';

/** Whether a page holds a table that is called a workbook, or says what its cells are. */
export function isHtmlTable({ head, place }: ByteSource): boolean {
  const text = Buffer.from(head).toString('latin1');
  return /^[\s\u00ef\u00bb\u00bf]*</.test(text) && /<table[\s>]/i.test(text) && /\.xls[xm]?$/i.test(place);
}

/** Rows of all tables of the page in turn. */
export async function* htmlRows(source: ByteSource): AsyncGenerator<Row> {
  let ready: Row[] = [];
  let cells: string[] | null = null;
  let number = 0;
  let isCell = false;
  const parser = new Parser({
    onopentag(name, { colspan }) {
      if (name === 'tr') cells = [];
      else if (cells !== null && (name === 'td' || name === 'th')) {
        for (let span = Math.min(Number(colspan) || 1, 100); span > 1; span -= 1) cells.push('');
        cells.push('');
        isCell = true;
      } else if (isCell && name === 'br') cells![cells!.length - 1] += '\n';
    },
    ontext(text) {
      if (isCell && cells !== null) cells[cells.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') isCell = false;
      else if (name === 'tr' && cells !== null) {
        ready.push({ number: (number += 1), cells: cells.map((cell) => cell.replace(/[^\S\n]+/g, ' ').trim()) });
        cells = null;
      }
    },
  });
  for await (const block of textBlocks(source.chunks(), source.head)) {
    parser.write(block);
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}
