import {
  audit,
  defineApproval,
  isRefusal,
  seoulDay,
  type Act,
  type ApprovalKind,
  type ApprovalRow,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { takeSettlementSteps, type SettlementRow } from '../settlement-run/index.ts';
import { payoutText, type PayoutLine } from './payout-text.ts';
import { PayoutFileRow, PayoutItemRow } from './payout.entity.ts';
import { payoutPersonal } from './payout.personal.ts';

/** Kind of the approval that makes a payout file. */
export const PAYOUT_KIND = 'PAYOUT_FILE';

const decision = z.object({ settlementIds: z.array(z.uuid()), count: z.int(), total: z.int() });

/** Payout of approved settlements: one person asks, another approves, and the file is made in that act. */
export const payoutApproval: ApprovalKind = defineApproval({
  kind: PAYOUT_KIND,
  label: { ko: '정산 지급', en: 'Payout of settlements' },
  line: [{ role: 'ADMIN' }],
  path: () => '/orders/payouts',
  facts: (data, language) => {
    const { count, total } = decision.parse(data);
    const sum = total.toLocaleString('ko-KR');
    return language === 'ko'
      ? [
          { label: '정산', value: `${count}건` },
          { label: '지급 합계', value: `${sum}원` },
        ]
      : [
          { label: 'Settlements', value: String(count) },
          { label: 'Total', value: `${sum} won` },
        ];
  },
  decided: (tx, request, _now, act) => makePayoutFile(tx, request, act),
});

/** Makes the file; refused, and the approval with it, when one of its settlements is in another file meanwhile. */
async function makePayoutFile(tx: EntityManager, request: ApprovalRow, act: Act): Promise<Refusal | void> {
  const { subjectId: id, subjectLabel: number, id: approvalId, requesterName: makerName } = request;
  const { settlementIds } = decision.parse(request.data);
  const settlements = await takeSettlementSteps(tx, { settlementIds, step: 'release', note: number }, act);
  if (isRefusal(settlements)) return settlements;
  const lines = await linesOf(tx, settlements);
  const { text, sha256, total } = payoutText(number, seoulDay(act.now), lines);
  const sealed = await payoutPersonal.seal(tx, id, { content: text });
  const file = { id, number, settlementCount: lines.length, total, sha256, approvalId, makerName };
  tx.create(PayoutFileRow, { ...file, ...sealed, madeAt: act.now, paidAt: null });
  await tx.flush();
  for (const one of settlements)
    tx.create(PayoutItemRow, { settlementId: one.id, payoutFileId: id, amount: one.total });
  const data = { number, total, sha256 };
  await audit(tx, { act: 'payout.make', subject: { type: 'PayoutFile', id }, actor: act.actor, data }, act.now);
  await tx.flush();
}

async function linesOf(tx: EntityManager, settlements: readonly SettlementRow[]): Promise<PayoutLine[]> {
  const codes = [...new Set(settlements.map(({ storefrontCode }) => storefrontCode))];
  const rows = await tx.execute<{ code: string; business: string }[]>(
    'select code, coalesce(business_name, name) as business from storefront where code in (select json_array_elements_text(?::json))',
    [JSON.stringify(codes)],
  );
  return settlements
    .map(({ number, storefrontCode, periodFrom, periodTo, total }) => ({
      settlement: number,
      storefront: storefrontCode,
      business: rows.find(({ code }) => code === storefrontCode)?.business ?? storefrontCode,
      from: periodFrom,
      to: periodTo,
      amount: total,
    }))
    .toSorted((one, other) => (one.settlement < other.settlement ? -1 : 1));
}
