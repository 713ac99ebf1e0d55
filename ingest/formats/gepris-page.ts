/**
 * The markup of GEPRIS' pages: labels with what stands beside them, and links to people and institutions.
 */
import { cleanLine, cleanText } from '../text/clean.ts';

/** What labels mean, in both languages. */
const LABELS: readonly (readonly [meaning: string, label: RegExp])[] = [
  ['lead', /^(?:applicants?|antragsteller|spokespersons?|sprecher|leader|leiter|heads?$)/i],
  [
    'partner',
    /^(?:co-?applicant(?! inst)|mitantragsteller(?!.*institution)|mitverantwortlich|co-?investigator|project leaders?|teilprojektleiter)/i,
  ],
  ['recipient', /^(?:applying institution|antragstellende institution)/i],
  [
    'performer',
    /^(?:(?:co-?applicant|participating|partner|foreign) institution|(?:mitantragstellende|beteiligte|ausländische) institution|participating university|beteiligte hochschule)/i,
  ],
  ['term', /^(?:term|förderung)$/i],
  ['program', /^dfg(?: programme|-verfahren)$/i],
  ['subject', /^(?:subject area|fachliche zuordnung)$/i],
  ['number', /^(?:project identifier|projektkennung)$/i],
];
/** The labels of a page with the markup beside each. */
export function fieldsOf(text: string): { meaning: string; label: string; markup: string }[] {
  return text
    .split('<span class="name">')
    .slice(1)
    .flatMap((piece) => {
      const [name = '', ...rest] = piece.split('</span>');
      const [, ...value] = rest.join('</span>').split('class="value">');
      const label = cleanLine(cleanText(name));
      const meaning = LABELS.find(([, form]) => form.test(label))?.[0];
      return meaning === undefined || value.length === 0
        ? []
        : [{ meaning, label, markup: value[0]!.split('</span>', 1)[0]! }];
    });
}

/** Each link to a person or institution, with the first line below it. */
export function linked(markup: string, kind: 'person' | 'institution') {
  return markup.split('<a class="intern" href="/gepris/').flatMap((piece) => {
    const [, id] = new RegExp(`^${kind}/(\\d{1,12})`).exec(piece) ?? [];
    if (id === undefined) return [];
    const [name = '', ...below] = piece
      .slice(piece.indexOf('>') + 1)
      .split(/<br ?\/>/)
      .map((line) => cleanLine(line.replace(/<[^<>]*>/g, ' ')));
    return [{ id, name, below: below.find((line) => line !== '') ?? '' }];
  });
}

export const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from);
  const open = start < 0 ? -1 : text.indexOf('>', start + from.length - 1);
  return open < 0 ? '' : cleanText(text.slice(open + 1, text.indexOf(to, open))).trim();
};
