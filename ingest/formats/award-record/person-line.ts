/**
 * The line with the first investigator and the recipient, in both dialects.
 */
import { tokens } from '../../../src/text.ts';

export interface PersonLine {
  readonly name: string;
  readonly institution: string;
  readonly state: string | null;
  readonly isSecond: boolean;
}

const SECOND = /^(?<name>[^,]+),(?<state>[A-Z]{2})?,(?<institution>\S.*)$/;
const FIRST = /^(?<name>[^,]+(?:, ?(?:Jr|Sr|II|III|IV)\.?(?=,))?),\s*(?<institution>\S.*)$/;

/** Reads `Name, Institution` or `Name,ST,Institution`; commas inside the institution's name stay. */
export function readPersonLine(line: string): PersonLine | null {
  const second = SECOND.exec(line)?.groups;
  const { name, institution, state } = second ?? FIRST.exec(line)?.groups ?? {};
  if (name === undefined || institution === undefined) return null;
  return { name: name.trim(), institution: institution.trim(), state: state ?? null, isSecond: second !== undefined };
}

/** Whether a recipient is the investigator in person: `Brandt, Madeline Virginia` is Madeline Brandt. */
export function isSamePerson(name: string, recipient: string): boolean {
  const person = tokens(name);
  const comma = recipient.indexOf(',');
  if (comma < 0) return person.length > 1 && tokens(recipient).join(' ') === person.join(' ');
  const family = tokens(recipient.slice(0, comma));
  const given = tokens(recipient.slice(comma + 1));
  const [first = ''] = person;
  const isFamily = family.length > 0 && person.slice(-family.length).join(' ') === family.join(' ');
  const isGiven = given.some((one) => one === first || (first.length === 1 && one.startsWith(first)));
  return isFamily && person.length > family.length && isGiven;
}
