import { anonymous, type TestSubgraph } from '@madang/subgraph-kit/testing';

/** Address from which a test comes unless it says another. */
export const HOME = '198.51.100.7';

/** Password that somebody chooses in a test. */
export const PASSWORD = '파란 자전거 세 대 3';

const LOGIN = `caseLogin { id step expiresAt codeSentTo codeExpiresAt resendAt pass { accessToken caseId side } } userErrors { code message field }`;

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
type Any = any;

/** Somebody without an account at the door of one case, as the graph sees them. */
export interface Door {
  begin(password: string): Promise<Any>;
  beginFails(password: string): Promise<string>;
  sendIdentityCode(loginId: string, person: { name?: string; phoneNumber?: string }): Promise<Any>;
  confirm(loginId: string, code: string): Promise<Any>;
  confirmFails(loginId: string, code: string): Promise<string>;
  sendCode(loginId: string): Promise<Any>;
  /** Asks for a code; the reason why none was sent, or null. */
  sendFails(loginId: string): Promise<string | null>;
  enter(loginId: string, code: string): Promise<Any>;
  enterFails(loginId: string, code: string): Promise<string>;
  choose(loginId: string, password: string): Promise<Any>;
  chooseAny(loginId: string, password: string): Promise<Any>;
  from(address: string): Door;
  as(side: 'APPLICANT' | 'RESPONDENT'): Door;
}

/** Stands at the door of a case, without an account. */
export function atDoor(
  subgraph: TestSubgraph,
  caseNumber: string,
  place: { address: string; side: 'APPLICANT' | 'RESPONDENT' } = { address: HOME, side: 'APPLICANT' },
): Door {
  const step = async (mutation: string, input: object): Promise<Any> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${LOGIN} } }`;
    const stranger = subgraph.as([], { ...anonymous, address: place.address });
    const { data, errors } = await stranger.ask(document, { input });
    if (errors[0]) throw new Error(`${mutation}: ${errors[0].message}`);
    return data[mutation];
  };
  const done = async (mutation: string, input: object): Promise<Any> => {
    const { caseLogin, userErrors } = await step(mutation, input);
    if (!caseLogin) throw new Error(`${mutation} was refused: ${userErrors[0]?.code}`);
    return caseLogin;
  };
  const failed = async (mutation: string, input: object): Promise<string> =>
    (await step(mutation, input)).userErrors[0]?.code ?? null;
  const credentials = (password: string) => ({ caseNumber, side: place.side, password });
  return {
    begin: (password) => done('beginCaseLogin', credentials(password)),
    beginFails: (password) => failed('beginCaseLogin', credentials(password)),
    sendIdentityCode: (loginId, person) =>
      done('sendIdentityCode', {
        loginId,
        name: '홍길동',
        birthDigits: '900101-1',
        carrier: 'SKT',
        phoneNumber: '010-1234-5678',
        ...person,
      }),
    confirm: (loginId, code) => done('confirmIdentity', { loginId, code }),
    confirmFails: (loginId, code) => failed('confirmIdentity', { loginId, code }),
    sendCode: (loginId) => done('sendCaseCode', { loginId }),
    sendFails: (loginId) => failed('sendCaseCode', { loginId }),
    enter: (loginId, code) => done('enterCaseCode', { loginId, code }),
    enterFails: (loginId, code) => failed('enterCaseCode', { loginId, code }),
    choose: (loginId, password) => done('chooseCasePassword', { loginId, password }),
    chooseAny: (loginId, password) => step('chooseCasePassword', { loginId, password }),
    from: (address) => atDoor(subgraph, caseNumber, { ...place, address }),
    as: (side) => atDoor(subgraph, caseNumber, { ...place, side }),
  };
}

/** Has the officer of a case hand out access; the start password. */
export async function issued(
  subgraph: TestSubgraph,
  officerId: string,
  caseId: string,
  side: 'APPLICANT' | 'RESPONDENT',
): Promise<string> {
  const document = `mutation ($input: IssueCaseAccessInput!) {
    issueCaseAccess(input: $input) { issued { startPassword } userErrors { code } }
  }`;
  const { data, errors } = await subgraph.as('OFFICER', { id: officerId }).ask(document, { input: { caseId, side } });
  if (errors[0]) throw new Error(errors[0].message);
  return data.issueCaseAccess.issued.startPassword;
}
