import { describe, expect, test } from '@jest/globals';
import { programName, programsNamed } from '../../../ingest/agencies/nsf-programs.ts';
import { nsfUnit } from '../../../ingest/agencies/nsf-units.ts';
import { nameRarity } from '../../../ingest/names/name-counts.ts';
import { documentCount, evenness, idf, phraseCount } from '../../../ingest/text/word-counts.ts';

const path = (asked: Parameters<typeof nsfUnit>[0]) => nsfUnit(asked)?.at(-1)?.path.join(':') ?? null;

describe('nameRarity', () => {
  test('tells common names from rare ones', () => {
    expect(nameRarity('zhang', 'wei')).toBeGreaterThan(3000);
    expect(nameRarity('spiliopoulos', 'konstantinos')).toBeLessThan(300);
    expect(nameRarity('nobody of this name', 'unheardof')).toBe(4);
  });
  test('counts an initial as every name that begins with it', () => {
    expect(nameRarity('yu', 'b')).toBeGreaterThan(nameRarity('yu', 'bin'));
  });
});

describe('idf', () => {
  test('falls with the number of documents that hold the word', () => {
    expect(idf('the')).toBe(0);
    expect(idf('network')).toBeLessThan(idf('hilbert'));
    expect(idf('hilbert')).toBeLessThan(idf('qwertyuiop'));
  });
  test('comes from tens of thousands of awards', () => expect(documentCount()).toBeGreaterThan(40_000));
  test('evenness parts terms of one field from words of all', () => {
    expect(evenness('approach')).toBe(9);
    expect(evenness('cohomology')).toBeLessThan(4);
    expect(evenness('qwertyuiop')).toBeNull();
  });
});

test('phrases that awards share are listed with their weight', () => {
  expect(phraseCount('reinforcement learning')!.idf).toBeGreaterThan(2);
  expect(phraseCount('no such phrase')).toBeNull();
});

describe('programsNamed', () => {
  test.each([
    ['Machine Learning Theory', '079Z'],
    ['CAREER-Faculty Erly Career Dev', '1045'],
    ['ROBUST INTELLIGENCE', '7495'],
    ['COMM & INFORMATION FOUNDATIONS', '7797'],
    ['SIGNAL PROCESSING', '7936'],
    ['DES AUTO FOR MICRO & NANO SYST', '7945'],
  ])('leads %j to one reference', (name, code) => {
    expect(programsNamed(name)).toEqual([{ scheme: 'nsf-reference', code, name }]);
  });
  test('returns element and reference where the writing does not tell them apart', () => {
    expect(programsNamed('robust intelligence').map(({ scheme }) => scheme)).toEqual(['nsf-element', 'nsf-reference']);
  });
  test('matches a name that NSF cuts short', () => {
    expect(programsNamed('NSCI: National Strategic Computing Initiative').map(({ code }) => code)).toEqual(['026Z']);
  });
  test('finds nothing for what it does not know', () => {
    expect(programsNamed('Dance')).toEqual([]);
    const everyday = [
      'CAREER',
      'NSF’s Faculty Early Career Development Program',
      'Faculty Early Career Development (CAREER)',
    ];
    for (const written of everyday)
      expect(programsNamed(written).map(({ scheme, code: its }) => `${scheme} ${its}`)).toEqual(['nsf-reference 1045']);
    expect(programsNamed('Graduate Research Fellowship Program').map((one) => one.code)).toEqual(['7172']);
    expect(programsNamed(' ')).toEqual([]);
  });
  test('names a code, long or short', () => {
    expect(programName('nsf-reference', '079z')).toBe('Machine Learning Theory');
    expect(programName('nsf-element', '749500')).toBe('Robust Intelligence');
    expect(programName('nsf-element', '????')).toBeNull();
  });
});

describe('nsfUnit', () => {
  test.each([
    [{ path: ['NSF', 'MPS', 'DMS'] }, 'nsf:MPS:DMS'],
    [{ path: ['DMS'] }, 'nsf:MPS:DMS'],
    [{ path: ['EHR', 'HRD'] }, 'nsf:EDU:EES'],
    [{ path: ['BFA', 'LFO'] }, 'nsf:BFA:RIO'],
    [{ path: ['O/D', 'OISE'] }, 'nsf:O/D:OISE'],
    [{ path: ['NSF', 'Division of Materials Research (DMR)'] }, 'nsf:MPS:DMR'],
    [{ orgCode: '03040000' }, 'nsf:MPS:DMS'],
    [{ orgCode: '06000000' }, 'nsf:GEO'],
    [{ name: 'Directorate for Mathematical and Physical Sciences' }, 'nsf:MPS'],
    [{ name: 'Directorates for Computer and Information Science and Engineering' }, 'nsf:CSE'],
    [{ name: 'Engineering' }, 'nsf:ENG'],
    [{ name: 'Office of Advanced Cyberinfrastructure' }, 'nsf:CSE:OAC'],
    [{ name: 'Physics Division' }, 'nsf:MPS:PHY'],
    [{ name: "NSF's Office of Polar Programs" }, 'nsf:GEO:OPP'],
    [{ path: ['National Science Foundation'] }, 'nsf'],
    [{ path: ['MPS', 'XYZ'] }, null],
    [{ name: 'Simons Foundation' }, null],
    [{ path: [] }, null],
  ])('of %j', (asked, expected) => {
    expect(path(asked)).toBe(expected);
  });
  test('gives every unit from the agency down, with its name', () => {
    expect(nsfUnit({ path: ['MPS', 'DMS'] })).toEqual([
      { path: ['nsf'], name: 'National Science Foundation', level: 'AGENCY' },
      { path: ['nsf', 'MPS'], name: 'Directorate for Mathematical and Physical Sciences', level: 'DIRECTORATE' },
      { path: ['nsf', 'MPS', 'DMS'], name: 'Division of Mathematical Sciences', level: 'DIVISION' },
    ]);
  });
});
