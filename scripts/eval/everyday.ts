/**
 * Everyday forms of institutions, as articles write them. Not the product's table: that is what is tested with them.
 */

/** How articles write institutions, first match first. Not the product's table: that is what is tested. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [/^Massachusetts Institute of Technology$/, 'MIT'],
  [/^California Institute of Technology$/, 'Caltech'],
  [/^Georgia (?:Tech Research Corporation|Institute of Technology)$/, 'Georgia Tech'],
  [/^University of California-San Diego$/, 'UCSD'],
  [/^University of California-Los Angeles$/, 'UCLA'],
  [/^University of California-(.+)$/, 'UC $1'],
  [/^University of Illinois at Urbana-Champaign$/, 'UIUC'],
  [/^Regents of the University of Michigan - Ann Arbor$/, 'University of Michigan'],
  [/^University of Minnesota-Twin Cities$/, 'the University of Minnesota'],
  [/^University of Texas at (.+)$/, 'UT $1'],
  [/^University of Massachusetts (.+)$/, 'UMass $1'],
  [/^University of Wisconsin-(.+)$/, 'UW-$1'],
  [/^Virginia Polytechnic Institute and State University$/, 'Virginia Tech'],
  [/^Pennsylvania State Univ University Park$/, 'Penn State'],
  [/^University of Maryland,? College Park$/, 'the University of Maryland'],
  [/^Rutgers University New Brunswick$/, 'Rutgers'],
  [/^(?:Trustees of )?(\S+ State) University$/, '$1'],
  [/^(Illinois|Florida) Institute of Technology$/, '$1 Tech'],
  [
    /^(?:Trustees of )?(Stanford|Princeton|Yale|Duke|Harvard|Cornell|Brown|Rice|Purdue|Tulane|Emory|Vanderbilt|Northwestern|Columbia) University$/,
    '$1',
  ],
  [/^Carnegie[- ]Mellon University$/, 'Carnegie Mellon'],
  [/^(?:Trustees of )?(\S+(?: \S+)? University)$/, '$1'],
  [/^University of (\S+)(?: at| -|-)? (.+)$/, 'the University of $1, $2'],
  [/^University of (\S+)$/, 'the University of $1'],
];

/** As an article would write it, or null where these rules know no such form. */
export function everydayNameVariant(name: string): string | null {
  const found = EVERYDAY.find(([pattern]) => pattern.test(name));
  return found === undefined ? null : name.replace(found[0], found[1]);
}
