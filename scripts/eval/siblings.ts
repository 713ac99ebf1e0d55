/**
 * Scores which awards are put into one project: marked sibling awards against a proxy, and counts of all.
 *
 * Recall: pairs of marked awards of different leads and recipients, started within 24 months, whose abstracts open alike
 * and whose titles share .4 of their words, should be one project. Precision: of the marked pairs that were joined, those
 * whose abstracts are alike as bags of weighted words, which the rule does not look at.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { valueOf } from '../../src/identifiers.ts';
import { tokens } from '../../src/text.ts';
import { byId } from '../../src/ids.ts';
import type { StatementReading } from '../../ingest/resolve/assemble/readings.ts';
import { idf } from '../../ingest/text/word-counts.ts';
import { readPaths } from '../../ingest/documents.ts';
import type { StatementData } from '../../ingest/evidence-data.ts';
import { evidenceRows } from '../../ingest/evidence.ts';
import { awardItem } from '../../ingest/resolve/assemble/transfers.ts';
import { continues, resolveProjects, type AwardItem } from '../../ingest/resolve/siblings.ts';
import { titleKey } from '../../ingest/text/title-keys.ts';
import { extract } from '../../ingest/formats/index.ts';
import { withoutBoilerplate } from '../../ingest/text/shingles.ts';

const YEARS = fileURLToPath(new URL('../../../shared/nsf/', import.meta.url));
/** As the proxy was defined, before the rule knew misspelt markers. */
const MARKED = /\bcollaborative\s*(?:research|proposals?|projects?)\b/i;
const OPENING = 150;
const MONTHS = 24;
const TITLES_ALIKE = 0.4;
const TEXTS_ALIKE = 0.5;

interface EvalAward extends AwardItem {
  /** Year of the file. */
  readonly file: string;
  /** NSF id of who leads, and the recipient's UEI: what the rule does not look at. */
  readonly lead: string | null;
  readonly uei: string | null;
}

async function awardsOf(folder: string, isRead: (file: string) => boolean): Promise<EvalAward[]> {
  const found: EvalAward[] = [];
  for (const zip of (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort(byId)) {
    const file = zip.replace(/\.zip$/, '');
    if (!isRead(file)) continue;
    for await (const document of readPaths([`${folder}/${zip}`])) {
      const { reading } = extract(document);
      if (reading === null) continue;
      for (const [i, row] of evidenceRows(document, reading).statements.entries()) {
        const record: StatementReading = { row, data: JSON.parse(row.data) as StatementData, mentions: [] };
        const { people, institutions } = reading.statements[i]!;
        const lead = people.find(({ role, isFormer }) => role === 'PRINCIPAL_INVESTIGATOR' && !isFormer);
        const recipient = institutions.find(({ part }) => part === 'RECIPIENT');
        if (row.award !== null)
          found.push({
            ...awardItem(row.award, [record]),
            file,
            lead: valueOf(lead?.identifiers ?? [], 'nsf'),
            uei: valueOf(recipient?.identifiers ?? [], 'uei'),
          });
      }
    }
  }
  return found;
}

function* pairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) yield [a, b];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((value) => b.has(value));
const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The first characters of a marked award's abstract, null where there are fewer. */
function opening({ title, abstract }: AwardItem): string | null {
  const plain = tokens(withoutBoilerplate(abstract ?? '')).join(' ');
  return MARKED.test(title) && plain.length >= OPENING ? plain.slice(0, OPENING) : null;
}

function titlesAlike(a: string, b: string): number {
  const [x, y] = [a, b].map((title) => new Set(titleKey(title).split(' '))) as [Set<string>, Set<string>];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common);
}

/** Two awards that the proxy can judge: marked, of different leads and recipients. */
const isJudged = (a: AwardItem, b: AwardItem) =>
  MARKED.test(a.title) && MARKED.test(b.title) && !meet(a.leads, b.leads) && !meet(a.recipients, b.recipients);

function isProxyPair(a: AwardItem, b: AwardItem): boolean {
  if (!isJudged(a, b) || a.startDate === null || b.startDate === null) return false;
  return Math.abs(months(a.startDate) - months(b.startDate)) <= MONTHS && titlesAlike(a.title, b.title) >= TITLES_ALIKE;
}

/** Cosine of the texts' words, weighted by how rare they are. */
function cosine(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => {
    const weights = new Map<string, number>();
    for (const word of tokens(withoutBoilerplate(text))) weights.set(word, (weights.get(word) ?? 0) + idf(word));
    return weights;
  }) as [Map<string, number>, Map<string, number>];
  const length = (weights: Map<string, number>) => Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));
  const dot = [...x].reduce((sum, [word, w]) => sum + w * (y.get(word) ?? 0), 0);
  return dot === 0 ? 0 : dot / (length(x) * length(y));
}

/** Awards of one person under one title at two recipients: one that moved, and what it goes on as. */
const isTransferPair = (a: EvalAward, b: EvalAward) =>
  a.lead === b.lead && a.uei !== null && b.uei !== null && a.uei !== b.uei && titleKey(a.title) === titleKey(b.title);

const percent = (part: number, whole: number) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)}%`);

function score(title: string, awards: readonly EvalAward[], isScored: (a: EvalAward, b: EvalAward) => boolean): void {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const started = process.cpuUsage();
  const projects = resolveProjects(awards);
  const { user } = process.cpuUsage(started);
  const byAward = new Map(awards.map((award) => [award.award, award]));
  const projectOf = new Map(projects.flatMap((members) => members.map((award) => [award, members[0]!] as const)));

  let [judged, found] = [0, 0];
  for (const group of groupBy(awards, opening))
    for (const [a, b] of pairs(group)) {
      if (!isScored(a, b) || !isProxyPair(a, b)) continue;
      judged += 1;
      if (projectOf.get(a.award) === projectOf.get(b.award)) found += 1;
    }

  let [moved, followed, reversed] = [0, 0, 0];
  for (const group of groupBy(awards, ({ lead, title }) => (lead === null ? null : `${lead} ${titleKey(title)}`)))
    for (const [a, b] of pairs(group)) {
      if (!isScored(a, b) || !isTransferPair(a, b)) continue;
      moved += 1;
      const [later, earlier] = continues(a, b) ? [a, b] : continues(b, a) ? [b, a] : [null, null];
      if (later === null) continue;
      followed += 1;
      if (later.kept < earlier.kept) reversed += 1;
    }

  const joined = projects.filter((members) => members.length > 1).map((members) => members.map((a) => byAward.get(a)!));
  let [compared, alike, equal, transfers] = [0, 0, 0, 0];
  const sizes = new Map<number, number>();
  for (const members of joined) {
    sizes.set(members.length, (sizes.get(members.length) ?? 0) + 1);
    for (const [a, b] of pairs(members)) {
      if (!isScored(a, b)) continue;
      if (continues(a, b) || continues(b, a)) transfers += 1;
      if (!isJudged(a, b) || a.abstract === null || b.abstract === null) continue;
      compared += 1;
      if (cosine(a.abstract, b.abstract) >= TEXTS_ALIKE) alike += 1;
      if (opening(a) === opening(b)) equal += 1;
    }
  }
  const isMove = (members: readonly AwardItem[]) =>
    members.every((a) => members.some((b) => continues(a, b) || continues(b, a)));
  print(`\nprojects, ${title}: ${String(awards.length)} awards`);
  print(`marked siblings: precision ${percent(alike, compared)} of ${String(compared)} joined pairs have a cosine of`);
  print(
    `  ${String(TEXTS_ALIKE)} or more (${percent(equal, compared)} open alike), recall ${percent(found, judged)} of ${String(judged)} pairs`,
  );
  print(
    `transfers: ${percent(followed, moved)} of ${String(moved)} pairs of one NSF id and title at two UEIs are found, ` +
      `${String(reversed)} against the money`,
  );
  print(
    `joined: ${String(joined.flat().length)} awards into ${String(joined.length)} projects, ` +
      `${String(joined.filter(isMove).length)} of them transfers alone; ${String(transfers)} pairs go on elsewhere`,
  );
  const rows = [...sizes].sort(([a], [b]) => a - b).map(([size, count]) => `${String(size)}: ${String(count)}`);
  print(`by size: ${rows.join(', ')}`);
  print(`${(user / 1000 / awards.length).toFixed(3)} ms of CPU an award`);
}

/** Prints the scores of the years before `heldOut`, and unless `isFit` of `heldOut` and of all. */
export async function scoreSiblings(heldOut: string, isFit: boolean, folder = YEARS): Promise<void> {
  const awards = await awardsOf(folder, (file) => !isFit || file !== heldOut);
  score(
    `before ${heldOut}, fitted on`,
    awards.filter(({ file }) => file !== heldOut),
    () => true,
  );
  if (isFit) return;
  score(`pairs with an award of ${heldOut}`, awards, (a, b) => a.file === heldOut || b.file === heldOut);
  score('all years', awards, () => true);
}
