import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { NoteRow } from './note.entity.ts';

/** Makes a note for a test. */
export async function aNote(em: EntityManager, details: Partial<NoteRow> = {}): Promise<NoteRow> {
  const note = em.create(NoteRow, {
    id: newId(),
    text: '테스트 메모',
    writtenAt: new Date('2026-11-21T01:00:00Z'),
    writtenById: newId(),
    writtenByName: '김마당',
    ...details,
  });
  await em.flush();
  return note;
}
