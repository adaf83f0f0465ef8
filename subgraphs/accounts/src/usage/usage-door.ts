import type { Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { takeUsage } from './take-usage.ts';

const count = z.int().min(0).max(1_000_000_000);

const batch = z.object({
  id: z.uuid(),
  entries: z
    .array(
      z.object({
        keyId: z.uuid().nullable(),
        actorId: z.uuid(),
        hour: z.coerce.date(),
        requests: count,
        points: count,
        refused: count,
        errors: count,
      }),
    )
    .max(10_000),
});

/** POST /doors/usage: what the gateway counted since its last batch; 201 when it was taken, 200 when it was before. */
export const usageRoutes: Routes = (server, { em, clock, admit }) => {
  server.post('/doors/usage', { preHandler: admit('gateway') }, async (request, reply) => {
    const { success, data } = batch.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const taken = await takeUsage(em(), data, clock());
    return reply.code(taken ? 201 : 200).send({ taken });
  });
};
