import type { Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { openWithKey } from './open-with-key.ts';

const question = z.object({ key: z.string().max(200) });

/** POST /doors/key: whom a key stands for, asked by the gateway at every request; 404 for every key that does not open. */
export const keyRoutes: Routes = (server, { em, clock, admit }) => {
  server.post('/doors/key', { preHandler: admit('gateway') }, async (request, reply) => {
    const { success, data } = question.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const opened = await openWithKey(em(), data.key, clock());
    return opened ? reply.send(opened) : reply.code(404).send({ error: 'KEY_UNKNOWN' });
  });
};
