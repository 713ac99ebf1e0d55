/**
 * The keys under which sibling awards are found: by title, and by text.
 */
import { tokens } from '../../src/text.ts';

/** `Collaborative Research`, as it is written, misspelt and cut. */
const MARK = String.raw`\bcollaborat(?:ive|ion)\s*(?:r[a-z]{3,7}ch\b|prop(?:osals?)?\b|projects?\b|(?:conference\s*)?(?=:))`;
const MARKER = new RegExp(MARK, 'i');
const THROUGH_MARKER = new RegExp(`^(.*)${MARK}\\s*[:;,-]*`, 'i');

/** Whether a title says that its award is one of several. */
export const isMarked = (title: string): boolean => MARKER.test(title);

/** Comparison key of a title: folded words after the marker. */
export function titleKey(title: string): string {
  const [, before = ''] = THROUGH_MARKER.exec(title) ?? [];
  const parts = [title.replace(THROUGH_MARKER, ''), before, title].map((part) => tokens(part).join(' '));
  return parts.find((part) => part !== '') ?? '';
}

/** Keys under which a record's siblings are found: its title, its text, or none. */
export function siblingKeys(title: string | null, textKey: string | null): string[] {
  return [...(title === null ? [] : [`title:${titleKey(title)}`]), ...(textKey === null ? [] : [`text:${textKey}`])];
}

/** Whether a key of a statement is one of those. */
export const isSiblingKey = (key: string): boolean => key.startsWith('title:') || key.startsWith('text:');
