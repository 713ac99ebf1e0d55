/**
 * The evidence of an edge as a short text. There are twenty edges an award, and with the names of its properties a passage
 * takes twice the room.
 */
import { METHODS, type Evidence } from '../model.ts';

const SOURCE = 'source:sha256:';
/** Stands before an id of another form. */
const OTHER = '=';

/** A passage as a list: source, start, end, path, extractor, method, confidence. */
export type PackedEvidence = readonly [
  source: string,
  start: number | null,
  end: number | null,
  path: string | null,
  extractor: string,
  method: number,
  confidence: number,
];

/** JSON list of lists. */
export function packEvidence(evidence: readonly Evidence[]): string {
  return JSON.stringify(
    evidence.map(({ source, start, end, path, extractor, method, confidence }): PackedEvidence => [
      source.startsWith(SOURCE) ? source.slice(SOURCE.length) : OTHER + source,
      start,
      end,
      path,
      extractor,
      METHODS.indexOf(method),
      confidence,
    ]),
  );
}

export function unpackEvidence(packed: readonly PackedEvidence[]): Evidence[] {
  return packed.map(([source, start, end, path, extractor, method, confidence]) => ({
    source: source.startsWith(OTHER) ? source.slice(OTHER.length) : SOURCE + source,
    start,
    end,
    path,
    extractor,
    method: METHODS[method]!,
    confidence,
  }));
}
