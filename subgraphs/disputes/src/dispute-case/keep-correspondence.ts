import { refuse, type Act, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attachFiles } from '../case-file/index.ts';
import { endInquiries, handOverInquiries } from '../case-inquiry/index.ts';
import { authorAmong, TEXT_LENGTH, writeStepMessage, type PartySide } from '../case-message/index.ts';
import { endSupplements, handOverSupplements } from '../case-supplement/index.ts';
import { handOverMediation } from '../mediation/index.ts';
import { OfficerRow } from '../officer/index.ts';
import { endWithdrawalRequests } from '../withdrawal-request/index.ts';
import { hasEnded } from './dispute-case-rules.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseRole } from './dispute-case.ts';

/** What goes along with a step in the correspondence of its case. */
export interface StepLetter {
  /** Parties who may read it; both unless said. */
  readonly visibleTo?: readonly PartySide[];
  readonly fileIds?: readonly string[];
}

/** Step that was taken, with what is written of it. */
interface Taken {
  readonly step: string;
  readonly roles: readonly CaseRole[];
  readonly note: string | null;
  readonly letter: StepLetter;
}

/**
 * Lets the correspondence of a case follow its step: the step's message with its files, what the end of the case ends, and
 * what goes to another officer with the case.
 */
export async function keepCorrespondence(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  { step, roles, note, letter: { visibleTo, fileIds = [] } }: Taken,
  { actor, now }: Act,
): Promise<Refusal<DisputesCode> | null> {
  if ((note ?? '').length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'note']);
  await followCase(tx, dispute, step, { actor, now });
  const author = actor ? authorAmong(roles, actor) : ({ side: 'SYSTEM', id: null, name: null } as const);
  const told = { caseId: dispute.id, step, author, text: note ?? '', ...(visibleTo ? { visibleTo } : {}) };
  const message = await writeStepMessage(tx, told, now);
  if (!message || !actor) return null;
  const refused = await attachFiles(tx, { caseId: dispute.id, messageId: message.id, uploaderId: actor.id, fileIds });
  return refused && refuse(refused, ['input', 'fileIds']);
}

async function followCase(tx: EntityManager, dispute: DisputeCaseRow, step: string, act: Act): Promise<void> {
  if (hasEnded(dispute)) {
    // Whether the case has ended is asked of the database.
    await tx.flush();
    await endSupplements(tx, dispute.id, act);
    await endInquiries(tx, dispute.id, act);
    await endWithdrawalRequests(tx, dispute.id, act);
  }
  if ((step !== 'assign' && step !== 'reassign') || !dispute.officerId) return;
  const { id, name } = await tx.findOneOrFail(OfficerRow, dispute.officerId);
  const to = { owner: { id, name }, team: dispute.team ?? null };
  await handOverSupplements(tx, dispute.id, to, act);
  await handOverInquiries(tx, dispute.id, to, act);
  await handOverMediation(tx, dispute.id, to, act);
}
