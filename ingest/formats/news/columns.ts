/**
 * Lines that give an award's columns parted by commas, `Project, Person, Person, Institution`, below a line that names the
 * columns: `The centers, their principal investigators, co-principal investigators and institutions are:`.
 */
import type { ListedSentence } from './lists.ts';

const HEADER = /\bprincip(?:al|le)[- ]investigators?\b[^.!?]*:$/iu;
const BULLET = /^(?:[-*•·] |\d+[.)] )/u;

/** The first sentences of such lines, by their paragraph. */
export function columnLines(sentences: readonly ListedSentence[]): ReadonlyMap<number, ListedSentence> {
  const found = new Map<number, ListedSentence>();
  let isOpen = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    ({ paragraph } = sentence);
    if (HEADER.test(sentence.text)) isOpen = true;
    else if (isOpen && BULLET.test(sentence.text) && hasColumns(sentence)) found.set(paragraph, sentence);
    else isOpen = false;
  }
  return found;
}

/** Something else first, then people and an institution. */
function hasColumns({ text, spans }: ListedSentence): boolean {
  const person = spans.find((span) => span.kind === 'person');
  return (
    person !== undefined &&
    person.start > 14 &&
    /, $/u.test(text.slice(0, person.start)) &&
    spans.some((span) => span.kind === 'org' && span.start > person.end)
  );
}

/** The first column of a line, without its bullet: where it starts and ends in the sentence. */
export function firstColumn({ text, spans }: ListedSentence): { readonly start: number; readonly end: number } {
  const person = spans.find((span) => span.kind === 'person')!;
  const start = BULLET.exec(text)?.[0].length ?? 0;
  return { start, end: start + text.slice(start, person.start).replace(/[\s,;:–—-]+$/u, '').length };
}
