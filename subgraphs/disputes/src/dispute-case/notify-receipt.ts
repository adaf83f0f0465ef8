import { emit, type Context, type Refusal } from '@madang/subgraph-kit';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { takeCaseStep } from './take-case-step.ts';

/** Event by which others hear that a business answers in a case, and for which order line. */
const RECEIPT_NOTIFIED = 'disputes.receipt-notified';

/** Notifies the respondent that a case was received (접수통보); from then on it reads the case and the line it is about. */
export async function notifyReceipt(context: Context, caseId: string): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { now } = context;
  return takeCaseStep(context, caseId, 'notifyReceipt', {
    alsoDo: async (dispute, tx) => {
      const { orderId = null, orderLineId = null, respondentId: businessId } = dispute;
      await emit(tx, { type: RECEIPT_NOTIFIED, data: { caseId, orderId, orderLineId, businessId } }, now);
    },
  });
}
