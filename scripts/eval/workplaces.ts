/**
 * Where co-investigators work, by what it rests on, against where they lead another award at that time.
 */
import { groupBy } from '../../src/group-by.ts';
import { AFFILIATION_BASES, type AffiliationBasis } from '../../src/model.ts';
import type { EvalMention } from './corpus.ts';
import { isLead } from './news.ts';

interface WorkplaceScore {
  readonly basis: AffiliationBasis;
  readonly count: number;
  /** Of these it is known where they lead. */
  readonly known: number;
  readonly right: number;
}

/** By basis; those of other bases than a lead's own. */
export function scoreWorkplaces(
  mentions: readonly EvalMention[],
  isScored: (mention: EvalMention) => boolean,
): WorkplaceScore[] {
  const leads = groupBy(mentions.filter(isLead), ({ nsfId }) => nsfId);
  const scores = new Map(AFFILIATION_BASES.map((basis) => [basis, { basis, count: 0, known: 0, right: 0 }]));
  for (const mention of mentions) {
    const { workplace: at, nsfId, award } = mention;
    if (at === null || at.institution === null || isLead(mention) || !isScored(mention)) continue;
    const score = scores.get(at.basis)!;
    score.count += 1;
    const places = (leads.get(nsfId) ?? []).flatMap(({ award: other, workplace }) =>
      workplace !== null && other !== award && workplace.from <= at.to && at.from <= workplace.to
        ? [workplace.institution]
        : [],
    );
    if (places.length === 0) continue;
    score.known += 1;
    if (places.includes(at.institution)) score.right += 1;
  }
  return [...scores.values()].filter(({ count }) => count > 0);
}
