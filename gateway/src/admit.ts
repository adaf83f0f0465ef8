import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { canonicalAddress } from './callers/address.ts';
import { isApiKey } from './callers/api-keys.ts';
import { Unauthenticated, type Caller } from './callers/caller.ts';
import type { Callers } from './callers/callers.ts';
import { anonymousBudget, budgetOf, REQUEST_POINTS, unknownKeysBudget, type Quotas } from './rates/budget.ts';
import { Meter } from './rates/meter.ts';
import type { RateStore } from './rates/rate-store.ts';
import type { Usage } from './rates/usage.ts';
import { contextOf, type RequestContext, type RequestTrace } from './request-context.ts';

declare module 'fastify' {
  export interface FastifyContextConfig {
    /** Indicates whether a sealed link says what is opened, rather than who asks. */
    byLink?: boolean;
  }
}

/** By what the gateway decides whom it lets in, and how much they may ask. */
export interface Admission {
  readonly callers: Callers;
  readonly rates: RateStore;
  readonly quotas: Quotas;
  readonly usage: Usage;
}

/** Lets in who is known or shows nothing, each within their budget; every answer says how the budget stands. */
export function admitWith(app: FastifyInstance, admission: Admission): void {
  app.decorateRequest('caller', null);
  app.decorateRequest('meter', null);
  app.addHook('onRequest', async (request) => {
    const address = canonicalAddress(request.ip);
    const caller = await callerOrRefusal(request, address, admission);
    request.setDecorator<Caller>('caller', caller);
    const meter = new Meter(
      admission.rates,
      budgetOf(caller, admission.quotas, request.routeOptions.config.byLink === true),
    );
    request.setDecorator<Meter>('meter', meter);
    await meter.take(REQUEST_POINTS);
  });
  app.addHook('onSend', async (request, reply) => {
    const meter = request.getDecorator<Meter | null>('meter');
    if (meter) reply.headers(meter.headers());
  });
  app.addHook('onResponse', async (request, reply) => countUsage(request, reply, admission.usage));
}

/** The caller of a request that {@link admitWith} let in. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = request.getDecorator<Caller | null>('caller');
  if (!caller) throw new Error('a request that nobody was asked about');
  return caller;
}

/** What the gateway knows of a request that {@link admitWith} let in. */
export async function requestContext(request: FastifyRequest): Promise<RequestContext> {
  return contextOf(request, callerOf(request), request.getDecorator<Meter>('meter'));
}

/**
 * What does not hold costs its address a point, so that guessing is slow. Keys are not even asked about once nothing is left, so
 * that accounts is not asked for ever; a token is judged here, so that those who signed in go on behind a guesser's address.
 */
async function callerOrRefusal(
  request: FastifyRequest,
  address: string | null,
  { callers, rates, quotas }: Admission,
): Promise<Caller> {
  const { authorization } = request.headers;
  const showsKey = isApiKey(authorization?.replace(/^Bearer +/i, '') ?? '');
  const budget = showsKey ? unknownKeysBudget(address, quotas) : anonymousBudget(address, quotas);
  const meter = new Meter(rates, budget);
  request.setDecorator<Meter>('meter', meter);
  if (showsKey) await meter.mustHaveLeft();
  try {
    return await callers.callerOf(authorization, address);
  } catch (error) {
    if (error instanceof Unauthenticated) await meter.take(1);
    else await meter.look();
    throw error;
  }
}

function countUsage(request: FastifyRequest, reply: FastifyReply, usage: Usage): void {
  const caller = request.getDecorator<Caller | null>('caller');
  if (!caller) return;
  const refused = reply.statusCode === 429;
  usage.count({
    keyId: caller.key?.id ?? null,
    actorId: caller.actor.id,
    points: request.getDecorator<Meter>('meter').points,
    refused,
    failed: !refused && (reply.statusCode >= 400 || request.getDecorator<RequestTrace>('trace').failed),
  });
}
