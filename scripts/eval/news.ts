/**
 * People as a news article names them: `B. Yu` at `UC Berkeley`, mixed with as many who are not in the data.
 *
 * One mention of each person is taken out and written anew, with nothing but the short name and an everyday form of the
 * institution; of those who are not in the data it was the only one.
 */
import { institutionName } from '../../ingest/resolve/institution-name.ts';
import type { PersonItem } from '../../ingest/resolve/people.ts';
import { mentionName, nameOf } from '../../ingest/text/person-name.ts';
import type { EvalMention } from './corpus.ts';
import { random } from './random.ts';
import { resolveAll } from './resolve-all.ts';

const DRAWN = 2000;

/** How articles write institutions, first match first. Not the product's table: that is what is tested. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [/^Massachusetts Institute of Technology$/, 'MIT'],
  [/^California Institute of Technology$/, 'Caltech'],
  [/^Georgia (?:Tech Research Corporation|Institute of Technology)$/, 'Georgia Tech'],
  [/^University of California-San Diego$/, 'UCSD'],
  [/^University of California-Los Angeles$/, 'UCLA'],
  [/^University of California-(.+)$/, 'UC $1'],
  [/^University of Illinois at Urbana-Champaign$/, 'UIUC'],
  [/^Regents of the University of Michigan - Ann Arbor$/, 'University of Michigan'],
  [/^University of Minnesota-Twin Cities$/, 'the University of Minnesota'],
  [/^University of Texas at (.+)$/, 'UT $1'],
  [/^University of Massachusetts (.+)$/, 'UMass $1'],
  [/^University of Wisconsin-(.+)$/, 'UW-$1'],
  [/^Virginia Polytechnic Institute and State University$/, 'Virginia Tech'],
  [/^Pennsylvania State Univ University Park$/, 'Penn State'],
  [/^University of Maryland,? College Park$/, 'the University of Maryland'],
  [/^Rutgers University New Brunswick$/, 'Rutgers'],
  [/^(?:Trustees of )?(\S+ State) University$/, '$1'],
  [/^(Illinois|Florida) Institute of Technology$/, '$1 Tech'],
  [
    /^(?:Trustees of )?(Stanford|Princeton|Yale|Duke|Harvard|Cornell|Brown|Rice|Purdue|Tulane|Emory|Vanderbilt|Northwestern|Columbia) University$/,
    '$1',
  ],
  [/^Carnegie[- ]Mellon University$/, 'Carnegie Mellon'],
  [/^(?:Trustees of )?(\S+(?: \S+)? University)$/, '$1'],
  [/^University of (\S+)(?: at| -|-)? (.+)$/, 'the University of $1, $2'],
  [/^University of (\S+)$/, 'the University of $1'],
];

export function everydayForm(name: string): string | null {
  const found = EVERYDAY.find(([pattern]) => pattern.test(name));
  return found === undefined ? null : name.replace(found[0], found[1]);
}

export interface NewsScore {
  readonly precision: number;
  readonly recall: number;
  readonly people: number;
  readonly strangers: number;
  readonly strangersLinked: number;
  /** Share of the people of whom a mention at that institution is left: what can be found at best. */
  readonly reachable: number;
  /** For people to look at: who was linked wrongly, and with whom. */
  readonly wrong: readonly string[];
}

/** The mentions drawn: `count` people with others left, `count` without. */
function draw(mentions: readonly EvalMention[], isDrawn: (mention: EvalMention) => boolean) {
  const times = new Map<string, number>();
  for (const { nsfId } of mentions) times.set(nsfId, (times.get(nsfId) ?? 0) + 1);
  const inOrder = mentions
    .filter((m) => isDrawn(m) && m.institutionName !== null && everydayForm(m.institutionName) !== null)
    .map((mention) => ({ mention, at: random('news', mention.award, mention.nsfId) }))
    .sort((a, b) => a.at - b.at)
    .map(({ mention }) => mention);
  const pick = (isKnown: boolean) => {
    const seen = new Map<string, EvalMention>();
    for (const m of inOrder)
      if (seen.size < DRAWN && !seen.has(m.nsfId) && times.get(m.nsfId)! > 1 === isKnown) seen.set(m.nsfId, m);
    return [...seen.values()];
  };
  return { people: pick(true), strangers: pick(false) };
}

/** Scores short mentions drawn from some of the awards against people resolved from all the other mentions. */
export function scoreNews(
  mentions: readonly EvalMention[],
  options: { isDrawn(mention: EvalMention): boolean; isPlaceGiven: boolean },
): NewsScore {
  const { people, strangers } = draw(mentions, options.isDrawn);
  const out = new Set([...people, ...strangers]);
  const rest = mentions.filter((mention) => !out.has(mention));
  const byKey = new Map<string, Set<string>>();
  for (const { institutionName: name, item } of mentions) {
    if (name === null || item.institution === null) continue;
    const { key } = institutionName(name);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(item.institution));
  }
  // As the form layer: a written form without a state is the one institution that its key leads to, else a place of its own.
  const placeOf = (mention: EvalMention): string => {
    if (options.isPlaceGiven) return mention.item.institution!;
    const { key } = institutionName(everydayForm(mention.institutionName!)!);
    const nodes = [...(byKey.get(key) ?? [])];
    return nodes.length === 1 ? nodes[0]! : `form ${key}`;
  };
  const truth = new Map(mentions.map((mention) => [mention.item.id, mention]));
  const news = [...out].map((mention): PersonItem => {
    const name = mentionName(mention.person)!;
    const initial = name.given[0] === undefined ? '' : `${name.given[0][0]!}.`;
    return {
      id: `${mention.item.id} news`,
      name: nameOf({ given: initial, family: name.family })!,
      identifiers: {},
      emailHash: null,
      institution: placeOf(mention),
      isHome: true,
      state: null,
      project: null,
      unit: null,
      year: null,
      team: [],
      themes: [],
    };
  });
  const known = rest.map((mention): PersonItem => ({ ...mention.item, name: mentionName(mention.person)! }));
  let linked = 0;
  let right = 0;
  let strangersLinked = 0;
  const wrong: string[] = [];
  for (const { members } of resolveAll([...known, ...news])) {
    const ids = new Map<string, number>();
    for (const { item } of members) {
      const id = truth.get(item.id)?.nsfId;
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    if (ids.size === 0) continue;
    const [person] = [...ids].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    for (const { item } of members) {
      const mention = truth.get(item.id.replace(/ news$/, ''))!;
      if (truth.has(item.id)) continue;
      linked += 1;
      if (mention.nsfId === person) right += 1;
      else {
        if (strangers.includes(mention)) strangersLinked += 1;
        wrong.push(
          `${mention.person.name}, ${mention.institutionName!}: ${members.map((m) => m.item.name.display).join(', ')}`,
        );
      }
    }
  }
  const left = new Set(rest.map(({ nsfId, item }) => `${nsfId} ${item.institution ?? ''}`));
  return {
    precision: linked === 0 ? 1 : right / linked,
    recall: right / people.length,
    people: people.length,
    strangers: strangers.length,
    strangersLinked,
    reachable: people.filter(({ nsfId, item }) => left.has(`${nsfId} ${item.institution!}`)).length / people.length,
    wrong,
  };
}
