import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate } from 'uuid';
import { batch } from '../batch.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { beginsWith } from '../text-search.ts';
import { AuditEntryRow, AuditSealRow } from './audit.entity.ts';

/** What to look for among acts on record. */
export interface AuditQuestion {
  readonly act?: string | null;
  readonly subject?: string | null;
  readonly actor?: string | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

/** Acts on record that meet all that was asked, newest first; the database shows them to administrators alone. */
export async function findAudit(
  { em }: Context,
  { act, subject, actor, from, until }: AuditQuestion,
  args: PageArgs,
): Promise<Page<AuditEntryRow>> {
  const where: FilterQuery<AuditEntryRow> = {
    $and: [
      act ? { act: beginsWith(act) } : {},
      subject ? { $or: [{ subjectId: subject }, { subjectType: subject }] } : {},
      actor ? (validate(actor) ? { actorId: actor } : { actorAccount: actor }) : {},
      from ? { occurredAt: { $gte: from } } : {},
      until ? { occurredAt: { $lt: until } } : {},
    ],
  };
  return page(em, AuditEntryRow, where, [{ occurredAt: 'desc' }, { id: 'desc' }], args);
}

/** Batched load of an act's place in the chain; null while it waits. */
export const placeOf = batch<string, number | null>(async ({ em }, ids) => {
  const seals = await em.find(AuditSealRow, { entryId: { $in: [...ids] } });
  const places = new Map(seals.map(({ entryId, seq }) => [entryId, seq]));
  return ids.map((id) => places.get(id) ?? null);
});
