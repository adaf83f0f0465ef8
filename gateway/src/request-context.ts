import type { Actor } from '@madang/shared-schema/actor';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Caller } from './callers/caller.ts';
import { idempotencyOf, type Idempotency } from './idempotency.ts';
import type { Meter } from './rates/meter.ts';

/** What the gateway knows of a request while it answers it. */
export interface RequestContext {
  readonly actor: Actor;
  readonly caller: Caller;
  /** What the request spends of its caller's budget. */
  readonly meter: Meter;
  readonly requestId: string;
  /** What makes the request one that may be sent again; null for one without a key. */
  readonly idempotency: Idempotency | null;
  /** The Accept-Language of the person, Korean when nothing was said. */
  readonly language: string;
  readonly log: Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>;
  readonly trace: RequestTrace;
}

/** What the request's line in the log will say of it. */
export interface RequestTrace {
  operation: string | null;
  /** Indicates whether the answer told of an error. */
  failed: boolean;
}

const LONGEST_LANGUAGE = 100;

/** Gathers what the gateway knows of a request whose caller is known. */
export function contextOf(request: FastifyRequest, caller: Caller, meter: Meter): RequestContext {
  const said = (request.headers['accept-language'] ?? '').slice(0, LONGEST_LANGUAGE);
  const language = said === '' || said === '*' ? 'ko' : said;
  const trace = request.getDecorator<RequestTrace>('trace');
  const idempotency = idempotencyOf(request);
  const { id: requestId, log } = request;
  return { actor: caller.actor, caller, meter, requestId, idempotency, language, log, trace };
}

/** Indicates whether a context of a library is the one that {@link contextOf} made. */
export function isRequestContext(context: object): context is RequestContext {
  return 'actor' in context && 'requestId' in context && 'log' in context;
}
