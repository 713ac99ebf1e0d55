/**
 * People as a news article names them: `B. Yu` at `UC Berkeley`, mixed with as many who are not in the data.
 *
 * One mention of each person is taken out and written anew, with nothing but the short name and an everyday form of the
 * institution; of those who are not in the data it was the only one. An article places people where they work, and NSF
 * says that of those alone who lead an award (co-investigators get the lead's institution): so leads are drawn.
 */
import { resolvePeople } from '../../ingest/resolve/people.ts';
import { componentsOf } from './resolve-all.ts';
import { nameAndPlace, type Mention } from '../../ingest/resolve/people/person-group.ts';
import { mentionName, nameOf } from '../../ingest/names/person-name.ts';
import type { EvalMention } from './corpus.ts';
import { random } from './random.ts';

const DRAWN = 2000;

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
  /** Of those who could be found: who was not. */
  readonly missed: readonly string[];
}

export interface NewsOptions {
  /** Mentions of which some are drawn. */
  isDrawn(mention: EvalMention): boolean;
  /** Whether the institution is known, or written as articles do and resolved by the product. */
  readonly isPlaceGiven: boolean;
}

/** Whether NSF states where the person works. */
export const isLead = ({ person }: EvalMention): boolean => person.role === 'PRINCIPAL_INVESTIGATOR';

/** The mentions drawn: `count` people with others left, `count` without. */
function draw(mentions: readonly EvalMention[], isDrawn: (mention: EvalMention) => boolean) {
  const times = new Map<string, number>();
  for (const { nsfId } of mentions) times.set(nsfId, (times.get(nsfId) ?? 0) + 1);
  const inOrder = mentions
    .filter((m) => isDrawn(m) && m.everydayInstitution !== null)
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

/** A mention as an article writes it: nothing but `B. Yu` and a place. */
function inNews(mention: EvalMention, institution: string): Mention {
  const name = mentionName(mention.person)!;
  const initial = name.given[0] === undefined ? '' : `${name.given[0][0]!}.`;
  const written = nameOf({ given: initial, family: name.family })!;
  return nameAndPlace(`${mention.item.id} news`, written, institution);
}

/** Scores short mentions drawn from some of the awards against people resolved from all the other mentions. */
export function scoreNews(mentions: readonly EvalMention[], { isDrawn, isPlaceGiven }: NewsOptions): NewsScore {
  const { people, strangers } = draw(mentions, isDrawn);
  const out = new Map([...people, ...strangers].map((mention) => [`${mention.item.id} news`, mention]));
  const drawn = new Set(out.values());
  const rest = mentions.filter((mention) => !drawn.has(mention));
  const truth = new Map(mentions.map((mention) => [mention.item.id, mention.nsfId]));
  const items = [
    ...rest.map((mention): Mention => ({ ...mention.item, name: mentionName(mention.person)! })),
    ...[...drawn].map((mention) =>
      inNews(mention, (isPlaceGiven ? mention.item.institution : mention.everydayInstitution)!),
    ),
  ];
  const ofStrangers = new Set(strangers);
  const found = new Set<EvalMention>();
  let linked = 0;
  let strangersLinked = 0;
  const wrong: string[] = [];
  for (const block of componentsOf(items)) {
    if (!block.some(({ id }) => out.has(id))) continue;
    for (const { members } of resolvePeople(block)) {
      const ids = new Map<string, number>();
      for (const { mention: item } of members) {
        const id = truth.get(item.id);
        if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
      }
      if (ids.size === 0) continue;
      const [person] = [...ids].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      for (const { mention: item } of members) {
        const mention = out.get(item.id);
        if (mention === undefined) continue;
        linked += 1;
        if (mention.nsfId === person) found.add(mention);
        else {
          if (ofStrangers.has(mention)) strangersLinked += 1;
          wrong.push(
            `${mention.person.name}, ${mention.institutionName!}: ${members.map((m) => m.mention.name.display).join(', ')}`,
          );
        }
      }
    }
  }
  const left = new Set(rest.map(({ nsfId, item }) => `${nsfId} ${item.institution ?? ''}`));
  const reachable = people.filter(({ nsfId, item }) => left.has(`${nsfId} ${item.institution!}`));
  return {
    precision: linked === 0 ? 1 : found.size / linked,
    recall: found.size / people.length,
    people: people.length,
    strangers: strangers.length,
    strangersLinked,
    reachable: reachable.length / people.length,
    wrong,
    missed: reachable
      .filter((mention) => !found.has(mention))
      .map(({ person, institutionName }) => `${person.name}, ${institutionName!}`),
  };
}
