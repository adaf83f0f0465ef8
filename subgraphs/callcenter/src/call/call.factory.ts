import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CallRow } from './call.entity.ts';
import { callPersonal } from './call.personal.ts';

/** Makes a call that is over, for a test. */
export async function aCall(
  em: EntityManager,
  { number = '01055556666', ...details }: Partial<Omit<CallRow, 'number'>> & { readonly number?: string },
): Promise<CallRow> {
  const id = newId();
  const call = em.create(CallRow, {
    id,
    extension: '9826',
    direction: 'INBOUND',
    state: 'ENDED',
    rangAt: new Date('2026-11-23T05:00:00Z'),
    ...(await callPersonal.seal(em, id, { number })),
    ...details,
  });
  await em.flush();
  return call;
}
