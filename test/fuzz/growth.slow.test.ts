/**
 * Every reader is linear: what costs the time of 10,000 characters costs less than six times as much for 40,000.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../ingest/documents.ts';
import { readAll } from '../../ingest/workers/workers.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/${name}`, 'utf8');
const notice = [
  'Award Notice',
  'Award Number (FAIN): 2290056',
  'Amendment Number: 000',
  'Amount Obligated by this Amendment: $350,000',
  'Project Title: Glass',
  'Awardee: Marsh College',
  'Principal Investigator: Ana Riva',
].join('\n');
const abstractFile = [
  'Title       : Glass',
  'NSF Org     : DEB',
  'Award Number: 9090006',
  'Start Date  : June 1,  1990',
  'Expires     : November 30,  1992   (Estimated)',
  'Investigator: Ana Riva ariva@marsh.edu  (Principal Investigator current)',
  'Sponsor     : Marsh College',
  'Abstract    :',
  '              Glass is studied.',
].join('\n');

/** A good document of each reader. */
const READERS: Readonly<Record<string, string>> = {
  article: fixture('news/marsh-team.txt'),
  page: fixture('news/web-page.html'),
  'what nobody knows': '',
  'award record': fixture('records/two-dialects.txt')
    .trim()
    .split(/\n(?=\* \d{7})/)[0]!,
  'grant page': fixture('records/page.md'),
  'JSON of NSF': fixture('nsf/award.json'),
  'XML of NSF': fixture('nsf/award.xml'),
  'award notice': notice,
  'abstract file': abstractFile,
};
/** What a document may hold very much of. */
const FILLERS = [
  ' ',
  '\t',
  '\n',
  '\n ',
  '-',
  '- \n',
  '"',
  '’ ',
  '. ',
  ',',
  '(',
  '[ ',
  '<',
  '</p>',
  '&',
  '&nbsp;',
  '= ',
  '0',
  '1 ',
  'a',
  'A ',
  'a. ',
  'A-',
  "a'",
  'a@',
  'a at ',
  '$1 ',
  'and ',
  'of the ',
  '* ',
  '| ',
  '; ',
  'NSF ',
  'Ann Lee, ',
  'Ann Lee and ',
  'University of ',
  'PI: ',
  '(617) ',
  '{"a":',
  '<b>',
  '<!--',
  '<br ',
  '<script ',
  '<head>',
  '# ',
  ' – ',
  '(former) ',
  'a@b.cc ',
];

const cpuOf = (text: string): number => {
  const began = process.cpuUsage();
  readAll(documentsOf('a', Buffer.from(text)));
  return process.cpuUsage(began).user / 1000;
};
/** The least of some measurements: what else the machine does only adds. */
const least = (times: number, text: string) => Math.min(...Array.from({ length: times }, () => cpuOf(text)));
/** Below this many milliseconds a measurement says nothing. */
const FLOOR_MS = 25;

describe('a document that grows', () => {
  it.each(Object.entries(READERS))(
    'costs a reader in proportion: %s',
    (_, text) => {
      cpuOf(text);
      const places = [Math.floor(text.length / 2), text.length];
      const grown = (filler: string, at: number, length: number) =>
        text.slice(0, at) + filler.repeat(Math.ceil(length / filler.length)) + text.slice(at);
      const steep = [...FILLERS, `${text}\n`].flatMap((filler) =>
        places.flatMap((at) => {
          const growth = (times: number) =>
            least(times, grown(filler, at, 40_000)) / Math.max(FLOOR_MS, least(times, grown(filler, at, 10_000)));
          // What looks steep is measured again, better.
          if (growth(1) < 6) return [];
          const found = growth(3);
          return found < 6 ? [] : [`${JSON.stringify(filler.slice(0, 20))} at ${String(at)}: ${found.toFixed(1)}`];
        }),
      );
      expect(steep).toEqual([]);
    },
    300_000,
  );
});
