import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { MENU } from '../../web/playground/menu.ts';
import { PROGRAM_CODES, TEAM } from '../seed-facts.ts';
import { openSite, seriousFindings } from './browser.ts';
import type { Site } from './browser.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');

interface Quoted {
  node: { name: string };
  evidence: { quote: string; source: { kind: string } }[];
}
interface Answer {
  data: {
    search: {
      nodes: { name: string; programs: { edges: { node: { code: string } }[] }; collaborators: { edges: Quoted[] } }[];
    };
  };
}

/** The address that opens a question of docs/queries, asked about something of the samples. */
const address = (file: string, variables: object) =>
  `/playground/?${new URLSearchParams({ query: read(`docs/queries/${file}.graphql`), variables: JSON.stringify(variables) }).toString()}`;

/** Presses the run button once the editor holds its query, of which `text` is a part, and gives what the server answered. */
async function run(page: Page, text = 'query'): Promise<Answer> {
  await page.locator('.graphiql-query-editor .view-line', { hasText: text }).first().waitFor();
  const answered = page.waitForResponse((response) => {
    const { query } = JSON.parse(response.request().postData() ?? '{}') as { query?: string };
    return response.url().endsWith('/graphql') && !/query (Known|Introspection)/.test(query ?? '');
  });
  await page.getByRole('button', { name: /execute/i }).click();
  return (await (await answered).json()) as Answer;
}

describe('the playground, with the network cut', () => {
  let site: Site;
  const complaints: (readonly string[])[] = [];
  const open = async (path: string, options = {}) => {
    const visit = await site.visit(path, options);
    complaints.push(visit.complaints);
    return visit.page;
  };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('opens at /graphql with a menu of all questions, whose variables the loaded graph answers', async () => {
    const page = await open('/graphql');
    const menu = page.locator('.questions');
    await menu.getByRole('button', { name: /^Which programs fund this institution/ }).click();
    expect(await menu.locator('li').count()).toBe(MENU.flatMap(({ entries }) => entries).length);
    const { data } = await run(page, 'InstitutionPrograms');
    expect(data.search.nodes[0]!.programs.edges.length).toBeGreaterThan(0);
    await site.screenshot(page, 'playground');
    await menu.getByRole('button', { name: 'Make the link' }).click();
    const link = await menu.getByRole('textbox', { name: 'Link to the query' }).inputValue();
    expect(new URL(link).searchParams.get('query')).toContain('query InstitutionPrograms');
  });

  it("answers who Bin Yu's ten collaborators are, as a table too, which leaves as CSV", async () => {
    const page = await open(address('collaborators', { name: 'Bin Yu' }));
    await run(page);
    await page.getByRole('button', { name: /Answer as a table/ }).click();
    const table = page.getByRole('region', { name: 'Answer' });
    await table.getByRole('row').nth(10).waitFor();
    const others = TEAM.map(([, , , name]) => name).filter((name) => name !== 'Bin Yu');
    const text = await table.innerText();
    expect(others.filter((name) => !text.includes(name))).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Answer as CSV' }).click();
    const csv = readFileSync((await (await download).path())!, 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(11);
  });

  it('answers which six programs are linked with Berkeley', async () => {
    const { data } = await run(await open(address('institution-programs', { name: 'UC Berkeley' })));
    expect(data.search.nodes[0]!.programs.edges.map(({ node }) => node.code).sort()).toEqual(PROGRAM_CODES);
  });

  it('explains the schema in the documentation panel', async () => {
    const page = await open('/graphql');
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    const panel = page.locator('.graphiql-plugin');
    await panel.getByRole('link', { name: 'Query', exact: true }).click();
    await panel.getByRole('link', { name: 'network', exact: true }).waitFor();
  });

  it('can be used in a window of 390 pixels: nothing beyond its edge, and the answer is seen', async () => {
    const page = await open(address('collaborators', { name: 'Bin Yu' }), { viewport: { width: 390, height: 844 } });
    await run(page);
    const answer = page.locator('.graphiql-response .view-line').first();
    await answer.scrollIntoViewIfNeeded();
    expect((await page.locator('.graphiql-response').boundingBox())!.width).toBeGreaterThan(300);
    const widths = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    await site.screenshot(page, 'playground-phone');
  });

  it.each(['light', 'dark'] as const)(
    'has no serious finding of axe where the reader wants it %s',
    async (colorScheme) => {
      const page = await open('/graphql', { colorScheme });
      await page.locator('.questions li button:enabled').first().waitFor();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  it('asked nobody but our server, and wrote no error', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
