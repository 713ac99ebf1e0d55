import type { Passage, Statement } from './passage.ts';
import { statements } from './passage.ts';
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

function Origin({ passage: { source, path, method, confidence } }: { passage: Passage }) {
  const facts = [source.kind.replaceAll('-', ' '), source.publishedAt, path].filter(Boolean).join(', ');
  return (
    <p className="source">
      <SourceName source={source} />, {facts}; {say(METHOD_WORDS, method)}, {Math.round(confidence * 100)}% sure
    </p>
  );
}

/** Only addresses of the web become links: an address is a document's word. */
function SourceName({ source }: { source: Passage['source'] }) {
  if (!source.url || !/^https?:\/\//.test(source.url)) return <cite>{source.title}</cite>;
  return (
    <a href={source.url} rel="noreferrer" target="_blank">
      <cite>{source.title}</cite>
    </a>
  );
}
