import type { FileDeclaration } from '@madang/subgraph-kit';
import { caseById, hasEnded } from '../dispute-case/index.ts';
import { CaseAttachmentRow } from './case-attachment.entity.ts';
import { readableAttachments } from './case-file-reads.ts';
import { ATTACHMENT, LARGEST_FILE } from './case-file.ts';

/** Files of cases: photos and documents that go with messages, each an attachment of its own (J10). */
export const caseFiles: FileDeclaration = {
  subject: 'CaseAttachment',
  purposes: { [ATTACHMENT]: { kinds: ['JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF'], maxBytes: LARGEST_FILE } },
  // An attachment is one file; how many may wait is counted when it is made.
  mostFiles: 1,
  readable: readableAttachments,
  async mayAdd(context, id) {
    const { em, actor } = context;
    const attachment = await em.findOne(CaseAttachmentRow, { id, uploaderId: actor.id, messageId: null });
    const dispute = attachment && (await caseById(context, attachment.caseId));
    return Boolean(dispute && !hasEnded(dispute));
  },
  mayMask: () => false,
};
