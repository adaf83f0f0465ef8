import {
  audit,
  elapsedDays,
  newId,
  refuse,
  seoulMidnight,
  startDeadline,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { hasEnded, lockedCase, rolesInCase } from '../dispute-case/index.ts';
import { inquiryClock } from './case-inquiry-clock.ts';
import type { InquiryCode } from './case-inquiry-words.ts';
import { CaseInquiryRow } from './case-inquiry.entity.ts';
import { MOST_DAYS, NAME_LENGTH, QUESTION_LENGTH, type InquiryCategory, type InquiryKind } from './case-inquiry.ts';

const DAY_MS = 86_400_000;

/** What an officer orders. */
export interface InquiryOrder {
  readonly caseId: string;
  readonly kind: InquiryKind;
  readonly category: InquiryCategory;
  readonly addresseeName: string;
  readonly organisation: string;
  readonly question: string;
  /** Last day, YYYY-MM-DD in Asia/Seoul. */
  readonly dueOn: string;
}

/** Orders a test, an expert review or a field investigation in a case (K14, K17); its time is the officer's to keep. */
export async function orderCaseInquiry(
  { em, actor, now }: Context,
  input: InquiryOrder,
): Promise<CaseInquiryRow | Refusal<InquiryCode>> {
  const { caseId, kind, category, dueOn } = input;
  const said = { ...namesIn(input), question: input.question.trim() };
  const flaw = flawOf(said, elapsedDays(now, seoulMidnight(dueOn)));
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!rolesInCase(dispute, actor).includes('OFFICER')) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'caseId']);
    const dueAt = new Date(seoulMidnight(dueOn).getTime() + DAY_MS - 1);
    const by = { orderedById: actor.id, orderedByName: actor.name, orderedAt: now, dueAt };
    const none = { endedAt: null, resultId: null, resultOn: null, cost: null, callOffReason: null };
    const row = { id: newId(), caseId, kind, category, ...said, state: 'ORDERED', ...by, ...none } as const;
    const inquiry = tx.create(CaseInquiryRow, row);
    await tx.flush();
    const subject = { type: 'CaseInquiry', id: inquiry.id, label: dispute.number };
    const owner = { id: actor.id, name: actor.name };
    const start = { clock: inquiryClock, subject, owner, team: dispute.team ?? null, since: now, dueAt };
    await startDeadline(tx, start, { actor, now });
    const data = { caseId, kind, category, dueAt };
    await audit(tx, { act: 'inquiry.order', subject: { type: 'CaseInquiry', id: inquiry.id }, actor, data }, now);
    return inquiry;
  });
}

function namesIn({ addresseeName, organisation }: InquiryOrder) {
  return { addresseeName: addresseeName.trim(), organisation: organisation.trim() };
}

function flawOf(
  { question, ...names }: Pick<InquiryOrder, 'addresseeName' | 'organisation' | 'question'>,
  daysLeft: number,
): Refusal<InquiryCode> | null {
  for (const [field, name] of Object.entries(names)) {
    if (name === '') return refuse('ADDRESSEE_MISSING', ['input', field]);
    if (name.length > NAME_LENGTH) return refuse('ADDRESSEE_TOO_LONG', ['input', field]);
  }
  if (question === '') return refuse('QUESTION_MISSING', ['input', 'question']);
  if (question.length > QUESTION_LENGTH) return refuse('QUESTION_TOO_LONG', ['input', 'question']);
  return daysLeft < 0 || daysLeft > MOST_DAYS ? refuse('DUE_DAY_INVALID', ['input', 'dueOn']) : null;
}
