import { isRefusal, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelLines, cancellationKey } from '../cancellation/index.ts';
import { bookCompensation } from '../compensation/index.ts';
import { OrderLineRow, OrderRow } from '../order/index.ts';
import { requestReturnOfAgreement, sendAgain } from '../return/index.ts';
import type { AgreementTermRow } from './agreement.entity.ts';
import type { SignedAgreement, SignedTerm } from './signed-agreement.ts';
import type { TermCode } from './term-code.ts';

/** What carries a term out, and whether it is done already. */
export interface Execution extends Partial<
  Pick<AgreementTermRow, 'reference' | 'amount' | 'compensationKey' | 'returnId' | 'replacementOrderId'>
> {
  readonly state: 'BEGUN' | 'DONE';
}

type Outcome = Execution | Refusal<TermCode>;

/** Line of a term, locked, with its order. */
export interface TermLine {
  readonly line: OrderLineRow;
  readonly order: OrderRow;
}

/** Locks the line of a term; null for one that is not here, or not of the order that the case is about. */
export async function lineOfTerm(
  tx: EntityManager,
  { orderLineId }: SignedTerm,
  { orderId }: SignedAgreement,
): Promise<TermLine | null> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const line = await tx.findOne(OrderLineRow, orderLineId, locked);
  if (!line) return null;
  const order = await tx.findOneOrFail(OrderRow, line.orderId);
  const isOfCase = orderId === null || order.id === orderId || order.originalOrderId === orderId;
  return isOfCase ? { line, order } : null;
}

/** Carries a term out as far as it can be at once, by what the desk would do (J4); people and parcels do the rest. */
export function executeTerm(
  tx: EntityManager,
  { line, order }: TermLine,
  { term, caseNumber }: { readonly term: SignedTerm; readonly caseNumber: string },
  act: Act,
): Promise<Outcome> {
  const said = `분쟁 사건 ${caseNumber} 합의`;
  switch (term.kind) {
    case 'REFUND':
      return award(tx, term, said, act);
    case 'CONTRACT_CANCELLED':
      return line.shippedAt ? takeBack(tx, { order, term, said }, act) : cancel(tx, { line, order }, term, act);
    case 'REDELIVERY':
      return redeliver(tx, { ...term, orderId: order.id }, act);
    default:
      return takeBack(tx, { order, term, said }, act);
  }
}

async function award(
  tx: EntityManager,
  { id, orderLineId, amount }: SignedTerm & { kind: 'REFUND' },
  reason: string,
  act: Act,
): Promise<Outcome> {
  const key = `agreement|${id}`;
  const booked = await bookCompensation(tx, { orderLineId, kind: 'AWARD', amount, key, reason }, act);
  return isRefusal<TermCode>(booked) ? booked : { state: 'BEGUN', amount, compensationKey: key };
}

/** What was not shipped does not come back: it is cancelled, and what is left of its price is to be paid back. */
async function cancel(
  tx: EntityManager,
  { line, order }: TermLine,
  { quantity }: { readonly quantity: number },
  act: Act,
): Promise<Outcome> {
  if (quantity !== line.quantity) return refuse('CANCELLED_ONLY_WHOLE');
  const cancelled = await cancelLines(tx, [line.id], 'CUSTOMER', act);
  if (isRefusal<TermCode>(cancelled)) return cancelled;
  const compensationKey = cancellationKey(line.id);
  const [due] = await tx.execute<{ amount: string }[]>(
    "select amount from compensation where key = ? and state = 'BOOKED'",
    [compensationKey],
  );
  const reference = order.number;
  return due
    ? { state: 'BEGUN', reference, amount: Number(due.amount), compensationKey }
    : { state: 'DONE', reference };
}

type TakenBack = Exclude<SignedTerm, { kind: 'REFUND' | 'REDELIVERY' }>;

async function takeBack(
  tx: EntityManager,
  { order, term, said }: { readonly order: OrderRow; readonly term: TakenBack; readonly said: string },
  act: Act,
): Promise<Outcome> {
  const { kind, orderLineId, quantity } = term;
  const row = await requestReturnOfAgreement(
    tx,
    {
      orderId: order.id,
      kind: kind === 'CONTRACT_CANCELLED' ? 'RETURN' : kind,
      line: { orderLineId, quantity },
      ...(kind === 'OTHER_ITEM_EXCHANGE' ? { variantId: term.variantId } : {}),
      note: said,
    },
    act,
  );
  if (isRefusal<TermCode>(row)) return row;
  const { id: returnId, number: reference, replacementOrderId = null } = row;
  return { state: 'BEGUN', reference, returnId, replacementOrderId };
}

async function redeliver(
  tx: EntityManager,
  wanted: { readonly orderId: string; readonly orderLineId: string; readonly quantity: number },
  act: Act,
): Promise<Outcome> {
  const { orderId, orderLineId, quantity } = wanted;
  const order = await sendAgain(tx, { orderId, orderLineId, quantity }, act);
  if (isRefusal<TermCode>(order)) return order;
  return { state: 'BEGUN', reference: order.number, replacementOrderId: order.id };
}
