import type { EntityManager } from '@mikro-orm/postgresql';
import { OfficerConflictRow } from './officer-conflict.entity.ts';

/** Indicates whether an officer has declared to have to do with a business; of nobody there is nothing to declare. */
export async function hasConflict(
  em: EntityManager,
  officerId: string | null | undefined,
  businessId: string | null | undefined,
): Promise<boolean> {
  if (!officerId || !businessId) return false;
  return (await em.count(OfficerConflictRow, { officerId, businessId, endedAt: null })) > 0;
}
