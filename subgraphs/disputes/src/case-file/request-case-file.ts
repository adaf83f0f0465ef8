import {
  daysAfter,
  isRefusal,
  newId,
  refuse,
  requestUpload,
  wholeAct,
  type Context,
  type FileCode,
  type Refusal,
  type StoredFileRow,
} from '@madang/subgraph-kit';
import { sideAmong, type InCaseCode } from '../case-message/index.ts';
import { hasEnded, lockedCase, rolesInCase } from '../dispute-case/index.ts';
import { CaseAttachmentRow } from './case-attachment.entity.ts';
import { ATTACHMENT, MOST_WAITING } from './case-file.ts';

/** Announces a file for a case; until it goes with a message, who sends it alone knows of it. */
export async function requestCaseFile(
  context: Context,
  { caseId, name, size }: { readonly caseId: string; readonly name: string; readonly size: number },
): Promise<StoredFileRow | Refusal<InCaseCode | FileCode>> {
  const { em, actor, now } = context;
  return wholeAct<StoredFileRow, InCaseCode | FileCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!sideAmong(rolesInCase(dispute, actor))) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'caseId']);
    const lately = { caseId, uploaderId: actor.id, messageId: null, addedAt: { $gt: daysAfter(now, -1) } };
    if ((await tx.count(CaseAttachmentRow, lately)) >= MOST_WAITING) return refuse('TOO_MANY_FILES');
    const attachment = { id: newId(), caseId, uploaderId: actor.id, messageId: null, addedAt: now };
    tx.create(CaseAttachmentRow, attachment);
    await tx.flush();
    const wanted = { subjectId: attachment.id, purpose: ATTACHMENT, name, size };
    const outcome = await requestUpload({ ...context, em: tx }, wanted);
    return isRefusal<FileCode>(outcome) ? refuse(outcome.code, outcome.field ?? undefined) : outcome;
  });
}
