/**
 * The schema of GEXF 1.2 (gexf.net/1.2draft: gexf.xsd, dynamics.xsd, viz.xsd) in words of our own: which elements stand
 * in which, what each has to say and may say, and what refers to what.
 */
import { parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import { isTag } from 'domhandler';

const NAMESPACES = { xmlns: 'http://www.gexf.net/1.2draft', 'xmlns:viz': 'http://www.gexf.net/1.2draft/viz' };

type Fits = (text: string) => boolean;
const matches =
  (form: RegExp): Fits =>
  (text) =>
    form.test(text);
const oneOf = (...words: readonly string[]): Fits => words.includes.bind(words);
const text: Fits = () => true;
const decimal = matches(/^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/);
const whole = matches(/^[-+]?\d+$/);
const byte: Fits = (given) => /^\d{1,3}$/.test(given) && Number(given) <= 255;
const day: Fits = (given) => /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given));
const VALUES: Readonly<Record<string, Fits>> = {
  ...{ integer: whole, long: whole, float: decimal, double: decimal, string: text, anyURI: text, liststring: text },
  boolean: oneOf('true', 'false'),
};
const SPAN = { start: day, end: day, startopen: day, endopen: day };

interface Rule {
  /** Those with ! have to be there. */
  readonly attributes: Readonly<Record<string, Fits>>;
  readonly children: readonly string[];
  /** Whether each child may stand there once at most. */
  readonly once?: true;
  readonly hasText?: true;
}

const RULES: Readonly<Record<string, Rule>> = {
  gexf: {
    attributes: { '!version': oneOf('1.2'), xmlns: text, 'xmlns:viz': text },
    children: ['meta', 'graph'],
    once: true,
  },
  meta: { attributes: { lastmodifieddate: day }, children: ['creator', 'keywords', 'description'] },
  creator: { attributes: {}, children: [], hasText: true },
  graph: {
    attributes: {
      timeformat: oneOf('integer', 'double', 'date', 'dateTime'),
      mode: oneOf('static', 'dynamic'),
      defaultedgetype: oneOf('directed', 'undirected', 'mutual'),
      idtype: oneOf('integer', 'string'),
      ...SPAN,
    },
    children: ['attributes', 'nodes', 'edges'],
  },
  attributes: {
    attributes: { '!class': oneOf('node', 'edge'), mode: oneOf('static', 'dynamic'), ...SPAN },
    children: ['attribute'],
  },
  attribute: {
    attributes: { '!id': text, '!title': text, '!type': oneOf(...Object.keys(VALUES)) },
    children: ['default', 'options'],
  },
  nodes: { attributes: { count: whole }, children: ['node'] },
  node: {
    attributes: { '!id': text, label: text, pid: text, ...SPAN },
    children: ['attvalues', 'spells', 'viz:color', 'viz:size', 'viz:position', 'viz:shape'],
    once: true,
  },
  edges: { attributes: { count: whole }, children: ['edge'] },
  edge: {
    attributes: {
      '!id': text,
      '!source': text,
      '!target': text,
      type: oneOf('directed', 'undirected', 'mutual'),
      label: text,
      weight: decimal,
      ...SPAN,
    },
    children: ['attvalues', 'spells', 'viz:color', 'viz:thickness', 'viz:shape'],
    once: true,
  },
  attvalues: { attributes: {}, children: ['attvalue'] },
  attvalue: { attributes: { '!for': text, '!value': text, ...SPAN }, children: [] },
  spells: { attributes: {}, children: ['spell'] },
  spell: { attributes: SPAN, children: [] },
  'viz:color': { attributes: { '!r': byte, '!g': byte, '!b': byte, a: decimal }, children: [] },
  'viz:size': { attributes: { '!value': (given) => decimal(given) && Number(given) >= 0 }, children: [] },
};

const childrenOf = ({ children }: Element): Element[] => children.filter(isTag);
const below = (element: Element, name: string): Element[] =>
  childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

/** What of an element and those in it breaks the rules of their kinds. */
function misfits(element: Element, path: string): string[] {
  const rule = RULES[element.name];
  if (rule === undefined) return [`${path}: no such element`];
  const children = childrenOf(element);
  const known = new Map(Object.entries(rule.attributes).map(([name, fits]) => [name.replace('!', ''), fits]));
  const missing = Object.keys(rule.attributes).filter((name) => name[0] === '!' && !(name.slice(1) in element.attribs));
  const wrong = Object.entries(element.attribs).filter(([name, given]) => known.get(name)?.(given) !== true);
  const strange = children.filter(({ name }) => !rule.children.includes(name));
  const names = children.map(({ name }) => name);
  const texts = element.children.filter((child) => child.type === 'text' && child.data.trim() !== '');
  return [
    ...missing.map((name) => `${path}: no ${name.slice(1)}`),
    ...wrong.map(([name, given]) => `${path}: ${name}="${given}"`),
    ...strange.map(({ name }) => `${path}: a ${name} in it`),
    ...(rule.once && new Set(names).size < names.length ? [`${path}: one child twice`] : []),
    ...(texts.length > 0 && !rule.hasText ? [`${path}: text in it`] : []),
    ...children.flatMap((child, place) => misfits(child, `${path}/${child.name}[${String(place)}]`)),
  ];
}

/** Values of attributes that were not declared, or are of another type; ends of edges that are no node. */
function brokenReferences(root: Element): string[] {
  const ids = below(root, 'node').map(({ attribs }) => attribs['id']!);
  const edges = below(root, 'edge').map(({ attribs }) => attribs);
  const edgeIds = edges.map(({ id }) => id!);
  const values = (['node', 'edge'] as const).flatMap((part) => {
    const lists = below(root, 'attributes').filter(({ attribs }) => attribs['class'] === part);
    const types = new Map(
      lists.flatMap((list) => childrenOf(list).map(({ attribs }) => [attribs['id']!, attribs['type']!])),
    );
    return below(root, part)
      .flatMap((element) => below(element, 'attvalue'))
      .filter(({ attribs }) => VALUES[types.get(attribs['for']!) ?? '']?.(attribs['value']!) !== true)
      .map(({ attribs }) => `${part}: ${attribs['for']!} is ${attribs['value']!}`);
  });
  return [
    ...values,
    ...edges.flatMap(({ source, target }) => [source!, target!].filter((id) => !ids.includes(id))),
    ...(new Set(ids).size < ids.length || new Set(edgeIds).size < edgeIds.length ? ['an id twice'] : []),
  ];
}

/** What is wrong with a GEXF file; nothing where it is valid. */
export function gexfFaults(file: string): string[] {
  const roots = parseDocument(file, { xmlMode: true }).children.filter(isTag);
  const [root] = roots;
  if (root?.name !== 'gexf' || roots.length > 1) return ['expected one gexf'];
  const spaces = Object.entries(NAMESPACES).filter(([name, space]) => root.attribs[name] !== space);
  const graphs = childrenOf(root).filter(({ name }) => name === 'graph');
  return [
    ...spaces.map(([name]) => `${name} is ${root.attribs[name] ?? 'not there'}`),
    ...(graphs.length === 1 ? [] : ['expected one graph']),
    ...misfits(root, 'gexf'),
    ...brokenReferences(root),
  ];
}
