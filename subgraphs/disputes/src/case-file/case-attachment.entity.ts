import { defineEntity, p } from '@mikro-orm/core';

const CaseAttachmentSchema = defineEntity({
  name: 'CaseAttachmentRow',
  tableName: 'case_attachment',
  properties: {
    /** Also the subject of its one file. */
    id: p.uuid().primary(),
    caseId: p.uuid(),
    uploaderId: p.uuid(),
    /** None until it goes with a message. */
    messageId: p.uuid().nullable(),
    addedAt: p.datetime(3),
  },
});

/** Place of a file in a case: with a message, or in the hands of who sent it. */
export class CaseAttachmentRow extends CaseAttachmentSchema.class {}
CaseAttachmentSchema.setClass(CaseAttachmentRow);

/** Table of attachments. */
export const caseAttachmentRows = CaseAttachmentSchema;
