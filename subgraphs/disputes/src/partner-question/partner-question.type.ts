import { connectionOf, DateTime, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { partnerErrors } from '../company-change/index.ts';

@ObjectType({ description: 'Question of a partner about the system (1:1 시스템 문의, K22)' })
export class PartnerQuestion {
  @Field(() => ID, { description: 'Identifier of the question' })
  id!: string;

  @Field(() => Int, { description: 'Number of the question' })
  number!: number;

  @Field(() => String, { description: 'Who asked' })
  askedBy!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, { description: 'What was asked' })
  text!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Answer; none while there is none' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered' })
  answeredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the answer' })
  answeredAt!: Date | null;
}

/** Pages of questions. */
export const PartnerQuestionConnection = connectionOf(PartnerQuestion, 'PartnerQuestion');

/** Arguments of the list of questions. */
@ArgsType()
export class PartnerQuestionsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Indicates whether only those without an answer are wanted' })
  open?: boolean | null;
}

@InputType({ description: 'Question of a partner about the system' })
export class AskPartnerQuestionInput {
  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Question, at most 20,000 characters' })
  text!: string;
}

@InputType({ description: 'Answer to a question of a partner' })
export class AnswerPartnerQuestionInput {
  @Field(() => ID, { description: 'Question' })
  questionId!: string;

  @Field(() => String, { description: 'Answer, at most 20,000 characters' })
  answer!: string;
}

function questionPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class QuestionPayload {
    @Field(() => PartnerQuestion, { nullable: true, description: 'Question after the act; none when it was refused' })
    partnerQuestion!: PartnerQuestion | null;

    @Field(() => [partnerErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return QuestionPayload;
}

export const AskPartnerQuestionPayload = questionPayload('AskPartnerQuestionPayload', 'Outcome of asking');
export const AnswerPartnerQuestionPayload = questionPayload('AnswerPartnerQuestionPayload', 'Outcome of answering');
