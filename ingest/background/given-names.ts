/**
 * Given names, from a committed table of NSF's investigators. A capitalised run that begins with one is likely a person;
 * one that does not still may be.
 */
import { TABLE } from './given-names-table.ts';

export const GIVEN_NAMES: ReadonlySet<string> = new Set(TABLE.trim().split(/\s+/));
