/**
 * What is wrong with the passages of a reading: those that begin or end inside a word, or do not hold what they state.
 */
import { knownFunder } from '../../../ingest/sources/news/funder-names.ts';
import type { Reading, Said } from '../../../ingest/source.ts';
import { findMoney } from '../../../ingest/text/money.ts';
import { fold } from '../../../src/fold.ts';

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at));
const words = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''));
const holds = (passage: string, name: string): boolean => {
  const there = new Set(words(passage));
  return words(name).every((word) => there.has(word));
};

export function passageFaults({ text, works }: Reading): string[] {
  const faults: string[] = [];
  const check = (what: string, { start, end }: Said, states: (passage: string) => boolean): void => {
    const passage = text.slice(start!, end!);
    if (passage === '' || isInWord(text, start!) || isInWord(text, end!)) faults.push(`${what}: cut: «${passage}»`);
    else if (!states(passage)) faults.push(`${what}: not in: «${passage}»`);
  };
  for (const work of works) {
    for (const { name, said } of work.people)
      for (const one of said) check(name, one, (passage) => holds(passage, name.split(' ').at(-1)!));
    for (const { name, said } of work.institutions) check(name, said, (passage) => holds(passage, name));
    for (const { path, said } of work.units) {
      check(path.join(' > '), said, (passage) =>
        path.length > 1
          ? holds(passage, path.at(-1)!)
          : holds(passage, path[0]!) || knownFunder(passage.replace(/ \(.*$/u, ''))?.name === path[0],
      );
    }
    for (const { name, said } of work.programs) check(name, said, (passage) => passage.includes(name));
    for (const { value, said } of work.announcedAmounts)
      check(String(value.minor), said, (passage) => findMoney(passage)[0]?.money.minor === value.minor);
    if (work.number) {
      const { value, said } = work.number;
      check(value, said, (passage) => passage.toUpperCase().includes(value.toUpperCase()));
    }
    if (work.title) {
      const { value, said } = work.title;
      check(value, said, (passage) => holds(passage, value));
    }
  }
  return faults;
}
