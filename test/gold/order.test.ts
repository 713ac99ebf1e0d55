/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { describeFunctionOfDocuments } from '../ingest/function-of-documents.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

describeFunctionOfDocuments([...FIVE_DOCUMENTS, 'test/fixtures/nih']);
