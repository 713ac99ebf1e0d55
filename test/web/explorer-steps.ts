/** What a reader of the explorer does, step by step. */
import type { Page } from 'playwright-core';

export const nodes = (page: Page) => page.locator('[data-node]');
export const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Types into the search box and takes the offer of that name, which others may hold behind theirs. */
export async function search(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill(typed);
  await page
    .getByRole('option', { name: new RegExp(`^${name.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'u') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The same, and then the network around what was chosen. */
export async function draw(page: Page, typed: string, name: string): Promise<void> {
  await search(page, typed, name);
  await page.getByRole('link', { name: 'Draw its network' }).click();
  await page.getByRole('region', { name: 'Network' }).waitFor();
}
