import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { AgentRow } from './agent.entity.ts';

/** Event by which the accounts tell of a person whose roles changed, or who was shut out or let in again. */
export const PERSON_CHANGED = 'accounts.person-changed';

const changed = z.object({
  id: z.uuid(),
  name: z.string().min(1),
  roles: z.array(z.string()),
  suspended: z.boolean(),
  at: z.coerce.date(),
});

const DESK: readonly string[] = ['AGENT', 'SENIOR'];

/** Knows who came to the desk and who left it: the latter take nothing over any more. What is told late changes nothing. */
export async function changeAgent(tx: EntityManager, data: unknown): Promise<void> {
  const { id, name, roles, suspended, at } = changed.parse(data);
  const isAtDesk = !suspended && roles.some((role) => DESK.includes(role));
  const agent = await tx.findOne(AgentRow, { id });
  // Who never was at the desk does not become an agent by leaving it.
  if (!agent && !isAtDesk) return;
  if (agent?.toldAt && agent.toldAt > at) return;
  const standing = { name, leftAt: isAtDesk ? null : at, toldAt: at };
  if (agent) Object.assign(agent, standing, isAtDesk ? { takesTickets: true } : {});
  else tx.create(AgentRow, { id, takesTickets: true, ...standing });
  await tx.flush();
}

/** Agents who left the desk. */
export async function leavers(em: EntityManager): Promise<string[]> {
  const left = await em.find(AgentRow, { leftAt: { $ne: null } }, { fields: ['id'] });
  return left.map(({ id }) => id);
}
