import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { FIVE_DOCUMENTS } from '../five-documents.ts';
import { openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { count, number } from '../../web/explorer/words.ts';
import { draw, nodes, search } from './explorer-steps.ts';

describe('pages of the explorer', () => {
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

  it('goes through the awards alone that one chooses: by amount, program and the role of people', async () => {
    const page = await open('/explorer/');
    await draw(page, 'university of california-berk', 'University of California-Berkeley');
    await page.getByRole('radio', { name: 'People on its awards' }).click();
    await nodes(page).nth(1).waitFor();
    const before = await nodes(page).count();
    await page.getByText('Through some awards or roles only').click();
    await page.getByRole('combobox', { name: 'People who are' }).selectOption('CO_PRINCIPAL_INVESTIGATOR');
    await page.getByText('Only some awards or roles count here').or(nodes(page).first()).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await nodes(page).count()).toBeLessThan(before);
    await page.getByRole('combobox', { name: 'People who are' }).selectOption('');
    await page.getByRole('textbox', { name: /^Awards from USD/ }).fill('999999999');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('Only some awards or roles count here').waitFor();
    expect(new URL(page.url()).searchParams.get('amount')).toBe('USD-999999999');
    await page.reload();
    await page.getByText('Only some awards or roles count here').waitFor();
    await page.getByRole('textbox', { name: /^Awards from USD/ }).fill('');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('combobox', { name: 'Awards under one program only' }).fill('signal');
    await page.getByRole('option', { name: 'SIGNAL PROCESSING' }).click();
    await page.getByRole('button', { name: 'All programs' }).waitFor();
    expect(new URL(page.url()).searchParams.get('program')).toMatch(/^program:/);
  });

  it('finds awards like a pasted text and like an award, and a link shows the same again', async () => {
    const page = await open('/explorer/');
    await page.getByRole('link', { name: 'Similar awards' }).click();
    const text =
      'Theoretical foundations of deep learning: why do neural networks generalize, and what does training find?';
    await page.getByRole('textbox', { name: /^A title, an abstract/ }).fill(text);
    await page.getByRole('button', { name: 'Find similar awards' }).click();
    const awards = page.getByRole('region', { name: 'Similar awards', exact: true });
    const first = awards.locator('tbody tr').first();
    expect(await first.innerText()).toMatch(/deep learning/i);
    for (const name of [/^People/, /^Institutions/])
      await page.getByRole('region', { name }).locator('tbody tr').first().waitFor();
    const found = await awards.locator('tbody').innerText();
    await page.goto(
      (await page.getByRole('link', { name: 'A link to this' }).getAttribute('href'))!.replace(
        /^/,
        `${site.url}/explorer/`,
      ),
    );
    await first.waitFor();
    expect(await awards.locator('tbody').innerText()).toBe(found);
    await awards.getByRole('button', { name: 'Years' }).click();
    const sorted = await awards.locator('tbody').innerText();
    await page.getByRole('banner').getByRole('link', { name: 'Similar awards' }).click();
    const box = page.getByRole('textbox', { name: /^A title, an abstract/ });
    expect(await box.inputValue()).toBe('');
    await page.goBack();
    await first.waitFor();
    expect([await box.inputValue(), await awards.locator('tbody').innerText()]).toEqual([text, sorted]);
    await page.reload();
    await first.waitFor();
    expect(await awards.locator('tbody').innerText()).toBe(sorted);
    await page.goto(`${site.url}/explorer/?id=award:nsf:2031883`);
    await page.getByRole('main').getByRole('link', { name: 'Similar awards' }).click();
    await page.getByText('by its title and abstract').waitFor();
    await page.getByText(/\d awards? like it|No award here is like it/).waitFor();
    expect(await page.getByRole('link', { name: 'A link to this' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('like')).toBe('award:nsf:2031883');
    await site.screenshot(page, 'explorer-similar');
  });

  it('tells the awards that name a theme beside those about it, and what each is', async () => {
    const page = await open('/explorer/?id=theme:phrase:deep-learning');
    await page.locator('.figures').getByText('awards about it').waitFor();
    await page.locator('.figures').getByText('awards that name it').waitFor();
    await page.getByText('have its words in a row in title or abstract').waitFor();
  });

  it('shows the figures that the documents give: of people, and of an institution', async () => {
    const texts = FIVE_DOCUMENTS.filter((file) => file.endsWith('.txt')).map((file) => readFileSync(file, 'utf8'));
    const page = await open('/explorer/');
    for (const name of ['Bin Yu', 'Zhihui Zhu', 'Ohio State University']) {
      await search(page, name, name);
      await page
        .locator('.figures')
        .getByText(/^awards? start/)
        .waitFor();
      const heads = texts
        .map((text) => text.split('\n').filter((line) => line.startsWith('* ')))
        .filter((head) => head.some((line) => line.slice(2).split(', ').includes(name)))
        .map((head) => head.join('\n'));
      const dollars = heads.map((head) => Number(/USD ([\d,.]+)/.exec(head)![1]!.replaceAll(',', '')));
      const years = heads.map((head) => /\d\d\/\d\d\/(\d{4}),/.exec(head)![1]!).sort();
      const sum = number(dollars.reduce((all, one) => all + one, 0));
      const from = [...new Set([years[0]!, years.at(-1)!])].join('–');
      const figures = (await page.locator('.figures').innerText()).replace(/\s+/g, ' ');
      const told = `${count(heads.length, 'award')} obligated USD ${sum} awards start in ${from}`;
      const shown = figures.replace(/^(awards?) (\d+)/, '$2 $1');
      expect([name, shown.slice(0, told.length)]).toEqual([name, told]);
    }
  });

  it('shows of a program officer the awards that they manage, and no empty drawing', async () => {
    const page = await open('/explorer/?id=award:nsf:2031883');
    await page.getByRole('region', { name: 'Program officers', exact: true }).getByRole('link').first().click();
    await page.getByRole('region', { name: 'Awards managed', exact: true }).locator('tbody tr').first().waitFor();
    await page.getByText('Program officer', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Draw its network' }).count()).toBe(0);
    expect(await page.locator('.figures').count()).toBe(0);
  });

  it('prints the heads of its tables, dark on light', async () => {
    const { page } = await site.visit('/explorer/', { colorScheme: 'dark' });
    await search(page, 'bin y', 'Bin Yu');
    const table = page.getByRole('region', { name: 'Collaborators', exact: true });
    await table.locator('tbody tr').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await table.getByRole('button', { name: 'Collaborator', exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Collaborators as CSV' }).isVisible()).toBe(false);
    const paper = await page.locator('body').evaluate((body) => {
      const view = globalThis as unknown as { getComputedStyle(element: unknown): { backgroundColor: string } };
      return view.getComputedStyle(body).backgroundColor;
    });
    expect(paper).toBe('rgb(255, 255, 255)');
  });

  it('prints nothing that one presses or chooses, on no page', async () => {
    const { page } = await site.visit('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).nth(1).waitFor();
    const center = new URL(page.url()).searchParams.get('center')!;
    const other = (await nodes(page).nth(1).getAttribute('data-node'))!;
    for (const [address, seen] of [
      ['', 'With the most awards'],
      [`?id=${center}`, 'By year'],
      [`?center=${center}&from=${center}&to=${other}`, 'Who says so'],
      [
        '?page=similar&text=theoretical%20foundations%20of%20deep%20learning%3A%20why%20do%20neural%20networks%20generalize',
        'Similar awards',
      ],
    ] as const) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${site.url}/explorer/${address}`);
      await page.getByRole('heading', { name: seen, exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.emulateMedia({ media: 'print' });
      const pressed = page.locator('button:not(.as-head), input, select, textarea, label, legend, fieldset, .offers');
      expect([address, await pressed.filter({ visible: true }).allInnerTexts()]).toEqual([address, []]);
      expect(await page.getByRole('heading', { name: seen, exact: true }).isVisible()).toBe(true);
    }
  });

  it('tells behind a link what is drawn of it: awards and roles that one chose', async () => {
    const page = await open('/explorer/');
    await draw(page, 'bin y', 'Bin Yu');
    await nodes(page).nth(1).waitFor();
    const center = new URL(page.url()).searchParams.get('center')!;
    const other = (await nodes(page).nth(1).getAttribute('data-node'))!;
    const asked = page.waitForRequest((request) => request.postData()?.includes('LinkBetweenPeople') === true);
    const [from, to] = [center, other].sort() as [string, string];
    const narrowed = 'role=principal-investigator&amount=USD-1000';
    await page.goto(`${site.url}/explorer/?center=${center}&${narrowed}&from=${from}&to=${to}`);
    const { variables } = (await asked).postDataJSON() as { variables: Record<string, unknown> };
    const roles = [center === from ? 'roles' : 'ownRoles', ['PRINCIPAL_INVESTIGATOR']] as const;
    expect(variables).toEqual({
      ...{ id: from, other: to, filter: { obligatedAmount: { from: 1000, currency: 'USD' } } },
      ...Object.fromEntries([roles]),
    });
  });

  it('asked nobody but our server, and wrote no error', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
