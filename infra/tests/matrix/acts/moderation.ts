import {
  aReport,
  previewed,
} from '../../../../subgraphs/moderation/src/infringement-report/infringement-report.factory.ts';
import { anObjection } from '../../../../subgraphs/moderation/src/objection/objection.factory.ts';
import type { Act, Acts } from './act.ts';

const LINK = { token: 'nobody was sent this' };
const DECISION = { decisionReason: '저작권 침해', operatorMemo: '신분증 본인 확인 완료' };

/** Acts on a report of the customer. */
export const moderationActs: Acts = {
  beginReview: onReport('RECEIVED'),
  objectToHiding: async () => ({ ...LINK, ground: 'OWN_WORK', statement: '제 글입니다', affirmed: true }),
  reportLawsuit: async () => ({ ...LINK, court: '서울중앙지방법원', number: '2026가합1', filedOn: '2026-11-20' }),
  upholdObjection: lookedAt('upholdObjection', onObjection({ ...DECISION, resumeOn: '2026-12-01' })),
  previewUpholdObjection: onObjection({ ...DECISION, resumeOn: '2026-12-01' }),
  rejectObjection: lookedAt('rejectObjection', onObjection(DECISION)),
  previewRejectObjection: onObjection(DECISION),
  reverseHiding: lookedAt('reverseHiding', onObjection(DECISION)),
  previewReverseHiding: onObjection(DECISION),
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

function onReport(state: 'RECEIVED' | 'UNDER_REVIEW' | 'OBJECTED', more: Record<string, unknown> = {}): Act {
  return async (em, { customer, personName }) => {
    const claimant = { claimantCustomerId: customer, claimantName: personName, claimantEmail: 'one@claimants.example' };
    const { id } = await aReport(em, { state, ...claimant });
    return { reportId: id, ...more };
  };
}

function onObjection(more: Record<string, unknown>): Act {
  const report = onReport('OBJECTED', more);
  return async (em, belongings, subgraph) => {
    const input = await report(em, belongings, subgraph);
    if (input) await anObjection(em, { reportId: String(input['reportId']) });
    return input;
  };
}

/** As one decides who looked at what the decision sends (R4). */
function lookedAt(decision: string, act: Act): Act {
  return async (em, belongings, subgraph) => {
    const input = await act(em, belongings, subgraph);
    return input && previewed(subgraph.as('MODERATOR'), decision, input);
  };
}
