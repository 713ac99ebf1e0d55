import type { Command } from 'commander';
import { withGraph, type AddCommand, type CommonOptions } from './session.ts';

export const mcpCommand: AddCommand = (program, session) =>
  program
    .command('mcp')
    .description('Serve the graph to an assistant by the Model Context Protocol, over standard input and output.')
    .action(async (_options: unknown, command: Command) => {
      const { mcpServer } = await import('../mcp/mcp-server.ts');
      const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
      const { coverageOf } = await import('../server/apollo.ts');
      await withGraph(session, command.optsWithGlobals<CommonOptions>(), async (graph) => {
        const coverage = coverageOf(graph.store);
        const server = mcpServer({
          ask: (query, variables) => graph.ask(query, variables),
          coverage: async () => coverage(await graph.store.version()),
        });
        const isOver = new Promise<void>((resolve) => {
          server.server.onclose = resolve;
          session.stdin.once('end', resolve).once('close', resolve);
          session.signal.addEventListener('abort', () => {
            resolve();
          });
        });
        await server.connect(new StdioServerTransport(session.stdin, session.stdout));
        await isOver;
        await server.close();
      });
    });
