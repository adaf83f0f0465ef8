export { agreement } from './agreement.ts';
export { closingResult } from './closing-result.ts';
export type { CaseOnPaper } from './letter.ts';
export { mediationDecision } from './mediation-decision.ts';
export { receiptNotice } from './receipt-notice.ts';
export { settlementRecommendation } from './settlement-recommendation.ts';
