import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { CaseLogin_LoginFragment, CaseSide, MobileCarrier } from '../gql/graphql.ts';
import {
  BEGIN_LOGIN,
  CHOOSE_PASSWORD,
  CONFIRM_IDENTITY,
  ENTER_CODE,
  SEND_CODE,
  SEND_IDENTITY_CODE,
} from './login-acts.ts';

/** A login as the graph tells of it. */
export type LoginState = CaseLogin_LoginFragment;

/** Why a step did not happen, with the field it is about. */
export interface LoginProblem {
  readonly message: string;
  readonly field: string | null;
  readonly code: string | null;
}

/** What came of a step. */
export interface LoginOutcome {
  readonly login: LoginState | null;
  readonly problem: LoginProblem | null;
}

interface Answer {
  readonly caseLogin: LoginState | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: string[] | null }[];
}

/** Person as they say they are. */
export interface ClaimedPerson {
  readonly name: string;
  readonly birthDigits: string;
  readonly carrier: MobileCarrier;
  readonly phoneNumber: string;
}

/** Steps of a login; none throws, a lost connection is a problem like any other. */
export function useLogin(offline: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const take = async <Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    answerOf: (data: Data) => Answer,
  ): Promise<LoginOutcome> => {
    setBusy(true);
    try {
      const { data } = await client.mutate<Data>({ mutation, variables, fetchPolicy: 'no-cache' });
      if (!data) return lost(offline);
      const { caseLogin, userErrors } = answerOf(data);
      const [error] = userErrors;
      return {
        login: caseLogin,
        problem: error ? { message: error.message, code: error.code, field: error.field?.at(-1) ?? null } : null,
      };
    } catch {
      return lost(offline);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    begin: (caseNumber: string, side: CaseSide, password: string) =>
      take(BEGIN_LOGIN, { input: { caseNumber, side, password } }, (data) => data.beginCaseLogin),
    sendIdentityCode: (loginId: string, person: ClaimedPerson) =>
      take(SEND_IDENTITY_CODE, { input: { loginId, ...person } }, (data) => data.sendIdentityCode),
    confirmIdentity: (loginId: string, code: string) =>
      take(CONFIRM_IDENTITY, { input: { loginId, code } }, (data) => data.confirmIdentity),
    sendCode: (loginId: string) => take(SEND_CODE, { input: { loginId } }, (data) => data.sendCaseCode),
    enterCode: (loginId: string, code: string) =>
      take(ENTER_CODE, { input: { loginId, code } }, (data) => data.enterCaseCode),
    choosePassword: (loginId: string, password: string) =>
      take(CHOOSE_PASSWORD, { input: { loginId, password } }, (data) => data.chooseCasePassword),
  };
}

/** The steps as questions are handed them. */
export type Login = ReturnType<typeof useLogin>;

function lost(message: string): LoginOutcome {
  return { login: null, problem: { message, field: null, code: null } };
}
