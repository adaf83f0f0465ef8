import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, toldTo, type ProviderParts } from '../switches.ts';
import type { Channel } from './channel.ts';
import type { Switchboard } from './switchboard.ts';

/** What the routes of the simulated Asterisk work with. */
export interface AriParts extends ProviderParts {
  readonly board: Switchboard;
}

/** A request that has a channel, if there is one with its id. */
export interface Asked {
  readonly request: FastifyRequest<{ Params: Record<string, string> }>;
  readonly query: Readonly<Record<string, string>>;
}

/** What Asterisk answers: a body, none (204), or a refusal. */
export type Answer = object | null | Refused;

/** Refusal with the status and the words of Asterisk. */
export class Refused {
  readonly status: number;
  readonly message: string;

  constructor(status: number, message: string) {
    this.status = status;
    this.message = message;
  }
}

type Method = 'GET' | 'POST' | 'DELETE';

const words = z.record(z.string(), z.unknown()).catch({});

/** Adds one operation of ARI: parameters come in the query or in a JSON body; its answer can be lost after the effect. */
export function operation(
  room: FastifyInstance,
  parts: AriParts,
  [method, url]: readonly [Method, string],
  work: (asked: Asked) => Answer,
): void {
  room.route<{ Params: Record<string, string> }>({
    method,
    url,
    handler: async (request, reply) => {
      const given = { ...words.parse(request.query), ...words.parse(request.body ?? {}) };
      const query = Object.fromEntries(Object.entries(given).filter(isText));
      return said(reply, parts, work({ request, query }));
    },
  });
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

async function said(reply: FastifyReply, { switches }: AriParts, answer: Answer): Promise<unknown> {
  if (answer instanceof Refused) return reply.code(answer.status).send({ message: answer.message });
  const told = toldTo(switches, 'ari');
  return answer ? answerUnlessTold(reply, told, answer) : answerUnlessTold(reply.code(204), told);
}

/** Finds the channel of a request for work that it must be in an application for. */
export function heldChannel({ board }: AriParts, { request }: Asked, work: (channel: Channel) => Answer): Answer {
  const channel = board.channels.get(request.params['channelId'] ?? '');
  if (!channel) return new Refused(404, 'Channel not found');
  return channel.app ? work(channel) : new Refused(409, 'Channel not in Stasis application');
}

/** Notes what was done, by the identifier that who asked gave it. */
export function note({ ledgers, clock }: AriParts, act: string, reference: string | null, to: string): void {
  ledgerOf(ledgers, 'ari').note({ reference, to, act }, clock());
}
