import { ask } from '../explorer/ask.ts';
import KNOWN from './known.graphql?raw';
import type { Known, KnownNode } from './menu.ts';

interface Nodes<N> {
  readonly nodes: readonly N[];
}
interface Answer {
  readonly people: Nodes<KnownNode & { readonly collaborators: Nodes<KnownNode> }>;
  readonly institutions: Nodes<KnownNode>;
  readonly programs: Nodes<KnownNode>;
  readonly themes: Nodes<KnownNode>;
}

/** A node of each kind with many awards, to ask about. */
export async function loadKnown(signal?: AbortSignal): Promise<Known> {
  const { people, institutions, programs, themes } = await ask<Answer>(KNOWN, {}, signal);
  const found = {
    person: people.nodes[0],
    other: people.nodes[0]?.collaborators.nodes[0],
    institution: institutions.nodes[0],
    program: programs.nodes[0],
    theme: themes.nodes[0],
  };
  return Object.fromEntries(Object.entries(found).filter(([, node]) => node !== undefined));
}
