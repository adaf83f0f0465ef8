import { addNote } from './Migration20261122T0243_add_note.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addNote];
