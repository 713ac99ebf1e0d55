/**
 * Words of the model as one types them: `PERSON_PERSON` is `person-person`.
 */
import { Option } from 'commander';

export const typed = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** An option that takes some words of the model. */
export const wordOption = (flags: string, about: string, words: readonly string[]): Option =>
  new Option(flags, about).choices(words.map(typed));

/** The words of the model that were typed, in its order. */
export const wordsTyped = <W extends string>(words: readonly W[], given: readonly string[]): W[] =>
  words.filter((word) => given.includes(typed(word)));
