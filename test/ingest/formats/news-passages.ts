/**
 * What is wrong with the passages of a reading: those that begin or end inside a word, or do not hold what they state.
 */
import { knownFunder } from '../../../ingest/formats/news/words.ts';
import type { Content, Said } from '../../../ingest/statements.ts';
import { findMoney } from '../../../ingest/text/money.ts';
import { fold } from '../../../src/text.ts';

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

export function passageFaults({ text, statements }: Content): string[] {
  const faults: string[] = [];
  const check = (what: string, { start, end }: Said, states: (passage: string) => boolean): void => {
    const passage = text.slice(start!, end!);
    if (passage === '' || isInWord(text, start!) || isInWord(text, end!)) faults.push(`${what}: cut: «${passage}»`);
    else if (!states(passage)) faults.push(`${what}: not in: «${passage}»`);
  };
  for (const statement of statements) {
    for (const { name, said } of statement.people)
      for (const one of said) check(name, one, (passage) => holds(passage, name.split(' ').at(-1)!));
    for (const { name, said } of statement.institutions) check(name, said, (passage) => holds(passage, name));
    for (const { path, said } of statement.units) {
      check(path.join(' > '), said, (passage) =>
        path.length > 1
          ? holds(passage, path.at(-1)!)
          : holds(passage, path[0]!) || knownFunder(passage.replace(/ \(.*$/u, ''))?.name === path[0],
      );
    }
    for (const { name, said } of statement.programs) check(name, said, (passage) => passage.includes(name));
    for (const { value, said } of statement.announcedAmounts)
      check(String(value.minor), said, (passage) => findMoney(passage)[0]?.money.minor === value.minor);
    if (statement.number) {
      const { value, said } = statement.number;
      check(value, said, (passage) => passage.toUpperCase().includes(value.toUpperCase()));
    }
    if (statement.title) {
      const { value, said } = statement.title;
      check(value, said, (passage) => holds(passage, value));
    }
  }
  return faults;
}
