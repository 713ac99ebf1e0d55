/**
 * The relationships of the API. Each is one line in a table, so that the types of nodes need not know each other.
 */
import type { ClassType } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import type { EdgeType, NodeKind, Theme as ThemeModel } from '../src/model.ts';
import { broaderThemes, narrowerThemes } from '../src/query/broader.ts';
import { collaborators } from '../src/query/collaborators.ts';
import { endsOf } from '../src/query/ends.ts';
import type { Fact, FactOrder } from '../src/query/facts.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { links, statements } from '../src/query/links.ts';
import type { EdgeDetail } from '../src/query/loaders.ts';
import { edgeDetail } from '../src/query/lookahead.ts';
import { given } from '../src/query/filter.ts';
import { factsOfProject, institutionAsNamed, projectsOfPerson } from '../src/query/project.ts';
import { risingOf } from '../src/query/rising.ts';
import { FirstArgs, LinkArgs, PageArgs, toWalk } from './arguments.ts';
import { Award } from './award.ts';
import { CollaboratorArgs, CollaboratorEdge, toCollaborators } from './collaborator.ts';
import type { Connection, Edge } from './connection.ts';
import { connection } from './connection.ts';
import {
  AboutEdge,
  AffiliationEdge,
  DescribesEdge,
  FactEdge,
  LinkEdge,
  PartEdge,
  ReceiptEdge,
  SharedProjectsEdge,
} from './edges.ts';
import { FACETED } from './facets.ts';
import { FundingUnit } from './funding-unit.ts';
import { Institution } from './institution.ts';
import { Person } from './person.ts';
import { Program } from './program.ts';
import { Project } from './project.ts';
import { AtSite, addField } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';
import { Theme } from './theme.ts';
import { RisingArgs, TrendArgs, TrendYear, risingType, toRising, trend } from './trend.ts';
import { NameVariant, firstNameVariants } from './mention.ts';

export const NODE_TYPES = {
  PERSON: Person,
  INSTITUTION: Institution,
  AWARD: Award,
  PROJECT: Project,
  PROGRAM: Program,
  FUNDING_UNIT: FundingUnit,
  THEME: Theme,
  SOURCE: Source,
} as const satisfies Record<NodeKind, ClassType<object>>;

/** Through awards and their projects: filtered, ordered, paged, with what is behind each link. */
const THROUGH_AWARDS: readonly (readonly [from: NodeKind, field: string, to: NodeKind, says: string])[] = [
  ['PERSON', 'awards', 'AWARD', 'Awards on which this person works, or whose project names them.'],
  ['PERSON', 'programs', 'PROGRAM', 'Programs that fund the awards of this person.'],
  ['PERSON', 'themes', 'THEME', 'Research themes of the awards of this person.'],
  ['INSTITUTION', 'awards', 'AWARD', 'Awards that this institution receives.'],
  ['INSTITUTION', 'programs', 'PROGRAM', 'Programs that fund the awards of this institution.'],
  ['INSTITUTION', 'themes', 'THEME', 'Research themes of the awards of this institution.'],
  ['INSTITUTION', 'partners', 'INSTITUTION', 'Institutions that share a project with this one.'],
  ['PROGRAM', 'awards', 'AWARD', 'Awards that this program funds.'],
  ['PROGRAM', 'institutions', 'INSTITUTION', 'Institutions whose awards this program funds.'],
  ['PROGRAM', 'people', 'PERSON', 'People on the awards that this program funds.'],
  ['PROGRAM', 'themes', 'THEME', 'Research themes of the awards that this program funds.'],
  ['FUNDING_UNIT', 'awards', 'AWARD', 'Awards that this unit or a unit below it made.'],
  ['FUNDING_UNIT', 'programs', 'PROGRAM', 'Programs of the awards of this unit and the units below it.'],
  ['FUNDING_UNIT', 'institutions', 'INSTITUTION', 'Institutions that receive awards of this unit or a unit below it.'],
  ['THEME', 'people', 'PERSON', 'People on awards about this theme.'],
  ['THEME', 'awards', 'AWARD', 'Awards about this theme.'],
  ['THEME', 'institutions', 'INSTITUTION', 'Institutions that receive awards about this theme.'],
  ['THEME', 'programs', 'PROGRAM', 'Programs that fund awards about this theme.'],
  ['THEME', 'themes', 'THEME', 'Themes of the awards about this theme.'],
];

type Facts = (site: Site, id: string, detail: EdgeDetail) => Promise<Fact[]>;
/** The edges of a type that start (`from`) or end (`to`) at a node. */
const edges =
  (type: EdgeType, near: 'from' | 'to'): Facts =>
  async ({ loaders }, id, detail) =>
    factsOf(await loaders.edges([type], near, detail).load(id), near === 'from' ? 'to' : 'from');
const ofProject =
  (what: Parameters<typeof factsOfProject>[1]): Facts =>
  ({ loaders }, id) =>
    factsOfProject(loaders, what, id);

@ObjectType()
class MemberEdge extends PartEdge {
  @Field(() => Institution, { nullable: true, description: "The person's institution by the sources of this part." })
  async institution(@AtSite() { loaders }: Site) {
    const affiliations = await loaders.edges(['AFFILIATED_WITH'], 'from').load(this.target);
    const named = institutionAsNamed(this.facts, affiliations);
    return named === null ? null : loaders.node.load(named);
  }
}

interface Stated {
  readonly type: ClassType<Connection>;
  readonly order: FactOrder;
}
/** A connection of edges that the graph states, and the order of its pages. */
const stated = (
  name: string,
  to: NodeKind,
  [edge, order]: readonly [ClassType<Edge>, FactOrder],
  says = 'An edge that the sources state, with their passages.',
  more: object = {},
): Stated => ({ type: connection(name, () => NODE_TYPES[to], { edge, says, ...more }), order });
const FACT = [FactEdge, 'ID'] as const;
const PART = [PartEdge, 'ROLE'] as const;
const TELLS = [DescribesEdge, 'SCORE'] as const;
const PLACED = [AffiliationEdge, 'LAST_SEEN'] as const;

const Investigators = stated('Investigator', 'PERSON', PART, 'What part a person has in the award.');
const Officers = stated('ProgramOfficer', 'PERSON', PART, 'That a person manages the award for its funder.');
const Members = stated('ProjectMember', 'PERSON', [MemberEdge, 'ROLE'], 'What part a person has in the project.');
const PersonProjects = stated('PersonProject', 'PROJECT', PART, 'What part a person has in a project.');
const Homes = stated(
  'PersonInstitution',
  'INSTITUTION',
  PLACED,
  'When and how a person is known to be at an institution.',
);
const AwardThemes = stated('AwardTheme', 'THEME', [AboutEdge, 'SCORE'], 'How much an award is about a theme.');
const Sources = stated(
  'SourceLink',
  'SOURCE',
  TELLS,
  'That a document tells of something, and how the two were linked.',
);
const SourceAwards = stated('SourceAward', 'AWARD', TELLS, 'That a document tells of an award.');
const SourceProjects = stated('SourceProject', 'PROJECT', TELLS, 'That a document tells of a project.');
const Awards = stated('AwardFact', 'AWARD', FACT, undefined, FACETED);
const Institutions = stated('InstitutionFact', 'INSTITUTION', FACT);
const Recipients = stated(
  'Recipient',
  'INSTITUTION',
  [ReceiptEdge, 'ID'],
  'What an institution receives of the award.',
);
const Programs = stated('ProgramFact', 'PROGRAM', FACT);
const Units = stated('FundingUnitFact', 'FUNDING_UNIT', FACT);

type StatedFields = Readonly<Record<string, readonly [to: Stated, facts: Facts, says: string]>>;

/** What the graph states of a node: few enough to be read whole, with their passages. */
const STATED: Partial<Record<NodeKind, StatedFields>> = {
  AWARD: {
    investigators: [
      Investigators,
      edges('INVESTIGATES', 'to'),
      'Who works on the award: present people first, leading roles first.',
    ],
    recipients: [Recipients, edges('RECEIVED_BY', 'from'), 'Institutions that receive the award, with the evidence.'],
    performers: [Institutions, edges('PERFORMED_AT', 'from'), 'Institutions where the work is done.'],
    programs: [Programs, edges('FUNDED_UNDER', 'from'), 'Programs that fund the award.'],
    fundingUnits: [
      Units,
      edges('AWARDED_BY', 'from'),
      'Funding units that made the award, the lowest that sources name; `parent` leads up from them.',
    ],
    programOfficers: [Officers, edges('MANAGED_BY', 'from'), 'Program officers who manage the award.'],
    themes: [AwardThemes, edges('ABOUT', 'from'), 'Research themes of the award, the strongest first.'],
    sources: [Sources, edges('DESCRIBES_AWARD', 'to'), 'Documents that tell of the award, the surest first.'],
  },
  PERSON: {
    projects: [
      PersonProjects,
      ({ loaders }, id) => projectsOfPerson(loaders, id),
      'Projects that this person takes part in.',
    ],
    institutions: [Homes, edges('AFFILIATED_WITH', 'from'), 'Institutions of this person, the latest first.'],
  },
  INSTITUTION: {
    parents: [Institutions, edges('PARENT', 'from'), 'Institutions that this one belongs to.'],
  },
  PROJECT: {
    members: [Members, ofProject('members'), 'Whom sources name as the team, and who works on its awards.'],
    awards: [Awards, edges('PART_OF', 'to'), 'Awards of the project.'],
    institutions: [Institutions, ofProject('institutions'), 'Institutions that take part, or receive its awards.'],
    fundingUnits: [Units, ofProject('fundingUnits'), 'Funding units that fund it, or made its awards.'],
    sources: [Sources, ofProject('sources'), 'Documents that tell of it or of its awards, the surest first.'],
  },
  SOURCE: {
    awards: [SourceAwards, edges('DESCRIBES_AWARD', 'from'), 'Awards that the document tells of.'],
    projects: [SourceProjects, edges('DESCRIBES_PROJECT', 'from'), 'Projects that the document tells of.'],
  },
};

/** The same where there may be thousands: the store cuts the page. */
const STATED_LONG = [
  {
    on: Institution,
    field: 'people',
    type: connection('InstitutionPerson', () => Person, {
      edge: AffiliationEdge,
      says: 'When and how an institution is known to have a person.',
    }),
    ends: { type: 'AFFILIATED_WITH', near: 'to', order: 'LAST_SEEN' },
    says: 'People whom a source places here, the latest first.',
  },
  {
    on: Person,
    field: 'managedAwards',
    type: connection('ManagedAwardFact', () => Award, {
      edge: FactEdge,
      says: 'An edge that the sources state, with their passages.',
    }),
    ends: { type: 'MANAGED_BY', near: 'to', order: 'ID' },
    says: 'Awards that this person manages as a program officer.',
  },
] as const;

/** Where the graph states one at most. */
const ONE: readonly (readonly [field: string, to: NodeKind, edge: EdgeType, says: string])[] = [
  ['recipient', 'INSTITUTION', 'RECEIVED_BY', 'Institution that receives the award.'],
  ['holder', 'PERSON', 'HELD_BY', 'Person who holds the award, where it is a fellowship.'],
  ['project', 'PROJECT', 'PART_OF', 'Project that the award is part of.'],
];

/** Years of the awards of a node. */
const TREND = {
  INSTITUTION: 'Awards that this institution receives',
  PROGRAM: 'Awards that this program funds',
  THEME: 'Awards about this theme',
  FUNDING_UNIT: 'Awards of this unit and the units below it',
} as const satisfies Partial<Record<NodeKind, string>>;

/** Kinds of which the evidence layer keeps the names. */
const NAMED = ['INSTITUTION', 'PROGRAM'] as const;

/** Who is on the rise among the awards of a node. */
const RISING = [
  ['PROGRAM', 'of this program'],
  ['THEME', 'about this theme'],
] as const;
const RISERS = [
  ['risingPeople', 'PERSON', 'People', risingType('Person', () => Person)],
  ['risingInstitutions', 'INSTITUTION', 'Institutions', risingType('Institution', () => Institution)],
] as const;

const PersonAwards = stated('PersonAward', 'AWARD', PART, 'What part a person has in an award.', FACETED).type;
const Partners = connection('Partner', () => Institution, {
  edge: SharedProjectsEdge,
  says: 'What two institutions did together.',
  ...FACETED,
});
const Collaborators = connection('Collaborator', () => Person, {
  edge: CollaboratorEdge,
  says: 'What two people did together.',
  ...FACETED,
});

/** Links to the nodes of a kind. */
const linksTo = (to: NodeKind) =>
  connection(`${NODE_TYPES[to].name}Link`, () => NODE_TYPES[to], {
    edge: LinkEdge,
    says: 'A link through awards, with what is behind it.',
    ...FACETED,
  });
const LINKS = new Map(
  [...new Set(THROUGH_AWARDS.map(([, , to]) => to))].filter((to) => to !== 'AWARD').map((to) => [to, linksTo(to)]),
);

/** The connection of a relationship: one of awards has their facts, one between two of a kind what they share. */
function connectionOf(from: NodeKind, to: NodeKind): ClassType<Connection> {
  if (to === 'AWARD') return from === 'PERSON' ? PersonAwards : Awards.type;
  return from === 'INSTITUTION' && to === from ? Partners : LINKS.get(to)!;
}

for (const [from, field, to, description] of THROUGH_AWARDS) {
  const walk = to === 'AWARD' ? statements : links;
  addField(NODE_TYPES[from], field, {
    type: () => connectionOf(from, to),
    description,
    args: LinkArgs,
    resolve: ({ id }, { loaders, info }, args) => walk(loaders, { from, to }, id, toWalk(args), info),
  });
}

addField(Person, 'collaborators', {
  type: () => Collaborators,
  description: 'People who share a project with this person.',
  args: CollaboratorArgs,
  resolve: ({ id }, { store, loaders, info }, args) => collaborators(store, loaders, id, toCollaborators(args), info),
});

const NarrowerThemes = connection('NarrowerTheme', () => Theme);
addField(Theme, 'broader', {
  type: () => [Theme],
  description:
    'Themes that more awards are about and whose words end this one’s: of `deep neural network` `neural network`.',
  resolve: (theme, { loaders }) => broaderThemes(loaders, theme as unknown as ThemeModel),
});
addField(Theme, 'narrower', {
  type: () => NarrowerThemes,
  description: 'Themes of which this one is a broader one; those of most awards first.',
  args: PageArgs,
  resolve: (theme, { context, info }, args) =>
    narrowerThemes(context, theme as unknown as ThemeModel, given(args), info),
});

for (const [kind, fields] of Object.entries(STATED) as [NodeKind, StatedFields][]) {
  const { name } = NODE_TYPES[kind];
  for (const [field, [{ type, order }, facts, description]] of Object.entries(fields)) {
    const isOrderedByFacts = order === 'SCORE' || order === 'LAST_SEEN';
    addField(NODE_TYPES[kind], field, {
      type: () => type,
      description,
      args: PageArgs,
      resolve: async ({ id }, site, args) => ({
        ...factPage(
          await facts(site, id, edgeDetail(site.info, isOrderedByFacts)),
          order,
          args,
          `${name}.${field} ${id}`,
        ),
        facetScope: { from: { kind, id } },
      }),
    });
  }
}

for (const { on, field, type, ends, says } of STATED_LONG) {
  addField(on, field, {
    type: () => type,
    description: says,
    args: PageArgs,
    resolve: ({ id }, { store, loaders, info }, args) =>
      endsOf(store, loaders, ends, id, args, `${on.name}.${field} ${id}`, info),
  });
}

for (const [field, to, edge, description] of ONE) {
  addField(Award, field, {
    type: () => NODE_TYPES[to],
    nullable: true,
    description,
    resolve: async ({ id }, { loaders }) => {
      const [only] = await loaders.edges([edge], 'from', 'ENDS').load(id);
      return only ? loaders.node.load(only.to) : null;
    },
  });
}

for (const [from, which] of RISING) {
  for (const [field, to, who, type] of RISERS) {
    addField(NODE_TYPES[from], field, {
      type: () => [type],
      description: `${who} on more of the awards ${which} in later years than in earlier ones, the steepest first.`,
      args: RisingArgs,
      resolve: ({ id }, { loaders }, args) => risingOf(loaders, { from, to }, id, toRising(args)),
    });
  }
}

for (const [kind, awards] of Object.entries(TREND) as [keyof typeof TREND, string][]) {
  addField(NODE_TYPES[kind], 'trend', {
    type: () => [TrendYear],
    description: `${awards} over the years, those without one between them too.`,
    args: TrendArgs,
    resolve: ({ id }, site, args) => trend({ kind, id }, args, site),
  });
}

for (const kind of NAMED) {
  addField(NODE_TYPES[kind], 'nameVariants', {
    type: () => [NameVariant],
    description: `Ways in which documents write the ${kind.toLowerCase()}, and why each is taken for it: the most used first.`,
    args: FirstArgs,
    resolve: ({ id }, site, { first }) => firstNameVariants(site, id, first),
  });
}
