import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n': typeof types.CaseLogin_LoginFragmentDoc;
  '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginCaseLoginDocument;
  '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SendIdentityCodeDocument;
  '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmIdentityDocument;
  '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SendCaseCodeDocument;
  '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EnterCaseCodeDocument;
  '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChooseCasePasswordDocument;
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n': typeof types.PartyCase_CaseFragmentDoc;
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n': typeof types.PartyCaseDocument;
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyConfirmReceiptDocument;
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyReportSelfRemedyDocument;
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyWithdrawCaseDocument;
  '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n': typeof types.CustomerPageDocument;
  '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n': typeof types.ShellVerifyDocumentDocument;
};
const documents: Documents = {
  '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n':
    types.CaseLogin_LoginFragmentDoc,
  '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginCaseLoginDocument,
  '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SendIdentityCodeDocument,
  '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmIdentityDocument,
  '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SendCaseCodeDocument,
  '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EnterCaseCodeDocument,
  '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChooseCasePasswordDocument,
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n':
    types.PartyCase_CaseFragmentDoc,
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n':
    types.PartyCaseDocument,
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyConfirmReceiptDocument,
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyReportSelfRemedyDocument,
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyWithdrawCaseDocument,
  '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n':
    types.CustomerPageDocument,
  '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n':
    types.ShellVerifyDocumentDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n',
): (typeof documents)['\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n',
): (typeof documents)['\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n',
): (typeof documents)['\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
