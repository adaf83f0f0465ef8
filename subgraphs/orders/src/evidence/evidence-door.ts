import type { Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { orderEvidence } from './order-evidence.ts';

const question = z.object({ orderId: z.uuid() });

/** POST /doors/evidence: what is known of an order, for slices of the house; 404 for one that is not there. */
export const evidenceDoor: Routes = (server, { em, admitSigned }) => {
  server.post('/doors/evidence', { preHandler: admitSigned }, async (request, reply) => {
    const { success, data } = question.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const evidence = await orderEvidence(em(), data.orderId);
    return evidence ? reply.send(evidence) : reply.code(404).send({ error: 'ORDER_UNKNOWN' });
  });
};
