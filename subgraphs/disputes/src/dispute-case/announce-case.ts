import { announce } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from './dispute-case.entity.ts';

/** Topic under which changes of cases are announced. */
export const CASE_TOPIC = 'dispute-case';

/** Tells who looks at a case, or at its customer, that something in it has changed. */
export async function announceCase(
  tx: EntityManager,
  { id, customerId }: Pick<DisputeCaseRow, 'id' | 'customerId'>,
): Promise<void> {
  await announce(tx, { topic: CASE_TOPIC, id, keys: { customerId: customerId ?? null } });
}
