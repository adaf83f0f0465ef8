import { LockMode } from '@mikro-orm/core';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { LegalHoldRow } from './legal-hold.entity.ts';
import { saysWhy, type PrivacyCode } from './privacy-words.ts';

/** Keeps a record from destruction until the hold is lifted; one hold at a time. */
export async function placeLegalHold(
  { em, actor, now }: Context,
  subjects: readonly string[],
  wanted: { readonly subjectType: string; readonly subjectId: string; readonly reason: string },
): Promise<LegalHoldRow | Refusal<PrivacyCode>> {
  if (!saysWhy(wanted.reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  const { subjectType, subjectId } = wanted;
  if (!subjects.includes(subjectType)) return refuse('SUBJECT_UNKNOWN', ['input', 'subjectType']);
  return em.transactional(async (tx) => {
    const id = newId();
    const placed = await tx.execute(
      `insert into legal_hold (id, subject_type, subject_id, reason, placed_by_id, placed_by_name, placed_at)
       values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
      [id, subjectType, subjectId, wanted.reason.trim(), actor.id, actor.name, now],
    );
    if (placed.length === 0) return refuse('ALREADY_HELD', ['input', 'subjectId']);
    await audit(tx, { act: 'legal-hold.place', subject: { type: subjectType, id: subjectId }, actor }, now);
    return tx.findOneOrFail(LegalHoldRow, id);
  });
}

/** Lifts a hold; from then on the rules of retention count again. */
export async function liftLegalHold(
  { em, actor, now }: Context,
  wanted: { readonly legalHoldId: string; readonly reason: string },
): Promise<LegalHoldRow | Refusal<PrivacyCode>> {
  if (!saysWhy(wanted.reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  return em.transactional(async (tx) => {
    const hold = await tx.findOne(
      LegalHoldRow,
      { id: wanted.legalHoldId, liftedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!hold) return refuse('HOLD_UNKNOWN', ['input', 'legalHoldId']);
    hold.liftedReason = wanted.reason.trim();
    hold.liftedById = actor.id;
    hold.liftedByName = actor.name;
    hold.liftedAt = now;
    const subject = { type: hold.subjectType, id: hold.subjectId };
    await audit(tx, { act: 'legal-hold.lift', subject, actor }, now);
    return hold;
  });
}
