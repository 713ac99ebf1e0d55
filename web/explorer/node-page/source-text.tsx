import { useEffect, useRef } from 'react';

/** The text of a document, with the passage that the address names (`120-180`) marked and in sight. */
export function SourceText({ text, mark }: { text: string; mark: string | undefined }) {
  const place = useRef<HTMLElement>(null);
  const [, start, end] = /^(\d+)-(\d+)$/.exec(mark ?? '') ?? [];
  const [from, to] = [Math.min(Number(start ?? 0), text.length), Math.min(Number(end ?? 0), text.length)];
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [from, to]);
  return (
    <section>
      <h2>Its text</h2>
      <div className="source-text" role="region" aria-label="Text of the document" tabIndex={0}>
        {text.slice(0, from)}
        {to > from && <mark ref={place}>{text.slice(from, to)}</mark>}
        {text.slice(Math.max(from, to))}
      </div>
    </section>
  );
}
