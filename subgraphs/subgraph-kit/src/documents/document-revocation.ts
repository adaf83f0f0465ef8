import type { EntityManager } from '@mikro-orm/postgresql';
import { approvalPersonal } from '../approvals/approval.personal.ts';
import { defineApproval, submitForApproval, type ApprovalCode, type ApprovalRow } from '../approvals/index.ts';
import type { Context } from '../context.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Act } from '../subject.ts';
import { listedDocuments } from './document-reads.ts';
import type { DocumentCode } from './document-words.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';
import { isReason, revokeDocument } from './revoke-document.ts';

/** Kind of the approval by which a document is revoked. */
const REVOCATION = 'DOCUMENT_REVOCATION';

/** Two people revoke a document: who asks, and a lead who is somebody else. */
export const documentRevocation = defineApproval({
  kind: REVOCATION,
  label: { ko: '문서 발행 취소', en: 'Revocation of a document' },
  line: [{ role: 'LEAD' }],
  oneAtATime: true,
  decided: (tx, request, _now, act) => revokeApproved(tx, request, act),
});

/** Asks for the revocation of an issued document. */
export async function requestDocumentRevocation(
  context: Context,
  { documentId, reason }: { readonly documentId: string; readonly reason: string },
): Promise<ApprovalRow | Refusal<ApprovalCode | DocumentCode>> {
  return context.em.transactional(async (tx) => {
    const document = await tx.findOne(IssuedDocumentRow, { $and: [listedDocuments(context), { id: documentId }] });
    if (!document) return refuse('DOCUMENT_UNKNOWN', ['input', 'documentId']);
    if (document.state !== 'ISSUED' && document.state !== 'SUPERSEDED') return refuse('DOCUMENT_NOT_CURRENT');
    if (!isReason(reason)) return refuse('REASON_TOO_SHORT_FOR_REVOCATION', ['input', 'reason']);
    const { id, number, title } = document;
    const wanted = {
      kind: REVOCATION,
      subject: { type: 'IssuedDocument', id, label: number },
      title: `${title} (${number})`,
      content: reason,
      documents: [id],
    };
    return submitForApproval(tx, wanted, context);
  });
}

/** A document that whoever decides cannot read or that cannot be revoked undoes the approval, and they hear of it. */
async function revokeApproved(tx: EntityManager, request: ApprovalRow, act: Act): Promise<Refusal | void> {
  const reason = (await approvalPersonal.open(tx, request, 'content')) ?? '';
  const outcome = await revokeDocument(tx, { documentId: request.subjectId, reason }, act);
  // One that is revoked already is as it was wanted.
  return isRefusal<DocumentCode>(outcome) && outcome.code !== 'DOCUMENT_NOT_CURRENT' ? outcome : undefined;
}
