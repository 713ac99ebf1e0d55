/**
 * `npm run eval`: scores who is who on NSF's yearly files with the identifiers hidden. docs/evaluation.md tells what is
 * measured, and what came out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mentionName } from '../../ingest/names/person-name.ts';
import { openStore } from '../../src/store/open.ts';
import { corpus, documentsOf, loadCorpus, type EvalMention } from './corpus.ts';
import { describeError, errorsOf } from './errors.ts';
import { bCubed, pairwise, type Placed } from './metrics.ts';
import { scoreFunders } from './funders.ts';
import { isLead, scoreNews } from './news.ts';
import { random } from './random.ts';
import { reportOwnNames } from './own-names.ts';
import { reportInstitutions } from './report-institutions.ts';
import { resolveAll } from './resolve-all.ts';
import { NAME_SETS, nameIn, type NameSet } from './sets.ts';
import { scoreSiblings } from './siblings.ts';
import { throughStore } from './stored.ts';
import { scoreWorkplaces } from './workplaces.ts';

const HELD_OUT = '2023';
/** Disagreements for the eye. */
const SAMPLE = 100;

const HELP = `Usage: npm run eval -- [options]

Fitted on 2020 to 2022, then ${HELD_OUT} held out: every pair that has a mention of it, resolved with the years before.

  --fit             2020 to 2022 alone, for work on points and thresholds
  --errors N        the N worst errors of each set as well (default 0)
  --sample FILE     100 disagreements as written, drawn by chance, into FILE: of the year held out, or with --fit of all
  --cache FILE      keeps what was read in FILE, for the next run
  --folder FOLDER   the yearly archives (default ../shared/nsf)

or:  npm run eval -- --store URL [--first N] [--folder FOLDER]

  --store URL       ${HELD_OUT} alone, through the whole pipeline into this empty store
  --first N         its first N awards (default: all)

or:  npm run eval -- --own-names URL [--first N]

  --own-names URL   the 600 (or N) institutions of this filled store with most awards, each looked for by its own name`;

const { values: options } = parseArgs({
  options: {
    fit: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    sample: { type: 'string' },
    cache: { type: 'string' },
    folder: { type: 'string' },
    store: { type: 'string' },
    first: { type: 'string', default: 'Infinity' },
    'own-names': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (value: number) => (100 * value).toFixed(2).padStart(6);

/** Resolves one set and prints a row; `isScored` picks the mentions that count. */
function scorePeople(
  set: NameSet,
  mentions: readonly EvalMention[],
  isScored: (mention: EvalMention) => boolean,
): void {
  const changed = new Set<EvalMention>();
  const items = mentions.map((mention) => {
    const { name, isChanged } = nameIn(set, mention);
    if (isChanged) changed.add(mention);
    return { ...mention.item, name };
  });
  const started = performance.now();
  const clusters = resolveAll(items);
  const seconds = (performance.now() - started) / 1000;
  const clusterOf = new Map(
    clusters.flatMap(({ members }, i) => members.map(({ mention }) => [mention.id, String(i)] as const)),
  );
  const at = (mention: EvalMention) => clusterOf.get(mention.item.id)!;
  const placed = (isCounted: (mention: EvalMention) => boolean) =>
    mentions.map((mention): Placed => ({ cluster: at(mention), truth: mention.nsfId, isScored: isCounted(mention) }));
  const row = (title: string, of: readonly Placed[]) => {
    const pairs = pairwise(of);
    const b3 = bCubed(of);
    const cells = [pairs.precision, pairs.recall, pairs.f1, b3.precision, b3.recall, b3.f1].map(percent);
    print(
      `${title.padEnd(62)} ${cells.join(' ')} ${String(pairs.pairs).padStart(8)} ${seconds.toFixed(1).padStart(6)}`,
    );
  };
  row(set.title, placed(isScored));
  if (changed.size > 0)
    row(
      '  of it, pairs with a changed name',
      placed((mention) => isScored(mention) && changed.has(mention)),
    );
  const errors = errorsOf(mentions, at, isScored);
  for (const error of errors.slice(0, Number(options.errors))) print(`  ${describeError(error)}`);
  if (options.sample !== undefined && set.key === 'written') {
    const drawn = errors.map((error) => ({ error, at: random('sample', error.sides.flat()[0]!.item.id) }));
    const lines = drawn.sort((a, b) => a.at - b.at).map(({ error }) => `${describeError(error)}\n`);
    writeFileSync(options.sample, lines.slice(0, SAMPLE).join(''));
  }
}

function scoreAll(title: string, mentions: readonly EvalMention[], isScored: (mention: EvalMention) => boolean): void {
  print(`\n${title}: ${String(mentions.filter(isScored).length)} of ${String(mentions.length)} mentions`);
  reportWorkplaces(mentions, isScored);
  print(`${'people'.padEnd(62)} pair P pair R   F1   B3 P   B3 R  B3 F1    pairs seconds`);
  for (const set of NAME_SETS) scorePeople(set, mentions, isScored);
  for (const { title: row, isDrawn, isPlaceGiven } of [
    { title: 'news style, institution known', isDrawn: isLead, isPlaceGiven: true },
    { title: 'news style, institution as written', isDrawn: isLead, isPlaceGiven: false },
    { title: 'news style, co-investigators too, at the lead’s institution', isDrawn: () => true, isPlaceGiven: false },
  ]) {
    const score = scoreNews(mentions, { isDrawn: (m) => isScored(m) && isDrawn(m), isPlaceGiven });
    print(
      `${row.padEnd(62)} ${percent(score.precision)} ${percent(score.recall)}  (${String(score.people)} people, at best ` +
        `${percent(score.reachable).trim()}; ${String(score.strangersLinked)} of ${String(score.strangers)} strangers linked)`,
    );
    for (const line of score.wrong.slice(0, Number(options.errors))) print(`  wrong: ${line}`);
    for (const line of score.missed.slice(0, Number(options.errors))) print(`  missed: ${line}`);
  }
}

/** What places co-investigators, and how often it is where they lead. */
function reportWorkplaces(mentions: readonly EvalMention[], isScored: (mention: EvalMention) => boolean): void {
  print(`${'co-investigators, by what places them'.padEnd(62)}  count  known   right`);
  const scores = scoreWorkplaces(mentions, isScored);
  const sure = scores.filter(({ basis }) => basis !== 'RECIPIENT_OF_AWARD');
  const sum = (of: 'count' | 'known' | 'right') => sure.reduce((all, score) => all + score[of], 0);
  for (const { basis, count, known, right } of [
    ...scores,
    { basis: 'shown without "perhaps"', count: sum('count'), known: sum('known'), right: sum('right') },
  ])
    print(
      `${basis.padEnd(62)} ${String(count).padStart(6)} ${String(known).padStart(6)}  ${percent(right / Math.max(1, known))}`,
    );
}

/** Awards of the year held out, alone: by way of a store, and by the resolver itself. */
async function scoreStore(url: string): Promise<void> {
  const part = { folder: options.folder, file: HELD_OUT, first: Number(options.first) };
  const store = await openStore(url);
  const row = (title: string, placed: readonly Placed[]) => {
    const [pairs, b3] = [pairwise(placed), bCubed(placed)];
    const cells = [pairs.precision, pairs.recall, pairs.f1, b3.precision, b3.recall, b3.f1].map(percent);
    print(`${title.padEnd(62)} ${cells.join(' ')} ${String(pairs.pairs).padStart(8)}`);
  };
  print(`${HELD_OUT} alone, as written`.padEnd(62) + ' pair P pair R   F1   B3 P   B3 R  B3 F1    pairs');
  try {
    row(`people nodes of ${url.replace(/:.*/, '')}`, await throughStore(store, documentsOf(part)));
  } finally {
    await store.close();
  }
  const mentions: EvalMention[] = [];
  for await (const mention of corpus(part)) mentions.push(mention);
  const truth = new Map(mentions.map((mention) => [mention.item.id, mention.nsfId]));
  const people = resolveAll(mentions.map((mention) => ({ ...mention.item, name: mentionName(mention.person)! })));
  row(
    'the resolver itself',
    people.flatMap(({ members }, i) =>
      members.map(({ mention }): Placed => ({ cluster: String(i), truth: truth.get(mention.id)!, isScored: true })),
    ),
  );
}

if (options.help) print(HELP);
else if (options['own-names'] !== undefined)
  await reportOwnNames(print, options['own-names'], Math.min(600, Number(options.first)));
else if (options.store !== undefined) await scoreStore(options.store);
else {
  const mentions = await loadCorpus(options.cache ?? null, options.folder);
  const before = mentions.filter(({ file }) => file !== HELD_OUT);
  scoreAll('2020 to 2022, fitted on', before, () => true);
  if (!options.fit) scoreAll('2023, held out', mentions, ({ file }) => file === HELD_OUT);
  await reportInstitutions(print, { isFit: options.fit, errors: Number(options.errors) });
  await scoreSiblings(HELD_OUT, options.fit, options.folder);
  print('\npeople of NIH and NSF, by class (R: two people)');
  for (const { class: of, count, joined, suggested, wrong } of await scoreFunders(options.folder)) {
    print(`${of}: ${String(joined)} joined, ${String(suggested)} suggested of ${String(count)}`);
    for (const line of wrong) print(`  ${line}`);
  }
}
