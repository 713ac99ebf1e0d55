/**
 * The same figures by way of a store: awards go through the real pipeline, identifiers taken out of their text before it
 * is read, and the people found in the store are compared with the NSF ids.
 */
import { documentsOf } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { valueOf } from '../../src/identifiers.ts';
import type { Document } from '../../ingest/statements.ts';
import { extract } from '../../ingest/formats/index.ts';
import type { Store } from '../../src/store/store.ts';
import type { Placed } from './metrics.ts';

/** Fields of NSF's award JSON that give an identity away. */
const IDENTITIES = new Set(['nsf_id', 'pi_email_addr', 'po_email', 'org_uei_num', 'org_prnt_uei_num']);

/** An award without its identifiers, as a document of its own. */
export function withoutIdentities(document: Document): Document {
  const text = JSON.stringify(JSON.parse(document.text), (key, value: unknown) => (IDENTITIES.has(key) ? null : value));
  return documentsOf(document.place, Buffer.from(text))[0]!;
}

/** NSF ids of the investigators of an award, in the order of its mentions. */
function idsOf(document: Document): (string | null)[] {
  const [statement] = extract(document).reading?.statements ?? [];
  return (statement?.people ?? []).map(({ identifiers }) => valueOf(identifiers, 'nsf'));
}

/** Ingests awards into an empty store; each mention with the person that was found for it, and the one it is. */
export async function throughStore(store: Store, awards: AsyncIterable<{ document: Document }>): Promise<Placed[]> {
  if ((await store.records('source', 'status', ['INGESTED'])).length > 0)
    throw new Error('eval: expected an empty store, found one with documents');
  const truth = new Map<string, string>();
  const statements: string[] = [];
  async function* hidden(): AsyncGenerator<Document> {
    for await (const { document } of awards) {
      const known = idsOf(document);
      const bare = withoutIdentities(document);
      if (idsOf(bare).length !== known.length)
        throw new Error(`eval: ${document.place} reads otherwise without its identifiers`);
      const statement = `${bare.digest.slice(0, 32)}#award`;
      statements.push(statement);
      for (const [i, id] of known.entries()) if (id !== null) truth.set(`${statement}.people[${String(i)}]`, id);
      yield bare;
    }
  }
  await ingest(store, hidden());
  const placed: Placed[] = [];
  for (let at = 0; at < statements.length; at += 500)
    for (const { id, node } of await store.records('mention', 'statement', statements.slice(at, at + 500))) {
      const person = truth.get(id);
      if (person !== undefined) placed.push({ cluster: node ?? id, truth: person, isScored: true });
    }
  return placed;
}
