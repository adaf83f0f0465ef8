import { batchMany, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DisputeCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { deleteCaseNote, writeCaseNote } from './case-note-acts.ts';
import { readableNotes } from './case-note.access.ts';
import { CaseNoteRow } from './case-note.entity.ts';
import {
  caseNoteErrors,
  CaseNote,
  DeleteCaseNoteInput,
  DeleteCaseNotePayload,
  WriteCaseNoteInput,
  WriteCaseNotePayload,
} from './case-note.type.ts';

const notesOfCase = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      CaseNoteRow,
      { $and: [readableNotes(actor), { caseId: { $in: [...ids] }, droppedAt: null }] },
      { orderBy: { writtenAt: 'desc', id: 'desc' } },
    ),
  (note) => note.caseId,
);

/** Notes that somebody keeps for themselves. */
@Authorized()
@Resolver(() => DisputeCase)
export class CaseNoteResolver {
  @FieldResolver(() => [CaseNote], {
    description: 'Notes of the viewer on the case, newest first; nobody else reads them (개인 메모)',
  })
  myNotes(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<CaseNoteRow[]> {
    return notesOfCase(context, id);
  }

  @Mutation(() => WriteCaseNotePayload, { description: 'Writes a note on a case that its author alone reads' })
  async writeCaseNote(@Ctx() context: Context, @Arg('input', () => WriteCaseNoteInput) input: WriteCaseNoteInput) {
    return payloadOf('caseNote', await writeCaseNote(context, input), caseNoteErrors.inWords, context);
  }

  @Mutation(() => DeleteCaseNotePayload, { description: 'Deletes a note of the viewer' })
  async deleteCaseNote(@Ctx() context: Context, @Arg('input', () => DeleteCaseNoteInput) input: DeleteCaseNoteInput) {
    return payloadOf('caseNote', await deleteCaseNote(context, input.noteId), caseNoteErrors.inWords, context);
  }
}
