import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkAdditions, linkArticle } from '../../../ingest/resolve/article-link.ts';
import { abstractKeys } from '../../../ingest/text/rare-bigrams.ts';
import { weighedWords } from '../../../ingest/text/weighed-words.ts';
import type { MentionRecord, StatementRecord } from '../../../src/store/store.ts';
import { availableStores, type OpenedStore } from '../../stores.ts';

const PLAIN = 'the new project will also study how these data support students'.split(' ');
const ABSTRACT = [
  'Snow that falls on warm glass melts from below, and nobody has measured how fast the meltwater film thickens.',
  'This project films snowflakes on heated panes and calibrates a lubrication model against thermal imagery.',
  'Hydrophone arrays listen to the sliding flakes, and outreach brings schoolchildren to a boreal greenhouse.',
  'Photovoltaic skylights in cold countries stay dark for weeks, which the findings are to shorten by half.',
  // Plain words, of which no pair is rare.
  Array.from({ length: 90 }, (_, i) => PLAIN[(i * i + 5 * i + Math.floor(i / 11)) % 11]).join(' '),
].join(' ');
const sentences = ABSTRACT.split('. ');

function statement(id: string, given: Partial<StatementRecord> = {}): StatementRecord {
  const data = JSON.stringify({ abstract: { value: ABSTRACT } });
  return {
    id,
    source: 's',
    award: null,
    isRecord: 0,
    alias: id,
    project: null,
    reason: null,
    score: null,
    ...given,
    data,
  };
}
const person = (statement: string, family: string): MentionRecord => ({
  id: `${statement}.${family}`,
  source: 's',
  statement,
  alias: `${statement}.${family}`,
  block: `person:${family}`,
  nameVariant: null,
  project: null,
  node: null,
  reason: null,
  score: null,
  data: '{}',
});
const RECORD = statement('record', { award: 'award:nsf:1', isRecord: 1, project: 'project:nsf:1' });
const ARTICLE = statement('article');

describe.each(availableStores())('linkArticle by text on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
    await opened.store.write({
      putRecords: { statement: [RECORD], mention: [person('record', 'zhu')] },
      putKeys: abstractKeys(weighedWords(ABSTRACT)).map((key) => ({
        table: 'statement',
        key: `abstract:${key}`,
        id: 'record',
      })),
    });
  });
  afterEach(() => opened.end());

  const link = async (text: string, team: readonly string[]) => {
    await opened.store.write({ putRecords: { mention: team.map((family) => person('article', family)) } });
    return linkArticle(opened.store, ARTICLE, text, []);
  };
  const whole = `News of the day. ${ABSTRACT} More tomorrow.`;

  it('finds the abstract that stands in the article, whoever it names or where it names nobody', async () => {
    expect(await link(whole, [])).toMatchObject({ award: 'award:nsf:1', project: 'project:nsf:1' });
    expect(await link(whole, ['zhu', 'smith'])).toMatchObject({ award: 'award:nsf:1' });
  });

  it('does not link an article about another team, though it quotes the same text', async () => {
    expect(await link(whole, ['smith', 'jones'])).toBeNull();
  });

  it('asks for less of the text where a name of the team stands beside it', async () => {
    const part = `${sentences[0]!}. ${sentences[1]!}. Other words of the day follow.`;
    expect(await link(part, [])).toBeNull();
    expect(await link(part, ['zhu'])).toMatchObject({ award: 'award:nsf:1' });
  });

  it('asks the store twice for all that adds to awards by other ids of theirs', async () => {
    const adding = (name: string, value: string) => {
      const data = { isProject: false, awardIdentifiers: [{ scheme: 'gtr', value }] };
      return { ...statement(name), data: JSON.stringify(data) };
    };
    const additions = [adding('a', 'X'), adding('b', 'Y'), adding('c', 'X')];
    await opened.store.write({ putKeys: [{ table: 'statement', key: 'id:gtr:X', id: 'record' }] });
    const before = opened.store.calls;
    const linkOf = await linkAdditions(opened.store, additions);
    expect(opened.store.calls - before).toBeLessThanOrEqual(2);
    expect(additions.map((one) => linkOf(one)?.award ?? null)).toEqual(['award:nsf:1', null, 'award:nsf:1']);
    expect(await linkAdditions(opened.store, [])).toBeInstanceOf(Function);
    expect(opened.store.calls - before).toBeLessThanOrEqual(2);
  });
});
