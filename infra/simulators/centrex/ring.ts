import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { toldTo, type Switches } from '../switches.ts';
import type { CentrexAccount, Exchange } from './exchange.ts';

const ring = z.object({
  to: z.string(),
  /** Digits of the caller; empty for one who hides them. */
  from: z.string().default(''),
  /** How often the ring is told; 0 loses it. */
  times: z.number().int().nonnegative().default(1),
});

const step = z.object({ to: z.string(), state: z.enum(['answered', 'ended']) });

interface RingParts {
  readonly exchange: Exchange;
  readonly account: CentrexAccount;
  readonly switches: Switches;
  readonly clock: () => Date;
}

/** Adds what tests and the demo let happen at telephones: somebody rings, answers, hangs up. The edge does not lead here. */
export function addRingControl(app: FastifyInstance, parts: RingParts): void {
  const { exchange, clock } = parts;
  app.post('/control/centrex/rings', async (request) => {
    const { to, from, times } = ring.parse(request.body);
    exchange.begin({ extension: to, direction: 'INBOUND', other: from, rangAt: clock() });
    const statuses = await Promise.all(Array.from({ length: times }, () => tellRing(parts, to, from)));
    return { told: statuses };
  });
  app.post('/control/centrex/calls', async (request, reply) => {
    const { to, state } = step.parse(request.body);
    const call = exchange.open(to);
    if (!call) return reply.code(404).send({ message: 'nobody is on the phone there' });
    if (state === 'answered') call.answeredAt = clock();
    else call.endedAt = clock();
    return {};
  });
}

/** Tells of a ring as the exchange does: a plain GET, unsigned; the reading `no-inner` leaves the extension out. */
async function tellRing(
  { exchange, account, switches }: RingParts,
  extension: string,
  sender: string,
): Promise<number | null> {
  const callback = exchange.callbacks.get(extension);
  const line = account.lines[extension];
  if (!callback || !line) return null;
  const isShort = toldTo(switches, 'centrex').readings.includes('no-inner');
  const query = new URLSearchParams({
    sender,
    receiver: line.number,
    kind: '1',
    ...(isShort ? {} : { inner_num: extension }),
    message: '',
  });
  try {
    const answer = await fetch(`http://${callback.host}:${callback.port}${callback.path}?${query.toString()}`);
    return answer.status;
  } catch {
    return null;
  }
}
