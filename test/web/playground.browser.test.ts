import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PROGRAM_CODES, TEAM } from '../seed-facts.ts';
import { openSite } from './browser.ts';
import type { Site, Visit } from './browser.ts';

const TABS = ['CollaboratorsOfAResearcher', 'ProgramsOfAnInstitution', 'EvidenceBehindALink'] as const;

interface Quoted {
  node: { name: string };
  evidence: { quote: string; source: { kind: string; title: string } }[];
}

/** Without white space: the answer is read off the screen, where long lines are wrapped. */
const squeezed = (text: string) => text.replace(/\s/g, '');

/** Opens the tab, presses the run button and reads the answer off the screen. */
async function run(page: Page, tab: string): Promise<unknown> {
  // The editor writes only the lines that are in sight: the window is made as high as the longest answer.
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.getByRole('tab', { name: tab }).click();
  // On a busy machine the tab is there before the editor holds its query, and nothing would be asked.
  await page.locator('.graphiql-query-editor .view-line', { hasText: tab }).first().waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /execute/i }).click();
  await answered;
  await page.setViewportSize({ width: 1400, height: 16_000 });
  const lines = page.locator('.graphiql-response .view-line');
  for (;;) {
    const rows = await lines.evaluateAll((all) =>
      (all as unknown as { offsetTop: number; textContent: string }[])
        .map(({ offsetTop, textContent }) => ({ offsetTop, textContent }))
        .sort((a, b) => a.offsetTop - b.offsetTop),
    );
    const text = squeezed(rows.map(({ textContent }) => textContent).join(''));
    // The editor may still be writing its lines: the answer is read again until it is whole.
    const answer = parsed(text);
    if (answer !== null) return answer;
    await page.waitForTimeout(100);
  }
}

/** The value of a JSON text, or null for one that is not whole. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const first = (answer: unknown) => (answer as { data: { search: { nodes: unknown[] } } }).data.search.nodes[0];

describe('the playground, opened at /graphql with the network cut', () => {
  let site: Site;
  let visit: Visit;
  beforeAll(async () => {
    site = await openSite();
    visit = await site.visit('/graphql');
  });
  afterAll(() => site.close());

  it('shows the three examples as tabs with their titles', async () => {
    await visit.page.getByRole('tab').nth(2).waitFor();
    expect(await visit.page.getByRole('tab').allInnerTexts()).toEqual(TABS);
    await site.screenshot(visit.page, 'playground');
  });

  it("answers who Bin Yu's ten collaborators are", async () => {
    const person = first(await run(visit.page, TABS[0])) as {
      name: string;
      collaborators: { totalCount: number; edges: { node: { name: string } }[] };
    };
    expect(person.name).toBe('BinYu');
    expect(person.collaborators.totalCount).toBe(10);
    const others = TEAM.map(([, , , name]) => name).filter((name) => name !== 'Bin Yu');
    expect(person.collaborators.edges.map(({ node }) => node.name).sort()).toEqual(others.map(squeezed).sort());
  });

  it('answers which six programs are linked with Berkeley', async () => {
    const institution = first(await run(visit.page, TABS[1])) as {
      programs: { edges: { node: { code: string }; awardCount: number }[] };
    };
    expect(institution.programs.edges.map(({ node }) => node.code).sort()).toEqual(PROGRAM_CODES);
    expect(institution.programs.edges.map(({ awardCount }) => awardCount)).toEqual(PROGRAM_CODES.map(() => 1));
  });

  it('quotes the sentence that names both ends of a link, as it stands in the article', async () => {
    const { collaborators } = first(await run(visit.page, TABS[2])) as { collaborators: { edges: Quoted[] } };
    await visit.page.setViewportSize({ width: 1400, height: 900 });
    await site.screenshot(visit.page, 'playground-evidence');
    const article = squeezed(
      readFileSync(new URL('../../samples/news-deep-learning-team.txt', import.meta.url), 'utf8'),
    );
    expect(collaborators.edges).toHaveLength(10);
    for (const { node, evidence } of collaborators.edges) {
      const quotes = evidence.filter(({ source }) => source.kind === 'news-article').map(({ quote }) => quote);
      const written = squeezed(TEAM.find(([, , , name]) => squeezed(name) === node.name)![0]);
      expect(quotes.some((quote) => quote.includes(written))).toBe(true);
      expect(quotes.filter((quote) => !article.includes(quote))).toEqual([]);
    }
  });

  it('explains the schema in the documentation panel', async () => {
    await visit.page.setViewportSize({ width: 1400, height: 900 });
    await visit.page.getByRole('button', { name: /show documentation explorer/i }).click();
    const panel = visit.page.locator('.graphiql-plugin');
    await panel.getByRole('link', { name: 'Query', exact: true }).click();
    await panel.getByRole('link', { name: 'network', exact: true }).waitFor();
    await site.screenshot(visit.page, 'playground-documentation');
  });

  it('asked nobody but our server, and wrote no error', () => {
    expect(visit.complaints).toEqual([]);
  });

  it('opens the query of its address in a tab', async () => {
    const { page, complaints } = await site.visit(
      '/playground/?query=query%20Mine%20%7B%20stats%20%7B%20edgeCount%20%7D%20%7D',
    );
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
