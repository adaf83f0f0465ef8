import {
  audit,
  elapsedDays,
  isRefusal,
  meetDeadlines,
  refuse,
  seoulDay,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { attachFiles } from '../case-file/index.ts';
import {
  authorAmong,
  putCaseMessage,
  tellParties,
  writtenIn,
  type PartySide,
  type WritingCode,
} from '../case-message/index.ts';
import { noticedCase } from '../dispute-case/index.ts';
import { inquiryClock } from './case-inquiry-clock.ts';
import type { InquiryCode } from './case-inquiry-words.ts';
import type { CaseInquiryRow } from './case-inquiry.entity.ts';
import { HIGHEST_COST } from './case-inquiry.ts';
import { openedInquiry, type OpenedInquiry } from './opened-inquiry.ts';

/** What came of an inquiry. */
export interface InquiryResult {
  readonly inquiryId: string;
  readonly title: string;
  readonly text: string;
  /** Day of the result, YYYY-MM-DD in Asia/Seoul. */
  readonly resultOn: string;
  /** In won. */
  readonly cost: number;
  readonly fileIds?: readonly string[] | null;
  /** Parties to whom it is published at once; it can be published later by widening its message. */
  readonly publishTo?: readonly PartySide[] | null;
}

/** Records what came of an inquiry, once; its text and files are a message, which the parties read if it is published. */
export async function recordInquiryResult(
  context: Context,
  input: InquiryResult,
): Promise<CaseInquiryRow | Refusal<InquiryCode>> {
  const { em, actor, now } = context;
  const { inquiryId, resultOn, cost, publishTo, fileIds } = input;
  const written = writtenIn(input);
  if (isRefusal<WritingCode>(written)) return written;
  if (!Number.isSafeInteger(cost) || cost < 0 || cost > HIGHEST_COST) return refuse('COST_INVALID', ['input', 'cost']);
  return wholeAct<CaseInquiryRow, InquiryCode>(em, async (tx) => {
    const opened = await openedInquiry(tx, context, inquiryId, 'recordResult');
    if (isRefusal<InquiryCode>(opened)) return opened;
    const { inquiry, dispute, next } = opened;
    if (resultOn > seoulDay(now) || resultOn < seoulDay(inquiry.orderedAt)) {
      return refuse('RESULT_DAY_INVALID', ['input', 'resultOn']);
    }
    const letter = { caseId: dispute.id, author: authorAmong(['OFFICER'], actor), kind: 'REVIEW_RESULT' } as const;
    const message = await putCaseMessage(tx, { ...letter, ...written, visibleTo: publishTo ?? [] }, now);
    const files = { caseId: dispute.id, messageId: message.id, uploaderId: actor.id, fileIds: fileIds ?? [] };
    const refused = await attachFiles(tx, files);
    if (refused) return refuse(refused, ['input', 'fileIds']);
    tx.assign(inquiry, { state: next, resultId: message.id, resultOn, cost, endedAt: now });
    await meetDeadlines(tx, { id: inquiry.id }, [inquiryClock], { actor, now });
    const data = { resultOn, cost, publishedTo: message.visibleTo, days: elapsedDays(inquiry.orderedAt, now) };
    await audit(tx, { act: 'inquiry.result', subject: { type: 'CaseInquiry', id: inquiry.id }, actor, data }, now);
    await publish(tx, context, opened, { messageId: message.id, title: written.title, sides: message.visibleTo });
    return inquiry;
  });
}

/** Tells the parties to whom a result is published; the respondent not before the notice of receipt. */
async function publish(
  tx: Context['em'],
  { actor, now }: Context,
  { dispute }: OpenedInquiry,
  { sides, ...told }: { readonly messageId: string; readonly title: string; readonly sides: readonly PartySide[] },
): Promise<void> {
  const known = sides.filter((side) => side === 'APPLICANT' || Boolean(dispute.receiptNotifiedAt));
  if (known.length === 0) return;
  await tellParties(tx, await noticedCase(tx, dispute), { ...told, sides: known }, { actor, now });
}
