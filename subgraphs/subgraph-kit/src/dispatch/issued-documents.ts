import { documentRoomOf } from '../documents/document-room.ts';
import { IssuedDocumentRow } from '../documents/issued-document.entity.ts';
import { collected } from '../files/vault.ts';
import type { DispatchRoom, DocumentSource } from './dispatch-room.ts';

/** Documents of the same slice, as they were issued. */
export function issuedDocuments({ em }: Pick<DispatchRoom, 'em'>): DocumentSource {
  return {
    async unissued(reader, documentIds) {
      const issued = await reader.find(IssuedDocumentRow, { id: { $in: [...documentIds] }, state: { $ne: 'ORDERED' } });
      return documentIds.filter((id) => !issued.some((document) => document.id === id));
    },
    async attachmentOf(documentId) {
      const document = await em().findOne(IssuedDocumentRow, documentId);
      const bytes = document && (await documentRoomOf(em()).vault.open(documentId, 'DOCUMENT'));
      if (!document || !bytes) return null;
      const name = `${document.title} ${document.number}.pdf`;
      return { name, mediaType: 'application/pdf', bytes: await collected(bytes) };
    },
  };
}
