import { DateTime, enumOf, userErrors } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseSideEnum as CaseSide } from '../dispute-case/index.ts';
import { caseAccessWords } from './case-access-words.ts';

/** Steps of a login in the graph. */
export const CaseLoginStep = enumOf('CaseLoginStep', 'What a login to a case asks for next', {
  IDENTITY: 'Identity check, at the first login (본인확인)',
  PASSWORD: 'Password of the person, at the first login',
  CODE: 'One-time code (인증번호)',
  DONE: 'Nothing: the case is open',
});

/** Mobile carriers in the graph. */
export const MobileCarrier = enumOf('MobileCarrier', 'Mobile carrier that knows whose phone it is', {
  SKT: 'SK Telecom',
  KT: 'KT',
  LGU: 'LG U+',
  SKT_MVNO: 'Budget carrier on SK Telecom (알뜰폰)',
  KT_MVNO: 'Budget carrier on KT (알뜰폰)',
  LGU_MVNO: 'Budget carrier on LG U+ (알뜰폰)',
});

@ObjectType({ description: 'Token that opens one case to one of its sides' })
export class CasePass {
  @Field(() => String, { description: 'Bearer token for the graph, given once' })
  accessToken!: string;

  @Field(() => DateTime, { description: 'Timestamp until which the token holds; it is not renewed' })
  expiresAt!: Date;

  @Field(() => ID, { description: 'Identifier of the case it opens' })
  caseId!: string;

  @Field(() => String, { description: 'Number of the case it opens' })
  caseNumber!: string;

  @Field(() => CaseSide, { description: 'Side that came in' })
  side!: string;
}

@ObjectType({ description: 'Login to a case without an account (사건번호 접속)' })
export class CaseLogin {
  @Field(() => ID, {
    description: 'Secret of this login, needed for its next step and good only from the same address',
  })
  id!: string;

  @Field(() => CaseLoginStep, { description: 'What is asked for next' })
  step!: string;

  @Field(() => DateTime, { description: 'Timestamp by which the login is to be finished' })
  expiresAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Masked phone number that gets the code; none before one is known',
  })
  codeSentTo!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp until which the code holds; none while none was sent',
  })
  codeExpiresAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which another code may be asked for' })
  resendAt!: Date | null;

  @Field(() => CasePass, { nullable: true, description: 'Token that opens the case; none before the last step' })
  pass!: CasePass | null;
}

@ObjectType({ description: 'Way into a case that is handed over to one side, shown once' })
export class IssuedCaseAccess {
  @Field(() => String, { description: 'Case number, needed to come in' })
  caseNumber!: string;

  @Field(() => CaseSide, { description: 'Side it is for' })
  side!: string;

  @Field(() => String, {
    description: 'Start password of a consumer, or temporary access number (임시접속번호) of a business',
  })
  startPassword!: string;

  @Field(() => DateTime, { description: 'Timestamp until which the first login has to happen' })
  expiresAt!: Date;
}

@InputType({ description: 'Credentials of somebody without an account' })
export class BeginCaseLoginInput {
  @Field(() => String, { description: 'Case number, with or without dashes' })
  caseNumber!: string;

  @Field(() => CaseSide, { description: 'Side that comes in' })
  side!: keyof typeof CaseSide;

  @Field(() => String, { description: 'Password, start password or temporary access number' })
  password!: string;
}

@InputType({ description: 'Person whose identity is to be checked' })
export class SendIdentityCodeInput {
  @Field(() => ID, { description: 'Login that goes on' })
  loginId!: string;

  @Field(() => String, { description: 'Name as the carrier knows it' })
  name!: string;

  @Field(() => String, { description: 'Date of birth as YYMMDD and the one digit after it; passed on, never stored' })
  birthDigits!: string;

  @Field(() => MobileCarrier, { description: 'Carrier of the phone' })
  carrier!: keyof typeof MobileCarrier;

  @Field(() => String, { description: 'Mobile phone number' })
  phoneNumber!: string;
}

@InputType({ description: 'Code of the identity check' })
export class ConfirmIdentityInput {
  @Field(() => ID, { description: 'Login that goes on' })
  loginId!: string;

  @Field(() => String, { description: 'Code that the phone got' })
  code!: string;
}

@InputType({ description: 'Wish for a one-time code' })
export class SendCaseCodeInput {
  @Field(() => ID, { description: 'Login that goes on' })
  loginId!: string;
}

@InputType({ description: 'One-time code' })
export class EnterCaseCodeInput {
  @Field(() => ID, { description: 'Login that goes on' })
  loginId!: string;

  @Field(() => String, { description: 'Code of six digits that the phone got' })
  code!: string;
}

@InputType({ description: 'Password that somebody chose' })
export class ChooseCasePasswordInput {
  @Field(() => ID, { description: 'Login that goes on' })
  loginId!: string;

  @Field(() => String, { description: 'Password of 10 to 100 characters' })
  password!: string;
}

@InputType({ description: 'Handing out of access to one side (접속 정보 발급)' })
export class IssueCaseAccessInput {
  @Field(() => ID, { description: 'Case to open' })
  caseId!: string;

  @Field(() => CaseSide, { description: 'Side that is to come in' })
  side!: keyof typeof CaseSide;
}

/** User errors of case access, and how they are worded. */
export const caseAccessErrors = userErrors('CaseAccess', caseAccessWords);

function loginPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class LoginPayload {
    @Field(() => CaseLogin, { nullable: true, description: 'Login after the step; none when it was refused' })
    caseLogin!: CaseLogin | null;

    @Field(() => [caseAccessErrors.type], { description: 'Reasons why the step was refused; empty on success' })
    userErrors!: object[];
  }
  return LoginPayload;
}

export const BeginCaseLoginPayload = loginPayload('BeginCaseLoginPayload', 'Outcome of case number and password');
export const SendIdentityCodePayload = loginPayload(
  'SendIdentityCodePayload',
  'Outcome of beginning an identity check',
);
export const ConfirmIdentityPayload = loginPayload('ConfirmIdentityPayload', 'Outcome of an identity check');
export const SendCaseCodePayload = loginPayload('SendCaseCodePayload', 'Outcome of asking for a one-time code');
export const EnterCaseCodePayload = loginPayload('EnterCaseCodePayload', 'Outcome of a one-time code');
export const ChooseCasePasswordPayload = loginPayload('ChooseCasePasswordPayload', 'Outcome of choosing a password');

@ObjectType({ description: 'Outcome of handing out access' })
export class IssueCaseAccessPayload {
  @Field(() => IssuedCaseAccess, { nullable: true, description: 'What to hand over; none when it was refused' })
  issued!: IssuedCaseAccess | null;

  @Field(() => [caseAccessErrors.type], { description: 'Reasons why nothing was handed out; empty on success' })
  userErrors!: object[];
}
