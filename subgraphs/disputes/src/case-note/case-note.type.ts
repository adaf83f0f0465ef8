import { DateTime, userErrors } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { caseNoteWords } from './case-note-words.ts';

/** View of a note. */
@ObjectType({ description: 'Note on a case that its author alone reads (개인 메모)' })
export class CaseNote {
  @Field(() => ID, { description: 'Identifier of the note' })
  id!: string;

  @Field(() => String, { description: 'Text of the note; empty once it is deleted' })
  text!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was written' })
  writtenAt!: Date;
}

@InputType({ description: 'Note on a case for oneself (개인 메모)' })
export class WriteCaseNoteInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  text!: string;
}

@InputType({ description: 'Deletion of a note (메모 삭제)' })
export class DeleteCaseNoteInput {
  @Field(() => ID, { description: 'Note of the viewer' })
  noteId!: string;
}

/** User errors of notes, and how they are worded. */
export const caseNoteErrors = userErrors('CaseNote', caseNoteWords);

function notePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class NotePayload {
    @Field(() => CaseNote, { nullable: true, description: 'Note after the act; none when it was refused' })
    caseNote!: CaseNote | null;

    @Field(() => [caseNoteErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return NotePayload;
}

export const WriteCaseNotePayload = notePayload('WriteCaseNotePayload', 'Outcome of writing a note');
export const DeleteCaseNotePayload = notePayload('DeleteCaseNotePayload', 'Outcome of deleting a note');
