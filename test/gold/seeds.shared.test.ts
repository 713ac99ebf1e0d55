/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { describeSeedFacts } from '../seed-facts.ts';

describeSeedFacts(['../shared/seeds']);
