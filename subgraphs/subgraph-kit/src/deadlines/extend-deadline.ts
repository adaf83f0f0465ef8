import type { EntityManager } from '@mikro-orm/postgresql';
import { ApprovalRow } from '../approvals/approval.entity.ts';
import { useApproval } from '../approvals/use-approval.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import { clockNamed, type ClockReference } from './clocks.ts';
import type { DeadlineCode } from './deadline-words.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline } from './keep-deadline.ts';
import { openOne } from './pause-deadline.ts';
import { holidaysOf, ruleOf } from './rule-of-clock.ts';
import { timeOf, waitFor } from './time-of.ts';

/** Kind of the approval that an extension needs where its clock names no other. */
export const DEADLINE_EXTENSION = 'DEADLINE_EXTENSION';

/** Extension of a deadline, and the approval that it rests on. */
export interface Extension {
  readonly subject: Pick<Subject, 'id'>;
  readonly clock: ClockReference;
  readonly days: number;
  readonly approvalId: string;
}

type Refused = Refusal<
  Extract<DeadlineCode, 'NOT_APPROVED' | 'DEADLINE_UNKNOWN' | 'EXTENSION_INVALID' | 'EXTENSION_TOO_LONG'>
>;

/** Extends a deadline by what was approved, once, and never by more than its rule allows altogether. */
export async function extendDeadline(
  tx: EntityManager,
  { subject, clock, days, approvalId }: Extension,
  act: Act,
): Promise<DeadlineRecord | Refused> {
  if (!Number.isInteger(days) || days < 1) return refuse('EXTENSION_INVALID');
  const open = await openOne(tx, subject, clock);
  if (!open) return refuse('DEADLINE_UNKNOWN');
  const rule = await ruleOf(tx, open);
  const extendedDays = open.extendedDays + days;
  if (extendedDays > rule.mostExtension) return refuse('EXTENSION_TOO_LONG');
  const kind = clockNamed(tx, clock).approval ?? DEADLINE_EXTENSION;
  // An approval that names the days is one of these days; what is refused for others has used nothing.
  const approved = await tx.findOne(ApprovalRow, { id: approvalId, kind, subjectId: subject.id });
  if (approved && 'days' in approved.data && approved.data['days'] !== days) return refuse('EXTENSION_INVALID');
  const approval = await useApproval(tx, { approvalId, kind, subject }, act);
  if (isRefusal(approval)) return approval;
  const time = timeOf({ ...open, extendedDays }, rule, await holidaysOf(tx), act.now);
  const row: DeadlineRecord = { ...open, ...time, extendedDays };
  await keepDeadline(tx, row, { kind: 'EXTENDED', approvalId }, act);
  await waitFor(tx, row, rule);
  return row;
}
