import { connectionOf, DateTime, enumOf, PageArgs, userErrors } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Business } from '../business/index.ts';
import { partnerWords } from './company-change-words.ts';

/** States of requests in the graph. */
export const CompanyChangeState = enumOf('CompanyChangeState', 'State of a request to change company data', {
  ASKED: 'It waits for a lead (요청)',
  APPROVED: 'The data was changed (승인)',
  DECLINED: 'It was declined (반려)',
  WITHDRAWN: 'The business took it back (취소)',
});

@ObjectType({ description: 'Request of a business that its company data be changed (협력사 정보 수정 요청, K23)' })
export class CompanyChange {
  @Field(() => ID, { description: 'Identifier of the request' })
  id!: string;

  @Field(() => CompanyChangeState, { description: 'State' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Name that it wants; none where that stays' })
  name!: string | null;

  @Field(() => String, { description: 'Why' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What the lead said to it' })
  answer!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was asked' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** Pages of requests. */
export const CompanyChangeConnection = connectionOf(CompanyChange, 'CompanyChange');

/** Arguments of the list of requests. */
@ArgsType()
export class CompanyChangesArgs extends PageArgs {
  @Field(() => [CompanyChangeState], { nullable: true, description: 'States, any of them' })
  states?: (keyof typeof CompanyChangeState)[] | null;
}

@InputType({ description: 'Who is in charge at the business of the viewer (담당자)' })
export class ChangePartnerContactInput {
  @Field(() => String, { nullable: true, description: 'Name of the person; left out it stays, empty takes it away' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of mail for notices' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number for notices' })
  phone?: string | null;
}

@InputType({ description: 'Request of a business that its company data be changed' })
export class AskCompanyChangeInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters; left out it stays' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address; left out it stays' })
  address?: string | null;

  @Field(() => String, { description: 'Why, at most 2,000 characters' })
  reason!: string;
}

@InputType({ description: 'Decision of a lead on a request' })
export class DecideCompanyChangeInput {
  @Field(() => ID, { description: 'Request' })
  changeId!: string;

  @Field(() => Boolean, { description: 'Indicates whether the data is changed' })
  approved!: boolean;

  @Field(() => String, { nullable: true, description: 'What is said to it; needed where it is declined' })
  answer?: string | null;
}

@InputType({ description: 'Request that the business takes back' })
export class TakeBackCompanyChangeInput {
  @Field(() => ID, { description: 'Request' })
  changeId!: string;
}

/** User errors of what a business does about itself, and how they are worded. */
export const partnerErrors = userErrors('Partner', partnerWords);

function changePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ChangePayload {
    @Field(() => CompanyChange, { nullable: true, description: 'Request after the act; none when it was refused' })
    companyChange!: CompanyChange | null;

    @Field(() => [partnerErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ChangePayload;
}

export const AskCompanyChangePayload = changePayload('AskCompanyChangePayload', 'Outcome of asking for a change');
export const DecideCompanyChangePayload = changePayload('DecideCompanyChangePayload', 'Outcome of a decision');
export const TakeBackCompanyChangePayload = changePayload('TakeBackCompanyChangePayload', 'Outcome of taking back');

@ObjectType({ description: 'Outcome of changing the person in charge' })
export class ChangePartnerContactPayload {
  @Field(() => Business, { nullable: true, description: 'Business after the act; none when it was refused' })
  business!: object | null;

  @Field(() => [partnerErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
