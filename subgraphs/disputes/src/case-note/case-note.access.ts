import { readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CaseNoteRow } from './case-note.entity.ts';

/** Notes an actor may read: their own, and nobody else's whatever their role. */
export const readableNotes = readableBy((actor): FilterQuery<CaseNoteRow> => ({ actorId: actor.id }));
