import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { findNotes } from './find-notes.ts';
import { noteById } from './note-by-id.ts';
import type { NoteRow } from './note.entity.ts';
import {
  __camel__Errors,
  __Pascal__Note,
  __Pascal__NoteConnection,
  Write__Pascal__NoteInput,
  Write__Pascal__NotePayload,
} from './note.type.ts';
import { writeNote } from './write-note.ts';

/** Notes in the graph, for staff. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN')
@Resolver(() => __Pascal__Note)
export class NoteResolver {
  @Query(() => __Pascal__Note, { nullable: true, description: 'Note with this identifier' })
  __camel__Note(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<NoteRow | null> {
    return noteById(context, id);
  }

  @Query(() => __Pascal__NoteConnection, { description: 'Notes of the team, newest first' })
  __camel__Notes(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<NoteRow>> {
    return findNotes(context, args);
  }

  @Mutation(() => Write__Pascal__NotePayload, { description: 'Writes a note' })
  async write__Pascal__Note(
    @Ctx() context: Context,
    @Arg('input', () => Write__Pascal__NoteInput) input: Write__Pascal__NoteInput,
  ) {
    return payloadOf('note', await writeNote(context, input), __camel__Errors.inWords, context);
  }
}
