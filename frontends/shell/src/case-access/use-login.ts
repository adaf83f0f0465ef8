import type { UserError } from '@madang/frontend-kit';
import type { CaseLogin_LoginFragment, CaseSide, MobileCarrier } from '../gql/graphql.ts';
import {
  BEGIN_LOGIN,
  CHOOSE_PASSWORD,
  CONFIRM_IDENTITY,
  ENTER_CODE,
  SEND_CODE,
  SEND_IDENTITY_CODE,
} from './login-acts.ts';
import { useSteps } from './use-steps.ts';

/** A login as the graph tells of it. */
export type LoginState = CaseLogin_LoginFragment;

/** Person as they say they are. */
export interface ClaimedPerson {
  readonly name: string;
  readonly birthDigits: string;
  readonly carrier: MobileCarrier;
  readonly phoneNumber: string;
}

/** Steps of a login. */
export function useLogin(offline: string) {
  const { busy, take } = useSteps(offline);
  return {
    busy,
    begin: (caseNumber: string, side: CaseSide, password: string) =>
      take(BEGIN_LOGIN, { input: { caseNumber, side, password } }, (data) => answerIn(data.beginCaseLogin)),
    sendIdentityCode: (loginId: string, person: ClaimedPerson) =>
      take(SEND_IDENTITY_CODE, { input: { loginId, ...person } }, (data) => answerIn(data.sendIdentityCode)),
    confirmIdentity: (loginId: string, code: string) =>
      take(CONFIRM_IDENTITY, { input: { loginId, code } }, (data) => answerIn(data.confirmIdentity)),
    sendCode: (loginId: string) => take(SEND_CODE, { input: { loginId } }, (data) => answerIn(data.sendCaseCode)),
    enterCode: (loginId: string, code: string) =>
      take(ENTER_CODE, { input: { loginId, code } }, (data) => answerIn(data.enterCaseCode)),
    choosePassword: (loginId: string, password: string) =>
      take(CHOOSE_PASSWORD, { input: { loginId, password } }, (data) => answerIn(data.chooseCasePassword)),
  };
}

/** The steps as questions are handed them. */
export type Login = ReturnType<typeof useLogin>;

function answerIn(payload: { readonly caseLogin: LoginState | null; readonly userErrors: readonly UserError[] }) {
  return { state: payload.caseLogin, userErrors: payload.userErrors };
}
