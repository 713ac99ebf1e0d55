import { describe, expect, it } from '@jest/globals';
import { bibtexEntries } from '../../../ingest/references/bibtex.ts';
import { coAuthors } from '../../../ingest/references/co-authors.ts';
import { readReferences } from '../../../ingest/references/read-references.ts';

const BIBTEX = `@comment{jabref-meta: databaseType:bibtex;}
@string{jg = "J. Glass"}
@article{a,
  author = {van den Quarz, Nina and Zhang, Wei and {The Fen Collaboration} and M{\\"u}ller, J{\\'o}zef and others},
  title = "{Glass} \\& {\\o}res", journal = jg # { B}, year = 2022, month = may,
}
@misc(b, author = "Nina {van den Quarz} and Zhang, W.", title={Paren}, date={2024-03-02})
@article{c, author={van den Quarz, N. and Gone, Ann}, title={Old}, year={2019}}
@article{d, author={van den Quarz, N. and Nodate, Ann}, title={No date}}
@article{e, author={Else, Some}, title={Of somebody else}, year=2024}
@article{f, author={van den Quarz, Nina and Press, Otto}, title={Soon}, year={in press}}
@article{g, author={van den Quarz, Nina and Zhang, Wei and Zhang, Weiqiang and Zhang, W.}, title={Three}, year={2023}}`;

const SAME = {
  RIS: `TY  - JOUR
AU  - van den Quarz, Nina
AU  - Zhang, Wei
A2  - Editor, Ed
TI  - Glass in water
PY  - 2022/05/03/
ER  - `,
  PubMed: `PMID- 12345678
DP  - 2022 May 3
TI  - Glass in
      water
FAU - van den Quarz, Nina
AU  - van den Quarz N
AD  - Fen College, Ann Arbor, MI, USA. nina@fen.example.edu.
FAU - Zhang, Wei
AU  - Zhang W
AD  - Institute of Glass, Beijing.`,
  'Web of Science': `FN Clarivate Analytics Web of Science
PT J
AU Quarz, N
   Zhang, W
AF van den Quarz, Nina
   Zhang, Wei
TI Glass in
   water
C1 [van den Quarz, Nina] Fen College, Ann Arbor, MI USA.
   [Zhang, Wei] Institute of Glass, Beijing.
PD MAY 3
PY 2022
ER`,
  'Web of Science, as a table': [
    'PT\tAU\tAF\tTI\tC1\tPD\tPY',
    'J\tQuarz, N; Zhang, W\tvan den Quarz, Nina; Zhang, Wei\tGlass in water\t[van den Quarz, Nina; Roe, Al] Fen College; [Zhang, Wei] Institute of Glass, Beijing\tMAY 3\t2022',
  ].join('\n'),
  EndNote: '%0 Journal Article\n%A van den Quarz, Nina\n%A Zhang, Wei\n%T Glass in water\n%D 2022 May 3',
};

const of = (text: string) =>
  coAuthors(readReferences(text, 'papers'), {
    names: ['Nina van den Quarz'],
    since: '2021-01-31',
    asOf: '2025-01-31',
  });

describe('co-authors of a list of publications', () => {
  it('are those of the 48 months, each once, with the day that their last publication states', () => {
    const { rows, ...rest } = of(BIBTEX);
    expect(rows.map(({ name, lastActive, works }) => [name, lastActive, works.length])).toEqual([
      ['Müller, Józef', '2022-05', 1],
      ['Press, Otto', '2025-01-31', 1],
      // An initial joins the one name that it fits, and nobody where the same publication names two.
      ['Zhang, W.', '2024-03-02', 2],
      ['Zhang, Wei', '2023', 2],
      ['Zhang, Weiqiang', '2023', 1],
    ]);
    expect(rows[0]?.works).toEqual([{ place: 'papers#1', title: 'Glass & øres' }]);
    expect(rest).toEqual({
      undated: ['papers#4'],
      withoutPerson: ['papers#5'],
      unread: ['The Fen Collaboration', 'others'],
    });
  });
  it.each(Object.entries(SAME))('are read from %s, with the address that stands with each', (name, text) => {
    const [row, ...more] = of(text).rows;
    expect(more).toEqual([]);
    expect(row).toEqual({
      name: 'Zhang, Wei',
      affiliation: ['RIS', 'EndNote'].includes(name) ? null : 'Institute of Glass, Beijing',
      lastActive: '2022-05-03',
      works: [{ place: 'papers#1', title: 'Glass in water' }],
    });
  });
  it.each(['\r\n', '\r'])('are read from files whose lines end in %j', (end) => {
    for (const text of [BIBTEX, ...Object.values(SAME)]) expect(of(text.replaceAll('\n', end))).toEqual(of(text));
  });
  it('are read in a time that grows with the file, however broken its entries are', () => {
    const started = performance.now();
    expect(bibtexEntries('@article('.repeat(100_000))).toHaveLength(100_000);
    const authors = 'FAU - Roe, Al\nAD  - Fen College.\n'.repeat(20_000);
    expect(readReferences(`PMID- 1\n${authors}`, 'papers')[0]?.authors).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  it('are of the person whose umlauts are spelt out, too', () => {
    const person = { names: ['Jozef Mueller'], since: '2021-01-31', asOf: '2025-01-31' };
    expect(coAuthors(readReferences(BIBTEX, 'papers'), person).rows.map(({ name }) => name)).toEqual([
      'van den Quarz, Nina',
      'Zhang, Wei',
    ]);
  });
  it('are not read from what is no list of publications, which is said', () => {
    expect(() => readReferences('# Notes\n\nGlass is nice.', 'notes.md')).toThrow(
      'notes.md: expected references with authors as BibTeX, RIS, PubMed, Web of Science or EndNote, found "# Notes Glass is nice."',
    );
  });
});
