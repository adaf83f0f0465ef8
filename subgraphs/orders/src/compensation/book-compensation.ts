import { audit, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderLineRow } from '../order/index.ts';
import { CompensationRow } from './compensation.entity.ts';
import type { CompensationKind } from './compensation.ts';

/** What is to be given back. */
export interface NewCompensation {
  readonly orderLineId: string;
  readonly kind: CompensationKind;
  /** In won, a whole number from 1 on. */
  readonly amount: number;
  /** Says what it is for; a key that was booked is not booked again. */
  readonly key: string;
  readonly reason?: string | null;
}

/**
 * Books what the buyer of a line is given back, in the transaction of the act that grants it. The line is locked, so that
 * of two that together exceed what was paid exactly one is booked; the other is refused. A key that is there gives its row.
 */
export async function bookCompensation(
  tx: EntityManager,
  wanted: NewCompensation,
  act: Act,
): Promise<CompensationRow | Refusal<'COMPENSATION_EXCEEDS_PAID'>> {
  const { orderLineId, kind, amount, key, reason = null } = wanted;
  if (!Number.isSafeInteger(amount) || amount < 1) throw new Error(`${amount} is no amount of a compensation`);
  const line = await lockedLine(tx, orderLineId);
  const before = await tx.findOne(CompensationRow, { key });
  if (before) return before;
  if (line.compensatedAmount + amount > line.paidAmount) return refuse('COMPENSATION_EXCEEDS_PAID');
  line.compensatedAmount += amount;
  const booked = tx.create(CompensationRow, {
    id: newId(),
    orderLineId,
    kind,
    state: 'BOOKED',
    amount,
    key,
    reason,
    actorName: act.actor?.name ?? null,
    bookedAt: act.now,
    endedAt: null,
  });
  await tx.flush();
  await onRecord(tx, 'book', booked, act);
  return booked;
}

/** Notes that what was booked has reached the buyer; what was paid or cancelled before stays as it is. */
export async function payCompensation(tx: EntityManager, key: string, act: Act): Promise<CompensationRow | null> {
  const booked = await lockedBooking(tx, key);
  if (!booked) return null;
  Object.assign(booked, { state: 'PAID', endedAt: act.now });
  await tx.flush();
  await onRecord(tx, 'pay', booked, act);
  return booked;
}

/** Takes back what was booked and not paid, so that its amount can be given otherwise; null when there is nothing to take back. */
export async function cancelCompensation(tx: EntityManager, key: string, act: Act): Promise<CompensationRow | null> {
  const booked = await lockedBooking(tx, key);
  if (!booked) return null;
  const line = await lockedLine(tx, booked.orderLineId);
  line.compensatedAmount -= booked.amount;
  Object.assign(booked, { state: 'CANCELLED', endedAt: act.now });
  await tx.flush();
  await onRecord(tx, 'cancel', booked, act);
  return booked;
}

/** The line first, then its bookings, as booking does: in one order nobody waits for ever. */
async function lockedBooking(tx: EntityManager, key: string): Promise<CompensationRow | null> {
  const seen = await tx.findOne(CompensationRow, { key }, { fields: ['orderLineId'] });
  if (!seen) return null;
  await lockedLine(tx, seen.orderLineId);
  return tx.findOne(CompensationRow, { key, state: 'BOOKED' }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function lockedLine(tx: EntityManager, id: string): Promise<OrderLineRow> {
  await tx.flush();
  return tx.findOneOrFail(OrderLineRow, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function onRecord(
  tx: EntityManager,
  step: 'book' | 'pay' | 'cancel',
  { id, orderLineId, kind, amount }: CompensationRow,
  { actor, now }: Act,
): Promise<void> {
  const subject = { type: 'Compensation', id };
  await audit(tx, { act: `compensation.${step}`, subject, actor, data: { orderLineId, kind, amount } }, now);
}
