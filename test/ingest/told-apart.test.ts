/** What a page or a text is told to be, and that reading leaves the process to its signals. */
import { expect, it } from '@jest/globals';
import { documentsOf, readGiven } from '../../ingest/documents.ts';

async function problemsOf(place: string, content: string) {
  const found = [];
  for await (const { problems } of readGiven(place, content)) found.push(...problems);
  return found;
}

const row = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const page = (titles: readonly string[]) =>
  `<!DOCTYPE html><html><head><title>Grants of our college</title></head><body><h1>Grants</h1><table>${row(titles, 'th')}${Array.from(
    { length: 20 },
    (_, i) =>
      row([`22900${String(i + 10)}`, `Glass of the kind ${String(i)}`, 'Nina Quarz', 'Boston University'], 'td'),
  ).join('\n')}</table></body></html>`;

it('a page that is only a table is no article: it is refused with its columns', async () => {
  expect(await problemsOf('grants.html', page(['Number', 'Name of grant', 'Lead', 'Place']))).toMatchObject([
    { field: 'table', found: 'a table with the columns Number, Name of grant, Lead, Place, which no format knows' },
  ]);
});

it('a page that is only a table whose titles a format knows is read row by row', async () => {
  const rows = [];
  const titles = ['AwardNumber', 'Title', 'PrincipalInvestigator', 'NSFOrganization'];
  for await (const document of readGiven('grants.html', page(titles))) rows.push(document.place);
  expect(rows).toHaveLength(20);
  expect(rows[0]).toBe('grants.html#row 2');
});

it('a page of sentences with a table in it is a page', async () => {
  const text =
    'Nina Quarz of Boston University was awarded a grant by the National Science Foundation to study glass. ';
  const story = page(['Number', 'Name of grant', 'Lead', 'Place']).replace(
    '<h1>Grants</h1>',
    `<p>${text.repeat(9)}</p>`,
  );
  const places = [];
  for await (const { place, problems } of readGiven('story.html', story))
    places.push([place, problems.filter(({ field }) => field === 'table')]);
  expect(places).toEqual([['story.html', []]]);
});

it('a text of no known format is told by what it looks like, with the formats of its syntax alone', () => {
  const [json] = documentsOf('a.json', Buffer.from('{"count": 1, "grants": [{"who": "Nina"}]}'));
  expect(json!.problems).toMatchObject([
    {
      field: 'format',
      found: 'JSON with the fields count, grants, who',
      expected: expect.stringContaining('nsf-json'),
    },
  ]);
  expect(json!.problems[0]!.expected).not.toContain('award-record');
  const [xml] = documentsOf('a.xml', Buffer.from('<?xml version="1.0"?>\n<grants><grant/></grants>'));
  expect(xml!.problems).toMatchObject([{ field: 'format', found: 'XML of "grants" elements' }]);
});

it('signals and other work are heard while a large file is cut', async () => {
  const record = JSON.stringify({
    awd_id: '2290001',
    awd_titl_txt: 'Glass',
    awd_abstract_narration: 'It bends. '.repeat(40),
  });
  const list = `[${Array<string>(20_000).fill(record).join(',')}]`;
  let [longest, last, heard] = [0, performance.now(), 0];
  const timer = setInterval(() => {
    heard += 1;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  let read = 0;
  for await (const document of readGiven('awards.json', list)) read += document.text === '' ? 0 : 1;
  clearInterval(timer);
  expect(read).toBe(20_000);
  expect(heard).toBeGreaterThan(2);
  expect(longest).toBeLessThan(5000);
});
