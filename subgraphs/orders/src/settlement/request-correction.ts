import {
  defineApproval,
  isRefusal,
  newId,
  refuse,
  seoulDay,
  submitForApproval,
  wholeAct,
  type ApprovalKind,
  type ApprovalRow,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { StorefrontRow } from '../storefront/index.ts';
import { SettlementEntryRow } from './settlement.entity.ts';
import type { CorrectionCode } from './settlement.ts';

const KIND = 'SETTLEMENT_CORRECTION';

/** Most won of one correction. */
const MOST = 10_000_000_000;

/** Most characters of its reason. */
const REASON_LENGTH = 1000;

/** What is to be put right. */
export interface WantedCorrection {
  readonly storefrontCode: string;
  /** In won; below 0 in favour of the storefront. */
  readonly amount: number;
  readonly reason: string;
  /** Input field of the amount. */
  readonly field?: string;
}

const decision = z.object({ storefrontCode: z.string(), amount: z.int(), reason: z.string() });

/** Correction of what a storefront owes: one person asks, another approves, and the next settlement takes it. */
export const correctionApproval: ApprovalKind = defineApproval({
  kind: KIND,
  label: { ko: '정산 조정', en: 'Correction of a settlement' },
  line: [{ role: 'ADMIN' }],
  path: () => '/orders/settlements',
  facts: (data, language) => {
    const { storefrontCode, amount } = decision.parse(data);
    const inWon = `${amount.toLocaleString('ko-KR')}${language === 'ko' ? '원' : ' won'}`;
    return language === 'ko'
      ? [
          { label: '분양몰', value: storefrontCode },
          { label: '조정 금액', value: inWon },
        ]
      : [
          { label: 'Storefront', value: storefrontCode },
          { label: 'Correction', value: inWon },
        ];
  },
  decided: async (tx, { id: approvalId, data }, now, { actor }) => {
    const { storefrontCode, amount, reason } = decision.parse(data);
    const parts = { wholesale: 0, due: amount, held: 0, deducted: 0 };
    const times = { countsAt: now, recordedAt: now };
    const common = { kind: 'CORRECTION' as const, storefrontCode, approvalId, reason, actorName: actor?.name ?? null };
    tx.create(SettlementEntryRow, { id: newId(), ...common, ...parts, ...times });
    await tx.flush();
  },
});

/** Asks for a correction in the transaction of an act. */
export async function requestCorrection(
  tx: EntityManager,
  { storefrontCode, amount, reason, field = 'amount' }: WantedCorrection,
  context: Context,
): Promise<ApprovalRow | Refusal<CorrectionCode>> {
  const text = reason.trim();
  if (amount === 0 || !Number.isSafeInteger(amount) || Math.abs(amount) > MOST)
    return refuse('CORRECTION_AMOUNT_INVALID', ['input', field]);
  if (text === '') return refuse('CORRECTION_REASON_MISSING', ['input', 'reason']);
  if (text.length > REASON_LENGTH) return refuse('CORRECTION_REASON_TOO_LONG', ['input', 'reason']);
  const storefront = await tx.findOne(StorefrontRow, { code: storefrontCode, kind: 'CONSIGNED' });
  if (!storefront) return refuse('STOREFRONT_NOT_CONSIGNED', ['input', 'storefrontCode']);
  const request = await submitForApproval(
    tx,
    {
      kind: KIND,
      subject: { type: 'Storefront', id: storefront.id, label: storefrontCode },
      title: `${storefrontCode} 정산 조정 ${seoulDay(context.now)}`,
      content: text,
      amount: Math.abs(amount),
      data: { storefrontCode, amount, reason: text },
    },
    context,
  );
  if (isRefusal(request)) throw new Error(`a correction was not submitted: ${request.code}`);
  return request;
}

/** Asks for a correction that the next weekly settlement of a storefront takes. */
export async function requestSettlementCorrection(
  context: Context,
  wanted: WantedCorrection,
): Promise<ApprovalRow | Refusal<CorrectionCode>> {
  return wholeAct<ApprovalRow, CorrectionCode>(context.em, (tx) => requestCorrection(tx, wanted, context));
}
