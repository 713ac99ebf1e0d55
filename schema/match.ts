import { Arg, Field, Float, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { badInput } from '../src/errors.ts';
import type { MatchCandidate as CandidateModel, MatchOutcome as OutcomeWord, MatchResult } from '../src/query/match.ts';
import { Institution } from './institution.ts';
import { Person } from './person.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

const MatchOutcome = { MATCHED: 'MATCHED', CANDIDATES: 'CANDIDATES', NOT_FOUND: 'NOT_FOUND' } as const satisfies Record<
  OutcomeWord,
  OutcomeWord
>;
registerEnumType(MatchOutcome, {
  name: 'MatchOutcome',
  description: 'What came of one row of a list.',
  valuesConfig: {
    MATCHED: { description: 'One person is meant, and more than the name says so.' },
    CANDIDATES: { description: 'Some may be meant, and nothing decides, or a name alone speaks for the only one.' },
    NOT_FOUND: { description: 'Nobody in the graph has such a name.' },
  },
});

@InputType({ description: 'One row of a list.' })
class PersonToMatch {
  @Field(() => String, { description: 'Name, as `Bin Yu`, `B. Yu`, `Yu, Bin` or `Yu Bin`.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Institution, as the list writes it.' })
  institution?: string | null;
}

@ObjectType({ description: 'Somebody who may be meant by a row of a list.' })
class MatchCandidate implements CandidateModel {
  personId: string;

  @Field(() => Person, { description: 'The person.' })
  person(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.personId);
  }

  @Field(() => Float, { description: 'How likely it is that this person is meant, 0 to 1.' })
  score: number;

  @Field(() => [String], { description: 'What speaks for it.' })
  reasons: string[];
}

@ObjectType({ description: 'What came of one row of a list.' })
class Match {
  institutionIds: string[];
  /** The candidates before they are dressed. */
  found: readonly CandidateModel[];

  @Field(() => String, { description: 'Name as the list writes it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Institution as the list writes it.' })
  institution: string | null;

  @Field(() => MatchOutcome, { description: 'Whether the person was found.' })
  outcome: OutcomeWord;

  @Field(() => String, {
    nullable: true,
    description: 'Why none of the candidates is taken, where the outcome is `CANDIDATES`.',
  })
  undecided: string | null;

  @Field(() => Person, { nullable: true, description: 'The person, where the outcome is `MATCHED`.' })
  person(@AtSite() { loaders }: Site): unknown {
    const [first] = this.found;
    return this.outcome === 'MATCHED' && first ? loaders.node.load(first.personId) : null;
  }

  @Field(() => [MatchCandidate], { description: 'Who may be meant, the likeliest first, ten at most.' })
  candidates(): MatchCandidate[] {
    return this.found.map((candidate) => Object.assign(new MatchCandidate(), candidate));
  }

  @Field(() => Int, { description: 'Number of all who may be meant.' })
  candidateCount: number;

  @Field(() => [Institution], { description: 'Institutions that the text leads to; none where it is not known.' })
  institutions(@AtSite() { loaders }: Site): unknown {
    return loaders.node.loadAll(this.institutionIds);
  }
}

/** Rows of a list in one query. */
const ROW_LIMIT = 100;

const shown = ({ candidates, ...rest }: MatchResult): Match =>
  Object.assign(new Match(), { ...rest, found: candidates });

@Resolver()
export class MatchQueries {
  @Query(() => [Match], {
    description: "A person's own list: for each row the person, or candidates with reasons. Nothing is guessed.",
  })
  async match(
    @Arg('people', () => [PersonToMatch], { description: 'The rows, up to 100.' }) people: PersonToMatch[],
    @AtSite() { store, context: { matchPeople } }: Site,
  ): Promise<Match[]> {
    if (people.length > ROW_LIMIT) {
      throw badInput(`people: expected ${String(ROW_LIMIT)} rows at most, found ${String(people.length)}`);
    }
    const rows = people.map(({ name, institution }) => ({ name, institution: institution?.trim() || null }));
    return (await matchPeople(store, rows)).map(shown);
  }
}
