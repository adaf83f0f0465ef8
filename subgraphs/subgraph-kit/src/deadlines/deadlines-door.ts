import { z } from 'zod';
import type { Routes } from '../routes.ts';
import { clocksOf } from './clocks.ts';
import { deadlinesOfPerson } from './deadline-reads.ts';

/** Most deadlines of one person that are told; who has more does not look into a calendar. */
const MOST = 1000;

const question = z.object({ personId: z.uuid() });

/** POST /doors/deadlines: what runs for a person in this slice, for their calendar that accounts gives. */
export const deadlineRoutes: Routes = (server, { em, admitSigned }) => {
  server.post('/doors/deadlines', { preHandler: admitSigned }, async (request, reply) => {
    const { success, data } = question.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const asked = em();
    const clocks = clocksOf(asked);
    const rows = await deadlinesOfPerson(asked, data.personId, MOST);
    const deadlines = rows.map(({ id, clock, subjectId, subjectLabel, dueAt }) => ({
      id,
      label: clocks.get(clock)?.label ?? { ko: clock, en: clock },
      subjectLabel,
      path: clocks.get(clock)?.path(subjectId) ?? null,
      dueAt,
    }));
    return reply.send({ deadlines });
  });
};
