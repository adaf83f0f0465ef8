import {
  aReport,
  previewed,
} from '../../../../subgraphs/moderation/src/infringement-report/infringement-report.factory.ts';
import type { Act, Acts } from './act.ts';

const DECISION = { decisionReason: '저작권 침해', operatorMemo: '신분증 본인 확인 완료' };

/** Acts on a report of the customer. */
export const moderationActs: Acts = {
  beginReview: onReport('RECEIVED'),
  hideReportedPost: lookedAt('hideReportedPost', onReport('UNDER_REVIEW', DECISION)),
  previewHideReportedPost: onReport('UNDER_REVIEW', DECISION),
  previewRejectReport: onReport('UNDER_REVIEW', { ...DECISION, situation: 'EVIDENCE_SHORT' }),
  rejectReport: lookedAt('rejectReport', onReport('UNDER_REVIEW', { ...DECISION, situation: 'EVIDENCE_SHORT' })),
  revealInfringementReport: async (em, { customer }) => {
    const ways = { claimantEmail: 'one@claimants.example', claimantPhone: '01012345678' };
    const { id } = await aReport(em, { claimantCustomerId: customer, ...ways });
    return { infringementReportId: id, reason: '본인 확인 요청' };
  },
};

function onReport(state: 'RECEIVED' | 'UNDER_REVIEW', more: Record<string, unknown> = {}): Act {
  return async (em, { customer, personName }) => {
    const claimant = { claimantCustomerId: customer, claimantName: personName, claimantEmail: 'one@claimants.example' };
    const { id } = await aReport(em, { state, ...claimant });
    return { reportId: id, ...more };
  };
}

/** As one decides who looked at what the decision sends (R4). */
function lookedAt(decision: string, act: Act): Act {
  return async (em, belongings, subgraph) => {
    const input = await act(em, belongings, subgraph);
    return input && previewed(subgraph.as('MODERATOR'), decision, input);
  };
}
