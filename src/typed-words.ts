/**
 * Words of the model as one types them, in options and addresses: `PERSON_PERSON` is `person-person`.
 */
export const typed = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The word of the model that was typed, with hyphens or underscores, in any case; null where it is none of them. */
export const wordTyped = <W extends string>(words: readonly W[], text: string): W | null =>
  words.find((word) => typed(word) === typed(text.trim())) ?? null;
