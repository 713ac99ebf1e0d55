/**
 * `npm run bench:api`: our server on SQLite and on Neo4j, `@neo4j/graphql`, and Cypher by hand, on the same questions.
 * The SQLite file and the Neo4j hold the same graph (`copy.ts`); what is asked, and of whom, stands in `questions.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import neo4j from 'neo4j-driver';
import { tokens } from '../../src/text.ts';
import { openStore } from '../../src/store/open.ts';
import { build } from '../ingest/first-answer.ts';
import { drawParameters, randomFrom } from './parameters.ts';
import { CUT, QUESTIONS } from './questions.ts';
import type { Parameters, Question, Row } from './questions.ts';
import { startChild } from './servers.ts';
import type { Server } from './servers.ts';
import { quantile, ratio, table } from './table.ts';

const HELP = `Usage: npm run bench:api -- [options]

Asks the same questions of our server on SQLite and on Neo4j, of @neo4j/graphql, and of Neo4j by hand-written Cypher.
Both stores must hold the same graph: ingest into the file, then \`npx tsx bench/api/fill.ts FILE NEO4J\`.

  --sqlite URL       the file (default file:bench/results/tmp/api.db)
  --neo4j URL        the server (default GRANTGRAPH_STORE, or neo4j://127.0.0.1:7687); GRANTGRAPH_NEO4J_PASSWORD
  --parameters N     how many parameters of each question, hubs among them (default 200)
  --seed N           of their drawing (default 1)
  --questions A,B    only questions whose names hold one of these
  --block N          candidates are asked in turn, so many parameters each (default 20)
  --seconds N        load of each question at 1, 16 and 64 connections, so long each; 0: none (default 5)
  --mixed N          all questions at 64 connections, so long; 0: none (default 60)
  --out FILE         where the figures go (default bench/results/api.json)
  --built            measure what dist/ holds, without building it first`;

const { values } = parseArgs({
  options: {
    sqlite: { type: 'string', default: 'file:bench/results/tmp/api.db' },
    neo4j: { type: 'string', default: process.env['GRANTGRAPH_STORE'] ?? 'neo4j://127.0.0.1:7687' },
    parameters: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '' },
    block: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '5' },
    mixed: { type: 'string', default: '60' },
    out: { type: 'string', default: 'bench/results/api.json' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (!values.built) build();
const only = values.questions.split(',').filter((name) => name !== '');
const questions = QUESTIONS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
const seconds = Number(values.seconds);
const size = Number(values.block);

const file = await openStore(values.sqlite, { mustExist: true });
const store = await openStore(values.neo4j);
const driver = neo4j.driver(values.neo4j, neo4j.auth.basic('neo4j', process.env['GRANTGRAPH_NEO4J_PASSWORD'] ?? ''), {
  disableLosslessIntegers: true,
});
async function cypher(statement: string, parameters: object): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters, { database: 'neo4j', routing: 'READ' });
  return records.map((record) => record.toObject() as Row);
}

const drawn = await drawParameters(file, Number(values.parameters), Number(values.seed));
const servers = {
  sqlite: await startChild('./serve-ours.ts', values.sqlite),
  neo4j: await startChild('./serve-ours.ts', values.neo4j),
  peer: await startChild('./serve-peer.ts', values.neo4j),
};
type ServerName = keyof typeof servers;

/** What all forms of a question take; each declares what it needs. */
function variablesOf(parameters: Parameters): Record<string, unknown> {
  const words = tokens(parameters['text'] ?? '');
  return { ...parameters, tokens: words, whole: words.join(' '), words: words.map((word) => `+${word}*`).join(' ') };
}
const bodyOf = (query: string, parameters: Parameters) => JSON.stringify({ query, variables: variablesOf(parameters) });
const formOf = (question: Question, name: ServerName) => (name === 'peer' ? question.peer : question.ours);

type Ask = (parameters: Parameters) => Promise<unknown>;

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}
async function answer(server: Server, form: NonNullable<Question['peer']>, parameters: Parameters): Promise<unknown> {
  const { data, errors } = (await server.ask(bodyOf(form.query, parameters))) as Reply;
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return form.rows(data);
}

const cut = JSON.stringify(CUT);

/** Every form has to give the same rows, else its time says nothing. */
async function check(question: Question): Promise<void> {
  for (const parameters of drawn[question.parameters]) {
    const wanted = JSON.stringify(
      question.cypher.rows(await cypher(question.cypher.statement, variablesOf(parameters))),
    );
    for (const [name, server] of Object.entries(servers) as [ServerName, Server][]) {
      const form = formOf(question, name);
      if (!form) continue;
      const found = JSON.stringify(await answer(server, form, parameters));
      if (found === wanted || found === cut || wanted === cut) continue;
      const at = [...found].findIndex((character, place) => character !== wanted[place]);
      const near = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
      throw new Error(
        `${question.name} ${JSON.stringify(parameters)}: ${name} differs from Cypher:\n${near(found)}\n${near(wanted)}`,
      );
    }
  }
}

/**
 * Times of one question at a time, in milliseconds: the candidates in turn on each block of parameters, so that noise is
 * shared. In blocks of one each would find the processor's caches emptied by all others, which no server in use does.
 */
async function latencies(question: Question): Promise<Record<string, number[]>> {
  const { store: ofStore } = question;
  const candidates: [string, Ask][] = [
    ...(Object.entries(servers) as [ServerName, Server][]).flatMap(([name, server]): [string, Ask][] => {
      const form = formOf(question, name);
      return form ? [[name, (parameters) => server.ask(bodyOf(form.query, parameters))]] : [];
    }),
    ...(ofStore ? [['store', (parameters: Parameters) => ofStore(store, parameters)] as [string, Ask]] : []),
    ['cypher', (parameters) => cypher(question.cypher.statement, variablesOf(parameters))],
  ];
  const times: Record<string, number[]> = Object.fromEntries(candidates.map(([name]) => [name, []]));
  const all = drawn[question.parameters];
  for (let block = 0; block * size < all.length; block += 1) {
    for (const turn of candidates.keys()) {
      const [name, ask] = candidates[(turn + block) % candidates.length]!;
      for (const parameters of all.slice(block * size, (block + 1) * size)) {
        const start = performance.now();
        await ask(parameters);
        times[name]!.push(performance.now() - start);
      }
    }
  }
  return times;
}

function requestsOf(form: NonNullable<Question['peer']>, all: readonly Parameters[]) {
  return all.map((parameters) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(form.query, parameters),
  }));
}

/** Requests per second and what they cost the server, at some number of connections. */
async function load(server: Server, requests: ReturnType<typeof requestsOf>, connections: number, duration: number) {
  await server.usage();
  const result = await autocannon({ url: server.url, connections, duration, requests });
  const { cpuMs, rssMb, delayP99, delayMax, databaseCalls } = await server.usage();
  const count = result.requests.total;
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${String(failed)} of ${String(count)} requests failed`);
  return {
    connections,
    perSecond: count / result.duration,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    cpuMsPerRequest: cpuMs / count,
    databaseCallsPerRequest: databaseCalls / count,
    rssMb,
    delayP99,
    delayMax,
  };
}

async function measure(question: Question) {
  await check(question);
  await latencies(question); // Warms up: compilers, plans and caches.
  const times = await latencies(question);
  const loads: Record<string, Awaited<ReturnType<typeof load>>[]> = {};
  for (const [name, server] of Object.entries(servers) as [ServerName, Server][]) {
    const form = formOf(question, name);
    if (!form || seconds === 0) continue;
    loads[name] = [];
    for (const connections of [1, 16, 64])
      loads[name].push(await load(server, requestsOf(form, drawn[question.parameters]), connections, seconds));
  }
  const latency = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, { p50: quantile(all, 0.5), p95: quantile(all, 0.95) }]),
  );
  console.log(`\n${question.name}\n${table(latency, loads)}`);
  return { question: question.name, latency, loads };
}

/** All questions at once to one server for a while, in slices: whether its memory stays flat. */
async function mix(server: Server) {
  const requests = questions.flatMap((question) => requestsOf(question.ours, drawn[question.parameters]));
  const slices = [];
  const length = Number(values.mixed) / 6;
  for (let slice = 0; slice < 6; slice += 1) slices.push(await load(server, shuffled(requests), 64, length));
  console.log(`\nall questions, 64 connections, ${values.mixed} s`);
  for (const { perSecond, p50, p97_5, delayP99, rssMb } of slices) {
    console.log(
      `${perSecond.toFixed(0)} req/s  p50 ${String(p50)} ms  p97.5 ${String(p97_5)} ms  event loop p99 ${delayP99.toFixed(1)} ms  rss ${rssMb.toFixed(0)} MB`,
    );
  }
  return slices;
}
function shuffled<T>(items: readonly T[]): T[] {
  const random = randomFrom(Number(values.seed));
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

try {
  const results = [];
  for (const question of questions) results.push(await measure(question));
  const mixed = Number(values.mixed) > 0 ? await mix(servers.sqlite) : null;
  console.log('\nratios (p50, p95): SQLite and Neo4j to @neo4j/graphql; our Neo4j store to Cypher by hand');
  for (const { question, latency } of results) {
    const ratios = [
      ratio(latency['sqlite'], latency['peer']),
      ratio(latency['neo4j'], latency['peer']),
      ratio(latency['store'], latency['cypher']),
    ];
    console.log(`${question.padEnd(24)} ${ratios.join('   ')}`);
  }
  const { nodes } = await file.stats();
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
  const asked = { parameters: Number(values.parameters), block: size, seed: Number(values.seed), nodes };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify({ ...machine, ...asked, results, mixed }, null, 2)}\n`);
} finally {
  for (const server of Object.values(servers)) server.stop();
  await driver.close();
  await file.close();
  await store.close();
}
