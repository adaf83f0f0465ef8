import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseMessage, CaseMessageParty, correspondenceErrors } from './case-message.type.ts';

@InputType({ description: 'Reading of a message (열람)' })
export class ReadCaseMessageInput {
  @Field(() => ID, { description: 'Message that is read' })
  messageId!: string;
}

@InputType({ description: 'Statement of a party to the officer (의견등록)' })
export class WriteOpinionInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it, sent by the same person for this case' })
  fileIds?: string[] | null;

  @Field(() => Boolean, { description: 'Indicates whether the other party may read it too (공개여부)' })
  publicToOther!: boolean;
}

@InputType({ description: 'Notice of the officer to one party or both (공지)' })
export class WriteCaseNoticeInput {
  @Field(() => ID, { description: 'Case it is about' })
  caseId!: string;

  @Field(() => [CaseMessageParty], { description: 'Parties it is for' })
  to!: CaseMessageParty[];

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Files that go with it, sent by the same person for this case' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Widening of who may read a message; it is never narrowed (공개 범위 확대)' })
export class WidenCaseMessageInput {
  @Field(() => ID, { description: 'Message that the own side wrote' })
  messageId!: string;

  @Field(() => [CaseMessageParty], {
    description: 'Parties who may read it from now on, those who may already among them',
  })
  to!: CaseMessageParty[];
}

function messagePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class MessagePayload {
    @Field(() => CaseMessage, { nullable: true, description: 'Message after the act; none when it was refused' })
    caseMessage!: CaseMessage | null;

    @Field(() => [correspondenceErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return MessagePayload;
}

export const ReadCaseMessagePayload = messagePayload('ReadCaseMessagePayload', 'Outcome of reading a message');
export const WriteOpinionPayload = messagePayload('WriteOpinionPayload', 'Outcome of writing a statement');
export const WriteCaseNoticePayload = messagePayload('WriteCaseNoticePayload', 'Outcome of writing a notice');
export const WidenCaseMessagePayload = messagePayload(
  'WidenCaseMessagePayload',
  'Outcome of letting more parties read a message',
);
