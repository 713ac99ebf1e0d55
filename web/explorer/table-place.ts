import { useState } from 'react';
import type { Sort } from './data-table.tsx';
import type { Place } from './place.ts';
import { useGo } from './place.ts';

interface TablePlace {
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** How a table of a page is sorted and what is looked for in it. The address says it of the table that was changed last. */
export function useTablePlace(list: string, place: Place): TablePlace {
  const go = useGo();
  const isMine = place.list === list;
  const [sort, setSort] = useState<Sort | null>(() => (isMine ? parseSort(place.sort) : null));
  const [find, setFind] = useState(isMine ? (place.find ?? '') : '');
  const keep = (order: Sort | null, words: string) => {
    setSort(order);
    setFind(words);
    const { list: _list, sort: _sort, find: _find, ...rest } = place;
    const said = order && { sort: `${order.isDown ? '-' : ''}${order.name}` };
    go({ ...rest, list, ...said, ...(words ? { find: words } : {}) }, true);
  };
  return {
    sort,
    onSort: (next) => {
      keep(next, find);
    },
    find,
    onFind: (next) => {
      keep(sort, next);
    },
  };
}

/** `Awards` or `-Awards`, as the address says it. */
function parseSort(text: string | undefined): Sort | null {
  if (!text) return null;
  return text.startsWith('-') ? { name: text.slice(1), isDown: true } : { name: text, isDown: false };
}
