/**
 * Something that an article states, and where.
 */
import type { Span } from './span.ts';

export interface Found<T> extends Span {
  readonly value: T;
  readonly confidence: number;
  readonly paragraph: number;
}
