/**
 * Every id of the graph is made here: ASCII `kind:scheme:value`.
 */
import * as crypto from 'node:crypto';
import type { NodeKind } from './model.ts';

export { byId } from './by-id.ts';

/** Since Node 20.12; half the time of a hash object for a short text. */
const hash = (crypto as Partial<Pick<typeof crypto, 'hash'>>).hash;

/** Hex sha256 of a text (as UTF-8). */
export function sha256(text: string | Uint8Array): string {
  return hash === undefined
    ? crypto.createHash('sha256').update(text).digest('hex')
    : hash('sha256', text as string, 'hex');
}

/** Twenty hex characters (80 bits) that stand for a text in an id. */
function short(text: string): string {
  return sha256(text).slice(0, 20);
}

const PREFIX: Record<NodeKind, string> = {
  PERSON: 'person',
  INSTITUTION: 'institution',
  AWARD: 'award',
  PROJECT: 'project',
  PROGRAM: 'program',
  FUNDING_UNIT: 'unit',
  THEME: 'theme',
  SOURCE: 'source',
};
const KIND_OF = new Map(Object.entries(PREFIX).map(([kind, prefix]) => [prefix, kind as NodeKind]));

/** The kind that an id names, or null where it names none. */
export function kindOf(id: string): NodeKind | null {
  return KIND_OF.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/** Half of a character beyond U+FFFF, which no encoding has a form for. */
const HALF = /\p{Cs}/gu;

/** Escapes what is not plain ASCII or would part an id, as `%XX` (UTF-8). */
function value(text: string): string {
  return encodeURIComponent(text.replace(HALF, '\ufffd').trim()).replace(/%2F/g, '/');
}

export const id = {
  award: (agency: string, number: string) => `award:${value(agency.toLowerCase())}:${value(number)}`,
  /** The lowest member award's id names the project. */
  projectOfAward: (awardId: string) => `project:${awardId.slice('award:'.length)}`,
  /** A project without an award is named by the smallest statement about it. */
  projectOfStatement: (statementId: string) => `project:m:${short(statementId)}`,
  /** An institution, person or program with an identifier. `scheme` is `uei`, `ror`, `orcid`, `nsf`, `nih`, … */
  identified: (kind: NodeKind, scheme: string, v: string) => `${PREFIX[kind]}:${scheme}:${value(v)}`,
  /** A node without an identifier is named by the smallest mention in its cluster. */
  mentioned: (kind: NodeKind, mention: string) => `${PREFIX[kind]}:m:${short(mention)}`,
  program: (scheme: string, code: string) => `program:${scheme}:${value(code)}`,
  /** `path` from the funder down: `['nsf', 'MPS', 'DMS']`. */
  unit: (path: readonly string[]) => `unit:${path.map(value).join(':')}`,
  theme: (phrase: string) => `theme:phrase:${value(phrase.replace(/ /g, '-'))}`,
  source: (digest: string) => `source:sha256:${digest.slice(0, 32)}`,
} as const;
