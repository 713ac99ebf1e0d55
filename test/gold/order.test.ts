import { describeFunctionOfDocuments } from '../ingest/function-of-documents.ts';

describeFunctionOfDocuments(['samples']);
