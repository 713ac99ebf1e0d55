/**
 * Institutions of the news articles: whether what the product reads in an article is the institution of the answers.
 */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { byId } from '../../src/ids.ts';
import { readPaths } from '../../ingest/documents.ts';
import { institutionNameVariant } from '../../ingest/evidence.ts';
import { type InstitutionMention, namedInstitution, UNSAID } from '../../ingest/statements.ts';
import { resolveInstitutions } from '../../ingest/resolve/institutions.ts';
import { extract } from '../../ingest/formats/index.ts';
import type { EvalNameVariant } from './institution-forms.ts';

interface Answer {
  readonly people?: readonly { readonly institution?: string | null }[] | null;
  readonly awards?: readonly Answer[];
}

const ARTICLES = new URL('../../../shared/articles/', import.meta.url);

const namesIn = ({ people, awards }: Answer): string[] => [
  ...(people ?? []).flatMap(({ institution }) => institution ?? []),
  ...(awards ?? []).flatMap(namesIn),
];

/** Of the institutions that the answers name, those that the article's own words resolve to, beside all of NSF's recipients. */
export async function scoreArticles(
  recipients: readonly EvalNameVariant[],
): Promise<{ readonly asked: number; readonly found: number; readonly missed: readonly string[] }> {
  const files = (await readdir(ARTICLES)).filter((name) => name.endsWith('.json')).sort(byId);
  const articles = [];
  for (const file of files) {
    const answer = JSON.parse(readFileSync(new URL(file, ARTICLES), 'utf8')) as Answer;
    const names = [...new Set(namesIn(answer))].sort(byId);
    const read: InstitutionMention[] = [];
    for await (const document of readPaths([fileURLToPath(new URL(file.replace('.json', '.txt'), ARTICLES))]))
      for (const statement of extract(document).reading?.statements ?? []) read.push(...statement.institutions);
    articles.push({ file, names, read });
  }
  const rows = [
    ...recipients.map(({ row }) => row),
    ...articles.flatMap(({ names, read }) =>
      [...names.map((name) => namedInstitution(name, UNSAID)), ...read].map(institutionNameVariant),
    ),
  ];
  const nodeOf = new Map(
    resolveInstitutions([...new Map(rows.map((row) => [row.id, row])).values()]).flatMap(({ node, members }) =>
      members.map(({ nameVariant }) => [nameVariant.id, node.id] as const),
    ),
  );
  const at = (mention: InstitutionMention) => nodeOf.get(institutionNameVariant(mention).id);
  const missed: string[] = [];
  let asked = 0;
  for (const { file, names, read } of articles) {
    const nodes = new Set(read.map(at));
    asked += names.length;
    for (const name of names)
      if (!nodes.has(at(namedInstitution(name, UNSAID))))
        missed.push(`${file}: ${name}; read: ${read.map((mention) => mention.name).join(', ')}`);
  }
  return { asked, found: asked - missed.length, missed };
}
