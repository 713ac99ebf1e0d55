const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, in an element or between quotation marks. */
export const xml = (text: string | number): string =>
  typeof text === 'number' || !/[&<>"]/.test(text)
    ? String(text)
    : text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
