/**
 * Hides names in a text: a bar of the same length stands where a name stood, so that every offset holds.
 */
import { fold } from '../../src/text.ts';
import { areNicknames } from './nicknames.ts';
import type { PersonName } from './person-name.ts';

const BAR = '█';

export interface MaskOptions {
  /** Whether a family name that stands alone is hidden: in prose about people, not in an abstract about snow. */
  readonly isProse: boolean;
  /** Whether words without a capital count: in addresses of pages. */
  readonly anyCase?: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isName: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/gu;
const HONORIFICS = new Set('dr prof professor mr mrs ms pi investigator'.split(' '));

function wordsOf(text: string, anyCase: boolean): Word[] {
  return [...text.matchAll(WORD)].map(([word], i, all) => ({
    start: all[i]!.index,
    end: all[i]!.index + word.length,
    key: fold(word).replace(/[^\p{L}]/gu, ''),
    isName: anyCase || /^\p{Lu}/u.test(word),
  }));
}

/** Whether a word stands for one of the given names: the name, its initial, what it is the initial of, or a short form. */
const isGiven = (name: PersonName) => {
  const keys = [...name.givenKeys, ...name.givenParts, ...name.called];
  return ({ key, isName }: Word) =>
    isName &&
    keys.some(
      (given) =>
        given === key ||
        (key.length === 1 && given.startsWith(key)) ||
        (given.length === 1 && key.startsWith(given)) ||
        areNicknames(given, key),
    );
};

/** Spans of a text that name one person. */
function spansOf(text: string, words: readonly Word[], name: PersonName, isShared: boolean, options: MaskOptions) {
  const family = name.familyKey.split(' ');
  const given = isGiven(name);
  const between = (a: Word | undefined, b: Word | undefined) => (a && b ? text.slice(a.end, b.start) : null);
  const touches = (gap: string | null) => gap !== null && /^[\s.\-_‐‑–"“”()]{0,4}$/u.test(gap) && !gap.includes('\n\n');
  const spans: [number, number][] = [];
  for (let at = 0; at + family.length <= words.length; at += 1) {
    const found = words.slice(at, at + family.length);
    if (found.some(({ key }, i) => key !== family[i]) || !found.some(({ isName }) => isName)) continue;
    if (found.some((word, i) => i > 0 && !touches(between(found[i - 1], word)))) continue;
    let first = at;
    // Initials that nobody knew of are part of the name where a given name is.
    for (let i = at; i > 0 && touches(between(words[i - 1], words[i])); i -= 1) {
      const word = words[i - 1]!;
      if (given(word)) first = i - 1;
      else if (word.key.length !== 1) break;
      else if (first < at) first = i - 1;
    }
    let last = at + family.length - 1;
    const isTurned = first === at && /^(?:,?\s+|[-_]+)$/u.test(between(words[last], words[last + 1]) ?? '');
    while (isTurned && words[last + 1] && given(words[last + 1]!)) {
      // A full name, or initials after a comma: `Yu, B.`, `YU Bin`.
      const gap = between(words[last], words[last + 1])!;
      if (
        !touches(gap.replace(',', '')) ||
        (words[last + 1]!.key.length === 1 && last < at + family.length && !gap.includes(','))
      )
        break;
      last += 1;
    }
    const isWhole = first < at || last > at + family.length - 1;
    const before = words[at - 1];
    const isNear = touches(between(before, words[at]));
    const isHonoured = isNear && HONORIFICS.has(before!.key);
    // `Bo Yu` is another person.
    const isOther = isNear && !isHonoured && before!.isName && !/[.!?]["”)]?\s+$/u.test(between(before, words[at])!);
    const isAlone = !isShared && (isHonoured || (options.isProse && !isOther));
    if (isWhole || isAlone) spans.push([words[first]!.start, words[last]!.end]);
  }
  return spans;
}

/**
 * The text with every name of those who are `gone` barred. A family name alone is left where it is also that of somebody who
 * stays.
 */
export function maskNames(
  text: string,
  gone: readonly PersonName[],
  stay: readonly PersonName[],
  options: MaskOptions,
): string {
  if (gone.length === 0) return text;
  const words = wordsOf(text, options.anyCase === true);
  const shared = new Set(stay.map(({ familyKey }) => familyKey));
  const units = [...gone.flatMap((name) => spansOf(text, words, name, shared.has(name.familyKey), options))];
  let masked = text;
  for (const [start, end] of units) masked = masked.slice(0, start) + BAR.repeat(end - start) + masked.slice(end);
  return masked;
}
