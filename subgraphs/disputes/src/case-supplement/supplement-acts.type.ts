import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseMessageParty } from '../case-message/index.ts';
import { supplementErrors, SupplementQuestionKind, SupplementRequest } from './supplement.type.ts';

@InputType({ description: 'Question of a request for supplements' })
export class SupplementQuestionInput {
  @Field(() => String, { description: 'What is asked for, at most 200 characters' })
  label!: string;

  @Field(() => SupplementQuestionKind, { description: 'Kind of answer it takes' })
  kind!: keyof typeof SupplementQuestionKind;

  @Field(() => Boolean, { description: 'Indicates whether it has to be answered (필수)' })
  required!: boolean;
}

@InputType({ description: 'Request for supplements to one party or both (자료보정요청)' })
export class RequestSupplementInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => [CaseMessageParty], { description: 'Parties that are asked; neither is told of the other' })
  to!: CaseMessageParty[];

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Why it is needed, at most 20,000 characters' })
  text!: string;

  @Field(() => [SupplementQuestionInput], { description: 'Questions, 1 to 10' })
  questions!: SupplementQuestionInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days within which it is to be answered, 1 to 60; by the rule of its clock, at first 7, unless said',
  })
  days?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it; with one party alone' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Answer to one question' })
export class SupplementAnswerInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of at most 1,500 characters, a day as YYYY-MM-DD, or a sum in won; none for files',
  })
  value?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files that answer it, sent by the same person for this case' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Answer to a request for supplements (보정자료제출)' })
export class AnswerSupplementInput {
  @Field(() => ID, { description: 'Request that is answered' })
  requestId!: string;

  @Field(() => [SupplementAnswerInput], { description: 'One answer for each question, in their order' })
  answers!: SupplementAnswerInput[];

  @Field(() => [ID], { nullable: true, description: 'Files beside those that answer a question' })
  fileIds?: string[] | null;
}

@InputType({ description: 'What was written of an answer so far (임시저장)' })
export class SaveSupplementDraftInput {
  @Field(() => ID, { description: 'Request that is to be answered' })
  requestId!: string;

  @Field(() => [SupplementAnswerInput], {
    description: 'One for each question, in their order; what is open has nothing',
  })
  answers!: SupplementAnswerInput[];
}

@InputType({ description: 'Decision on an answer that came late (기한 경과 자료의 채택)' })
export class AcceptLateAnswerInput {
  @Field(() => ID, { description: 'Request that was answered late' })
  requestId!: string;

  @Field(() => Boolean, { description: 'Indicates whether it counts although it came late' })
  accepted!: boolean;

  @Field(() => String, { description: 'Why, at most 2,000 characters; the party reads it' })
  reason!: string;
}

@InputType({ description: 'Taking back of a request for supplements (자료보정요청 취소)' })
export class CallOffSupplementInput {
  @Field(() => ID, { description: 'Request that is taken back' })
  requestId!: string;
}

@ObjectType({ description: 'Outcome of asking for supplements' })
export class RequestSupplementPayload {
  @Field(() => [SupplementRequest], { nullable: true, description: 'Requests, one for each party; none when refused' })
  requests!: SupplementRequest[] | null;

  @Field(() => [supplementErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

function requestPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class RequestPayload {
    @Field(() => SupplementRequest, { nullable: true, description: 'Request after the act; none when it was refused' })
    supplementRequest!: SupplementRequest | null;

    @Field(() => [supplementErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return RequestPayload;
}

export const AnswerSupplementPayload = requestPayload('AnswerSupplementPayload', 'Outcome of answering a request');
export const SaveSupplementDraftPayload = requestPayload('SaveSupplementDraftPayload', 'Outcome of saving a draft');
export const AcceptLateAnswerPayload = requestPayload(
  'AcceptLateAnswerPayload',
  'Outcome of deciding on an answer that came late',
);
export const CallOffSupplementPayload = requestPayload('CallOffSupplementPayload', 'Outcome of taking a request back');
