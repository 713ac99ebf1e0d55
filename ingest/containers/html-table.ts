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
const BESIDE = 0.1;

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
  const isEven = width > 2 && rows.length > 1 && rows.slice(0, -1).every((cells) => cells.length === width);
  const titles = rows[0]?.map((cell) => decodeEntities(`<td${cell}`.replace(/<[^<>]*>/g, '')).trim()) ?? [];
  return isEven && looksLikeHeader(titles) && beside <= within * BESIDE;
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
    // Styles that nothing closes would hide the table.
    parser.write(/<\/style/i.test(block) ? block : block.replace(/<style\b[^<>]*>/gi, ''));
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}
