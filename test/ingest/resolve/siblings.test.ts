import { describe, expect, it } from '@jest/globals';
import { areSiblings, continues, resolveProjects, type AwardItem } from '../../../ingest/resolve/siblings.ts';
import { titleKey } from '../../../ingest/text/title-keys.ts';

const words = (seed: number, n: number) =>
  Array.from({ length: n }, (_, i) => `w${(i * 31 + seed * 977) % 5003}`).join(' ');
const abstract = words(1, 120);

function award(number: string, given: Partial<AwardItem> = {}): AwardItem {
  return {
    award: `award:nsf:${number}`,
    title: 'Collaborative Research: Deep Neural Collapse',
    startDate: '2023-07-01',
    endDate: null,
    kept: 1,
    unit: 'IIS',
    programs: new Set(['7495']),
    recipients: new Set([`university ${number}`]),
    leads: new Set([`lead ${number}`]),
    abstract,
    text: 'one text',
    ...given,
  };
}

describe('titleKey', () => {
  it('leaves the marker and what stands before it out', () => {
    expect(titleKey('CIF: Medium: Collaborative Research: Deep Neural Collapse')).toBe('deep neural collapse');
    expect(titleKey('Deep neural-collapse')).toBe('deep neural collapse');
    expect(titleKey('Collaborative Research')).toBe('collaborative research');
  });
  it('knows the marker misspelt, cut short, and at the end of a title', () => {
    for (const marker of [
      'Collaborative Reserach',
      'Collaborative Resarch',
      'Collaboration Research',
      'Collaborative Prop',
    ])
      expect(titleKey(`${marker}: Deep Neural Collapse`)).toBe('deep neural collapse');
    expect(titleKey('RUI: Collaborative: Deep Neural Collapse')).toBe('deep neural collapse');
    expect(titleKey('Deep Neural Collapse (Collaborative Research)')).toBe('deep neural collapse');
  });
  it('takes no other word after collaborative for the marker', () => {
    expect(titleKey('Collaborative Robots: A Survey')).toBe('collaborative robots a survey');
    expect(titleKey('Collaborative Resilience in Towns')).toBe('collaborative resilience in towns');
  });
});

describe('areSiblings', () => {
  it('joins partners with one text', () => {
    expect(areSiblings(award('1'), award('2'))).toBe(true);
    expect(areSiblings(award('1'), award('2', { startDate: '2025-01-01' }))).toBe(true);
  });
  it('lets the abstracts decide, not the title', () => {
    expect(areSiblings(award('1'), award('2', { abstract: words(2, 120) }))).toBe(false);
  });
  it('wants one division or a common program where they are stated, and takes a missing field as neutral', () => {
    expect(areSiblings(award('1'), award('2', { unit: 'DMS', programs: new Set(['1253']) }))).toBe(false);
    expect(areSiblings(award('1'), award('2', { unit: 'DMS' }))).toBe(true);
    expect(areSiblings(award('1'), award('2', { unit: null, programs: new Set() }))).toBe(true);
  });
  it('is not for starts years apart, or for one recipient', () => {
    expect(areSiblings(award('1'), award('2', { startDate: '2026-01-01' }))).toBe(false);
    expect(areSiblings(award('1'), award('2', { recipients: new Set(['university 1']) }))).toBe(false);
  });
  it('is not for unmarked awards of one lead; marked ones may be led by namesakes', () => {
    const title = 'Deep Neural Collapse';
    expect(areSiblings(award('1', { title }), award('2', { title, leads: new Set(['lead 1']) }))).toBe(false);
    expect(areSiblings(award('1'), award('2', { leads: new Set(['lead 1']) }))).toBe(true);
  });
  it('joins marked awards of one text under two titles, not of a text that shares a passage alone', () => {
    const title = 'Collaborative Research: How Classifiers Settle';
    expect(areSiblings(award('1'), award('2', { title }))).toBe(true);
    expect(areSiblings(award('1'), award('2', { title, abstract: `${words(1, 80)} ${words(4, 80)}` }))).toBe(false);
  });
  it('joins awards of one text under two titles that are alike, where a marker is missing', () => {
    const unmarked = (title: string) => award('1', { title });
    const other = award('2', { title: 'Deep Neural Collapse in Theory' });
    expect(areSiblings(unmarked('RUI: Deep Neural Collapse in Theory'), other)).toBe(true);
    expect(areSiblings(unmarked('Operations of a Telescope'), other)).toBe(false);
  });
  it('needs the marker on both where many awards bear the title', () => {
    const title = 'Postdoctoral Fellowship in Biology';
    expect(areSiblings(award('1', { title }), award('2', { title }))).toBe(false);
  });
  it('takes unmarked twins only with nearly one text and one start', () => {
    const title = 'Deep Neural Collapse';
    expect(areSiblings(award('1', { title }), award('2', { title }))).toBe(true);
    expect(areSiblings(award('1', { title }), award('2', { title, startDate: '2024-01-01' }))).toBe(false);
    expect(areSiblings(award('1', { title, abstract: null }), award('2', { title }))).toBe(false);
  });
});

describe('continues', () => {
  const old = award('1', { title: 'CAREER: A Theory', leads: new Set(['lee j']), startDate: '2022-02-01' });
  const next = award('2', { title: 'CAREER: A Theory', leads: new Set(['lee j']), startDate: '2025-07-01' });
  it('finds the later award of a PI who moved, also by an abstract that is cut short', () => {
    expect(continues(next, old)).toBe(true);
    expect(continues({ ...next, abstract: words(1, 80) }, old)).toBe(true);
  });
  it('goes one way, and not for another text, another lead or the same recipient', () => {
    expect(continues(old, next)).toBe(false);
    expect(continues({ ...next, abstract: words(2, 120) }, old)).toBe(false);
    expect(continues({ ...next, leads: new Set(['lee k']) }, old)).toBe(false);
    expect(continues({ ...next, recipients: old.recipients }, old)).toBe(false);
  });
  it('takes money given back, an early end and the number before the start', () => {
    const given = { ...old, kept: 0, startDate: '2025-07-01', endDate: '2025-09-30' };
    expect(continues(next, given)).toBe(true);
    expect(continues({ ...next, startDate: '2025-06-15', endDate: '2028-06-30' }, given)).toBe(true);
    expect(continues(given, { ...next, startDate: '2025-06-15', endDate: '2028-06-30' })).toBe(false);
    expect(continues(next, { ...given, endDate: null, kept: 1 })).toBe(false);
  });
  it('is of a work, not of a kind of award', () => {
    const title = 'Graduate Research Fellowship Program (GRFP)';
    expect(continues({ ...next, title }, { ...old, title })).toBe(false);
  });
});

describe('resolveProjects', () => {
  it('gives the same projects in any order', () => {
    const items = [
      award('1'),
      award('2'),
      award('3', { abstract: words(3, 120) }),
      award('4', { title: 'Another title' }),
    ];
    const expected = [['award:nsf:1', 'award:nsf:2'], ['award:nsf:3'], ['award:nsf:4']];
    expect(resolveProjects(items)).toEqual(expected);
    expect(resolveProjects([...items].reverse())).toEqual(expected);
  });

  it('compares awards of one title and awards of one text, and ties through both', () => {
    const items = [
      award('1', { text: 'another' }),
      award('2'),
      award('3', { title: 'Collaborative Research: How Classifiers Settle' }),
    ];
    const all = [['award:nsf:1', 'award:nsf:2', 'award:nsf:3']];
    expect(resolveProjects(items)).toEqual(all);
    expect(resolveProjects([...items].reverse())).toEqual(all);
    expect(resolveProjects([items[0]!, items[2]!])).toEqual([['award:nsf:1'], ['award:nsf:3']]);
  });
});
