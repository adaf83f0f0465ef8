import { isRefusal, newId, refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { bookCompensation } from '../compensation/index.ts';
import { makeReplacementOrder } from './replacement-order.ts';
import { openReturn, sendFor, type NewReturn, type OpenedReturn } from './request-return.ts';
import type { ReturnCode } from './return-words.ts';
import { ReplacementLineRow, ReturnLineRow, type ReturnRow } from './return.entity.ts';

/** Goods that are to go out instead, at a price. */
export interface WantedReplacement {
  readonly variantId: string;
  readonly quantity: number;
  /** Of one piece, in won. */
  readonly unitPrice: number;
}

const MOST_MONEY = 1_000_000_000;

/** Takes goods back and sends the same ones out again (동일상품교환접수). */
export function openSameItemExchange(
  tx: EntityManager,
  wanted: NewReturn,
  act: Act,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  return openEvenExchange(tx, { ...wanted, kind: 'SAME_ITEM_EXCHANGE' }, act);
}

/** Takes goods back for as many others that count as worth the same, and processes it at once; the same ones unless said. */
export async function openEvenExchange(
  tx: EntityManager,
  wanted: NewReturn,
  act: Act,
  otherVariantId?: string,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  const flaw = otherVariantId === undefined ? null : await variantFlaw(tx, otherVariantId);
  if (flaw) return refuse(flaw, ['input', 'replacements']);
  const opened = await openReturn(tx, wanted, act);
  if (isRefusal<ReturnCode>(opened)) return opened;
  for (const { line, quantity, share } of opened.lines) {
    const variantId = otherVariantId ?? line.variantId;
    const unitPrice = otherVariantId === undefined ? line.unitPrice : Math.floor(share / quantity);
    tx.create(ReplacementLineRow, { ...ofReturn(opened), variantId, quantity, unitPrice, paidAmount: share });
  }
  return processed(tx, opened.row, act, null);
}

/** Takes goods back for others; nothing is fetched until it is processed, so that the difference can be agreed on first. */
export async function openOtherItemExchange(
  tx: EntityManager,
  wanted: NewReturn,
  replacements: readonly WantedReplacement[],
  act: Act,
): Promise<OpenedReturn['row'] | Refusal<ReturnCode>> {
  const flaw = await flawOf(tx, replacements);
  if (flaw) return flaw;
  const opened = await openReturn(tx, { ...wanted, kind: 'OTHER_ITEM_EXCHANGE' }, act);
  if (isRefusal<ReturnCode>(opened)) return opened;
  for (const { variantId, quantity, unitPrice } of replacements) {
    const paidAmount = quantity * unitPrice;
    tx.create(ReplacementLineRow, { ...ofReturn(opened), variantId, quantity, unitPrice, paidAmount });
  }
  const worth = replacements.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  opened.row.difference = worth - opened.lines.reduce((sum, { share }) => sum + share, 0);
  return opened.row;
}

/**
 * Processes an exchange: what comes back counts as given back for other goods, the rest as a refund, and together never
 * as more than was paid; the replacement order is made, and the courier sent.
 */
export async function processed(
  tx: EntityManager,
  row: ReturnRow,
  act: Act,
  from: 'PENDING' | null,
): Promise<ReturnRow | Refusal<ReturnCode>> {
  await tx.flush();
  const refused = (await booked(tx, row, act)) ?? null;
  if (refused) return refused;
  const order = await makeReplacementOrder(tx, row, act);
  if (isRefusal<ReturnCode>(order)) return order;
  await sendFor(tx, row, act, from);
  return row;
}

/** Keys under which the two parts of an exchange are booked against a line. */
export function exchangeKeys(returnId: string, orderLineId: string): { exchange: string; refund: string } {
  return { exchange: `exchange|${returnId}|${orderLineId}`, refund: `return|${returnId}|${orderLineId}` };
}

async function booked(tx: EntityManager, row: ReturnRow, act: Act): Promise<Refusal<ReturnCode> | null> {
  const lines = await tx.find(ReturnLineRow, { returnId: row.id }, { orderBy: { orderLineId: 'asc' } });
  const total = lines.reduce((sum, { share }) => sum + share, 0);
  let left = total + Math.min(row.difference, 0);
  for (const line of lines) {
    const { orderLineId, share } = line;
    const exchanged = Math.min(share, left);
    left -= exchanged;
    line.refund = share - exchanged;
    const keys = exchangeKeys(row.id, orderLineId);
    for (const [kind, amount, key] of [
      ['EXCHANGE', exchanged, keys.exchange],
      ['REFUND', line.refund, keys.refund],
    ] as const) {
      if (amount === 0) continue;
      const outcome = await bookCompensation(tx, { orderLineId, kind, amount, key }, act);
      if (isRefusal<ReturnCode>(outcome)) return refuse(outcome.code);
    }
  }
  return null;
}

function ofReturn({ row }: OpenedReturn) {
  return { id: newId(), returnId: row.id, orderLineId: null };
}

async function flawOf(
  tx: EntityManager,
  replacements: readonly WantedReplacement[],
): Promise<Refusal<ReturnCode> | null> {
  if (replacements.length === 0) return refuse('REPLACEMENTS_MISSING', ['input', 'replacements']);
  for (const [index, { variantId, quantity, unitPrice }] of replacements.entries()) {
    const field = ['input', 'replacements', String(index)];
    const isCount = Number.isSafeInteger(quantity) && quantity >= 1;
    const isPrice = Number.isSafeInteger(unitPrice) && unitPrice >= 0;
    if (!isCount || !isPrice || quantity * unitPrice > MOST_MONEY) return refuse('REPLACEMENT_INVALID', field);
    const ofVariant = await variantFlaw(tx, variantId);
    if (ofVariant) return refuse(ofVariant, field);
  }
  return null;
}

async function variantFlaw(tx: EntityManager, id: string): Promise<'VARIANT_UNKNOWN' | 'VARIANT_DISCONTINUED' | null> {
  const [variant] = await tx.execute<{ gone: boolean }[]>(
    'select discontinued_at is not null as gone from variant where id = ?',
    [id],
  );
  if (!variant) return 'VARIANT_UNKNOWN';
  return variant.gone ? 'VARIANT_DISCONTINUED' : null;
}
