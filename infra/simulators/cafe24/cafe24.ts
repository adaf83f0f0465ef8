import type { FastifyInstance, FastifyReply } from 'fastify';
import { downWhenTold, toldTo } from '../switches.ts';
import { addCafe24Boards } from './boards.ts';
import { fail, type Cafe24Parts } from './cafe24-parts.ts';
import { addCafe24Control } from './control.ts';
import type { Mall } from './mall.ts';
import { addCafe24Orders } from './orders.ts';
import { addCafe24Products } from './products.ts';
import { addAuthorize, addTokens, isAdmitted } from './tokens.ts';
import { addCafe24Writes } from './writes.ts';

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
    addCafe24Boards(api, parts);
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
