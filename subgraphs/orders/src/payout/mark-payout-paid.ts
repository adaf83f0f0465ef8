import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { takeSettlementSteps } from '../settlement-run/index.ts';
import { readablePayouts } from './payout.access.ts';
import { PayoutFileRow, PayoutItemRow } from './payout.entity.ts';
import type { PayoutCode } from './payout.ts';

/** Notes that a payout file was paid, and with it every settlement in it. */
export async function markPayoutPaid(
  { em, ...act }: Context,
  payoutFileId: string,
): Promise<PayoutFileRow | Refusal<PayoutCode>> {
  const { actor, now } = act;
  return wholeAct<PayoutFileRow, PayoutCode>(em, async (tx) => {
    const file = await tx.findOne(
      PayoutFileRow,
      { $and: [readablePayouts(actor), { id: payoutFileId }] },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!file) return refuse('PAYOUT_UNKNOWN', ['input', 'payoutFileId']);
    if (file.paidAt) return refuse('PAYOUT_PAID', ['input', 'payoutFileId']);
    file.paidAt = now;
    const items = await tx.find(PayoutItemRow, { payoutFileId: file.id });
    const settlementIds = items.map(({ settlementId }) => settlementId);
    const paid = await takeSettlementSteps(tx, { settlementIds, step: 'pay', note: file.number }, act);
    if (isRefusal(paid)) throw new Error(`settlements of ${file.number} are not payable: ${paid.code}`);
    const subject = { type: 'PayoutFile', id: file.id };
    await audit(tx, { act: 'payout.pay', subject, actor, data: { number: file.number } }, now);
    return file;
  });
}
