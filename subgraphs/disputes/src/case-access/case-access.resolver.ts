import { payloadOf, Public, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { beginCaseLogin } from './begin-case-login.ts';
import { loginContext } from './case-access-parts.ts';
import type { CaseAccessCode } from './case-access-words.ts';
import type { LoginView } from './case-access.ts';
import {
  BeginCaseLoginInput,
  BeginCaseLoginPayload,
  caseAccessErrors,
  CaseLogin,
  ChooseCasePasswordInput,
  ChooseCasePasswordPayload,
  ConfirmIdentityInput,
  ConfirmIdentityPayload,
  EnterCaseCodeInput,
  EnterCaseCodePayload,
  IssueCaseAccessInput,
  IssueCaseAccessPayload,
  SendCaseCodeInput,
  SendCaseCodePayload,
  SendIdentityCodeInput,
  SendIdentityCodePayload,
} from './case-access.type.ts';
import { chooseCasePassword } from './choose-case-password.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { enterCaseCode } from './enter-case-code.ts';
import { issueCaseAccess } from './issue-case-access.ts';
import { sendCaseCode } from './send-case-code.ts';
import { sendIdentityCode } from './send-identity-code.ts';

function payload(context: Context, outcome: LoginView | Refusal<CaseAccessCode>) {
  return payloadOf('caseLogin', outcome, caseAccessErrors.inWords, context);
}

/** Steps by which somebody without an account comes to their case; open to everybody, each asks for its own proof. */
@Resolver(() => CaseLogin)
export class CaseLoginResolver {
  @Public()
  @Mutation(() => BeginCaseLoginPayload, { description: 'Begins a login by case number and password (사건번호 접속)' })
  async beginCaseLogin(@Ctx() context: Context, @Arg('input', () => BeginCaseLoginInput) input: BeginCaseLoginInput) {
    return payload(context, await beginCaseLogin(loginContext(context), input));
  }

  @Public()
  @Mutation(() => SendIdentityCodePayload, { description: 'Sends a code to the phone of who is to be identified' })
  async sendIdentityCode(
    @Ctx() context: Context,
    @Arg('input', () => SendIdentityCodeInput) input: SendIdentityCodeInput,
  ) {
    return payload(context, await sendIdentityCode(loginContext(context), input));
  }

  @Public()
  @Mutation(() => ConfirmIdentityPayload, { description: 'Confirms an identity by its code (본인확인)' })
  async confirmIdentity(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmIdentityInput) input: ConfirmIdentityInput,
  ) {
    return payload(context, await confirmIdentity(loginContext(context), input));
  }

  @Public()
  @Mutation(() => SendCaseCodePayload, { description: 'Sends a one-time code to the verified phone (인증번호)' })
  async sendCaseCode(@Ctx() context: Context, @Arg('input', () => SendCaseCodeInput) input: SendCaseCodeInput) {
    return payload(context, await sendCaseCode(loginContext(context), input));
  }

  @Public()
  @Mutation(() => EnterCaseCodePayload, { description: 'Opens the case by a one-time code' })
  async enterCaseCode(@Ctx() context: Context, @Arg('input', () => EnterCaseCodeInput) input: EnterCaseCodeInput) {
    return payload(context, await enterCaseCode(loginContext(context), input));
  }

  @Public()
  @Mutation(() => ChooseCasePasswordPayload, {
    description: 'Chooses a password at the first login and opens the case',
  })
  async chooseCasePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChooseCasePasswordInput) input: ChooseCasePasswordInput,
  ) {
    return payload(context, await chooseCasePassword(loginContext(context), input));
  }

  @Authorized('OFFICER', 'LEAD')
  @Mutation(() => IssueCaseAccessPayload, {
    description: 'Hands out the way into a case for one side (접속 정보 발급)',
  })
  async issueCaseAccess(
    @Ctx() context: Context,
    @Arg('input', () => IssueCaseAccessInput) input: IssueCaseAccessInput,
  ) {
    return payloadOf('issued', await issueCaseAccess(context, input), caseAccessErrors.inWords, context);
  }
}
