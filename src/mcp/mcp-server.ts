/**
 * The graph for assistants, by the Model Context Protocol: read-only tools whose answers are short and say what they cannot.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { version } from '../package.ts';
import type { StoreStats } from '../store/store.ts';
import type { Tool } from './tools.ts';
import { TOOLS } from './tools.ts';

export interface McpSource {
  /** The data of a GraphQL answer; rejects with an error whose message may be told. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** What is loaded; null where it cannot be told. */
  coverage(): Promise<StoreStats['coverage'] | null>;
}

const INSTRUCTIONS =
  'A graph of researchers and funding made from documents about awards. Begin with `find`. Say of each claim its passage and ' +
  'source. Do not add up money over rows, and do not take what is missing for a fact: each answer says what it cannot know.';

/** Characters of a text of a source: an abstract, a passage. */
const MOST = 600;

/** Makes a server of the graph; it waits for a transport. */
export function mcpServer(source: McpSource): McpServer {
  const server = new McpServer({ name: 'grantgraph', version }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) {
    const { name, title, description, input } = tool;
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: z.strictObject(input), annotations }, (args) =>
      answer(source, tool, args),
    );
  }
  return server;
}

async function answer(
  source: McpSource,
  { query, cannotKnow }: Tool,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  try {
    const data = await source.ask(typeof query === 'string' ? query : query(args), args);
    const [root] = Object.values(data);
    if (root === null || root === undefined)
      throw new Error('nothing here has that id: `find` gives the ids of this graph');
    const told = { ...(short(data) as object), cannotKnow, loaded: loaded(await source.coverage()) };
    return { content: [{ type: 'text', text: JSON.stringify(told) }] };
  } catch (error) {
    return { content: [{ type: 'text', text: (error as Error).message }], isError: true };
  }
}

const isNothing = (value: unknown) =>
  value === null ||
  (typeof value === 'object' && Object.values(value).every((each) => Array.isArray(each) && each.length === 0));

/** Without what is not stated, and with long texts cut. */
function short(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MOST ? `${value.slice(0, MOST)} … (cut)` : value;
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (isNothing(each) ? [] : [[name, short(each)]])),
  );
}

function loaded(coverage: StoreStats['coverage'] | null): string {
  if (coverage === null) return 'unknown';
  const lines = coverage.map(({ agency, awards, firstYear, lastYear, asOf }) => {
    const years = firstYear === null ? '' : `, begun ${String(firstYear)} to ${String(lastYear)}`;
    return `${String(awards)} awards of ${agency}${years}${asOf === null ? '' : `, as of ${asOf}`}`;
  });
  return lines.join('; ') || 'nothing';
}
