import { callHouse, isRefusal, refuse, type House, type Refusal } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { DisputesCode } from '../dispute-case/index.ts';
import { isOfOrders, type TermDetails, type TermKind } from './case-offer.ts';

/** Most terms that a settlement has. */
const MOST_TERMS = 10;

const NOTE_LENGTH = 500;

/** What a kind needs beside itself. */
const NEEDS: Readonly<
  Partial<Record<TermKind, readonly ('amount' | 'quantity' | 'variantId' | 'note' | 'orderLineId')[]>>
> = {
  REFUND: ['amount'],
  CONTRACT_CANCELLED: ['orderLineId', 'quantity'],
  SAME_ITEM_EXCHANGE: ['orderLineId', 'quantity'],
  OTHER_ITEM_EXCHANGE: ['orderLineId', 'quantity', 'variantId'],
  REDELIVERY: ['orderLineId', 'quantity'],
  REPAIR: ['note'],
  OTHER: ['note'],
};

const lineFromOrders = z.object({
  orderLineId: z.uuid(),
  quantity: z.number(),
  left: z.number(),
  shipped: z.boolean(),
  returnable: z.number(),
  variants: z.array(z.looseObject({ variantId: z.uuid() })),
});

/** A line as the orders tell it: what of it can still be given back. */
type Line = z.infer<typeof lineFromOrders>;

/**
 * Refuses terms that cannot be kept, at the field that is wrong: what a kind needs is missing, a line is not of the case's
 * order, more money than is left of what was paid, more pieces than were bought. The slice of the orders is asked for its lines.
 */
export async function checkTerms(
  house: House,
  dispute: { readonly orderId?: string | null; readonly orderLineId?: string | null },
  terms: readonly TermDetails[],
): Promise<Refusal<DisputesCode> | null> {
  if (terms.length > MOST_TERMS) return refuse('TOO_MANY_TERMS', ['input', 'terms']);
  const incomplete = terms.map(missingIn).find((refusal) => refusal !== null);
  if (incomplete) return incomplete;
  if (!terms.some(isOfOrders)) return null;
  const lines = await linesOf(house, dispute);
  if (isRefusal<DisputesCode>(lines)) return lines;
  const orders: Orders = { lines, given: new Map(), taken: new Map() };
  for (const [index, term] of terms.entries()) {
    const refusal = isOfOrders(term) ? wrongIn(term, index, orders) : null;
    if (refusal) return refusal;
  }
  return null;
}

function missingIn(term: TermDetails, index: number): Refusal<DisputesCode> | null {
  const missing = NEEDS[term.kind]?.find(
    (field) => term[field] === null || term[field] === undefined || term[field] === '',
  );
  if (missing) return refuse('TERM_INCOMPLETE', at(index, missing));
  if (term.amount !== null && term.amount !== undefined && !isCount(term.amount))
    return refuse('TERM_AMOUNT_INVALID', at(index, 'amount'));
  if (term.quantity !== null && term.quantity !== undefined && !isCount(term.quantity))
    return refuse('TERM_QUANTITY_INVALID', at(index, 'quantity'));
  return (term.note?.length ?? 0) > NOTE_LENGTH ? refuse('TERM_NOTE_TOO_LONG', at(index, 'note')) : null;
}

interface Orders {
  readonly lines: readonly Line[];
  /** Money that the terms before give back, by line. */
  readonly given: Map<string, number>;
  /** Pieces that the terms before take back or cancel, by line. */
  readonly taken: Map<string, number>;
}

function wrongIn(term: TermDetails, index: number, { lines, given, taken }: Orders): Refusal<DisputesCode> | null {
  const line = lines.find(({ orderLineId }) => orderLineId === term.orderLineId);
  if (!line) return refuse('TERM_LINE_UNKNOWN', at(index, 'orderLineId'));
  const { variantId } = term;
  if (variantId && !line.variants.some((variant) => variant.variantId === variantId))
    return refuse('TERM_VARIANT_UNKNOWN', at(index, 'variantId'));
  if (term.kind === 'REFUND')
    return added(given, line, term.amount) > line.left ? refuse('TERM_EXCEEDS_PAID', at(index, 'amount')) : null;
  if (term.kind === 'REDELIVERY')
    return (term.quantity ?? 0) > line.quantity ? refuse('TERM_QUANTITY_INVALID', at(index, 'quantity')) : null;
  // What has not been shipped is cancelled whole; what has, comes back as far as it is not back already.
  const pieces = added(taken, line, term.quantity);
  const fits = line.shipped ? pieces <= line.returnable : pieces === line.quantity;
  return fits ? null : refuse('TERM_QUANTITY_INVALID', at(index, 'quantity'));
}

/** Adds to what the terms before take of a line. */
function added(sums: Map<string, number>, { orderLineId }: Line, more: number | null | undefined): number {
  const sum = (sums.get(orderLineId) ?? 0) + (more ?? 0);
  sums.set(orderLineId, sum);
  return sum;
}

/** Lines of the order that a case is about; the orders being away is no answer. */
async function linesOf(
  house: House,
  { orderId, orderLineId }: { readonly orderId?: string | null; readonly orderLineId?: string | null },
): Promise<readonly Line[] | Refusal<DisputesCode>> {
  const wanted = orderId ? { orderId } : orderLineId ? { orderLineIds: [orderLineId] } : null;
  if (!wanted) return [];
  const answer = await callHouse(house, 'orders', '/doors/agreement-lines', wanted).catch(() => null);
  if (answer?.status === 404) return [];
  if (!answer?.ok) return refuse('ORDERS_AWAY');
  return z.array(lineFromOrders).parse(await answer.json());
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0;
}

function at(index: number, field: string): string[] {
  return ['input', 'terms', String(index), field];
}
