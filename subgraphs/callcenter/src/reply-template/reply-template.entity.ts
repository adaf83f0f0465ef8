import { defineEntity, p } from '@mikro-orm/core';

const ReplyTemplateSchema = defineEntity({
  name: 'ReplyTemplateRow',
  tableName: 'reply_template',
  properties: {
    id: p.uuid().primary(),
    ownerId: p.uuid(),
    ownerName: p.text(),
    name: p.text(),
    body: p.text(),
    isShared: p.boolean(),
    changedAt: p.datetime(3),
    removedAt: p.datetime(3).nullable(),
  },
});

/** Reply that is written again and again, with places for names and numbers. */
export class ReplyTemplateRow extends ReplyTemplateSchema.class {}
ReplyTemplateSchema.setClass(ReplyTemplateRow);

/** Table of reply templates. */
export const replyTemplateRows = [ReplyTemplateSchema];
