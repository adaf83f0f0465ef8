import { defineEntity, p } from '@mikro-orm/core';

const NoteSchema = defineEntity({
  name: 'NoteRow',
  tableName: 'note',
  properties: {
    id: p.uuid().primary(),
    text: p.text(),
    writtenAt: p.datetime(3),
    writtenById: p.uuid(),
    writtenByName: p.text(),
  },
});

/** Note that somebody wrote. */
export class NoteRow extends NoteSchema.class {}
NoteSchema.setClass(NoteRow);

/** Table of notes. */
export const noteRows = NoteSchema;
