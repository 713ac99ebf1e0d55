/**
 * Expected output that is captured by running, and then reviewed: `UPDATE=1` writes it, never in CI.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export const isUpdating = process.env['UPDATE'] === '1' && !process.env['CI'];

/** What the file holds, written anew where tests update. */
export function golden(file: string | URL, made: string): string {
  if (isUpdating) writeFileSync(file, made);
  return readFileSync(file, 'utf8');
}
