import { issuedDocument } from '../documents/attached-document.ts';
import { IssuedDocumentRow } from '../documents/issued-document.entity.ts';
import type { DispatchRoom, DocumentSource } from './dispatch-room.ts';

/** Documents of the same slice, as they were issued. */
export function issuedDocuments({ em }: Pick<DispatchRoom, 'em'>): DocumentSource {
  return {
    async unissued(reader, documentIds) {
      const issued = await reader.find(IssuedDocumentRow, { id: { $in: [...documentIds] }, state: { $ne: 'ORDERED' } });
      return documentIds.filter((id) => !issued.some((document) => document.id === id));
    },
    attachmentOf: (documentId) => issuedDocument(em(), documentId),
  };
}
