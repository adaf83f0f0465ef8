import { defineEntity, p } from '@mikro-orm/core';
import { TEMPLATE_KINDS } from './draft-template.ts';

const DraftTemplateSchema = defineEntity({
  name: 'DraftTemplateRow',
  tableName: 'draft_template',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum([...TEMPLATE_KINDS]),
    title: p.text(),
    text: p.text(),
    version: p.integer(),
    droppedAt: p.datetime(3).nullable(),
  },
});

/** Text that an officer begins with. */
export class DraftTemplateRow extends DraftTemplateSchema.class {}
DraftTemplateSchema.setClass(DraftTemplateRow);

/** Table of templates. */
export const draftTemplateRows = DraftTemplateSchema;
