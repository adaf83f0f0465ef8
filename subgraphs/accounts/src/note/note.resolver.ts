import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { findNotes } from './find-notes.ts';
import { noteById } from './note-by-id.ts';
import type { NoteRow } from './note.entity.ts';
import {
  accountsErrors,
  AccountsNote,
  AccountsNoteConnection,
  WriteAccountsNoteInput,
  WriteAccountsNotePayload,
} from './note.type.ts';
import { writeNote } from './write-note.ts';

/** Notes in the graph, for staff. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN')
@Resolver(() => AccountsNote)
export class NoteResolver {
  @Query(() => AccountsNote, { nullable: true, description: 'Note with this identifier' })
  accountsNote(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<NoteRow | null> {
    return noteById(context, id);
  }

  @Query(() => AccountsNoteConnection, { description: 'Notes of the team, newest first' })
  accountsNotes(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<NoteRow>> {
    return findNotes(context, args);
  }

  @Mutation(() => WriteAccountsNotePayload, { description: 'Writes a note' })
  async writeAccountsNote(
    @Ctx() context: Context,
    @Arg('input', () => WriteAccountsNoteInput) input: WriteAccountsNoteInput,
  ) {
    return payloadOf('note', await writeNote(context, input), accountsErrors.inWords, context);
  }
}
