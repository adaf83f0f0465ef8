import type { FastifyInstance, FastifyReply, preHandlerAsyncHookHandler } from 'fastify';
import { z } from 'zod';
import type { CapturedMessages } from './captured-messages.ts';
import { given, type Ledgers } from './ledger.ts';

/**
 * How a provider behaves: as it should, down, with its answers lost after their effect, too slow to wait for, or (mail
 * alone) asking to come again later.
 */
const MODES = ['ok', 'down', 'lost-reply', 'slow', 'greylist'] as const;

type Mode = (typeof MODES)[number];

/** What one provider has been told to do. */
export interface Switch {
  mode: Mode;
  /** Requests it holds for; always unless said. */
  times: number;
  /** Readings of an uncertain contract, by name. */
  readings: readonly string[];
}

/** Switches of all providers, by name. */
export type Switches = ReadonlyMap<string, Switch>;

/** What every simulated provider works with. */
export interface ProviderParts {
  readonly captured: CapturedMessages;
  readonly switches: Switches;
  readonly ledgers: Ledgers;
  readonly clock: () => Date;
}

const wish = z.object({
  mode: z.enum(MODES).default('ok'),
  times: z.number().int().positive().default(Number.MAX_SAFE_INTEGER),
  readings: z.array(z.string()).default([]),
});

/** Makes the switches of these providers, all of them as they should be. */
export function switchesOf(providers: readonly string[]): Switches {
  return new Map(providers.map((name) => [name, { mode: 'ok', times: Number.MAX_SAFE_INTEGER, readings: [] }]));
}

/** Adds POST /control/<provider>, by which a test tells a provider how to behave; the edge does not lead here. */
export function addSwitches(app: FastifyInstance, switches: Switches): void {
  app.post<{ Params: { provider: string } }>('/control/:provider', async (request, reply) => {
    const told = switches.get(request.params.provider);
    if (!told) return reply.code(404).send({ message: 'no such provider' });
    Object.assign(told, wish.parse(request.body ?? {}));
    return told;
  });
}

/** What a provider has been told to do. */
export function toldTo(switches: Switches, provider: string): Switch {
  return given(switches, provider);
}

/** Refuses with a bare 500 while the provider is down; nothing happens then. */
export function downWhenTold(told: Switch): preHandlerAsyncHookHandler {
  return async (_request, reply) => {
    if (isTold(told, 'down')) await reply.code(500).type('text/plain').send('Internal Server Error');
  };
}

/** Keeps the answer back when told so: its effect has happened, and the caller never learns. */
export async function answerUnlessTold(reply: FastifyReply, told: Switch, answer?: object): Promise<unknown> {
  if (isTold(told, 'lost-reply')) {
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  if (isTold(told, 'slow')) {
    reply.hijack();
    return reply;
  }
  return reply.send(answer);
}

/** Indicates whether a provider is to behave so this time; counts the times. */
export function isTold(told: Switch, mode: Mode): boolean {
  if (told.mode !== mode) return false;
  told.times -= 1;
  if (told.times <= 0) Object.assign(told, { mode: 'ok', times: Number.MAX_SAFE_INTEGER });
  return true;
}
