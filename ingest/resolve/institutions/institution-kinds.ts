/**
 * What kinds of words names of institutions are made of.
 */

/** Words that many organisations have: a name of these alone says nothing without its place. */
const KINDS = new Set(
  (
    'university institute college center national laboratory technology technical polytechnic research science medicine ' +
    'medical hospital school department academy american association society foundation international engineering ' +
    'agricultural agriculture biology biological environmental mathematical museum history district community ' +
    'corporation company system study art state city general central health physics chemistry faculty clinic clinical ' +
    'graduate institute public service teaching applied business law education educational nursing pharmacy dentistry ' +
    'cancer heart food water energy marine information computer data economic social human life natural regional ' +
    'federal royal first second third people children women county office ministry program division group unit ' +
    'policy development management industrial industry material earth space nuclear animal plant veterinary'
  ).split(' '),
);

/** Whether a word says what an organisation is or does, not which one it is. */
export const isKindWord = (word: string): boolean => KINDS.has(word);
