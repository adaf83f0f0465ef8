import { addNote } from './Migration__TIME___add_note.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [addNote];
