import SEARCH from './queries/search.graphql?raw';
import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ask, useAnswer } from './ask.ts';
import type { CenterKind, Named, PageKind } from './graph.ts';
import { PAGE_KINDS, pageKindOf } from './graph.ts';
import type { LatestInstitution } from './words.ts';
import { KIND_WORDS, latestInstitution } from './words.ts';

interface Found {
  readonly search: {
    readonly corrections: readonly { readonly written: string; readonly meant: string }[];
    readonly edges: readonly {
      readonly node: Named & Details;
    }[];
  };
}
interface Details {
  readonly institutions?: LatestInstitution;
  readonly state?: string | null;
  readonly scheme?: string | null;
  readonly code?: string | null;
  readonly number?: string;
  readonly parent?: Named | null;
  readonly kind?: string;
  readonly year?: number | null;
}
type Choice = PageKind | 'ALL';

const LONGEST_LIST = 12;
/** Milliseconds of quiet after which what was typed is looked up. */
const PAUSE = 150;

interface Props {
  /** The kind to look for, where there is no choice. */
  readonly only?: CenterKind;
  readonly name?: string;
  readonly placeholder?: string;
  onChoose(id: string): void;
}

/** A search box that offers nodes while one types (the combobox pattern of WAI-ARIA). */
export function SearchBox({
  only,
  name = 'Search for people, institutions, programs, awards, themes, units, projects and documents',
  placeholder = 'Name, program, theme, award number …',
  onChoose,
}: Props) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Choice>(only ?? 'ALL');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = useQuiet(text.trim());
  const kinds = kind === 'ALL' ? PAGE_KINDS : [kind];
  const answer = useAnswer(`${kind} ${query}`, async (signal) =>
    query === '' ? null : (await ask<Found>(SEARCH, { query, kinds, first: LONGEST_LIST }, signal)).search,
  );
  const found = answer.state === 'ready' ? answer.value : null;
  const options = found?.edges.map(({ node }) => node) ?? [];
  const corrected = found?.corrections.map(({ written, meant }) => `“${meant}” for “${written}”`) ?? [];
  const listId = useId();
  const optionId = (index: number) => `${listId}-${String(index)}`;

  const choose = (id: string) => {
    setText('');
    setOpen(false);
    setActive(-1);
    onChoose(id);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[Math.max(0, active)];
      if (option && query === text.trim()) choose(option.id);
    }
  };

  return (
    <div
      className="search"
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      {only === undefined && (
        <select
          aria-label="What to look for"
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as Choice);
          }}
        >
          <option value="ALL">everything</option>
          {PAGE_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </select>
      )}
      <input
        type="search"
        role="combobox"
        aria-label={name}
        placeholder={placeholder}
        aria-expanded={isOpen && text.trim() !== ''}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {isOpen && text.trim() !== '' && (
        <div className="offers">
          <ul role="listbox" id={listId} aria-label="What was found">
            {options.map((node, index) => (
              <li
                key={node.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  choose(node.id);
                }}
              >
                <span className="label">{node.label}</span>
                <span className="detail">{detail(node)}</span>
              </li>
            ))}
          </ul>
          <p role="status">
            {answer.state === 'failed' && answer.message}
            {answer.state === 'waiting' && 'Looking…'}
            {corrected.length > 0 && `Looked for ${corrected.join(', ')}.`}
            {answer.state === 'ready' &&
              query !== '' &&
              options.length === 0 &&
              `Nothing here begins with “${query}”. Try fewer letters${only === undefined ? ', or everything' : ''}.`}
          </p>
        </div>
      )}
    </div>
  );
}

/** What tells two nodes of one name apart. */
function detail({
  id,
  institutions,
  state,
  scheme,
  code,
  number,
  parent,
  kind,
  year,
}: Found['search']['edges'][0]['node']): string {
  const of = pageKindOf(id);
  const more =
    latestInstitution(institutions) ?? state ?? number ?? parent?.label ?? kind?.replaceAll('-', ' ') ?? year;
  return [of && KIND_WORDS[of], more, [scheme, code].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** The text once nobody has typed for a moment. */
function useQuiet(text: string): string {
  const [quiet, setQuiet] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuiet(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return quiet;
}
