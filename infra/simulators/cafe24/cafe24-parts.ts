import type { FastifyReply } from 'fastify';
import { reads } from '../shop/shop.ts';
import { answerUnlessTold, type ProviderParts, type Switch } from '../switches.ts';
import type { Mall, Malls } from './mall.ts';
import type { Cafe24Account } from './tokens.ts';

/** What the rooms of this provider work with. */
export interface Cafe24Parts extends ProviderParts {
  readonly account: Cafe24Account;
  readonly malls: Malls;
  readonly told: Switch;
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
