import { InvalidArgumentError, Option } from 'commander';
import { typed, wordTyped } from '../typed-words.ts';

/** An option that takes a word of the model, or with `<…...>` some of them. */
export function wordOption(flags: string, about: string, words: readonly string[]): Option {
  const option = new Option(flags, about).choices(words.map(typed));
  return option.argParser<string | readonly string[] | undefined>((text, earlier) => {
    const word = wordTyped(words, text);
    if (word === null) throw new InvalidArgumentError(`Allowed choices are ${words.map(typed).join(', ')}.`);
    return option.variadic ? [...((earlier as readonly string[] | undefined) ?? []), word] : word;
  });
}
