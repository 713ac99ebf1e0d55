/**
 * HTTP caching: an answer to a GET is good until the graph changes, and its `ETag` says of which graph it tells.
 */
import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Limits } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { deadlineIn } from '../query/deadline.ts';
import type { Store } from '../store/store.ts';

/** What the handlers of a request hand on, in `response.locals`. */
export interface Locals {
  /** The graph's version before anything is read. */
  graphVersion: number;
  /** The tag of the answer, if it is one without errors; only of a GET or HEAD. */
  tag?: string;
}

/** The graph and the question: who asks the same of the same graph has the answer already. */
function tagOf(request: Request, graphVersion: number): string {
  const question = createHash('sha256').update(`${request.originalUrl}\n${request.get('accept') ?? ''}`);
  return `W/"${String(graphVersion)}-${question.digest('base64url').slice(0, 22)}"`;
}

/** Whether the client holds the answer with this tag. */
function isHeld(request: Request, tag: string): boolean {
  const held = request.get('if-none-match') ?? '';
  return held.split(',').some((each) => each.trim() === tag);
}

/**
 * Answers 304 where the client holds the answer about the present graph; else hands on the version and the tag. The
 * version is read before the answer is: so a tag may be older than what it tags, which costs one request more, but
 * never newer, which would keep a stale answer alive.
 */
export function httpCache(versionOf: () => Promise<number>): RequestHandler {
  return async (request, response, next) => {
    const locals = response.locals as Locals;
    locals.graphVersion = await versionOf();
    // Whatever is served here may be kept, but not used again without asking.
    response.setHeader('Cache-Control', 'no-cache');
    response.vary('Accept');
    if (request.method === 'GET' || request.method === 'HEAD') {
      locals.tag = tagOf(request, locals.graphVersion);
      if (isHeld(request, locals.tag)) {
        response.status(304).setHeader('ETag', locals.tag).end();
        return;
      }
    }
    next();
  };
}

/** Seconds after which a database that does not even tell its version is not there. */
const PATIENCE = 10;

async function versionSoon(store: Store, seconds: number): Promise<number> {
  const deadline = deadlineIn(Math.min(PATIENCE, seconds));
  try {
    return await store.within(deadline).version();
  } catch (error) {
    if (!deadline.signal.aborted) throw error;
    throw new GrantgraphError('STORE_UNREACHABLE', `${store.name} does not answer`, { cause: error });
  } finally {
    deadline.end();
  }
}

/**
 * The graph's version as it is when asked or later. Those who ask while one read is under way share the next: one
 * that began before somebody asked may not know what was written since.
 */
export function latestVersion(store: Store, { seconds }: Limits): () => Promise<number> {
  let running: Promise<number> | null = null;
  let next: Promise<number> | null = null;
  const read = () => {
    next = null;
    const version = versionSoon(store, seconds);
    running = version;
    const end = () => {
      if (running === version) running = null;
    };
    version.then(end, end);
    return version;
  };
  return () => {
    if (running === null) return read();
    // A database that does not answer the one is not asked by those who wait: they would wait twice as long.
    next ??= running.then(read, (error: unknown) => {
      next = null;
      throw error;
    });
    return next;
  };
}
