/**
 * Texts made from good ones by a seed: what transmission, spreadsheets, careless hands and ill will do to documents.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generator of numbers from 0 to below 1: the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);
const one = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)]!;

/** What breaks readers: names of prototypes, halves of characters, control and direction marks, markup, escapes, numbers. */
const TOKENS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '\u200b',
  '𝔾',
  'é',
  'ﬁ',
  '&#64;',
  '&amp;amp;lt;',
  '\\u0040',
  '<b>',
  '</td>',
  '<!--',
  ']]>',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '“',
  '•',
  '* ',
  '- ',
  '|',
  '\t',
  ';',
  ',,',
  '$',
  '€1.5bn',
  '-1',
  '1e309',
  '99999999999999999999',
  '0000000',
  '13/45/2020',
  '01/01/1900',
  'NaN',
  'null',
  'PI',
  'NSF',
  'Dr.',
  'and',
  ' of the ',
  '\r',
  '\n\n',
  '…',
];

type Mutator = (text: string, random: Random, other: () => string) => string;

const at = (random: Random, text: string) => below(random, text.length + 1);
const piece = (random: Random, text: string, most: number): [number, number] => {
  const start = at(random, text);
  return [start, Math.min(text.length, start + 1 + below(random, most))];
};
const lines = (text: string, change: (all: string[]) => void): string => {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
};

export const MUTATORS: Readonly<Record<string, Mutator>> = {
  cut: (text, random) => text.slice(0, at(random, text)),
  cutFront: (text, random) => text.slice(at(random, text)),
  drop(text, random) {
    const [start, end] = piece(random, text, 200);
    return text.slice(0, start) + text.slice(end);
  },
  double(text, random) {
    const [start, end] = piece(random, text, 2000);
    return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  },
  token(text, random) {
    const start = at(random, text);
    return text.slice(0, start) + one(random, TOKENS) + text.slice(start);
  },
  tokenForWord(text, random) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    if (words.length === 0) return text;
    const word = one(random, words);
    return text.slice(0, word.index) + one(random, TOKENS) + text.slice(word.index + word[0].length);
  },
  run(text, random) {
    const start = at(random, text);
    const of = one(random, [
      ' ',
      '\t',
      '\n',
      '-',
      '"',
      '’',
      '.',
      ',',
      '(',
      '[',
      '<',
      '&',
      '=',
      '0',
      'a',
      'A',
      'A ',
      'a. ',
      '$1 ',
      '{"a":',
      '<a ',
      'and ',
      '- \n',
    ]);
    return text.slice(0, start) + of.repeat(1 + below(random, 4000)) + text.slice(start);
  },
  byte(text, random) {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[below(random, bytes.length)] = below(random, 256);
    return bytes.toString('utf8');
  },
  latin: (text) => Buffer.from(text).toString('latin1'),
  upper: (text) => text.toUpperCase(),
  oneLine: (text) => text.replace(/\s+/g, ' '),
  wrap: (text) => text.replace(/(.{40}\S*) /g, '$1\n'),
  escape: (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  swapLines: (text, random) =>
    lines(text, (all) => {
      const [a, b] = [below(random, all.length), below(random, all.length)];
      [all[a], all[b]] = [all[b]!, all[a]!];
    }),
  dropLine: (text, random) => lines(text, (all) => all.splice(below(random, all.length), 1)),
  doubleLines: (text, random) =>
    lines(text, (all) => {
      const line = one(random, all);
      all.splice(below(random, all.length), 0, ...Array<string>(1 + below(random, 60)).fill(line));
    }),
  splice: (text, random, other) => text.slice(0, at(random, text)) + other().slice(below(random, 500)),
  numbers: (text, random) => text.replace(/\d+/g, (digits) => (random() < 0.1 ? one(random, TOKENS) : digits)),
  nest(text, random) {
    const start = at(random, text);
    const depth = 1 + below(random, 6000);
    return `${text.slice(0, start)}${'['.repeat(depth)}${']'.repeat(depth)}${text.slice(start)}`;
  },
};

/** Every document among the samples and the fixtures of readers. */
export function seeds(): string[] {
  const folders = ['samples', 'test/fixtures/news', 'test/fixtures/nsf', 'test/fixtures/records'];
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(?:README|.*\.zip$)/.test(entry.name))
      .filter((entry) => !(folder.endsWith('news') && entry.name.endsWith('.json')))
      .map((entry) => readFileSync(join(folder, entry.name), 'utf8')),
  );
}

/** A mutant of one of the texts, by one to three mutators, with their names. */
export function mutant(texts: readonly string[], random: Random): { readonly how: string; readonly text: string } {
  const from = below(random, texts.length);
  let text = texts[from]!;
  const how = [String(from)];
  for (let left = 1 + below(random, 3); left > 0; left -= 1) {
    const name = one(random, Object.keys(MUTATORS));
    how.push(name);
    text = MUTATORS[name]!(text, random, () => one(random, texts)).slice(0, 400_000);
  }
  return { how: how.join(' '), text };
}
