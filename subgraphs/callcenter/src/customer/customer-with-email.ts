import type { EntityManager } from '@mikro-orm/postgresql';
import { customerPersonal } from './customer.personal.ts';
import { KEPT_WITH_TERMS } from './kept-customer.ts';

/**
 * The one customer who has an address of mail, or into whom all were merged who have it; none where several share it, for whom
 * a person decides.
 */
export async function customerWithEmail(tx: EntityManager, address: string): Promise<string | null> {
  const { personalIndex } = await customerPersonal.held(tx, 'EMAIL', address);
  const found = await tx.execute<{ id: string }[]>(
    `select distinct kept.id from (${KEPT_WITH_TERMS}) as kept (id) limit 2`,
    [`{${personalIndex.$overlap.join(',')}}`],
  );
  const [only] = found;
  return found.length === 1 && only ? only.id : null;
}
