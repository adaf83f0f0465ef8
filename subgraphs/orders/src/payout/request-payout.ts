import {
  audit,
  isRefusal,
  newId,
  refuse,
  seoulDay,
  submitForApproval,
  wholeAct,
  type ApprovalRow,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { readableSettlements, SettlementRow } from '../settlement-run/index.ts';
import { PAYOUT_KIND } from './payout-approval.ts';
import { MOST_SETTLEMENTS, type PayoutCode } from './payout.ts';

/** Asks for a payout file of approved settlements; it is made once somebody else has approved it. */
export async function requestPayout(
  context: Context,
  { settlementIds }: { readonly settlementIds: readonly string[] },
): Promise<ApprovalRow | Refusal<PayoutCode>> {
  const ids = [...new Set(settlementIds)];
  const field = ['input', 'settlementIds'];
  if (ids.length === 0) return refuse('PAYOUT_EMPTY', field);
  if (ids.length > MOST_SETTLEMENTS) return refuse('PAYOUT_TOO_LARGE', field);
  return wholeAct<ApprovalRow, PayoutCode>(context.em, async (tx) => {
    const fit = { id: { $in: ids }, state: 'APPROVED' as const, total: { $gt: 0 } };
    const settlements = await tx.find(SettlementRow, { $and: [readableSettlements(context.actor), fit] });
    if (settlements.length < ids.length) return refuse('SETTLEMENT_NOT_APPROVED', field);
    const [drawn] = await tx.execute<{ next: string }[]>("select nextval('payout_number') as next");
    const number = `P${seoulDay(context.now).slice(0, 4)}-${String(drawn?.next).padStart(6, '0')}`;
    const total = settlements.reduce((sum, one) => sum + one.total, 0);
    const id = newId();
    const request = await submitForApproval(
      tx,
      {
        kind: PAYOUT_KIND,
        subject: { type: 'PayoutFile', id, label: number },
        title: `${number} 지급 ${settlements.length}건`,
        content: settlements
          .map((one) => `${one.number} ${one.total.toLocaleString('ko-KR')}원`)
          .join('\n')
          .slice(0, 20_000),
        amount: total,
        data: { settlementIds: ids, count: ids.length, total },
      },
      context,
    );
    if (isRefusal(request)) throw new Error(`a payout was not submitted: ${request.code}`);
    const data = { number, count: ids.length, total };
    await audit(
      tx,
      { act: 'payout.request', subject: { type: 'PayoutFile', id }, actor: context.actor, data },
      context.now,
    );
    return request;
  });
}
