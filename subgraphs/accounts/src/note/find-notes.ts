import { page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableNotes } from './note.access.ts';
import { NoteRow } from './note.entity.ts';

/** Notes an actor may read, newest first. */
export async function findNotes({ em, actor }: Context, args: PageArgs): Promise<Page<NoteRow>> {
  return page(em, NoteRow, readableNotes(actor), [{ writtenAt: 'desc' }, { id: 'desc' }], args);
}
