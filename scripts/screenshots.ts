/**
 * Pictures of the pages, for the README and to look at: `npm run screenshots STORE [FOLDER]`, after `npm run build`.
 * Without a folder those of the README are made in docs/images; with one, every page in both widths, light and dark.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openGraph, type Graph } from '../src/index.ts';

const WIDTHS = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
  // The whole of a wide window, made smaller.
  readme: { viewport: { width: 1440, height: 860 }, deviceScaleFactor: 0.6 },
} as const;
type Width = keyof typeof WIDTHS;
type Scheme = 'light' | 'dark';

/** What a page is of, as a query whose `id` its address takes. */
const MOST = (list: string) =>
  `{ of: ${list}(first: 1, orderBy: { by: AWARD_COUNT, direction: DESC }) { nodes { id } } }`;
const PERSON = MOST('people');
const INSTITUTION = MOST('institutions');
const PROGRAM = MOST('programs');
const THEME = MOST('themes');
const UNIT = '{ of: search(query: "division", kinds: [FUNDING_UNIT], first: 1) { nodes { id } } }';
const AWARD = '{ of: awards(first: 1, orderBy: { by: AMOUNT, direction: DESC }) { nodes { id } } }';

interface Shot {
  readonly query?: string;
  readonly address: (id: string) => string;
  /** What has to be there before the picture is taken. */
  readonly until: string;
}
const TABLE = 'section table tbody tr';
const DRAWN = ':is([data-node], .canvas canvas)';
const SHOTS: Readonly<Record<string, Shot>> = {
  start: { address: () => '/explorer/', until: '.chart svg' },
  person: { query: PERSON, address: (id) => `/explorer/?id=${id}`, until: TABLE },
  institution: { query: INSTITUTION, address: (id) => `/explorer/?id=${id}&by=UNIT`, until: TABLE },
  program: { query: PROGRAM, address: (id) => `/explorer/?id=${id}`, until: TABLE },
  theme: { query: THEME, address: (id) => `/explorer/?id=${id}`, until: TABLE },
  unit: { query: UNIT, address: (id) => `/explorer/?id=${id}`, until: TABLE },
  award: { query: AWARD, address: (id) => `/explorer/?id=${id}`, until: TABLE },
  similar: { query: AWARD, address: (id) => `/explorer/?page=similar&like=${id}`, until: TABLE },
  network: { query: PERSON, address: (id) => `/explorer/?center=${id}&radius=2&color=community`, until: DRAWN },
  people: { query: PROGRAM, address: (id) => `/explorer/?center=${id}&kind=PERSON_PERSON&most=500`, until: DRAWN },
  partners: {
    query: INSTITUTION,
    address: (id) => `/explorer/?center=${id}&kind=INSTITUTION_INSTITUTION`,
    until: DRAWN,
  },
  programs: { query: INSTITUTION, address: (id) => `/explorer/?center=${id}`, until: 'table tbody tr' },
  playground: { address: () => '/playground/', until: '.graphiql-container .view-lines' },
};
/** Those of the README: the pages that tell most, one of them on a phone in the dark. */
const README: readonly (readonly [name: string, width: Width, scheme: Scheme])[] = [
  ['institution', 'readme', 'light'],
  ['network', 'readme', 'light'],
  ['similar', 'readme', 'light'],
  ['theme', 'readme', 'dark'],
  ['playground', 'readme', 'light'],
  ['person', 'phone', 'dark'],
];

async function idOf(graph: Graph, query: string | undefined): Promise<string> {
  if (query === undefined) return '';
  const { of } = await graph.ask<{ of: { nodes: readonly { id: string }[] } }>(query);
  if (of.nodes[0] === undefined) throw new Error(`expected a node for ${query}, found none: ingest documents first`);
  return of.nodes[0].id;
}

async function open(browser: Browser, url: string, until: string, width: Width, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ ...WIDTHS[width], colorScheme });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(until).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return page;
}

const [store, folder] = process.argv.slice(2);
const graph = await openGraph(store, { mustExist: true });
const server = await graph.serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: process.env['GRANTGRAPH_CHROMIUM'] ?? '/usr/bin/chromium',
  // Letters in greys: those in colours make the files half as large again.
  args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-lcd-text'],
});
const out = folder ?? 'docs/images';
mkdirSync(out, { recursive: true });
const wanted =
  folder === undefined
    ? README
    : Object.keys(SHOTS).flatMap((name) =>
        (['wide', 'phone'] as const).flatMap((width) =>
          (['light', 'dark'] as const).map((scheme) => [name, width, scheme] as const),
        ),
      );
for (const [name, width, scheme] of wanted) {
  const { query, address, until } = SHOTS[name]!;
  const page = await open(browser, server.url + address(await idOf(graph, query)), until, width, scheme);
  const file = join(out, folder === undefined ? `${name}.png` : `${name}-${width}-${scheme}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}  ${String(Math.ceil(statSync(file).size / 1024))} kB\n`);
  await page.context().close();
}
await browser.close();
await server.close();
await graph.close();
