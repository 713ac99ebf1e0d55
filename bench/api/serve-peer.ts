/** `@neo4j/graphql` over the same Neo4j, served by the same Apollo Server and express. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import { report } from './child.ts';
import { PEER_SCHEMA } from './peer-schema.ts';

const driver = neo4j.driver(
  process.argv[2]!,
  neo4j.auth.basic('neo4j', process.env['GRANTGRAPH_NEO4J_PASSWORD'] ?? ''),
);
let calls = 0;
/** Counts the statements of every transaction of a session. */
function counted(session: Session): Session {
  for (const name of ['executeRead', 'executeWrite'] as const) {
    const execute = session[name].bind(session) as typeof session.executeRead;
    session[name] = ((statement, config) => {
      calls += 1;
      return execute(statement, config);
    }) as typeof session.executeRead;
  }
  return session;
}
const open = driver.session.bind(driver);
driver.session = (config) => counted(open(config));

const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
const apollo = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
await apollo.start();
const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, { context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }) }),
);
const http = createServer(app);
http.listen(0, '127.0.0.1', () => {
  report(`http://127.0.0.1:${String((http.address() as AddressInfo).port)}`, () => calls);
});
