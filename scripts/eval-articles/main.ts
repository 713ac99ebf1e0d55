/**
 * `npm run eval:articles`: how well articles are read that nobody fitted anything to. Prints each measure for each source
 * (left out) and for all, and every miss with its sentence.
 */
import { newsArticle } from '../../ingest/formats/news-article.ts';
import { sha256 } from '../../src/ids.ts';
import { MEASURES, Scores } from './score.ts';
import { areThere, readTexts } from './texts.ts';

if (!areThere()) {
  console.error('The articles are not there: ../shared/articles and ../shared/articles-2 beside the checkout.');
  process.exit(1);
}
const texts = readTexts();
const all = new Scores();
for (const source of new Set(texts.map((text) => text.source))) {
  const scores = new Scores();
  for (const text of texts.filter((one) => one.source === source))
    scores.add(text, newsArticle.read({ place: text.name, text: text.text, digest: sha256(text.text), problems: [] }));
  all.merge(scores);
  const shown = MEASURES.map((measure) => [measure, scores.shares.get(measure)!] as const).filter(
    ([, { all: of }]) => of > 0,
  );
  console.log(`${source}: ${shown.map(([measure, { right, all: of }]) => `${measure} ${right}/${of}`).join(', ')}`);
}
console.log(`\n${all.misses.join('\n')}\n`);
for (const measure of MEASURES) {
  const { right, all: of } = all.shares.get(measure)!;
  console.log(`${measure.padEnd(36)} ${`${right}/${of}`.padStart(9)}  ${all.share(measure).toFixed(3)}`);
}
console.log(`${'people F1'.padEnd(36)} ${''.padStart(9)}  ${all.f1.toFixed(3)}`);
