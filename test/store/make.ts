/**
 * Nodes and edges in few words, for test graphs.
 */
import type {
  Award,
  Edge,
  EdgeType,
  Evidence,
  FundingUnit,
  Institution,
  Person,
  Program,
  Project,
  Role,
  Source,
  Theme,
} from '../../src/model.ts';

type Rest<T> = Partial<Omit<T, 'kind' | 'id'>>;

export const person = (id: string, name: string, rest: Rest<Person> = {}): Person => ({
  kind: 'PERSON',
  id: `person:m:${id}`,
  name,
  familyName: name.split(' ').at(-1) ?? '',
  givenNames: name.split(' ').slice(0, -1).join(' '),
  suffix: null,
  otherNames: [],
  personKind: 'RESEARCHER',
  identifiers: [],
  ...rest,
});
export const institution = (id: string, name: string, rest: Rest<Institution> = {}): Institution => ({
  kind: 'INSTITUTION',
  id: `institution:m:${id}`,
  name,
  otherNames: [],
  legalNames: [],
  identifiers: [],
  city: null,
  state: null,
  country: null,
  ...rest,
});
export const award = (number: string, title: string | null, rest: Rest<Award> = {}): Award => ({
  kind: 'AWARD',
  id: `award:nsf:${number}`,
  number,
  agency: 'NSF',
  title,
  abstract: null,
  isTruncated: false,
  obligatedAmount: null,
  obligations: [],
  awardedAmount: null,
  estimatedTotalAmount: null,
  startDate: null,
  endDate: null,
  awardInstrument: null,
  transactionType: null,
  assistanceListings: [],
  appropriations: [],
  url: null,
  ...rest,
});
export const project = (id: string, title: string | null, year: number | null = null): Project => ({
  kind: 'PROJECT',
  id: `project:${id}`,
  title,
  announcedAmounts: [],
  year,
});
export const program = (id: string, name: string, rest: Rest<Program> = {}): Program => ({
  kind: 'PROGRAM',
  id: `program:m:${id}`,
  scheme: null,
  code: null,
  name,
  otherNames: [],
  ...rest,
});
export const unit = (path: string, name: string, rest: Rest<FundingUnit> = {}): FundingUnit => ({
  kind: 'FUNDING_UNIT',
  id: `unit:${path}`,
  code: path.split(':').at(-1)!,
  name,
  level: 'DIVISION',
  parent: path.includes(':') ? `unit:${path.slice(0, path.lastIndexOf(':'))}` : null,
  ...rest,
});
export const theme = (label: string): Theme => ({
  kind: 'THEME',
  id: `theme:phrase:${label.replaceAll(' ', '-')}`,
  label,
});
export const source = (id: string, rest: Rest<Source> = {}): Source => ({
  kind: 'SOURCE',
  id: `source:sha256:${id}`,
  sourceKind: 'award-record',
  title: `Record ${id}`,
  url: null,
  publishedAt: null,
  asOf: null,
  digest: id,
  text: `Text of ${id}: "quoted", back\\slash,\ntwo lines, żółć, 北京, 😀`,
  ...rest,
});

export const said = (from: string, rest: Partial<Evidence> = {}): Evidence => ({
  source: `source:sha256:${from}`,
  start: 3,
  end: 9,
  path: null,
  extractor: 'award-record/1',
  method: 'EXTRACTED',
  confidence: 780_000,
  ...rest,
});
type Named = { readonly id: string };
export const edge = (type: EdgeType, from: Named, to: Named, rest: Partial<Edge> = {}): Edge => ({
  type,
  from: from.id,
  to: to.id,
  role: null,
  isFormer: false,
  startDate: null,
  endDate: null,
  nameAsWritten: null,
  score: null,
  reason: null,
  evidence: [said('1')],
  ...rest,
});
const ROLES: Record<string, Role> = {
  PI: 'PRINCIPAL_INVESTIGATOR',
  CO: 'CO_PRINCIPAL_INVESTIGATOR',
  IN: 'INVESTIGATOR',
};
/** A person's part in an award or project: `PI`, `CO` or `IN`. */
export const part = (from: Person, role: string, to: Award | Project, rest: Partial<Edge> = {}): Edge =>
  edge(to.kind === 'AWARD' ? 'INVESTIGATES' : 'MEMBER_OF', from, to, { role: ROLES[role]!, ...rest });
