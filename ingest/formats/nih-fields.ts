/**
 * Fields as records of RePORTER write them, whatever they call them.
 */
import type { Identifier } from '../../src/model.ts';
import { SCHEMES } from '../agencies/schemes.ts';
import { cleanText } from '../text/clean.ts';
import type { Fields, Names, Value } from './record.ts';

/** How records say that they have nothing to say. */
const NOTHING =
  /^(?:unavailable|not applicable|not available|n\/a|none|no nih category available|no abstract available\.?)$/i;

/** A text, or null where it stands for nothing. */
export function saidText(record: Fields, names: Names): Value<string> | null {
  const text = record.text(names);
  return text === null || NOTHING.test(text.value) ? null : text;
}

const HEADING =
  /^\s*(?:DESCRIPTION|ABSTRACT|PROJECT SUMMARY(?:\s*\/\s*ABSTRACT)?|PROJECT ABSTRACT)(?:\s*\(provided by applicant\))?(?:\s*:|[^\S\n]*\n)\s*/i;

/** An abstract without the heading that the form prints. */
export function abstractOf(record: Fields, names: Names): Value<string> | null {
  const field = record.raw(names);
  if (field === null) return null;
  if (typeof field.value !== 'string') record.report.error(field.path, 'text', field.value);
  const value = typeof field.value === 'string' ? cleanText(field.value.replace(HEADING, '')) : '';
  return value === '' || NOTHING.test(value) ? null : { value, path: field.path };
}

/** Identifiers of a person or institution; one that breaks its scheme's form is none. A negative one stands for none. */
export function identifiersOf(
  record: Fields,
  path: string,
  written: Partial<Record<'nih' | 'uei' | 'duns' | 'ipf', string | undefined>>,
): Identifier[] {
  return (Object.keys(written) as (keyof typeof written)[]).flatMap((scheme) => {
    const text = written[scheme];
    if (text === undefined || text.startsWith('-')) return [];
    const value = SCHEMES[scheme].read(text);
    if (value === null) record.report.warn(path, SCHEMES[scheme].expected, text);
    return value === null ? [] : [{ scheme, value }];
  });
}
