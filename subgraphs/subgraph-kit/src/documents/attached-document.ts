import type { EntityManager } from '@mikro-orm/postgresql';
import { collected } from '../files/vault.ts';
import { documentRoomOf } from './document-room.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';

/** Document as it goes with a message. */
export interface AttachedDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Bytes of an issued document for work of ours, such as the sending of a message; null while there are none. */
export async function issuedDocument(em: EntityManager, documentId: string): Promise<AttachedDocument | null> {
  const room = documentRoomOf(em);
  const row = await room.em().findOne(IssuedDocumentRow, documentId);
  const bytes = row && row.state !== 'ORDERED' ? await room.vault.open(documentId, 'DOCUMENT') : null;
  if (!row || !bytes) return null;
  return { name: `${row.title} ${row.number}.pdf`, mediaType: 'application/pdf', bytes: await collected(bytes) };
}
