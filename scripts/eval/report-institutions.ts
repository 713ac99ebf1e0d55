/**
 * Prints the institutions' part of the evaluation.
 */
import { affiliations, scoreAffiliations } from './affiliations.ts';
import { scoreArticles } from './article-institutions.ts';
import { institutionNameVariants, type EvalNameVariant, type NameVariantPart } from './institution-forms.ts';
import { resolveNameVariants, scoreAsIs, scoreNameVariants } from './institutions.ts';
import type { Score } from './metrics.ts';

const HELD_OUT = '2023';
const SETS: readonly (readonly [title: string, parts: readonly NameVariantPart[]])[] = [
  ['legal names', ['LEGAL']],
  ['places of performance', ['PERFORMER']],
  ['all of these', ['RECIPIENT', 'LEGAL', 'PERFORMER']],
];

const percent = (value: number) => (100 * value).toFixed(2).padStart(6);
const cells = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map(percent).join(' ');

function reportNameVariants(
  print: (line: string) => void,
  title: string,
  nameVariants: readonly EvalNameVariant[],
  errors: number,
  isScored: (nameVariant: EvalNameVariant) => boolean,
): void {
  const clusterOf = resolveNameVariants(nameVariants);
  print(`\n${title}`);
  print(
    `${'institutions: forms unlike the recipient’s name'.padEnd(48)} forms  link P link R   F1   pair P pair R   F1     B3 P   B3 R  B3 F1`,
  );
  for (const [set, parts] of SETS) {
    const score = scoreNameVariants(nameVariants, clusterOf, parts, isScored);
    print(
      `${set.padEnd(48)} ${String(score.nameVariants).padStart(5)}  ${cells(score.links)}  ${cells(score.pairs)}  ${cells(score.b3)}`,
    );
    if (set !== 'all of these') for (const line of score.errors.slice(0, errors)) print(`  ${line}`);
  }
  print(
    `${'recipients as written, every award'.padEnd(48)} ${' '.repeat(28)} ${cells(scoreAsIs(nameVariants, clusterOf))}`,
  );
}

/** Scores written institutions with their identifiers hidden. `isFit`: only what was fitted on. */
export async function reportInstitutions(
  print: (line: string) => void,
  { isFit, errors }: { readonly isFit: boolean; readonly errors: number },
): Promise<void> {
  const nameVariants = await institutionNameVariants();
  const before = nameVariants.filter(({ file }) => file !== HELD_OUT);
  reportNameVariants(print, '2020 to 2022, XML and API, fitted on', before, errors, () => true);
  if (!isFit) reportNameVariants(print, '2023, held out', nameVariants, errors, ({ file }) => file === HELD_OUT);
  for (const half of isFit ? (['FITTED'] as const) : (['FITTED', 'HELD_OUT'] as const)) {
    const some = affiliations(half);
    const score = scoreAffiliations(some);
    const title = `affiliations, ${half === 'FITTED' ? 'fitted half' : 'half held out'} (${String(some.length)} strings)`;
    print(`${title.padEnd(48)} ${' '.repeat(28)} ${cells(score)}  all right in ${percent(score.exact).trim()}%`);
    for (const line of score.errors.slice(0, errors)) print(`  ${line}`);
  }
  const articles = await scoreArticles(nameVariants.filter(({ part }) => part === 'RECIPIENT'));
  print(`institutions of the articles: ${String(articles.found)} of ${String(articles.asked)}`);
  for (const line of articles.missed) print(`  ${line}`);
}
