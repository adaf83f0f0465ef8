import { connectionOf, DateTime, userErrors } from '@madang/subgraph-kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { __camel__Words } from './note-words.ts';

/** View of a note. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Note that a team keeps' })
export class __Pascal__Note {
  @Field(() => ID, { description: 'Identifier of the note' })
  id!: string;

  @Field(() => String, { description: 'Text of the note' })
  text!: string;

  @Field(() => DateTime, { description: 'Timestamp at which the note was written' })
  writtenAt!: Date;

  @Field(() => String, { description: 'Name of the person who wrote it, as it was then' })
  writtenByName!: string;
}

/** Pages of notes. */
export const __Pascal__NoteConnection = connectionOf(__Pascal__Note, '__Pascal__Note');

/** User errors of this slice, and how they are worded. */
export const __camel__Errors = userErrors('__Pascal__', __camel__Words);

/** What writing a note needs. */
@InputType({ description: 'New note' })
export class Write__Pascal__NoteInput {
  @Field(() => String, { description: 'Text, 1 to 2,000 characters' })
  text!: string;
}

/** What writing a note gives. */
@ObjectType({ description: 'Outcome of writing a note' })
export class Write__Pascal__NotePayload {
  @Field(() => __Pascal__Note, { nullable: true, description: 'Note that was written; none when it was refused' })
  note!: __Pascal__Note | null;

  @Field(() => [__camel__Errors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
