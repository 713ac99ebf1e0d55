/**
 * The cleaned text of a reading, grown line by line, so that every field knows the passage that states it.
 */
import type { Said } from '../statements.ts';
import type { Value } from './record.ts';

/** A piece of the text under construction. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

export type Rendering = ReturnType<typeof rendering>;

/** Starts an empty text; `confidence` is how sure its word is. */
export function rendering(confidence = 1_000_000) {
  let text = '';
  const stated = new Map<string, Said>();
  const said = ({ start, text: { length } }: Passage, path: string | null): Said => ({
    ...{ start, end: start + length, path },
    ...{ method: 'ASSERTED', confidence },
  });
  const rendered = {
    /** Adds a line; the passage is the line without `before`, which is only shown. */
    add(content: string, before = ''): Passage {
      const start = text.length + before.length;
      text += `${before}${content}\n`;
      return { start, text: content };
    },
    blank(): void {
      if (text !== '') text += '\n';
    },
    /** Fields of a record that is shown as it stands, by the places that `state` and `field` gave them. */
    fields: {} as Record<string, string>,
    /** Says where in the text a field stands; of several the first. */
    state(path: string, passage: Passage, but: Partial<Said> = {}): void {
      if (stated.has(path)) return;
      stated.set(path, { ...said(passage, null), ...but });
      rendered.fields[path] = passage.text;
    },
    /** Adds a line that is a field. */
    field(path: string, content: string, before?: string): void {
      rendered.state(path, rendered.add(content, before));
    },
    /** A value that a part of a field states: it has a path of its own. */
    within<T>(path: string, name: string, value: T, from: number, to?: number): Value<T> {
      const text = rendered.fields[path]!.slice(from, to);
      const at = stated.get(path)!.start! + (from < 0 ? rendered.fields[path]!.length + from : from);
      stated.set(name, said({ start: at, text }, null));
      return { value, path: name };
    },
    /** Evidence for a field: where it is stated, else a line that is added. */
    line: (path: string, content: string, before?: string): Said =>
      stated.get(path) ?? said(rendered.add(content, before), path),
    get text(): string {
      return text.trimEnd();
    },
  };
  return rendered;
}
