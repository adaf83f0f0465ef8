import { connectionOf, DateTime } from '@madang/subgraph-kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of a frequent question. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Question that is asked again and again, with its answer (자주 F.A.Q., E3)' })
export class FaqEntry {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => String, { description: 'Category (분류)' })
  category!: string;

  @Field(() => String, { description: 'Question as customers ask it' })
  question!: string;

  @Field(() => String, { description: 'Answer, ready to be put into a ticket' })
  answer!: string;

  @Field(() => Int, { description: 'How often the answer was put to use' })
  hits!: number;

  @Field(() => DateTime, { description: 'Timestamp of the last change of its words' })
  changedAt!: Date;

  @Field(() => String, { description: 'Name of who changed its words last' })
  changedByName!: string;
}

/** Pages of frequent questions. */
export const FaqEntryConnection = connectionOf(FaqEntry, 'FaqEntry');

/** View of a category. */
@ObjectType({ description: 'Category of frequent questions (분류)' })
export class FaqCategory {
  @Field(() => String, { description: 'Name of the category' })
  name!: string;

  @Field(() => Int, { description: 'Number of its entries' })
  count!: number;
}

@InputType({ description: 'New frequent question' })
export class CreateFaqEntryInput {
  @Field(() => String, { description: 'Category, 1 to 40 characters; a new one comes about by its first entry' })
  category!: string;

  @Field(() => String, { description: 'Question, 1 to 200 characters' })
  question!: string;

  @Field(() => String, { description: 'Answer, 1 to 4,000 characters' })
  answer!: string;
}

@InputType({ description: 'Change of a frequent question' })
export class ChangeFaqEntryInput {
  @Field(() => ID, { description: 'Entry to change' })
  entryId!: string;

  @Field(() => String, { description: 'Category, 1 to 40 characters' })
  category!: string;

  @Field(() => String, { description: 'Question, 1 to 200 characters' })
  question!: string;

  @Field(() => String, { description: 'Answer, 1 to 4,000 characters' })
  answer!: string;
}

@InputType({ description: 'Removal of a frequent question' })
export class RemoveFaqEntryInput {
  @Field(() => ID, { description: 'Entry to remove' })
  entryId!: string;
}

@InputType({ description: 'Use of an answer' })
export class CountFaqUseInput {
  @Field(() => ID, { description: 'Entry whose answer was put to use' })
  entryId!: string;
}

function entryPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class EntryPayload {
    @Field(() => FaqEntry, { nullable: true, description: 'Entry after the act; none when it was refused' })
    entry!: FaqEntry | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return EntryPayload;
}

export const CreateFaqEntryPayload = entryPayload('CreateFaqEntryPayload', 'Outcome of writing a question down');
export const ChangeFaqEntryPayload = entryPayload('ChangeFaqEntryPayload', 'Outcome of changing a question');
export const RemoveFaqEntryPayload = entryPayload('RemoveFaqEntryPayload', 'Outcome of removing a question');
export const CountFaqUsePayload = entryPayload('CountFaqUsePayload', 'Outcome of counting a use');
