import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { lockedCase } from '../dispute-case/index.ts';
import type { CaseNoteCode } from './case-note-words.ts';
import { readableNotes } from './case-note.access.ts';
import { CaseNoteRow } from './case-note.entity.ts';

const MOST_NOTES = 200;
const TEXT_LENGTH = 20_000;

/** Writes a note on a case that its author alone reads; a case that has ended takes notes as well. */
export async function writeCaseNote(
  { em, actor, now }: Context,
  { caseId, text: said }: { readonly caseId: string; readonly text: string },
): Promise<CaseNoteRow | Refusal<CaseNoteCode>> {
  const text = said.trim();
  if (text === '') return refuse('TEXT_MISSING', ['input', 'text']);
  if (text.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'text']);
  return em.transactional(async (tx) => {
    if (!(await lockedCase(tx, actor, caseId))) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    const own = await tx.count(CaseNoteRow, { actorId: actor.id, caseId, droppedAt: null });
    if (own >= MOST_NOTES) return refuse<CaseNoteCode>('NOTES_TOO_MANY');
    return tx.create(CaseNoteRow, { id: newId(), caseId, actorId: actor.id, text, writtenAt: now, droppedAt: null });
  });
}

/** Deletes a note of one's own; of what stood in it nothing is left. */
export async function deleteCaseNote(
  { em, actor, now }: Context,
  noteId: string,
): Promise<CaseNoteRow | Refusal<CaseNoteCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableNotes(actor), { id: noteId, droppedAt: null }] };
    const note = await tx.findOne(CaseNoteRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!note) return refuse('NOTE_UNKNOWN', ['input', 'noteId']);
    note.text = '';
    note.droppedAt = now;
    return note;
  });
}
