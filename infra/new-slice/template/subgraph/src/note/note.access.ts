import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { NoteRow } from './note.entity.ts';

/** Notes an actor may read: staff all of them, others none. */
export const readableNotes = readableBy((actor): FilterQuery<NoteRow> =>
  hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN') ? {} : nothing,
);
