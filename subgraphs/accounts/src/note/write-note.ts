import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { AccountsCode } from './note-words.ts';
import { NoteRow } from './note.entity.ts';

const TEXT_LENGTH = 2000;

/** Writes a note under the name the actor has now. */
export async function writeNote({ em, actor, now }: Context, input: NewNote): Promise<NoteRow | Refusal<AccountsCode>> {
  const text = input.text.trim();
  if (text === '') return refuse('TEXT_MISSING', ['input', 'text']);
  if (text.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'text']);
  return em.transactional(async (tx) =>
    tx.create(NoteRow, { id: newId(), text, writtenAt: now, writtenById: actor.id, writtenByName: actor.name }),
  );
}

/** What is asked for a note. */
export interface NewNote {
  readonly text: string;
}
