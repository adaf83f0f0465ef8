import {
  batchMany,
  filesOfSubject,
  type Context,
  type FileDeclaration,
  type StoredFileRow,
} from '@madang/subgraph-kit';
import { CaseMessageRow, readableMessages } from '../case-message/index.ts';
import { CaseAttachmentRow } from './case-attachment.entity.ts';

const attachmentsOfMessage = batchMany(
  ({ em }, ids) =>
    em.find(CaseAttachmentRow, { messageId: { $in: [...ids] } }, { orderBy: { addedAt: 'asc', id: 'asc' } }),
  (attachment) => attachment.messageId ?? null,
);

/** Files that go with a message, in the order in which they were sent. */
export async function filesOfMessage(context: Context, messageId: string): Promise<StoredFileRow[]> {
  const attachments = await attachmentsOfMessage(context, messageId);
  return (await Promise.all(attachments.map(({ id }) => filesOfSubject(context, id)))).flat();
}

/** Those of the attachments that the actor may read: with a message that they read, or sent by themselves for one to come. */
export const readableAttachments: FileDeclaration['readable'] = async ({ em, actor }, ids) => {
  const attachments = await em.find(CaseAttachmentRow, { id: { $in: [...ids] } });
  const messageIds = attachments.flatMap(({ messageId }) => messageId ?? []);
  const where = { $and: [readableMessages(actor), { id: { $in: messageIds } }] };
  const messages = new Set((await em.find(CaseMessageRow, where, { fields: ['id'] })).map(({ id }) => id));
  return attachments
    .filter(({ messageId, uploaderId }) => (messageId ? messages.has(messageId) : uploaderId === actor.id))
    .map(({ id }) => id);
};
