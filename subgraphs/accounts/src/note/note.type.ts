import { connectionOf, DateTime, userErrors } from '@madang/subgraph-kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsWords } from './note-words.ts';

/** View of a note. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Note that a team keeps' })
export class AccountsNote {
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
export const AccountsNoteConnection = connectionOf(AccountsNote, 'AccountsNote');

/** User errors of this slice, and how they are worded. */
export const accountsErrors = userErrors('Accounts', accountsWords);

/** What writing a note needs. */
@InputType({ description: 'New note' })
export class WriteAccountsNoteInput {
  @Field(() => String, { description: 'Text, 1 to 2,000 characters' })
  text!: string;
}

/** What writing a note gives. */
@ObjectType({ description: 'Outcome of writing a note' })
export class WriteAccountsNotePayload {
  @Field(() => AccountsNote, { nullable: true, description: 'Note that was written; none when it was refused' })
  note!: AccountsNote | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
