import AWARD_LINE from './queries/award-line.graphql?raw';
import NODE from './queries/node.graphql?raw';
import type { Named, Money } from './graph.ts';
import { ask, useAnswer } from './ask.ts';
import type { AwardLine } from './passage.ts';
import { Names, AwardList } from './names.tsx';
import type { ReactNode } from 'react';
import { ROLE_WORDS, count, money, number, say } from './words.ts';

interface Props {
  readonly id: string;
  readonly isCenter: boolean;
  onCenter(id: string): void;
}

/** What is known of one node. */
export function NodePanel({ id, isCenter, onCenter }: Props) {
  const answer = useAnswer(id, (signal) => loadNode(id, signal));
  if (answer.state === 'waiting') return <p role="status">Reading…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const node = answer.value;
  if (node === null) return <p role="alert">Nothing here has the id {id}. Its source may have been forgotten.</p>;
  return (
    <>
      <p className="kind">{kindWords(node)}</p>
      <h2>{node.label}</h2>
      {!isCenter && (
        <button
          type="button"
          className="main"
          onClick={() => {
            onCenter(node.id);
          }}
        >
          Draw the network around this
        </button>
      )}
      <Facts node={node} />
      <People node={node} onCenter={onCenter} />
      {node.institutions?.edges && (
        <Section title="Institutions" items={node.institutions.edges}>
          <Names
            nodes={node.institutions.edges.map(({ node: each, lastSeen, basis }) => ({
              ...each,
              note: [
                lastSeen && `seen until ${lastSeen.slice(0, 4)}`,
                basis === 'RECIPIENT_OF_AWARD' && 'perhaps: the recipient of an award',
              ]
                .filter(Boolean)
                .join(', '),
            }))}
            onCenter={onCenter}
          />
        </Section>
      )}
      {node.awards && (
        <Section title={`Awards (${number(node.awards.totalCount)})`} items={node.awards.edges}>
          <AwardList
            awards={node.awards.edges.map(({ node: award, role, isFormer }) => ({
              ...award,
              part: role ? `${isFormer ? 'former ' : ''}${say(ROLE_WORDS, role)}` : null,
            }))}
            onCenter={onCenter}
          />
        </Section>
      )}
      <NameSection title="Institutions" nodes={node.institutions?.nodes} onCenter={onCenter} />
      <NameSection title="Programs" nodes={node.programs?.nodes} onCenter={onCenter} />
      <NameSection title="People" nodes={node.people?.nodes} onCenter={onCenter} />
      <NameSection title="Themes" nodes={node.themes?.nodes} onCenter={onCenter} />
      {node.abstract && (
        <details>
          <summary>Abstract{node.isTruncated && ' (its source cuts it short)'}</summary>
          {node.abstract.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
    </>
  );
}

function kindWords({ __typename, personKind, scheme }: NodeDetail): string {
  if (personKind === 'PROGRAM_OFFICER') return 'Program officer';
  if (personKind) return 'Researcher';
  if (scheme) return `Program (${scheme})`;
  return __typename;
}

function Facts({ node }: { node: NodeDetail }) {
  const { obligatedAmount, estimatedTotalAmount } = node;
  const facts: [string, ReactNode][] = [
    ['Also written', node.otherNames && node.otherNames.length > 0 && <OtherNames names={node.otherNames} />],
    ['Collaborators', node.collaborators && number(node.collaborators.totalCount)],
    ['Place', [node.city, node.state, node.country].filter(Boolean).join(', ')],
    ['Number', node.number],
    ['Period', node.number && `${node.startDate ?? 'unknown'} to ${node.endDate ?? 'unknown'}`],
    ['Obligated', node.number && money(obligatedAmount ? [obligatedAmount] : [])],
    ['Estimated total', estimatedTotalAmount && money([estimatedTotalAmount])],
    ['Instrument', node.awardInstrument],
    ['Code', node.code],
    ['Identifiers', node.identifiers?.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
  ];
  return (
    <dl>
      {facts.flatMap(([name, value]) =>
        value
          ? [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}

/** Written forms at a glance: what a node is, rather than all that NSF wrote. */
const FEW_NAMES = 4;

function OtherNames({ names }: { names: readonly string[] }) {
  const [few, rest] = [names.slice(0, FEW_NAMES), names.slice(FEW_NAMES)];
  if (rest.length < 2) return names.join('; ');
  return (
    <>
      {few.join('; ')}
      <details>
        <summary>and {number(rest.length)} more</summary>
        {rest.join('; ')}
      </details>
    </>
  );
}

/** Investigators and recipient of an award. */
function People({ node, onCenter }: { node: NodeDetail; onCenter(id: string): void }) {
  if (!node.investigators) return null;
  const people = node.investigators.edges.map(({ node: each, role, isFormer }) => ({
    ...each,
    note: `${isFormer ? 'former ' : ''}${role ? say(ROLE_WORDS, role) : 'investigator'}`,
  }));
  return (
    <>
      <Section title={count(people.length, 'investigator')} items={people}>
        <Names nodes={people} onCenter={onCenter} />
      </Section>
      <NameSection title="Recipient" nodes={node.recipient ? [node.recipient] : []} onCenter={onCenter} />
    </>
  );
}

function Section({ title, items, children }: { title: string; items: readonly unknown[]; children: ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function NameSection(props: { title: string; nodes: readonly Named[] | undefined; onCenter(id: string): void }) {
  const { title, nodes = [], onCenter } = props;
  return (
    <Section title={title} items={nodes}>
      <Names nodes={nodes} onCenter={onCenter} />
    </Section>
  );
}

interface Nodes {
  readonly totalCount?: number;
  readonly nodes: readonly Named[];
}
interface Awards {
  readonly totalCount: number;
  readonly edges: readonly { readonly role?: string | null; readonly isFormer?: boolean; readonly node: AwardLine }[];
}

/** What the panel of a node tells: `queries/node.graphql`, with the fields that its kind has. */
export interface NodeDetail extends Named {
  readonly __typename: string;
  readonly personKind?: string;
  readonly otherNames?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly institutions?: {
    readonly edges?: readonly { readonly lastSeen: string | null; readonly basis: string; readonly node: Named }[];
  } & Partial<Nodes>;
  readonly awards?: Awards;
  readonly projects?: Nodes;
  readonly collaborators?: { readonly totalCount: number };
  readonly themes?: Nodes;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly programs?: Nodes;
  readonly people?: Nodes;
  readonly scheme?: string | null;
  readonly code?: string | null;
  readonly number?: string;
  readonly obligatedAmount?: Money | null;
  readonly estimatedTotalAmount?: Money | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly awardInstrument?: string | null;
  readonly abstract?: string | null;
  readonly isTruncated?: boolean;
  readonly investigators?: {
    readonly edges: readonly { readonly role: string | null; readonly isFormer: boolean; readonly node: Named }[];
  };
  readonly recipient?: Named | null;
}

/** All that the panel of a node tells, or null where there is no such node. */
export async function loadNode(id: string, signal: AbortSignal): Promise<NodeDetail | null> {
  return (await ask<{ node: NodeDetail | null }>(NODE + AWARD_LINE, { id }, signal)).node;
}
