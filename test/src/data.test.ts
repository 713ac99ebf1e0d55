import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dataLines, dataList, dataPhrases, dataRows, dataText, dataWords, lazy } from '../../src/data.ts';
import { packageRoot } from '../../src/package.ts';

describe('data files', () => {
  it('begin with a comment that says what stands in them', () => {
    const files = readdirSync(join(packageRoot, 'data'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:tsv|txt)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !/^# \S.{20}/.test(dataText(file)))).toEqual([]);
  });

  it('give lines without comments, and cells', () => {
    expect(dataLines('names/nicknames.txt')[0]).toBe('abigail abby abbie');
    expect(dataRows('places/us-states.tsv')).toContainEqual(['NY', 'New York']);
  });

  it('give each of several lists by its name, as words or as phrases', () => {
    expect(dataWords('words/theme-words.txt', 'title-openers')().has('career')).toBe(true);
    expect(dataPhrases('words/theme-phrases.txt', 'even')().has('machine learning')).toBe(true);
    expect(() => dataList('words/theme-words.txt', 'no-such-list')).toThrow(
      'data/words/theme-words.txt: expected a list [no-such-list]',
    );
  });

  it('are read when they are first needed, and once', () => {
    let times = 0;
    const value = lazy(() => (times += 1));
    expect(times).toBe(0);
    expect([value(), value()]).toEqual([1, 1]);
  });
});
