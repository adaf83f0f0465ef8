import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { addJob } from '../jobs.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Act } from '../subject.ts';
import { documentRoomOf } from './document-room.ts';
import type { DocumentCode } from './document-words.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';
import { documentPersonal } from './issued-document.personal.ts';
import { tellRegister } from './tell-register.ts';

/** Job that tells the register that a document is revoked. */
export const TELL_REVOKED = 'tell-document-revoked';

const SHORTEST_REASON = 5;
const payload = z.object({ documentId: z.uuid() });

/** Revokes an issued document, for whoever two people have approved it; the register is told once the act is committed. */
export async function revokeDocument(
  tx: EntityManager,
  { documentId, reason }: { readonly documentId: string; readonly reason: string },
  { actor, now }: Act,
): Promise<IssuedDocumentRow | Refusal<DocumentCode>> {
  if (!isReason(reason)) return refuse('REASON_TOO_SHORT_FOR_REVOCATION', ['input', 'reason']);
  const row = await tx.findOne(IssuedDocumentRow, documentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) return refuse('DOCUMENT_UNKNOWN');
  if (row.state !== 'ISSUED' && row.state !== 'SUPERSEDED') return refuse('DOCUMENT_NOT_CURRENT');
  const sealed = await documentPersonal.change(tx, row, { revocationReason: reason.trim() });
  Object.assign(row, sealed, { state: 'REVOKED', revokedAt: now });
  await tx.flush();
  await audit(tx, { act: 'document.revoke', subject: { type: 'IssuedDocument', id: documentId }, actor }, now);
  await addJob(tx, TELL_REVOKED, { documentId }, { key: `${TELL_REVOKED}:${documentId}` });
  return row;
}

/** Indicates whether a text says why. */
export function isReason(text: string): boolean {
  return text.trim().length >= SHORTEST_REASON;
}

/** Tells the register of a document that was revoked, and notes that it heard. */
export async function tellRevoked(em: EntityManager, said: unknown, now: Date): Promise<void> {
  const { documentId } = payload.parse(said);
  const { number, revokedAt } = await em.findOneOrFail(IssuedDocumentRow, documentId);
  if (!revokedAt) throw new Error(`the document ${documentId} is not revoked`);
  const { slice } = documentRoomOf(em);
  await tellRegister(em, { act: 'REVOKE', slice, number, revokedAt: revokedAt.toISOString() });
  await em.nativeUpdate(IssuedDocumentRow, documentId, { revocationToldAt: now });
}
