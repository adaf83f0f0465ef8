import { defineEntity, p } from '@mikro-orm/core';

const CaseNoteSchema = defineEntity({
  name: 'CaseNoteRow',
  tableName: 'case_note',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    actorId: p.uuid(),
    text: p.text(),
    writtenAt: p.datetime(3),
    /** Since when it is not wanted any more; its text is empty from then on. */
    droppedAt: p.datetime(3).nullable(),
  },
});

/** Note on a case that nobody but its author reads. */
export class CaseNoteRow extends CaseNoteSchema.class {}
CaseNoteSchema.setClass(CaseNoteRow);

/** Table of notes. */
export const caseNoteRows = CaseNoteSchema;
