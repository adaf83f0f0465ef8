import type { FastifyReply } from 'fastify';
import { answerUnlessTold, type ProviderParts, type Switch } from '../switches.ts';
import type { Store, Stores } from './store.ts';

/** The application that stores are asked through. */
export interface NaverAccount {
  readonly clientId: string;
  /** Salt of bcrypt, as Naver hands secrets out. */
  readonly clientSecret: string;
}

/** What the rooms of this provider work with. */
export interface NaverParts extends ProviderParts {
  readonly account: NaverAccount;
  readonly stores: Stores;
  readonly told: Switch;
}

const letIn = new WeakMap<object, Store>();

/** Notes the store of a request that is let in. */
export function letInto(request: object, store: Store): void {
  letIn.set(request, store);
}

/** Store of a request that was let in. */
export function storeIn(request: object): Store {
  const store = letIn.get(request);
  if (!store) throw new Error('a request that was not let in');
  return store;
}

/** Answers unless the answer is to be lost; its effect has happened. */
export function answer(parts: NaverParts, store: Store, reply: FastifyReply, data: unknown): Promise<unknown> {
  return bare(parts, store, reply, { timestamp: parts.clock().toISOString(), data });
}

/** As {@link answer}, with nothing around what is answered. */
export async function bare(
  parts: NaverParts,
  store: Store,
  reply: FastifyReply,
  body: object | null,
): Promise<unknown> {
  if (store.behaviour.lostReplies > 0) {
    store.behaviour.lostReplies -= 1;
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  return answerUnlessTold(reply, parts.told, body ?? {});
}

/** Refuses in the words of the API. */
export function fail(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ code, message, timestamp: new Date().toISOString() });
}
