/**
 * The closed lists of words in the API: those of the model, each with what it means.
 */
import { registerEnumType } from 'type-graphql';
import type {
  AffiliationBasis as AffiliationBasisWord,
  Method as MethodWord,
  NodeKind as NodeKindWord,
  PersonKind as PersonKindWord,
  Role as RoleWord,
  UnitLevel as UnitLevelWord,
  Via as ViaWord,
} from '../src/model.ts';
import { CHANGE_KINDS } from '../src/query/changes.ts';
import type { NetworkKind as NetworkKindWord } from '../src/query/network.ts';
import type {
  Direction as DirectionWord,
  Facet as FacetWord,
  FacetOrder as FacetOrderWord,
  LinkOrder as LinkOrderWord,
  ListOrder as ListOrderWord,
} from '../src/store/store.ts';

/** Registers a list of words; `meanings` has to explain every one of them. */
function enumOf<T extends string>(name: string, description: string, meanings: Record<T, string>): { [W in T]: W } {
  const words = Object.keys(meanings) as T[];
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in T]: W };
  const valuesConfig = Object.fromEntries(words.map((word) => [word, { description: meanings[word] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return values;
}

export const ChangeKind = enumOf('ChangeKind', 'What may change in an award.', CHANGE_KINDS);

export const NodeKind = enumOf<NodeKindWord>('NodeKind', 'The kinds of node in the graph.', {
  PERSON: 'A researcher or program officer.',
  INSTITUTION: 'A recipient of awards, a place of performance or an employer.',
  AWARD: 'The legal instrument: one award number of one agency.',
  PROJECT: 'The work: sibling awards and transfers are one project.',
  PROGRAM: 'What a funder funds under: a program element, an activity, a call, a topic.',
  FUNDING_UNIT: 'An agency, directorate, division or section, or a private funder.',
  THEME: 'A research theme found in titles and abstracts.',
  SOURCE: 'One document that was read.',
});

export const PersonKind = enumOf<PersonKindWord>('PersonKind', 'What a person is to the graph.', {
  RESEARCHER: 'Somebody who takes part in funded work.',
  PROGRAM_OFFICER: 'Somebody who manages awards for a funder.',
});

export const Role = enumOf<RoleWord>('Role', 'What a person did in an award or project.', {
  PRINCIPAL_INVESTIGATOR: 'Leads the work.',
  CO_PRINCIPAL_INVESTIGATOR: 'Leads it together with the principal investigator.',
  INVESTIGATOR: 'Takes part, without a leading role that a source states.',
});

export const AffiliationBasis = enumOf<AffiliationBasisWord>('AffiliationBasis', 'What an affiliation rests on.', {
  STATED: 'A document places the person there.',
  LEADS_AWARD: 'The person leads an award that the institution receives.',
  MAIL_DOMAIN: 'The domain of an e-mail address.',
  RECIPIENT_OF_AWARD: 'The institution receives an award that the person works on: perhaps they work elsewhere.',
});

export const Method = enumOf<MethodWord>('Method', 'How a fact was come by.', {
  ASSERTED: 'Stated in a field of a record.',
  EXTRACTED: 'Read out of prose.',
  INFERRED: 'Concluded from other facts.',
});

export const UnitLevel = enumOf<UnitLevelWord>('UnitLevel', 'Where a funding unit stands in its tree.', {
  AGENCY: 'The top of a public funder.',
  DIRECTORATE: 'A directorate or office of an agency.',
  DIVISION: 'A division of a directorate.',
  SECTION: 'A section of a division.',
  FUNDER: 'A private funder, or a part of one.',
});

export const Via = enumOf<ViaWord>('Via', 'How two people came to share a project.', {
  SAME_AWARD: 'Both are investigators of one award.',
  SIBLING_AWARD: 'Each has an award of their own in one project.',
  NAMED_IN_SOURCE: 'A source names them as the team of one project.',
});

export const LinkOrder = enumOf<LinkOrderWord>('LinkOrder', 'What the edges of a relationship are ordered by.', {
  COUNT: 'Number of shared projects, or of awards where the relationship goes by award.',
  PROJECT_COUNT: 'Number of projects.',
  AWARD_COUNT: 'Number of awards.',
  STRENGTH: "Newman's weighting of shared projects: see `strength`. Only where the relationship goes by project.",
  MONEY: 'Sum of the obligated amounts in one currency.',
  SHARED_MONEY: 'Sum of the obligated amounts of the awards on which both people are, in one currency.',
  FIRST_DATE: 'Start of the earliest award.',
  LAST_DATE: 'End of the latest award.',
  NAME: 'Name or title of the node, accents and case ignored.',
});

export const ListOrder = enumOf<Extract<ListOrderWord, 'NAME' | 'AWARD_COUNT' | 'MONEY'>>(
  'ListOrder',
  'What a list of nodes is ordered by.',
  {
    NAME: 'Name, accents and case ignored.',
    AWARD_COUNT: 'Number of all its awards.',
    MONEY: 'Sum of what was obligated to all its awards, in one currency.',
  },
);

export const AwardOrder = enumOf<'NAME' | 'START_DATE' | 'END_DATE' | 'AMOUNT' | 'ESTIMATED_AMOUNT'>(
  'AwardOrder',
  'What a list of awards is ordered by.',
  {
    NAME: 'Title, accents and case ignored.',
    START_DATE: 'Start date.',
    END_DATE: 'End date.',
    AMOUNT: 'Obligated amount, as a number: currencies are not told apart.',
    ESTIMATED_AMOUNT: 'What the award is expected to come to, as a number.',
  },
);

export const Direction = enumOf<DirectionWord>('Direction', 'Which way an order runs. What is unknown comes last.', {
  ASC: 'Least, earliest or first in the alphabet comes first.',
  DESC: 'Greatest, latest or last in the alphabet comes first.',
});

export const NetworkKind = enumOf<NetworkKindWord>('NetworkKind', 'What the nodes and links of a network are.', {
  PERSON_PERSON: 'People, linked by the projects they share.',
  INSTITUTION_PROGRAM: 'Institutions and programs, linked by awards.',
  INSTITUTION_INSTITUTION: 'Institutions, linked by the projects they share.',
  THEME_THEME: 'Themes, linked by the awards that are about both.',
});

export const Facet = enumOf<FacetWord>('Facet', 'What awards can be counted by.', {
  YEAR: 'Year in which the award starts.',
  FISCAL_YEAR:
    'Fiscal years in which money was obligated to it, each with the money of that year alone; null, with all of its money, ' +
    'where no year is stated.',
  PROGRAM: 'Programs that fund it.',
  UNIT: 'Funding units that made it, as the award names them; those above are not counted.',
  INSTITUTION: 'Institutions that receive it.',
  STATE: 'States of those institutions.',
  INSTRUMENT: 'Award instrument.',
  THEME: 'Research themes.',
  ROLE: 'Roles of the person whose awards they are, else of anybody who takes part.',
});

export const FacetOrder = enumOf<FacetOrderWord>('FacetOrder', 'What the buckets of a facet are ordered by.', {
  COUNT: 'Most awards first.',
  MONEY: 'Most obligated in one currency first.',
  VALUE: 'By value, ascending: years in their order.',
});
