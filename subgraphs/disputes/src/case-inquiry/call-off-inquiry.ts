import { audit, cancelDeadlines, isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { InquiryCode } from './case-inquiry-words.ts';
import type { CaseInquiryRow } from './case-inquiry.entity.ts';
import { openedInquiry } from './opened-inquiry.ts';

const REASON_LENGTH = 2000;

/** Takes an inquiry back, as long as its result is not recorded. */
export async function callOffCaseInquiry(
  context: Context,
  { inquiryId, reason: said }: { readonly inquiryId: string; readonly reason: string },
): Promise<CaseInquiryRow | Refusal<InquiryCode>> {
  const { em, actor, now } = context;
  const reason = said.trim();
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  if (reason.length > REASON_LENGTH) return refuse('REASON_TOO_LONG', ['input', 'reason']);
  return em.transactional(async (tx) => {
    const opened = await openedInquiry(tx, context, inquiryId, 'callOff');
    if (isRefusal<InquiryCode>(opened)) return opened;
    const { inquiry, next } = opened;
    tx.assign(inquiry, { state: next, callOffReason: reason, endedAt: now });
    await cancelDeadlines(tx, { id: inquiry.id }, { actor, now });
    await audit(tx, { act: 'inquiry.callOff', subject: { type: 'CaseInquiry', id: inquiry.id }, actor }, now);
    return inquiry;
  });
}
