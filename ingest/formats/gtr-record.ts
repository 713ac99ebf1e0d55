/**
 * Records of UKRI's Gateway to Research, JSON or XML: days, and links that name other records by their ids.
 */
import type { Identifier } from '../../src/model.ts';
import { SCHEMES } from '../agencies/schemes.ts';
import { ukri } from '../agencies/ukri.ts';
import { DAY_FIRST } from '../text/date.ts';
import { textOf } from './parts.ts';
import { jsonFields, type Fields, type Value } from './record.ts';
import { xmlFields } from './xml.ts';

/** What is paid; the other kind of money is what was spent. */
export const INCOME = 'INCOME_ACTUAL';

/** Days are midnight in London, in milliseconds of UTC. */
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
export function gtrDay(record: Fields, name: string): Value<string> | null {
  const { expected } = DAY_FIRST;
  return record.read(name, `${expected}, or milliseconds`, (text) =>
    /^-?\d{9,14}$/.test(text)
      ? london.format(Number(text))
      : DAY_FIRST.read(text.replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1')),
  );
}

/** The record: JSON, or XML, whose elements some programs write in small letters and within a page. */
export function gtrRecord(text: string): Fields {
  if (!text.includes('<gtr:')) return jsonFields(text);
  // In the API's XML ids and links are attributes with a prefix of their own.
  const plain = text
    .slice(text.search(/<gtr:/))
    .replace(/<(\/?)gtr:/g, '<$1')
    .replace(/<(\w+)\s([^<>]*)>/g, (tag, name: string, attributes: string) => {
      const own = [...attributes.matchAll(/\bgtr:(\w+)="([^"]*)"/g)].map(
        ([, key, value]) => `<${key!}>${value!}</${key!}>`,
      );
      return own.length === 0 ? tag : `<${name}>${own.join('')}${attributes.endsWith('/') ? `</${name}>` : ''}`;
    });
  const name = /^<(\w+)/.exec(plain)![1]!;
  return xmlFields(plain.slice(0, plain.lastIndexOf(`</${name}>`) + name.length + 3), name);
}

/** What a record is linked to: the relation, and the id at the end of the address. */
export interface Link {
  readonly path: string;
  readonly relation: string;
  readonly to: Identifier | null;
  readonly start: Value<string> | null;
  readonly end: Value<string> | null;
}

export const linksOf = (record: Fields): Link[] =>
  record.within('links').list('link', (link) => {
    link.ignore('otherAttributes');
    const href = textOf(link, 'href')?.value ?? '';
    const value = SCHEMES.gtr.read(href.slice(href.lastIndexOf('/') + 1));
    return {
      path: link.path,
      relation: textOf(link, 'rel')?.value ?? '',
      to: value === null ? null : { scheme: 'gtr', value },
      start: gtrDay(link, 'start'),
      end: gtrDay(link, 'end'),
    };
  });

/** Lists stand by their own name, or within an object of one name: `personRoles { personRole [ … ] }`. */
export function listed<T>(record: Fields, list: string, item: string, read: (one: Fields) => T): T[] {
  const isBare = Array.isArray(record.raw(list)?.value);
  return isBare ? record.list(list, read) : record.within(list).list(item, read);
}

export const rolesOf = (record: Fields): string[] =>
  listed(record, 'roles', 'role', (one) => textOf(one, 'name')?.value ?? '');

/** The object that a chain of names leads to, as far as it goes. */
export const down = (record: Fields, names: readonly string[]): Fields =>
  names.reduce((at, name) => (at.has(name) ? at.within(name) : at), record);

/** The reference among identifiers; in XML they are texts alone. */
export function referenceOf(project: Fields): Value<string> | null {
  const found = project.within('identifiers').raw('identifier');
  const all = [found?.value].flat() as (string | { readonly value?: string; readonly type?: string } | undefined)[];
  const written = all.map((one) =>
    typeof one === 'object' ? { value: '', type: '', ...one } : { value: one ?? '', type: '' },
  );
  const reference = written.find(({ type }) => /^RCUK|grant/i.test(type)) ?? written[0]!;
  const value = ukri.awardNumber(reference.value);
  return value === null ? null : { value, path: found!.path };
}
