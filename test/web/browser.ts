/**
 * A real Chromium that reaches our server and nothing else, and a real server over the samples.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { startServer } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const SCREENSHOTS = join(tmpdir(), 'grantgraph-screenshots');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The network is cut: no name leads anywhere, ours is an address.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export interface Visit {
  readonly page: Page;
  /** What the page asked for beyond our server, and errors that it wrote to its console. */
  readonly complaints: readonly string[];
}

export interface Site {
  readonly url: string;
  /** Opens a new page, as a browser without a history does. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Saves what is seen as `<name>.png` below the system's temporary folder. */
  screenshot(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the samples from a SQLite file and starts the browser. Throws where the pages are not built. */
export async function openSite(): Promise<Site> {
  for (const page of ['playground', 'explorer']) {
    const built = `dist/web/${page}/index.html`;
    if (!existsSync(join(ROOT, built))) throw new Error(`expected ${built}, found none: run "npm run build" first`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'grantgraph-web-'));
  const store = await openStore(`file:${join(folder, 'samples.db')}`);
  await ingest(store, readPaths(FIVE_DOCUMENTS));
  const server = await startServer({ store, port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: process.env['GRANTGRAPH_CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  mkdirSync(SCREENSHOTS, { recursive: true });
  return {
    url: server.url,
    visit: (path, options) => visit(browser, server.url, path, options),
    async screenshot(page, name) {
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What axe finds that is serious or worse, each with the first place where it is. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

async function visit(browser: Browser, url: string, path: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  await context.route(
    (address) => address.origin !== url && !['data:', 'blob:'].includes(address.protocol),
    async (route) => {
      complaints.push(`asked for ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url + path);
  return { page, complaints };
}
