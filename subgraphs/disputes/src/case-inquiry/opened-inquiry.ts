import { decide, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockedCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { caseInquiryProcess } from './case-inquiry-process.ts';
import type { InquiryCode } from './case-inquiry-words.ts';
import { readableInquiries } from './case-inquiry.access.ts';
import { CaseInquiryRow } from './case-inquiry.entity.ts';
import type { InquiryState } from './case-inquiry.ts';

/** An inquiry with its case, both locked, and the state to which a step leads. */
export interface OpenedInquiry {
  readonly inquiry: CaseInquiryRow;
  readonly dispute: DisputeCaseRow;
  readonly next: InquiryState;
}

/** Locks an inquiry that the actor reads, after its case, if they may take a step with it now. */
export async function openedInquiry(
  tx: EntityManager,
  { actor }: Pick<Context, 'actor'>,
  inquiryId: string,
  step: keyof typeof caseInquiryProcess.steps,
): Promise<OpenedInquiry | Refusal<InquiryCode>> {
  const where = { $and: [readableInquiries(actor), { id: inquiryId }] };
  const found = await tx.findOne(CaseInquiryRow, where);
  const dispute = found && (await lockedCase(tx, actor, found.caseId));
  if (!found || !dispute) return refuse('INQUIRY_UNKNOWN', ['input', 'inquiryId']);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const inquiry = await tx.findOneOrFail(CaseInquiryRow, where, lock);
  const roles = rolesInCase(dispute, actor).filter((role) => role === 'OFFICER');
  const decision = decide(caseInquiryProcess, step, inquiry, roles);
  return decision.allowed ? { inquiry, dispute, next: decision.to } : refuse(decision.code);
}
