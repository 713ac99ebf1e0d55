/**
 * `npm run eval:articles`: how well articles are read that nobody fitted anything to. Prints each measure for each source
 * (left out) and for all, and every miss with its sentence. `--fit` prints the points that all texts give.
 */
import { toArticle } from '../../ingest/formats/news/article.ts';
import { statementsOf } from '../../ingest/formats/news/statements.ts';
import { fit, madeUpSamples, samplesOf } from './fit.ts';
import { likelihood } from '../../ingest/formats/news/team.ts';
import { MEASURES, Scores } from './score.ts';
import { areThere, readOwnTexts, readTexts } from './texts.ts';

if (!areThere()) {
  console.error('The articles are not there: ../shared/articles and ../shared/articles-2 beside the checkout.');
  process.exit(1);
}
const texts = [...readTexts(), ...readOwnTexts()];
const samples = [...samplesOf(texts), ...madeUpSamples()];
const all = new Scores();
const bins = new Map<number, { said: number; members: number; count: number }>();
for (const source of new Set(texts.map((text) => text.source))) {
  const scores = new Scores();
  const points = fit(samples.filter((sample) => sample.source !== source));
  for (const text of texts.filter((one) => one.source === source)) {
    const article = toArticle(text.text);
    scores.add(text, { text: article.text, ...statementsOf(article, points) });
  }
  for (const { signs, isMember } of samples.filter((sample) => sample.source === source)) {
    const share = likelihood(signs, points);
    const bin = bins.get(Math.floor(share * 5)) ?? { said: 0, members: 0, count: 0 };
    bins.set(Math.floor(share * 5), {
      said: bin.said + share,
      members: bin.members + (isMember ? 1 : 0),
      count: bin.count + 1,
    });
  }
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
console.log('\nconfidence said, and share that are on the team:');
for (const [, { said, members, count }] of [...bins].sort(([a], [b]) => a - b))
  console.log(`${(said / count).toFixed(2)}  ${(members / count).toFixed(2)}  of ${count}`);
if (process.argv.includes('--fit'))
  console.log([...fit(samples)].map(([name, points]) => `${name} ${points}`).join('\n'));
