/**
 * The Model Context Protocol over HTTP: each request is answered by itself, and nothing is remembered between two.
 */
import type { Request, Response } from 'express';
import type { McpSource } from '../mcp/mcp-server.ts';

/** Whether a page of another site made the browser send it. */
function isForeign({ headers: { origin, host } }: Request): boolean {
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}

export async function answerMcp(request: Request, response: Response, source: McpSource): Promise<void> {
  const refuse = (status: number, message: string) => {
    response.status(status).json({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null });
  };
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    refuse(405, `expected POST, found ${request.method}: this server sends nothing by itself`);
    return;
  }
  if (isForeign(request)) {
    refuse(
      403,
      `expected a request of this server's own pages or of a program, found one of ${request.headers.origin!}`,
    );
    return;
  }
  // Loaded when the first assistant asks.
  const [{ mcpServer }, { StreamableHTTPServerTransport }] = await Promise.all([
    import('../mcp/mcp-server.ts'),
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
  ]);
  const server = mcpServer(source);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, request.body);
}
