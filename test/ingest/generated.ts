/**
 * Award records made up by a seeded generator: namesakes, initials, siblings and moves among them, so that every layer of
 * resolution has something to do. The same number gives the same texts.
 */
const GIVEN = ['Ada', 'Ben', 'Bin', 'Bing', 'Carla', 'Dmitri', 'Eve', 'Farid', 'Grace', 'Hui', 'Ingrid', 'Jorge'];
const FAMILY = ['Chen', 'Chen', 'Garcia', 'Ito', 'Johnson', 'Kim', 'Lopez-Cruz', 'Müller', 'Nguyen', 'Okafor', 'Smith'];
const PLACES = [
  'Ohio State University',
  'Johns Hopkins University',
  'University of California-Berkeley',
  'University of California, Berkeley',
  'Princeton University',
  'Bellevue College',
  'University of Nebraska-Lincoln',
];
const UNITS = ['CSE,IIS', 'MPS,DMS', 'ENG,CMMI', 'GEO,EAR', 'BIO,DEB'];
const SUBJECTS = ['Snow on Glass', 'Rivers under Ice', 'Curves that Close', 'Moss on Steel', 'Bats in Towers'];
const MARKS = ['', 'Collaborative Research: ', 'CAREER: '];
const WORDS = [
  'melts',
  'slowly',
  'above',
  'warm',
  'panes',
  'where',
  'nobody',
  'measured',
  'the',
  'film',
  'of',
  'water',
];

/** Numbers below `n`, the same for the same seed. */
export function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** `count` award records, one text each. */
export function generatedRecords(count: number): string[] {
  const below = numbers(20_260_101);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  let text = '';
  return Array.from({ length: count }, (_, i) => {
    // Every third tells the text of the one before it: a sibling, or a move.
    if (i % 3 !== 2) text = Array.from({ length: 40 }, () => pick(WORDS)).join(' ');
    const year = 2015 + below(8);
    const initial = below(3) === 0 ? ` ${pick(['A', 'B', 'C'])}.` : '';
    return [
      `* ${String(2_000_000 + i)}`,
      `* ${pick(MARKS)}${pick(SUBJECTS)}`,
      `* ${pick(UNITS)}`,
      `* 07/01/${String(year)},06/30/${String(year + 3)}`,
      `* ${pick(GIVEN)}${initial} ${pick(FAMILY)}, ${pick(PLACES)}`,
      '* Standard Grant',
      `* ${pick(GIVEN)} Officer`,
      `* 06/30/${String(year + 3)}`,
      `* USD ${String(1000 * (1 + below(900)))}.00`,
      '',
      text,
    ].join('\n');
  });
}
