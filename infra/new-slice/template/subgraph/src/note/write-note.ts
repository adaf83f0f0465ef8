import { audit, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { __Pascal__Code } from './note-words.ts';
import { NoteRow } from './note.entity.ts';

const TEXT_LENGTH = 2000;

/** Writes a note under the name the actor has now, and puts it on record. */
export async function writeNote(
  { em, actor, now }: Context,
  input: NewNote,
): Promise<NoteRow | Refusal<__Pascal__Code>> {
  const text = input.text.trim();
  if (text === '') return refuse('TEXT_MISSING', ['input', 'text']);
  if (text.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'text']);
  return em.transactional(async (tx) => {
    const written = { id: newId(), text, writtenAt: now, writtenById: actor.id, writtenByName: actor.name };
    const note = tx.create(NoteRow, written);
    await audit(tx, { act: 'note.write', subject: { type: '__Pascal__Note', id: note.id }, actor }, now);
    return note;
  });
}

/** What is asked for a note. */
export interface NewNote {
  readonly text: string;
}
