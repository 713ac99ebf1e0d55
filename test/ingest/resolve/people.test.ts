import { describe, expect, it } from '@jest/globals';
import { possibleDuplicates, resolvePeople, type Mention } from '../../../ingest/resolve/people.ts';
import { personItem as item } from './people/person-item.ts';

/** Clusters as lists of displayed names, whatever their order. */
function people(items: readonly Mention[]): string[][] {
  const found = (order: readonly Mention[]) =>
    resolvePeople(order)
      .map(({ members }) => members.map(({ mention: { id, name } }) => `${id} ${name.display}`).sort())
      .sort();
  const clusters = found(items);
  expect(found([...items].reverse())).toEqual(clusters);
  return clusters.map((members) => members.map((member) => member.slice('mention 000 '.length)));
}

describe('resolvePeople', () => {
  it('joins an initial to the one full name at the same institution, or in the same project', () => {
    expect(
      people([item('Bin Yu', { institution: 'berkeley' }), item('B. Yu', { institution: 'berkeley' })]),
    ).toHaveLength(1);
    expect(people([item('Bin Yu', { project: 'p' }), item('B. Yu', { project: 'p' })])).toHaveLength(1);
  });

  it('never joins on a name alone, however rare the name', () => {
    expect(people([item('Bin Yu'), item('B. Yu')])).toHaveLength(2);
    expect(people([item('Konstantinos Spiliopoulos'), item('Konstantinos Spiliopoulos')])).toHaveLength(2);
  });

  it('abstains where an initial fits two people', () => {
    const here = { institution: 'berkeley' };
    expect(people([item('Bin Yu', here), item('Bo Yu', here), item('B. Yu', here)])).toHaveLength(3);
  });

  it('prefers the person in the same project to another at the same institution', () => {
    const found = people([
      item('Bin Yu', { institution: 'berkeley', project: 'p' }),
      item('Bo Yu', { institution: 'berkeley' }),
      item('B. Yu', { institution: 'berkeley', project: 'p' }),
    ]);
    expect(found).toContainEqual(['Bin Yu', 'B. Yu']);
  });

  it('knows Sasha for Alexander, and so the S. of Alexander Rakhlin', () => {
    expect(people([item('Alexander Rakhlin', { project: 'p' }), item('S. Rakhlin', { project: 'p' })])).toHaveLength(1);
    expect(
      people([item('Alexander Rakhlin', { institution: 'mit' }), item('Sasha Rakhlin', { institution: 'mit' })]),
    ).toHaveLength(1);
  });

  it('ignores accents', () => {
    const here = { institution: 'syracuse', team: ['evans j'] };
    expect(people([item('Daniel E. Acuña', here), item('Daniel E Acuna', here)])).toHaveLength(1);
  });

  it('never joins two identifiers of one scheme, and always joins one', () => {
    const here = { institution: 'asu', project: 'p' };
    const a = item('Hao Yan', { ...here, identifiers: [{ scheme: 'nsf', value: '000000001' }] });
    const b = item('Hao Yan', { ...here, identifiers: [{ scheme: 'nsf', value: '000000002' }] });
    const c = item('Hao Yan', { institution: 'elsewhere', identifiers: [{ scheme: 'nsf', value: '000000002' }] });
    expect(people([a, b, c])).toEqual([['Hao Yan'], ['Hao Yan', 'Hao Yan']]);
  });

  it('keeps two names of one record apart, and lets others join either', () => {
    const here = { institution: 'boulder', unit: 'U:nsf/CSE/IIS' };
    const team = { ...here, record: 'award 1', project: 'p', year: 2018 };
    const found = people([
      item('Daniel Zafirov', team),
      item('Danielle Zafirov', team),
      item('Danielle Zafirov', { ...here, record: 'award 2' }),
    ]);
    expect(found).toEqual([['Daniel Zafirov'], ['Danielle Zafirov', 'Danielle Zafirov']]);
    expect(people([item('Daniel Zafirov', { ...team, record: 'award 3' }), item('Dan Zafirov', team)])).toHaveLength(1);
  });

  it('joins by no identifier that unlike names share, and suggests the pair', () => {
    const identifiers = [{ scheme: 'nsf', value: '000000001' }];
    const named = (...names: string[]) => names.map((name) => item(name, { identifiers }));
    expect(people(named('Torvald Eikemo', 'Philippa Underwater', 'T. Eikemo'))).toEqual([
      ['Torvald Eikemo', 'T. Eikemo'],
      ['Philippa Underwater'],
    ]);
    expect(people(named('Mary Smith', 'Mary Jones'))).toHaveLength(1);
    expect(possibleDuplicates(named('Torvald Eikemo', 'Philippa Underwater'))).toMatchObject([
      { reasons: ['same identifier', 'though their names are unlike'] },
    ]);
  });

  it('keeps an unidentified mention out where it could be either of two people', () => {
    const here = { institution: 'asu' };
    const a = item('Hao Yan', { ...here, identifiers: [{ scheme: 'nsf', value: '000000001' }] });
    const b = item('Hao Yan', { ...here, identifiers: [{ scheme: 'nsf', value: '000000002' }] });
    expect(people([a, b, item('Hao Yan', here)])).toHaveLength(3);
  });

  it('keeps other middle initials and suffixes apart', () => {
    const here = { institution: 'michigan' };
    expect(people([item('Wei A. Lu', here), item('Wei B. Lu', here)])).toHaveLength(2);
    expect(people([item('John Smith Jr.', here), item('John Smith III', here)])).toHaveLength(2);
  });

  it('follows a person who moved by rare name, division, themes and co-investigators', () => {
    const before = item('Konstantinos Spiliopoulos', {
      institution: 'brown',
      unit: 'U:nsf/MPS/DMS',
      themes: ['large deviation', 'mean field limit'],
    });
    const after = item('Konstantinos Spiliopoulos', {
      institution: 'boston',
      unit: 'U:nsf/MPS/DMS',
      themes: ['mean field limit'],
    });
    expect(people([before, after])).toHaveLength(1);
  });

  it('keeps common names in other fields and places apart', () => {
    const a = item('Wei Wang', { institution: 'ucla', unit: 'U:nsf/CSE/IIS', themes: ['data mining'] });
    const b = item('Wei Wang', { institution: 'maine', unit: 'U:nsf/BIO/DEB', themes: ['plankton bloom'] });
    expect(people([a, b])).toHaveLength(2);
  });

  it('gives every mention a reason and a score', () => {
    const found = resolvePeople([
      item('Bin Yu', { institution: 'berkeley' }),
      item('B. Yu', { institution: 'berkeley' }),
      item('Ann Lee'),
    ]).flatMap(({ members }) => members.map(({ reason, score }) => ({ reason, score })));
    expect(found).toHaveLength(3);
    for (const { reason, score } of found) {
      expect(reason).toMatch(/^(initials fit the name; .*same institution|the only mention)/);
      expect(score).toBeGreaterThan(800_000);
    }
  });

  it('joins a name written apart, closed or with a hyphen, given and family', () => {
    const here = { institution: 'brown', unit: 'U:nsf/CSE/CCF' };
    expect(people([item('Pascal Van Hentenryck', here), item('Pascal VanHentenryck', here)])).toHaveLength(1);
    expect(people([item('Ji-Hoon Kang', here), item('Jihoon Kang', here), item('Ji Hoon Kang', here)])).toHaveLength(1);
  });

  it('joins one half of a rare double name only where more speaks for it', () => {
    const here = { institution: 'ncar', unit: 'U:nsf/GEO/AGS', themes: ['deep convection', 'ocean mixing'] };
    const whole = (given: Partial<Mention>) => item('Anastasia Kotsopoulou-Brandl', given);
    expect(people([whole(here), item('Anastasia Kotsopoulou', here)])).toHaveLength(1);
    expect(people([whole(here), item('Anastasia Kotsopoulou', { institution: 'yale' })])).toHaveLength(2);
  });

  it('joins the second half of a double name as it does the first', () => {
    const here = { institution: 'ncar', unit: 'U:nsf/GEO/AGS', themes: ['deep convection', 'ocean mixing'] };
    expect(people([item('Anastasia Kotsopoulou-Brandl', here), item('Anastasia Brandl', here)])).toHaveLength(1);
  });

  it('lets one half join neither of two who share it', () => {
    const here = { institution: 'ncar', unit: 'U:nsf/GEO/AGS' };
    const found = people([
      item('Anastasia Kotsopoulou-Brandl', here),
      item('Anastasia Brandl-Quist', here),
      item('Anastasia Brandl', here),
    ]);
    expect(found).toHaveLength(3);
  });

  it('brings namesakes of different initials together by their project', () => {
    const here = { project: 'p' };
    expect(people([item('William Gosset', here), item('Bill Gosset', here)])).toHaveLength(1);
    expect(people([item('Alexander Rakhlin', here), item('Sasha Rakhlin', here)])).toHaveLength(1);
    expect(people([item('William Gosset', here), item('Rosa Gosset', here)])).toHaveLength(2);
  });

  it('does not take a hyphenated name for an initial', () => {
    const here = { institution: 'mit', project: 'p' };
    expect(people([item('I-Ting A Lee', here), item('Irene A Lee', here)])).toHaveLength(2);
  });

  it('never joins two identifiers of one scheme through a third without one', () => {
    const a = item('Hao Yan', { project: 'p', identifiers: [{ scheme: 'nsf', value: '000000001' }] });
    const b = item('Hao Yan', { project: 'q', identifiers: [{ scheme: 'nsf', value: '000000002' }] });
    const between = ['p', 'q'].map((project) => item('Hao Yan', { project, emailHash: 'h' }));
    for (const { length } of people([...between, a, b])) expect(length).toBeLessThan(4);
  });

  it('finds the same people in whatever order the mentions come', () => {
    const places = ['mit', 'asu', null];
    const names = ['Wei Wang', 'W. Wang', 'Wei A. Wang', 'Wei B. Wang', 'Will Wang', 'William Wang', 'Wei-Li Wang'];
    const items = names.flatMap((name, i) =>
      places.flatMap((institution, j) => [
        item(name, {
          institution,
          unit: `U:nsf/CSE/${String((i + j) % 2)}`,
          themes: [`theme of field ${String(i % 3)}`],
        }),
        item(name, { institution, team: [`evans ${'abc'[(i * j) % 3]!}`] }),
      ]),
    );
    const found = (order: readonly Mention[]) => JSON.stringify(resolvePeople(order));
    const whole = found(items);
    for (let shift = 1; shift < items.length; shift += 5)
      expect(found([...items.slice(shift), ...items.slice(0, shift)].reverse())).toBe(whole);
  });
});

describe('possibleDuplicates', () => {
  it('lists two of a name in one field at two places, and not those in other fields', () => {
    const at = (institution: string, unit: string) => item('Jing Huang', { institution, unit });
    const near = [at('ucla', 'U:nsf/CSE/IIS'), at('maine', 'U:nsf/CSE/IIS')];
    expect(people(near)).toHaveLength(2);
    expect(possibleDuplicates(near)).toMatchObject([
      { a: near[0]!.id, b: near[1]!.id, reasons: expect.arrayContaining(['same name', 'same division']) as unknown },
    ]);
    expect(possibleDuplicates([...near].reverse())).toEqual(possibleDuplicates(near));
    expect(possibleDuplicates([at('ucla', 'U:nsf/CSE/IIS'), at('maine', 'U:nih/NIA')])).toEqual([]);
  });

  it('lists both people whom an initial fits, and none who were joined', () => {
    const here = { institution: 'berkeley' };
    const [bin, bo, b] = [item('Bin Yu', here), item('Bo Yu', here), item('B. Yu', here)];
    expect(possibleDuplicates([bin, bo, b]).map((pair) => [pair.a, pair.b])).toEqual([
      [bin.id, b.id],
      [bo.id, b.id],
    ]);
    expect(possibleDuplicates([bin, b])).toEqual([]);
  });
});
