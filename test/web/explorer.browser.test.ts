import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { TEAM } from '../seed-facts.ts';
import { openSite, seriousFindings } from './browser.ts';
import type { Site } from './browser.ts';
import { draw, nodes, panel, search } from './explorer-steps.ts';

/** Where each node stands in the picture. */
async function places(page: Page): Promise<string[]> {
  await nodes(page).first().waitFor();
  return nodes(page).evaluateAll((all) =>
    (all as unknown as { getAttribute(name: string): string }[]).map(
      (each) => `${each.getAttribute('data-node')} ${each.getAttribute('transform')}`,
    ),
  );
}

describe('the network explorer, with the network cut', () => {
  let site: Site;
  const complaints: (readonly string[])[] = [];
  const open = async (path: string) => {
    const visit = await site.visit(path);
    complaints.push(visit.complaints);
    return visit.page;
  };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('is what the address of the server leads to, and says what is loaded', async () => {
    const page = await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/explorer/');
    await page
      .getByRole('contentinfo')
      .getByText(/^Loaded here: .*\d awards of NSF/)
      .waitFor();
    await site.screenshot(page, 'explorer-start');
  });

  it('opens the page of Bin Yu while one types: figures, years, and a table that sorts, filters and leaves as CSV', async () => {
    const page = await open('/explorer/');
    await search(page, 'bin y', 'Bin Yu');
    const table = page.getByRole('region', { name: 'Collaborators', exact: true });
    await table.getByRole('link', { name: 'M. Belkin' }).waitFor();
    expect(await page.locator('.figures').innerText()).toMatch(/10\s+collaborators|collaborators\s+10/);
    const names = () => table.locator('tbody tr td:first-child').allInnerTexts();
    await table.getByRole('button', { name: 'Collaborator', exact: true }).click();
    const up = await names();
    expect(up).toHaveLength(10);
    await table.getByRole('button', { name: /^Collaborator/ }).click();
    expect(await names()).toEqual([...up].reverse());
    await page.getByRole('searchbox', { name: 'Find in Collaborators' }).fill('belkin');
    expect(await names()).toEqual(['M. Belkin']);
    expect(new URL(page.url()).searchParams.get('find')).toBe('belkin');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Collaborators as CSV' }).click();
    const csv = readFileSync((await (await download).path())!, 'utf8').split('\r\n');
    expect(csv[0]).toMatch(/^\uFEFFCollaborator,Id,Institution,Projects,Obligated \(USD\)/);
    expect(csv[1]).toMatch(/^M. Belkin,person:.*,1,3000000,/);
    expect(csv).toHaveLength(3);
    await table.getByRole('button', { name: 'Why? M. Belkin' }).click();
    await table.locator('mark').first().waitFor();
    await table.getByRole('link', { name: 'In its text' }).first().click();
    await page.getByRole('region', { name: 'Text of the document' }).locator('mark').waitFor();
    await page.goBack();
    await page.getByRole('searchbox', { name: 'Find in Collaborators' }).waitFor();
    await site.screenshot(page, 'explorer-person');
  });

  it('shows every kind of node on a page, and what its years are split by', async () => {
    const page = await open('/explorer/?id=program:nsf-reference:079Z&by=INSTITUTION');
    await page.locator('.chart svg').first().waitFor();
    await page.getByRole('region', { name: 'Institutions', exact: true }).getByText('Berkeley').waitFor();
    for (const [id, part] of [
      ['award:nsf:2031883', 'Investigators'],
      ['theme:phrase:deep-learning', 'People'],
      ['unit:nsf:MPS:DMS', 'Institutions'],
    ] as const) {
      await page.goto(`${site.url}/explorer/?id=${id}`);
      await page.getByRole('region', { name: part, exact: true }).locator('tbody tr').first().waitFor();
    }
    await page.getByText('By year').waitFor();
  });

  it('finds Bin Yu while one types, and draws the team of eleven', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).nth(10).waitFor();
    expect(await nodes(page).count()).toBe(11);
    expect(await page.locator('[data-link]').count()).toBe(55);
    expect(new URL(page.url()).searchParams.get('center')).toMatch(/^person:/);
    await site.screenshot(page, 'explorer-team');
  });

  it('tells what is behind a link: money, years, the shared project, and the sentence with its source', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('button', { name: 'What links Bin Yu and M. Belkin' }).click();
    await panel(page)
      .getByRole('heading', { name: 'M. Belkin and Bin Yu' })
      .or(panel(page).getByRole('heading', { name: 'Bin Yu and M. Belkin' }))
      .waitFor();
    const text = await panel(page).innerText();
    expect(text).toContain('2020–2025');
    expect(text).toContain('USD 3,000,000');
    expect(text).toContain('named together in a source');
    expect(text).toContain('Collaboration on the Theoretical Foundations of Deep Learning');
    const quotes = await panel(page).locator('blockquote').allInnerTexts();
    expect(quotes.some((quote) => quote.includes('B. Yu') && quote.includes('M. Belkin'))).toBe(true);
    expect(text).toContain('news article');
    await page.getByRole('button', { name: 'As a drawing' }).click();
    await site.screenshot(page, 'explorer-link');
  });

  it('opens a link that is clicked in the drawing', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    const center = new URL(page.url()).searchParams.get('center')!;
    await page.locator(`[data-link*="${center}"] .hit`).first().click();
    await panel(page).getByRole('heading', { name: 'Who says so' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('from'), searchParams.get('to')]).toContain(center);
  });

  it('draws an institution with its programs, its partners or its people, as one chooses', async () => {
    const page = await open('/explorer/');
    await draw(page, 'university of california-berk', 'University of California-Berkeley');
    await page.locator('.legend').getByText('6 programs').waitFor();
    await page.getByRole('radio', { name: 'Partner institutions' }).click();
    await page.locator('.legend').getByText('8 institutions').waitFor();
    await site.screenshot(page, 'explorer-partners');
    expect(new URL(page.url()).searchParams.get('kind')).toBe('INSTITUTION_INSTITUTION');
  });

  it('draws as many of the weightiest nodes as one chooses, and keeps that in the address', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).nth(10).waitFor();
    const first = async (act: () => Promise<unknown>) => {
      const asked = page.waitForRequest((request) => request.url().includes('/network.d3.json'));
      await act();
      return Number(new URL((await asked).url()).searchParams.get('first'));
    };
    expect(await first(() => page.goto(`${page.url()}&most=25`))).toBe(25);
    const choice = page.getByRole('combobox', { name: 'Draw the' });
    expect(await choice.inputValue()).toBe('25');
    expect(await first(() => choice.selectOption('500'))).toBe(500);
    expect(new URL(page.url()).searchParams.get('most')).toBe('500');
    expect(await first(() => page.goto(page.url().replace('most=500', 'most=7')))).toBe(100);
  });

  it('is coloured, sized and sifted as one chooses, names its largest nodes, and is saved as a picture', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).nth(10).waitFor();
    expect(await page.locator('.labels text').allTextContents()).toContain('Bin Yu');
    const controls = page.getByRole('group', { name: 'How it is drawn' });
    await controls.getByRole('combobox', { name: 'Colour' }).selectOption('institution');
    await page.locator('.legend').getByText('University of California-Berkeley').waitFor();
    await controls.getByRole('combobox', { name: 'Colour' }).selectOption('community');
    await page
      .locator('.legend')
      .getByText(/^around /)
      .first()
      .waitFor();
    await controls.getByRole('combobox', { name: 'Size' }).selectOption('links');
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('color'), searchParams.get('size')]).toEqual(['community', 'links']);
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return readFileSync((await (await download).path())!);
    };
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('SVG')).toString()).toMatch(/^<svg [^]*Bin Yu[^]*<\/svg>/);
    await page.goto(`${page.url()}&until=2010`);
    await page.locator('.legend').getByText('0 links').waitFor();
  });

  it('draws the path from one person to another, and tells it', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await page.getByRole('combobox', { name: /^Find the path from Bin Yu/ }).fill('belkin');
    await page.getByRole('option', { name: 'M. Belkin' }).click();
    await panel(page).getByRole('heading', { name: 'Bin Yu to M. Belkin' }).waitFor();
    expect(await nodes(page).count()).toBe(2);
    const text = await panel(page).innerText();
    expect(text).toContain('1 shortest chain of 1 step');
    expect(text).toContain('shares “Collaboration on the Theoretical Foundations of Deep Learning” with');
    expect(new URL(page.url()).searchParams.get('path')).toMatch(/^person:/);
    await site.screenshot(page, 'explorer-path');
    await page.locator('[data-link] .hit').first().click();
    await panel(page).getByRole('heading', { name: 'Who says so' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'All that surrounds Bin Yu' }).click();
    await nodes(page).nth(10).waitFor();
    const apart = await open('/explorer/');
    await draw(apart, 'jason lee', 'Jason Lee');
    await apart.getByRole('combobox', { name: /^Find the path/ }).fill('bin yu');
    await apart.getByRole('option', { name: 'Bin Yu' }).click();
    await panel(apart).getByText('No chain of shared projects').waitFor();
  });

  it('draws themes that stand beside one another, and tells what links two of them', async () => {
    const page = await open('/explorer/');
    await draw(page, 'machine learning theory', 'Machine Learning Theory');
    await page.getByRole('radio', { name: 'Themes of its awards' }).click();
    await page
      .locator('.legend')
      .getByText(/\d themes/)
      .waitFor();
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(new URL(page.url()).searchParams.get('as')).toBe('table');
    await page.reload();
    await page
      .getByRole('button', { name: /What links/ })
      .first()
      .click();
    await panel(page).getByRole('heading', { name: 'Who says so' }).waitFor();
    expect(await panel(page).locator('blockquote').count()).toBeGreaterThan(0);
  });

  it('draws two steps where one asks for them', async () => {
    const page = await open('/explorer/');
    await draw(page, 'university of california-berk', 'University of California-Berkeley');
    await page.getByRole('checkbox', { name: 'two steps' }).check();
    await page.getByRole('button', { name: 'As a drawing' }).click();
    await nodes(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('radius')).toBe('2');
    expect(await page.locator('.files a').first().getAttribute('href')).toContain('radius=2');
  });

  it('draws an award with its people, recipient and programs, and quotes who says so', async () => {
    const page = await open('/explorer/?center=award:nsf:2540142');
    await page.locator('.legend').getByText('6 programs').waitFor();
    expect(await nodes(page).count()).toBe(9);
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('button', { name: /What links .* and Jason Lee/ }).click();
    await panel(page).locator('mark').first().waitFor();
    expect(await panel(page).innerText()).toContain('principal investigator');
  });

  it('shows the same picture again at the same address', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    const before = await places(page);
    await page.reload();
    expect(await places(page)).toEqual(before);
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await places(other)).toEqual(before);
    expect(before).toHaveLength(TEAM.length);
  });

  it('goes back with the button of the browser', async () => {
    const page = await open('/explorer/');
    await search(page, 'bin y', 'Bin Yu');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Who works with whom' }).waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open('/explorer/');
    await page.getByRole('combobox', { name: /^Search/ }).focus();
    await page.keyboard.type('bin yu');
    await page.getByRole('option', { name: 'Bin Yu' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bin Yu' }).waitFor();
    await page.getByRole('link', { name: 'Draw its network' }).press('Enter');
    const middle = nodes(page).and(page.locator('[tabindex="0"]'));
    await middle.waitFor();
    expect(await middle.getAttribute('aria-label')).toMatch(/^Bin Yu, person, University of California-Berkeley/);
    await middle.focus();
    await page.keyboard.press('ArrowRight');
    const next = (await page.locator('[data-node]:focus').getAttribute('aria-label'))!.split(',')[0]!;
    expect(next).not.toBe('Bin Yu');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { level: 2, name: next }).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('heading', { level: 1, name: next }).waitFor();
  });

  it('has a name for everything that can be pressed or filled in', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).first().waitFor();
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    const parts = (await page.locator('body').ariaSnapshot()).split('\n');
    const pressed = parts.filter((part) => /^\s*- (button|link|combobox|searchbox|textbox|radio|option)\b/.test(part));
    expect(pressed.length).toBeGreaterThan(15);
    expect(pressed.filter((part) => !/ "[^"]+"| \/.+\//.test(part))).toEqual([]);
  });

  it('says in plain words that nobody is known to work with somebody, and what is loaded', async () => {
    const page = await open('/explorer/');
    await draw(page, 'jason lee', 'Jason Lee');
    await page.getByText('Nobody here shares a project with anybody').waitFor();
    expect(await page.locator('.notice').innerText()).toMatch(/Loaded here: .*\d awards of NSF/);
  });

  it('says that nothing was found, that an id leads nowhere, and that the server does not answer', async () => {
    const page = await open('/explorer/?center=person:m:nobody');
    await page.getByText('Nothing here has the id person:m:nobody').waitFor();
    await page.getByRole('combobox', { name: /^Search/ }).fill('zzzzqq');
    await page.getByText('Nothing here begins with “zzzzqq”').waitFor();
    const { page: alone } = await site.visit('/explorer/');
    await alone.route('**/graphql', (route) => route.abort());
    await alone.reload();
    await alone.getByText('The server does not answer').first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious finding of axe on any page where the reader wants it %s',
    async (colorScheme) => {
      for (const path of [
        '',
        '?id=institution:uei:GS3YEVSS12N6&by=UNIT',
        '?id=award:nsf:2031883',
        '?page=similar&text=theoretical%20foundations%20of%20deep%20learning%3A%20why%20do%20neural%20networks%20generalize',
        '?center=institution:uei:GS3YEVSS12N6',
        '?center=institution:uei:GS3YEVSS12N6&kind=INSTITUTION_INSTITUTION&color=community',
      ]) {
        const { page } = await site.visit(`/explorer/${path}`, { colorScheme });
        await page.locator('main :is(table, [data-node], .chart svg)').first().waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        expect([path, await seriousFindings(page)]).toEqual([path, []]);
        await page.context().close();
      }
    },
  );

  it('is dark where the reader wants it dark', async () => {
    const { page } = await site.visit('/explorer/', { colorScheme: 'dark' });
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).first().waitFor();
    const color = await page.locator('body').evaluate((body) => {
      const view = globalThis as unknown as { getComputedStyle(element: unknown): { backgroundColor: string } };
      return view.getComputedStyle(body).backgroundColor;
    });
    expect(color).toBe('rgb(20, 24, 30)');
    await site.screenshot(page, 'explorer-dark');
  });

  it('asked nobody but our server, and wrote no error', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
