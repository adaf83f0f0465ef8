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

/**
 * Those of the documents that are not issued yet, whoever asks. They are held until the transaction ends: none of them becomes
 * issued before what waits for it is there to be found.
 */
export async function unissuedAmong(tx: EntityManager, documentIds: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ id: string }[]>('select id from unissued_documents(?::uuid[]) as id', [
    `{${documentIds.join(',')}}`,
  ]);
  return rows.map(({ id }) => id);
}

/** Bytes of an issued document for work of ours, such as the sending of a message; null while there are none. */
export async function issuedDocument(em: EntityManager, documentId: string): Promise<AttachedDocument | null> {
  const room = documentRoomOf(em);
  const row = await room.em().findOne(IssuedDocumentRow, documentId);
  const bytes = row && row.state !== 'ORDERED' ? await room.vault.open(documentId, 'DOCUMENT') : null;
  if (!row || !bytes) return null;
  return { name: `${row.title} ${row.number}.pdf`, mediaType: 'application/pdf', bytes: await collected(bytes) };
}
