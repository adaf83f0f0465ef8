import { DateTime, enumOf, userErrors } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { CaseMessageParty } from '../case-message/index.ts';
import { supplementWords } from './supplement-words.ts';

/** States of a request in the graph. */
const SupplementState = enumOf('SupplementState', 'State of a request for supplements', {
  OPEN: 'Waits for its answer (요청)',
  ANSWERED: 'Answered (제출)',
  UNANSWERED: 'Nobody answered in time; a late answer may still come (미제출)',
  CALLED_OFF: 'Taken back, or ended with its case (취소)',
});

/** Kinds of questions in the graph. */
export const SupplementQuestionKind = enumOf('SupplementQuestionKind', 'What a question asks for', {
  TEXT: 'Words (글)',
  FILE: 'Files (파일)',
  DATE: 'Day, as YYYY-MM-DD (날짜)',
  AMOUNT: 'Sum in whole won (금액)',
});

/** Steps of a request in the graph. */
export const SupplementStep = enumOf('SupplementStep', 'Step that a person can take with a request for supplements', {
  ANSWER: 'Answer it (제출)',
  CALL_OFF: 'Take it back (취소)',
});

@ObjectType({ description: 'Question of a request for supplements' })
export class SupplementQuestion {
  @Field(() => String, { description: 'What is asked for' })
  label!: string;

  @Field(() => SupplementQuestionKind, { description: 'Kind of answer it takes' })
  kind!: string;

  @Field(() => Boolean, { description: 'Indicates whether it has to be answered (필수)' })
  required!: boolean;
}

@ObjectType({ description: 'What was answered to one question' })
export class SupplementAnswer {
  @Field(() => String, {
    nullable: true,
    description: 'Words, a day as YYYY-MM-DD, or whole won in digits; none where it was left open or files answer it',
  })
  value!: string | null;

  @Field(() => [ID], { description: 'Files that answer it; they go with the message of the answer' })
  fileIds!: readonly string[];
}

@ObjectType({ description: 'What the viewer has written of an answer so far (임시저장); nobody else reads it' })
export class SupplementDraft {
  @Field(() => [SupplementAnswer], {
    description: 'One for each question, in their order; empty once it was submitted',
  })
  answers!: readonly SupplementAnswer[];

  @Field(() => DateTime, { description: 'Timestamp at which it was saved' })
  savedAt!: Date;
}

/** View of a request. */
@ObjectType({ description: 'Request that a party completes what it submitted (자료보정요청)' })
export class SupplementRequest {
  @Field(() => ID, { description: 'Identifier of the request' })
  id!: string;

  @Field(() => CaseMessageParty, { description: 'Party that is asked' })
  side!: string;

  @Field(() => SupplementState, { description: 'State of the request' })
  state!: string;

  @Field(() => [SupplementQuestion], { description: 'Questions, in their order' })
  questions!: readonly SupplementQuestion[];

  @Field(() => [SupplementAnswer], {
    nullable: true,
    description: 'Answers, one for each question in their order; none until it is answered',
  })
  answers!: readonly SupplementAnswer[] | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp by which it is to be answered (제출기한)' })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was answered' })
  answeredAt!: Date | null;
}

/** User errors of supplements, and how they are worded. */
export const supplementErrors = userErrors('Supplement', supplementWords);
