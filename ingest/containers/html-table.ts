/**
 * Tables of web pages, and those that some sites call `.xls`: the rows of the widest table of a page.
 */
import { Parser } from 'htmlparser2';
import type { ByteSource } from './byte-source.ts';
import { decodeEntities, withoutUnseen } from '../text/clean.ts';
import { looksLikeHeader, type Row } from './table.ts';
import { textBlocks } from './text-blocks.ts';

const PAGE = /^[\s\u00ef\u00bb\u00bf]*</;
/** Letters of a page outside of its tables, of those within: a title, a line about the source. */
const BESIDE = 0.2;

const letters = (html: string): number =>
  withoutUnseen(html)
    .replace(/<title\b[^<]*<\/title\s?>|<[^<>]*>/gi, '')
    .replace(/\s+/g, '').length;

/** Whether a page holds a table that is called a workbook, or hardly anything but a table of data with titles. */
export function isHtmlTable({ head, place }: ByteSource): boolean {
  const text = Buffer.from(head).toString('latin1');
  if (!PAGE.test(text) || !/<table[\s>]/i.test(text)) return false;
  if (/\.xls[xm]?$/i.test(place)) return true;
  const [outside = '', ...inside] = text.split(/<table(?=[\s>])/i);
  const parts = inside.map((part) => part.split(/<\/table\s?>/i));
  const beside = letters(outside) + parts.reduce((sum, [, ...after]) => sum + letters(after.join('')), 0);
  const within = parts.reduce((sum, [table = '']) => sum + letters(`<table${table}`), 0);
  const rows = text
    .split(/<tr(?=[\s>])/i)
    .slice(1)
    .map((row) => row.split(/<t[dh](?=[\s>])/i).slice(1));
  const width = rows[0]?.length ?? 0;
  const isSpanned = /\browspan=/i.test(text);
  const isEven =
    width > 2 &&
    rows.length > 1 &&
    rows.slice(0, -1).every(({ length }) => length === width || (isSpanned && length < width));
  const titles = rows[0]?.map((cell) => decodeEntities(`<td${cell}`.replace(/<[^<>]*>/g, '')).trim()) ?? [];
  return isEven && looksLikeHeader(titles) && beside <= within * BESIDE;
}

/** Rows into which one cell may go on. */
const MOST_ROWS = 10_000;

/** Rows of all tables of the page in turn. */
export async function* htmlRows(source: ByteSource): AsyncGenerator<Row> {
  let ready: Row[] = [];
  let cells: string[] | null = null;
  let number = 0;
  let isCell = false;
  /** Cells that go on into rows below, by column. */
  const spans = new Map<number, { text: string; left: number }>();
  const below = new Map<number, { text: string; left: number }>();
  let rowspan = 1;
  /** Puts what goes on from above before the next cell, or at the end of a row. */
  const goOn = () => {
    for (let span = spans.get(cells!.length); span !== undefined; span = spans.get(cells!.length)) {
      if ((span.left -= 1) <= 0) spans.delete(cells!.length);
      cells!.push(span.text);
    }
  };
  const parser = new Parser({
    onopentag(name, { colspan, rowspan: down }) {
      if (name === 'table') spans.clear();
      if (name === 'tr') cells = [];
      else if (cells !== null && (name === 'td' || name === 'th')) {
        goOn();
        rowspan = Math.min(Number(down) || 1, MOST_ROWS);
        for (let span = Math.min(Number(colspan) || 1, 100); span > 1; span -= 1) cells.push('');
        cells.push('');
        isCell = true;
      } else if (isCell && name === 'br') cells![cells!.length - 1] += '\n';
    },
    ontext(text) {
      if (isCell && cells !== null) cells[cells.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') {
        if (isCell && cells !== null && rowspan > 1)
          below.set(cells.length - 1, { text: cells.at(-1)!, left: rowspan - 1 });
        isCell = false;
      } else if (name === 'tr' && cells !== null) {
        goOn();
        for (const [column, span] of below) spans.set(column, span);
        below.clear();
        ready.push({ number: (number += 1), cells: cells.map((cell) => cell.replace(/[^\S\n]+/g, ' ').trim()) });
        cells = null;
      }
    },
  });
  for await (const block of textBlocks(source.chunks(), source.head)) {
    // Styles that nothing closes would hide the table.
    parser.write(/<\/style/i.test(block) ? block : block.replace(/<style\b[^<>]*>/gi, ''));
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}
