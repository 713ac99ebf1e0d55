import type { Passage, Statement } from './passage.ts';
import { statements } from './passage.ts';
import { PlaceLink, WebLink } from './names.tsx';
import { METHOD_WORDS, say } from './words.ts';

/** The sentences that say something, each with its source. */
export function EvidenceList({ passages, total }: { passages: readonly Passage[]; total: number }) {
  if (passages.length === 0) return <p className="quiet">No passage is kept for this link.</p>;
  const more = total - passages.length;
  return (
    <>
      <ol className="evidence">
        {statements(passages).map((statement) => (
          <li key={statement.key}>
            <Quote statement={statement} />
            <Origin passage={statement.passage} />
          </li>
        ))}
      </ol>
      {more > 0 && <p className="quiet">and {more} more passages, to be had from the API</p>}
    </>
  );
}

function Quote({ statement: { words, passage } }: { statement: Statement }) {
  if (words.length === 0) return <p>The field {passage.path} of the record.</p>;
  return (
    <blockquote>
      {words.map(({ text, isMarked }, index) =>
        isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </blockquote>
  );
}

function Origin({ passage: { source, path, method, confidence, start, end } }: { passage: Passage }) {
  const mark = start === null || end === null ? {} : { mark: `${String(start)}-${String(end)}` };
  const facts = [source.kind.replaceAll('-', ' '), source.publishedAt, path].filter(Boolean).join(', ');
  return (
    <p className="source">
      <WebLink url={source.url}>
        <cite>{source.title}</cite>
      </WebLink>
      , {facts}; {say(METHOD_WORDS, method)}, {Math.round(confidence * 100)}% sure.{' '}
      <PlaceLink place={{ id: source.id, ...mark }}>In its text</PlaceLink>
    </p>
  );
}
