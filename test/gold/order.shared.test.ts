import { describeFunctionOfDocuments } from '../ingest/function-of-documents.ts';

describeFunctionOfDocuments(['../shared/seeds', '../shared/bulleted', '../shared/grant-pages', '../shared/articles']);
