/**
 * A page in Markdown whose key facts are a list of labels and values, as a record.
 */
import { newReport } from '../problem.ts';
import { cleanText, foldSpace } from '../text/clean.ts';
import { fieldsOf } from './record.ts';
import { rendering } from './rendering.ts';

const FACT = /^[-*+][ \t]+\*\*([^*\n]+?):?\*\*:?(.*)$/;

/** The key facts of a section; one may go on in the lines below it. */
function factsOf(section: string): { readonly label: string; readonly value: string }[] {
  const facts: { label: string; value: string }[] = [];
  for (const line of section.split('\n')) {
    const match = FACT.exec(line.trim());
    if (match) facts.push({ label: match[1]!.replace(/:$/, '').trim(), value: match[2]! });
    else if (line.trim() !== '' && facts.length > 0) facts.at(-1)!.value += ` ${line.trim()}`;
  }
  return facts.map(({ label, value }) => ({ label: foldSpace(cleanText(label)), value: foldSpace(cleanText(value)) }));
}

/**
 * Title, abstract, key facts, primary source and citation of a page: shown as they stand, and as fields where they do not say
 * that there is nothing.
 */
export function markdownPage(text: string, absent: RegExp) {
  const report = newReport();
  const [head = '', ...rest] = text.split(/^## +/m);
  const sections = new Map(
    rest.map((one) => {
      const [name = '', ...lines] = one.split('\n');
      return [name.trim().toLowerCase(), lines.join('\n')];
    }),
  );
  const section = (name: string) => sections.get(name) ?? '';
  const title = foldSpace(cleanText(/^# (.*)$/m.exec(head)?.[1] ?? ''));
  const abstract = cleanText(section('abstract'));
  const url = /https?:\/\/[^\s<>()[\]]+/.exec(section('primary source'))?.[0] ?? null;
  const citation = cleanText(
    section('citation')
      .replace(/^> ?/gm, '')
      .replace(/^---+[ \t]*$[^]*/m, '')
      .trim(),
  );

  const shown = rendering();
  if (title === '') report.error('title', 'a first line "# Title"', text);
  else shown.field('title', title);
  shown.blank();
  if (!absent.test(abstract)) shown.field('abstract', abstract);
  shown.blank();
  for (const { label, value } of factsOf(section('key facts'))) {
    const passage = shown.add(value, `${label}: `);
    if (!absent.test(value)) shown.state(`Key facts: ${label}`, passage);
  }
  shown.blank();
  if (url !== null) shown.field('Primary source', url, 'Primary source: ');
  if (citation !== '') shown.add(citation);

  const record = fieldsOf(shown.fields, report);
  return { record, shown, url, citation };
}
