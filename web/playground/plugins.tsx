/**
 * Two parts of the playground beside the editor: questions to begin with, and the answer as a table.
 */
import { useGraphiQL } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import '../explorer/pages.css';
import { useEffect, useMemo, useState } from 'react';
import { useAnswer } from '../explorer/ask.ts';
import type { Column } from '../explorer/column.ts';
import type { Sort } from '../explorer/data-table.tsx';
import { DataTable } from '../explorer/data-table.tsx';
import type { AnswerRow } from './answer-rows.ts';
import { answerRows } from './answer-rows.ts';
import { loadKnown } from './load-known.ts';
import { MENU } from './menu.ts';
import type { Question } from './questions.ts';
import { questionOf } from './questions.ts';

const Letter = (letter: string) => () => (
  <span className="plugin-icon" aria-hidden="true">
    {letter}
  </span>
);

function Questions() {
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  const known = useAnswer('known', loadKnown);
  const [link, setLink] = useState('');
  const choose = ({ query, variables }: Question) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
  return (
    <section className="questions">
      <h2>Questions</h2>
      <p>Choose one, then press run. The names are of the graph that is loaded; change them under “Variables”.</p>
      {known.state === 'failed' && <p role="alert">{known.message}</p>}
      {MENU.map(({ title, entries }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {entries.map((entry) => {
              const question = questionOf(entry, known.state === 'ready' ? known.value : {});
              return (
                <li key={entry.file}>
                  <button
                    type="button"
                    disabled={!queryEditor || !variableEditor}
                    onClick={() => {
                      choose(question);
                    }}
                  >
                    {question.title}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <h3>A link to your query</h3>
      <p>
        <button
          type="button"
          onClick={() => {
            const words = new URLSearchParams({ query: queryEditor?.getValue() ?? '' });
            const variables = variableEditor?.getValue().trim();
            if (variables) words.set('variables', variables);
            setLink(`${window.location.origin}/playground/?${words.toString()}`);
          }}
        >
          Make the link
        </button>
      </p>
      {link && (
        <input
          aria-label="Link to the query"
          readOnly
          value={link}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      )}
    </section>
  );
}

function AnswerTable() {
  const editor = useGraphiQL(({ responseEditor }) => responseEditor);
  const [text, setText] = useState(editor?.getValue() ?? '');
  const [sort, setSort] = useState<Sort | null>(null);
  const [find, setFind] = useState('');
  useEffect(() => {
    if (!editor) return;
    setText(editor.getValue());
    const listener = editor.onDidChangeModelContent(() => {
      setText(editor.getValue());
    });
    return () => {
      listener.dispose();
    };
  }, [editor]);
  const rows = useMemo(() => rowsOf(text), [text]);
  const columns: Column<Numbered>[] = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))].map((name) => ({
    name,
    of: ({ row }) => row[name],
  }));
  return (
    <section className="answer-table">
      <h2>The answer as a table</h2>
      {rows.length === 0 ? (
        <p>Run a query: the longest list of its answer stands here, a row for each entry.</p>
      ) : (
        <DataTable
          title="Answer"
          columns={columns}
          rows={rows}
          keyOf={({ number }) => String(number)}
          sort={sort}
          onSort={setSort}
          find={find}
          onFind={setFind}
        />
      )}
    </section>
  );
}

interface Numbered {
  readonly number: number;
  readonly row: AnswerRow;
}

function rowsOf(text: string): Numbered[] {
  try {
    return answerRows(JSON.parse(text)).map((row, number) => ({ number, row }));
  } catch {
    return [];
  }
}

export const QUESTIONS: GraphiQLPlugin = { title: 'Questions', icon: Letter('?'), content: Questions };
export const TABLE: GraphiQLPlugin = { title: 'Answer as a table', icon: Letter('▤'), content: AnswerTable };
