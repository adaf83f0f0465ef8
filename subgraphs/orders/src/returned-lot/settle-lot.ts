import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { moveStock, type StockCode } from '../stock/index.ts';
import { readableLots } from './returned-lot.access.ts';
import { ReturnedLotRow } from './returned-lot.entity.ts';
import { LOT_NOTE_LENGTH, type LotCode } from './returned-lot.ts';

/** Which lot is dealt with, and what is said of it. */
export interface LotAct {
  readonly lotId: string;
  readonly note?: string | null;
}

/** Puts a repaired lot into stock (수선 완료); defective goods are not repaired. */
export function repairLot(context: Context, act: LotAct): Promise<ReturnedLotRow | Refusal<LotCode | StockCode>> {
  return settle(context, act, 'RESTOCKED');
}

/** Writes a lot off that nobody can sell (폐기), for a reason. */
export async function writeOffLot(
  context: Context,
  act: LotAct,
): Promise<ReturnedLotRow | Refusal<LotCode | StockCode>> {
  if (!act.note?.trim()) return refuse('LOT_NOTE_MISSING', ['input', 'note']);
  return settle(context, act, 'WRITTEN_OFF');
}

async function settle(
  context: Context,
  { lotId, note }: LotAct,
  state: 'RESTOCKED' | 'WRITTEN_OFF',
): Promise<ReturnedLotRow | Refusal<LotCode | StockCode>> {
  const { em, actor, now } = context;
  if ((note ?? '').length > LOT_NOTE_LENGTH) return refuse('LOT_NOTE_TOO_LONG', ['input', 'note']);
  return wholeAct<ReturnedLotRow, LotCode | StockCode>(em, async (tx) => {
    const lot = await tx.findOne(
      ReturnedLotRow,
      { $and: [readableLots(actor), { id: lotId }] },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!lot) return refuse('LOT_UNKNOWN', ['input', 'lotId']);
    if (lot.state !== 'KEPT') return refuse('LOT_SETTLED', ['input', 'lotId']);
    if (state === 'RESTOCKED' && lot.disposition !== 'REPAIR') return refuse('LOT_NOT_REPAIRABLE', ['input', 'lotId']);
    Object.assign(lot, { state, settledAt: now, settledByName: actor.name, note: note?.trim() || null });
    await tx.flush();
    if (state === 'RESTOCKED') {
      const { id, variantId, quantity: onHand, warehouseCode } = lot;
      const subject = { type: 'ReturnedLot', id, label: id };
      const moved = await moveStock(tx, [{ variantId, warehouseCode, cause: 'REPAIR', onHand, subject }], context);
      if (isRefusal<StockCode>(moved)) return moved;
    }
    const step = state === 'RESTOCKED' ? 'repair' : 'writeOff';
    const data = { variantId: lot.variantId, quantity: lot.quantity, returnId: lot.returnId };
    await audit(tx, { act: `lot.${step}`, subject: { type: 'ReturnedLot', id: lot.id }, actor, data }, now);
    return lot;
  });
}
