import type { Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { agreementLines } from './agreement-lines.ts';

const MOST_LINES = 500;

const question = z.union([
  z.object({ orderId: z.uuid() }),
  z.object({ orderLineIds: z.array(z.uuid()).min(1).max(MOST_LINES) }),
]);

/** POST /doors/agreement-lines: what can be agreed on for lines, for slices of the house; 404 where none of them is here. */
export const agreementLinesDoor: Routes = (server, { em, admitSigned }) => {
  server.post('/doors/agreement-lines', { preHandler: admitSigned }, async (request, reply) => {
    const { success, data } = question.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const lines = await agreementLines(em(), data);
    return lines.length > 0 ? reply.send(lines) : reply.code(404).send({ error: 'ORDER_UNKNOWN' });
  });
};
