/**
 * Given names, counted among NSF's investigators. A capitalised run that begins with one is likely a person; one that does
 * not still may be.
 */
import { dataLines, lazy } from '../../src/data.ts';

const names = lazy(() => new Set(dataLines('names/given-names.txt').flatMap((line) => line.split(' '))));

/** Whether a folded word is a known given name. */
export const isGivenName = (word: string): boolean => names().has(word);
