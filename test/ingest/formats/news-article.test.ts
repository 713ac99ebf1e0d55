import { describe, expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import type { Content, Statement } from '../../../ingest/statements.ts';
import { dataRows } from '../../../src/data.ts';
import { sha256 } from '../../../src/ids.ts';

const read = (text: string): Content =>
  newsArticle.read({ place: 'article.txt', text, digest: sha256(text), problems: [] });
const only = (text: string): Statement => {
  const { statements } = read(text);
  expect(statements.length).toBe(1);
  return statements[0]!;
};
const dollars = (statement: Statement): number[] =>
  statement.announcedAmounts.map((amount) => amount.value.minor / 100);

const PROSE = `Marsh team wins federal grant

HARTWELL, March 3, 2021 — The National Science Foundation has awarded $1.2 million to Hartwell University through its Coastal Resilience (CoRe) program. Ingrid Solberg, a professor of ecology, is the principal investigator. Kwame Boateng of Drexel University is a co-PI.

The project, "Tides and Roots: How Marshes Keep Pace", runs for three years under award number 2199999. An earlier project of the lab (award 1800001) ended in 2019.

“Solberg and her team have earned this,” said Harold Finch, provost of the university.

Media contact: Tom Barker, tom.barker@hartwell.example, 555-201-3344`;

describe('an article as plain text', () => {
  it('gives team, award number, amount, program, title and date', () => {
    const reading = read(PROSE);
    const [statement] = reading.statements;
    expect(reading.publishedAt).toBe('2021-03-03');
    expect(reading.title).toBe('Marsh team wins federal grant');
    expect(statement!.agency).toBe('NSF');
    expect(statement!.number?.value).toBe('2199999');
    expect(dollars(statement!)).toEqual([1_200_000]);
    expect(statement!.programs.map((program) => program.name)).toEqual(['Coastal Resilience (CoRe)']);
    expect(statement!.title?.value).toBe('Tides and Roots: How Marshes Keep Pace');
    expect(statement!.people.map((one) => [one.name, one.role])).toEqual([
      ['Ingrid Solberg', 'PRINCIPAL_INVESTIGATOR'],
      ['Kwame Boateng', 'CO_PRINCIPAL_INVESTIGATOR'],
    ]);
  });

  it.each(['ANN ARBOR, March 4, 2024 - ', 'ANN ARBOR, Mich. — ', 'ST. PAUL, Minn., March 4 — '])(
    'takes no place of a dateline for somebody: %s',
    (dateline) => {
      const text = `${dateline}Tomas Rivera, associate professor at the University of Michigan, and Jane Whitlock of Penn State have been awarded $1.5 million by the National Science Foundation.`;
      expect(only(`Michigan physicist wins award\n\n${text}`).people.map(({ name }) => name)).toEqual([
        'Tomas Rivera',
        'Jane Whitlock',
      ]);
    },
  );

  it('gives a role to whom somebody works with, not to who works with them', () => {
    const text = `Jane Whitlock, professor of physics at Penn State, has received a $1.5 million grant from the National Science Foundation. Whitlock will work with co-principal investigator Tomas Rivera of the University of Michigan.`;
    expect(only(`Penn State wins grant\n\n${text}`).people.map(({ name, role }) => [name, role])).toEqual([
      ['Jane Whitlock', 'PRINCIPAL_INVESTIGATOR'],
      ['Tomas Rivera', 'CO_PRINCIPAL_INVESTIGATOR'],
    ]);
  });

  it('keeps no e-mail address and no phone number', () => {
    expect(read(PROSE).text).not.toMatch(/@|555-201/);
  });

  it('points every statement at the passage that makes it', () => {
    const { text, statements } = read(PROSE);
    const quote = (said: { start: number | null; end: number | null }): string => text.slice(said.start!, said.end!);
    expect(quote(statements[0]!.people[1]!.said[0]!)).toBe('Kwame Boateng of Drexel University is a co-PI.');
    expect(quote(statements[0]!.number!.said)).toBe('2199999');
    expect(quote(statements[0]!.announcedAmounts[0]!.said)).toBe('$1.2 million');
    for (const one of statements[0]!.people)
      for (const said of one.said) expect(quote(said)).toContain(one.name.split(' ').at(-1)!);
  });

  it('finds people of one university that is named only once', () => {
    const statement = only(PROSE.replace(' of Drexel University', ''));
    expect(statement.people.map((one) => statement.institutions[one.institution!]!.name)).toEqual([
      'Hartwell University',
      'Hartwell University',
    ]);
  });

  it('names directorates below their funder', () => {
    const statement = only(
      'Grant news\n\nThe grant is one of three supported by the National Science Foundation (NSF) Directorates for Biological Sciences, Geosciences, and Engineering. Ingrid Solberg is the PI.',
    );
    expect(statement.units.map((unit) => unit.path)).toEqual([
      ['NSF', 'Directorate for Biological Sciences'],
      ['NSF', 'Directorate for Geosciences'],
      ['NSF', 'Directorate for Engineering'],
    ]);
  });

  it('takes the paragraphs below a heading as the description', () => {
    const body = 'Marsh roots hold the coast together, and nobody has measured how. '.repeat(4).trim();
    const statement = only(
      `Grant news\n\nIngrid Solberg (PI) has a grant from the Alfred P. Sloan Foundation.\n\nProject description\n\n${body}\n\nContact\n\nOffice of News`,
    );
    expect(statement.abstract?.value).toBe(body);
    expect(statement.units[0]!.path).toEqual(['Alfred P. Sloan Foundation']);
  });

  it('says what an amount over several awards covers', () => {
    const statement = only(
      'Two teams share a grant\n\nTwo teams have been awarded a total of $8 million by the Simons Foundation. One of the teams includes Ingrid Solberg.',
    );
    expect(statement.announcedAmounts[0]!.value.covers).toContain('Two teams have been awarded a total of $8 million');
  });
});

describe('a release about several awards', () => {
  it('makes a project of each block with its own people, title and amount', () => {
    const { statements } = read(
      `Foundation announces marsh grants

The Keck Foundation has awarded $2 million to two teams.

“Roots in Motion”

Principal investigator: Ingrid Solberg, Tulane University
Co-PI: Luis Ortega, Drexel University

The team will follow roots for two years.

“Tides by Satellite”

Principal investigator: Kwame Boateng, California State University, Fresno

The team will read tides from orbit.`,
    );
    expect(
      statements.map((statement) => [
        statement.place,
        statement.title?.value,
        statement.people.map((one) => `${one.name}, ${statement.institutions[one.institution!]!.name}`),
      ]),
    ).toEqual([
      ['project[0]', 'Roots in Motion', ['Ingrid Solberg, Tulane University', 'Luis Ortega, Drexel University']],
      ['project[1]', 'Tides by Satellite', ['Kwame Boateng, California State University, Fresno']],
    ]);
  });

  it('gives what all have together to nobody', () => {
    const { statements } = read(
      'Two awards\n\nThe NEH has awarded $500,000 in all to two teams.\n\nOur $300,000 project, "Letters of the Coast", begins in May.\nIngrid Solberg is the Principal Investigator.\n\nOur $200,000 project, "Maps of the Coast", begins in June.\nKwame Boateng is the Principal Investigator.',
    );
    expect(statements.map((statement) => [statement.people[0]!.name, dollars(statement)])).toEqual([
      ['Ingrid Solberg', [300_000]],
      ['Kwame Boateng', [200_000]],
    ]);
  });
});

describe('what an article about several awards leaves open', () => {
  it('is a warning for people and numbers without an award', () => {
    const { statements, problems } = read(
      'Two grants\n\nIngrid Solberg received $400,000 from the NSF to map roots.\n\nKwame Boateng received $250,000 from the NSF to read tides.\n\nLuis Ortega is a co-PI. The records are NSF awards 2199801, 2199802 and 2199803.',
    );
    expect(statements.map((statement) => [statement.people.map((one) => one.name), dollars(statement)])).toEqual([
      [['Ingrid Solberg'], [400_000]],
      [['Kwame Boateng'], [250_000]],
    ]);
    expect(problems.map(({ severity, field, found }) => [severity, field, found])).toEqual([
      ['WARNING', 'article (award number)', 'also 2199801, 2199802, 2199803'],
      ['WARNING', 'article (people)', 'no award for Luis Ortega'],
    ]);
  });
});

describe('the institution of somebody', () => {
  it('is the university that the text gives for a center or its acronym', () => {
    const statement = only(
      'Marsh grant\n\nThe Center for Roots and Tides (CRT) in the College of Science at the University of Vermont has a $90,000 grant from the Mellon Foundation. CRT director Ingrid Solberg leads the project with Kwame Boateng of Drexel University.',
    );
    expect(statement.people.map((one) => statement.institutions[one.institution!]!.name)).toEqual([
      'University of Vermont',
      'Drexel University',
    ]);
  });
});

describe('a text too long to be an article', () => {
  it('is searched at its beginning, with a warning', () => {
    const { statements, problems } = read(`${PROSE}\n\n${'The marsh was quiet that day. '.repeat(20_000)}`);
    expect(statements[0]!.people).toHaveLength(2);
    expect(problems).toContainEqual({
      severity: 'WARNING',
      field: 'article (length)',
      expected: 'prose of at most 400,000 characters, which is searched',
      found: expect.stringMatching(/^not searched: characters 400000 to \d+: too long$/) as unknown as string,
    });
  });

  it('is not searched where it has no sentences', () => {
    const { statements, problems } = read(`${PROSE}\n\n${'PI: Jane Roe, '.repeat(2_000)}`);
    expect(statements[0]!.people.map((one) => one.name)).toEqual(['Ingrid Solberg', 'Kwame Boateng']);
    expect(problems.map(({ found }) => found)).toEqual([expect.stringMatching(/no sentences$/)]);
  });
});

describe('an article as a web page', () => {
  const PAGE = `<!DOCTYPE html><html><head><title>Marsh grant | Hartwell News</title>
<link rel="canonical" href="https://news.hartwell.example/marsh-grant"><meta property="article:published_time" content="2022-05-04T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Carla Reyes"}}</script><script>var x = "PI: Zed Zephyr";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li>PI: Nav Person</li></ul></nav>
<article><h1>Marsh grant for Hartwell</h1><figure><img src="a.jpg"><figcaption>Ingrid Solberg. Photo by Ellen Price.</figcaption></figure>
<p>The NSF has awarded a $750,000 grant to <b>Ingrid Solberg</b> of Tulane&nbsp;University &amp; partners to study how salt marshes keep pace with the rising sea along the whole of the coast.</p>
<p>The record is <a href="https://www.nsf.gov/awardsearch/showAward?AWD_ID=2199998">here</a>.</p>
<ul><li>Kwame Boateng (co-PI), Drexel University</li></ul></article>
<footer>Contact: Tom Barker</footer></body></html>`;

  it('reads the article and not the page around it', () => {
    const reading = read(PAGE);
    const [statement] = reading.statements;
    expect([reading.title, reading.url, reading.publishedAt]).toEqual([
      'Marsh grant for Hartwell',
      'https://news.hartwell.example/marsh-grant',
      '2022-05-04',
    ]);
    expect(statement!.people.map((one) => one.name)).toEqual(['Ingrid Solberg', 'Kwame Boateng']);
    expect(statement!.number?.value).toBe('2199998');
    expect(reading.text).not.toMatch(/Zephyr|Nav Person|<|Barker/);
  });
});

describe('what is no article about an award', () => {
  it('is an error that says what was expected and what was there', () => {
    const reading = read('The weather\n\nIt will rain on the coast tomorrow.');
    expect(reading.statements).toEqual([]);
    expect(reading.problems).toEqual([
      {
        severity: 'ERROR',
        field: 'article',
        expected: 'a funded team, funder or award',
        found: 'The weather\n\nIt will rain on the coast tomorrow.',
      },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['bytes', '\u0000\u0001\uFFFD'.repeat(500)],
    ['one line of ten million letters', 'a'.repeat(10_000_000)],
    ['one line of ten million capitals', 'Ab Cd '.repeat(1_700_000)],
    ['one line of people', 'Jane Roe, professor at Yale University, and '.repeat(230_000)],
    ['brackets without an end', '(((('.repeat(2_000_000)],
    ['quotes without an end', '“ "'.repeat(2_000_000)],
    ['tags without an end', '<div>'.repeat(200_000)],
  ])('reads %s without throwing', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('leaves award records, grant pages and data to others', () => {
    expect(newsArticle.detect('* 2199997\n* A title of an award\n* 07/01/2020')).toBeLessThan(0.1);
    expect(newsArticle.detect('# A title\n\n## Key facts\n\n- Award number: 2199997')).toBeLessThan(0.1);
    expect(newsArticle.detect('{"awd_id": "2199997"}')).toBeLessThan(0.1);
    expect(newsArticle.detect('<?xml version="1.0"?><rootTag><Award/></rootTag>')).toBeLessThan(0.1);
    expect(newsArticle.detect(PROSE)).toBeGreaterThanOrEqual(0.5);
    expect(newsArticle.detect('It will rain on the coast tomorrow.')).toBeCloseTo(0.1);
  });

  it('cuts a file of several articles at their addresses', () => {
    const text = 'URL: https://a.example/1 | Title: One\n\nFirst.\n\nURL: https://a.example/2 | Title: Two\n\nSecond.';
    expect(newsArticle.split!(text).map(({ start, end }) => text.slice(start, end).trim().split('\n')[0])).toEqual([
      'URL: https://a.example/1 | Title: One',
      'URL: https://a.example/2 | Title: Two',
    ]);
    expect(newsArticle.split!(PROSE)).toEqual([{ start: 0, end: PROSE.length }]);
  });

  it('keeps what is readable around characters that were lost', () => {
    const statement = only(PROSE.replace('ecology', 'ec\uFFFDlogy'));
    expect(statement.people[0]!.name).toBe('Ingrid Solberg');
  });
});

describe('the funders that articles name', () => {
  it('have no written form in common', () => {
    const forms = dataRows('news/funders.tsv').flatMap(([name, , , more]) => [
      ...new Set([name!, ...(more ?? '').split('|').filter((form) => form !== '')]),
    ]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});
