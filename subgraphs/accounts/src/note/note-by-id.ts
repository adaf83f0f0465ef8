import { batchOne } from '@madang/subgraph-kit';
import { readableNotes } from './note.access.ts';
import { NoteRow } from './note.entity.ts';

/** One note; null for an absent and for an unreadable one alike. */
export const noteById = batchOne(
  ({ em, actor }, ids) => em.find(NoteRow, { $and: [readableNotes(actor), { id: { $in: [...ids] } }] }),
  (note) => note.id,
);
