import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reads } from '../shop/shop.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts, type Switch } from '../switches.ts';
import { addCafe24Control } from './control.ts';
import type { Mall, Malls } from './mall.ts';
import { addCafe24Orders } from './orders.ts';
import { addCafe24Products } from './products.ts';
import { addAuthorize, addTokens, isAdmitted, type Cafe24Account } from './tokens.ts';
import { addCafe24Writes } from './writes.ts';

/** What the rooms of this provider work with. */
export interface Cafe24Parts extends ProviderParts {
  readonly account: Cafe24Account;
  readonly malls: Malls;
  readonly told: Switch;
}

/** A request to a mall. */
export type MallRequest = FastifyRequest<{ Params: { mall: string; [name: string]: string } }>;

/** Adds a Cafe24: `/{mall}/api/v2`, with rotating tokens, a bucket of 40 calls and every way to fail of the contract. */
export function addCafe24(room: FastifyInstance, app: FastifyInstance, shared: Omit<Cafe24Parts, 'told'>): void {
  const parts: Cafe24Parts = { ...shared, told: toldTo(shared.switches, 'cafe24') };
  const { malls } = parts;
  room.addHook('preHandler', downWhenTold(parts.told));
  addTokens(room, parts, fail);
  addAuthorize(room);
  void room.register(async (api) => {
    api.addHook<{ Params: { mall: string } }>('preHandler', async (request, reply) => {
      const mall = malls.of(request.params.mall);
      await turnAway(parts, mall, request.headers.authorization, reply);
    });
    addCafe24Orders(api, parts);
    addCafe24Writes(api, parts);
    addCafe24Products(api, parts);
  });
  addCafe24Control(app, parts);
}

async function turnAway(parts: Cafe24Parts, mall: Mall, token: string | undefined, reply: FastifyReply): Promise<void> {
  const { behaviour, bucket } = mall;
  if (behaviour.down) return void (await fail(reply, 500, '500', 'Internal Server Error'));
  if (behaviour.expireAfter !== null && (behaviour.expireAfter -= 1) < 0) {
    behaviour.expireAfter = null;
    mall.expiredBefore = parts.clock().getTime();
  }
  if (!isAdmitted(parts, mall, token))
    return void (await fail(reply, 401, '401', 'access_token time expired. (invalid_token)'));
  const isLimited = behaviour.limited > 0;
  if (isLimited) behaviour.limited -= 1;
  const wait = isLimited ? 1 : behaviour.roomy ? 0 : bucket.take();
  reply.header('x-api-call-limit', `${Math.ceil(bucket.level)}/40`);
  if (wait > 0) {
    reply.header('x-cafe24-time-remain', String(wait));
    await fail(reply, 429, '429', 'Too Many Requests');
  }
}

/** Answers unless the answer is to be lost; its effect has happened. */
export async function answer(parts: Cafe24Parts, mall: Mall, reply: FastifyReply, body: object): Promise<unknown> {
  if (mall.behaviour.lostReplies > 0) {
    mall.behaviour.lostReplies -= 1;
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  return answerUnlessTold(reply, parts.told, body);
}

/** Refuses in the words of the API. */
export function fail(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ error: { code: Number(code) || code, message, more_info: {} } });
}

/** Indicates whether the contract is to be read so. */
export function readsAs({ told }: Cafe24Parts, reading: string): boolean {
  return reads(told, reading);
}
