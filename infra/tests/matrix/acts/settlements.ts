import type { Belongings } from '../ids.ts';
import { aPayoutFile, aSettlement } from '../seeds/settlements.ts';
import type { Act, Acts } from './act.ts';

/** Acts on settlements, and on what is paid of them. */
export const settlementActs: Acts = {
  requestSettlementCorrection: async (_em, { storefront }) => ({
    storefrontCode: storefront,
    amount: -1000,
    reason: '수량 정정',
  }),
  checkSettlements: async () => ({}),
  runSettlement: async () => ({ kind: 'WEEKLY', period: '2026-11-10' }),
  issueSettlement: onSettlement('DRAFT'),
  approveSettlement: onSettlement('ISSUED'),
  objectToSettlement: onSettlement('ISSUED', { reason: '수량이 다릅니다' }),
  answerSettlementObjection: onSettlement('OBJECTED', { answer: '확인했습니다' }),
  requestPayout: async (em, own) => ({ settlementIds: [await aSettlement(em, own, { state: 'APPROVED' })] }),
  downloadPayoutFile: onPayout(),
  markPayoutPaid: onPayout(),
};

function onSettlement(state: string, more: Record<string, unknown> = {}): Act {
  return async (em, own) => ({ settlementId: await aSettlement(em, own, { state }), ...more });
}

function onPayout(): Act {
  return async (em, own: Belongings) => {
    const settlementId = await aSettlement(em, own, { state: 'PAYABLE' });
    return { payoutFileId: await aPayoutFile(em, own, settlementId, false) };
  };
}
