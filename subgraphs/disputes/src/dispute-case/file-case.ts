import { newId, seoulDay } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { regionOf, type CaseOrigin, type ClaimReason, type SaleType } from './case-classes.ts';
import { startCaseTime } from './case-clock.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import { noteStep } from './move-case.ts';
import { keepStageTime } from './stage-time.ts';

/** A case as it comes in, wherever it comes from. */
export interface NewCase {
  readonly origin: CaseOrigin;
  /** Number of the consultation it stands on (K3); none where an ended case has it. */
  readonly counsellingNumber: string | null;
  readonly title: string;
  readonly facts: string;
  readonly applicantName: string;
  readonly applicantPhone: string | null;
  readonly applicantEmail: string | null;
  readonly applicantAddress: string | null;
  readonly customerId?: string | null;
  readonly orderId?: string | null;
  readonly orderLineId?: string | null;
  readonly ticketId?: string | null;
  readonly evidenceDigest?: string | null;
  readonly respondentId?: string | null;
  readonly saleType?: SaleType | null;
  readonly claimReason?: ClaimReason | null;
  /** Who filed it; the applicant, whose name stands sealed in the case, is none. */
  readonly filedBy: { readonly id: string; readonly name: string | null };
  readonly note: string | null;
}

/** Files a case: number, clocks, history and consequences in the caller's transaction. */
export async function fileCase(tx: EntityManager, from: NewCase, now: Date): Promise<DisputeCaseRow> {
  const { applicantName, applicantPhone, applicantEmail, applicantAddress, filedBy, note, ...said } = from;
  const [id, number] = [newId(), await nextNumber(tx, now)];
  const dispute = tx.create(DisputeCaseRow, {
    id,
    number,
    state: 'RECEIVED',
    ...said,
    region: regionOf(applicantAddress),
    openedAt: now,
    dueAt: await startCaseTime(tx, { id, number }, now),
    ...(await casePersonal.seal(tx, id, { applicantName, applicantPhone, applicantEmail, applicantAddress })),
  });
  // The history row refers to the case, which must be there first.
  await tx.flush();
  await noteStep(tx, dispute, { step: 'open', from: null, actor: filedBy, note, now });
  await keepStageTime(tx, dispute, 'open', { actor: null, now });
  return dispute;
}

/** Takes the next number of the year in Seoul; the counter's row is locked until the case is there or given up. */
async function nextNumber(tx: EntityManager, now: Date): Promise<string> {
  const year = seoulDay(now).slice(0, 4);
  const [row] = await tx.execute<{ last: number }[]>('select next_case_number(?) as last', [Number(year)]);
  if (!row) throw new Error(`the counter of ${year} gave no number`);
  return `${year}${String(row.last).padStart(6, '0')}`;
}
