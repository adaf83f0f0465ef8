/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Credentials of somebody without an account */
export type BeginCaseLoginInput = {
  /** Case number, with or without dashes */
  caseNumber: string;
  /** Password, start password or temporary access number */
  password: string;
  /** Side that comes in */
  side: CaseSide;
};

/** Reasons why an act of the slice can be refused */
export type CaseAccessUserErrorCode =
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** This code cannot be used any more. Ask for a new one. */
  | 'CODE_EXPIRED'
  /** Ask for a code first. */
  | 'CODE_MISSING'
  /** The code is wrong. */
  | 'CODE_WRONG'
  /** The person who was identified is not the party of this case. Please ask the case officer. */
  | 'IDENTITY_DIFFERS'
  /** This differs from what the carrier knows. Check name, date of birth, carrier and mobile number. */
  | 'IDENTITY_REFUSED'
  /** Please check what you entered. */
  | 'INPUT_INVALID'
  /** This login took too long or has ended. Please start again. */
  | 'LOGIN_ENDED'
  /** The case number or the password is wrong, or after several wrong tries you cannot come in for 15 minutes. */
  | 'LOGIN_REFUSED'
  /** It is not known whether the code was sent. If none arrives, ask again. */
  | 'MAYBE_SENT'
  /** Only the officer of this case or the team lead may hand out access. */
  | 'NOT_ALLOWED'
  /** The respondent can be given access once the notice of receipt was sent. */
  | 'NOT_NOTIFIED'
  /** The code could not be sent. Ask again in a moment. */
  | 'NOT_SENT'
  /** A password that is easy to guess, such as the case number or one character repeated, cannot be used. */
  | 'PASSWORD_PLAIN'
  /** A password has 10 to 100 characters. */
  | 'PASSWORD_SHORT'
  /** Too many codes were asked for. Try again in an hour. */
  | 'TOO_MANY_CODES'
  /** You can ask again in a moment. */
  | 'TOO_SOON';

/** What a login to a case asks for next */
export type CaseLoginStep =
  /** One-time code (인증번호) */
  | 'CODE'
  /** Nothing: the case is open */
  | 'DONE'
  /** Identity check, at the first login (본인확인) */
  | 'IDENTITY'
  /** Password of the person, at the first login */
  | 'PASSWORD';

/** Party of a dispute case */
export type CaseParty =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Officer who leads the case (담당자) */
  | 'OFFICER'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** Way a dispute case ended (처리결과) */
export type CaseResult =
  /** Applicant was informed and advised (정보제공) */
  | 'INFORMATION_GIVEN'
  /** Case could not be handled (처리불능) */
  | 'NOT_POSSIBLE'
  /** No agreement was reached (합의 불성립) */
  | 'NOT_SETTLED'
  /** Both sides agreed (합의 성립) */
  | 'SETTLED';

/** Side of a case that comes in without an account */
export type CaseSide =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** State of a dispute case */
export type CaseState =
  /** Both sides agreed (합의) */
  | 'AGREEMENT'
  /** Closed with a result (종결) */
  | 'CLOSED'
  /** Officer examines the facts (사실조사) */
  | 'FACT_FINDING'
  /** Received, the respondent not yet notified (접수) */
  | 'RECEIVED'
  /** Settlement recommended to both sides (합의권고) */
  | 'RECOMMENDATION'
  /** Respondent notified and given the chance to settle by itself (자율처리) */
  | 'SELF_RESOLUTION'
  /** Withdrawn by the applicant (취하) */
  | 'WITHDRAWN';

/** Step a dispute case can take */
export type CaseStep =
  /** Assign it to an officer (담당자분배) */
  | 'ASSIGN'
  /** Begin to examine the facts (사실조사) */
  | 'BEGIN_FACT_FINDING'
  /** Close it with a result (종결) */
  | 'CLOSE'
  /** Confirm the notice of receipt (접수통보서확인) */
  | 'CONFIRM_RECEIPT'
  /** Say whom the claim is against (피신청인 지정) */
  | 'NAME_RESPONDENT'
  /** Send the notice of receipt (접수통보서등록) */
  | 'NOTIFY_RECEIPT'
  /** Open it (접수) */
  | 'OPEN'
  /** Recommend a settlement (합의권고) */
  | 'RECOMMEND_SETTLEMENT'
  /** Record that both sides agreed (합의서) */
  | 'RECORD_AGREEMENT'
  /** Report what the business did by itself (자율구제활동등록) */
  | 'REPORT_SELF_REMEDY'
  /** Withdraw it (취하) */
  | 'WITHDRAW';

/** Password that somebody chose */
export type ChooseCasePasswordInput = {
  /** Login that goes on */
  loginId: string;
  /** Password of 10 to 100 characters */
  password: string;
};

/** Code of the identity check */
export type ConfirmIdentityInput = {
  /** Code that the phone got */
  code: string;
  /** Login that goes on */
  loginId: string;
};

/** Confirmation of the notice of receipt (접수통보서확인) */
export type ConfirmReceiptInput = {
  /** Case whose notice is confirmed */
  caseId: string;
};

/** Reasons why an act of the slice can be refused */
export type DisputesUserErrorCode =
  /** An address has at most 200 characters. */
  | 'ADDRESS_TOO_LONG'
  /** The notice of receipt is confirmed already. */
  | 'ALREADY_CONFIRMED'
  /** The self-remedy activity is reported already. */
  | 'ALREADY_REPORTED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** Check the address of mail. */
  | 'EMAIL_INVALID'
  /** You may not take this step in this case. */
  | 'NOT_ALLOWED'
  /** Choose the officer to assign. */
  | 'OFFICER_UNKNOWN'
  /** Check the phone number. */
  | 'PHONE_INVALID'
  /** Say why the case is withdrawn. */
  | 'REASON_MISSING'
  /** Name the respondent first. */
  | 'RESPONDENT_MISSING'
  /** A case ends as settled when an agreement is recorded, and only then. */
  | 'RESULT_CONTRADICTS_AGREEMENT'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG'
  /** The case has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** What the verification of a document has come to */
export type DocumentVerificationOutcome =
  /** Number is known, and the bytes are not those that were issued */
  | 'ALTERED'
  /** Issued by the house, and revoked */
  | 'REVOKED'
  /** Issued by the house, and followed by a corrected one */
  | 'SUPERSEDED'
  /** Too many numbers that are none were tried; nothing is told for some time */
  | 'TOO_MANY_REQUESTS'
  /** No such document was issued */
  | 'UNKNOWN'
  /** Issued by the house, and in force */
  | 'VALID';

/** One-time code */
export type EnterCaseCodeInput = {
  /** Code of six digits that the phone got */
  code: string;
  /** Login that goes on */
  loginId: string;
};

/** Mobile carrier that knows whose phone it is */
export type MobileCarrier =
  /** KT */
  | 'KT'
  /** Budget carrier on KT (알뜰폰) */
  | 'KT_MVNO'
  /** LG U+ */
  | 'LGU'
  /** Budget carrier on LG U+ (알뜰폰) */
  | 'LGU_MVNO'
  /** SK Telecom */
  | 'SKT'
  /** Budget carrier on SK Telecom (알뜰폰) */
  | 'SKT_MVNO';

/** Report of self-remedy activity (자율구제활동) */
export type ReportSelfRemedyInput = {
  /** Case it is about */
  caseId: string;
  /** What the business did, at most 20,000 characters */
  text: string;
};

/** Wish for a one-time code */
export type SendCaseCodeInput = {
  /** Login that goes on */
  loginId: string;
};

/** Person whose identity is to be checked */
export type SendIdentityCodeInput = {
  /** Date of birth as YYMMDD and the one digit after it; passed on, never stored */
  birthDigits: string;
  /** Carrier of the phone */
  carrier: MobileCarrier;
  /** Login that goes on */
  loginId: string;
  /** Name as the carrier knows it */
  name: string;
  /** Mobile phone number */
  phoneNumber: string;
};

/** Withdrawal of a case (취하) */
export type WithdrawCaseInput = {
  /** Case to withdraw */
  caseId: string;
  /** Why it is withdrawn */
  reason: string;
};

export type CaseLogin_LoginFragment = {
  __typename: 'CaseLogin';
  id: string;
  step: CaseLoginStep;
  expiresAt: string;
  codeSentTo: string | null;
  codeExpiresAt: string | null;
  resendAt: string | null;
  pass: {
    __typename: 'CasePass';
    accessToken: string;
    expiresAt: string;
    caseId: string;
    caseNumber: string;
    side: CaseSide;
  } | null;
} & { ' $fragmentName'?: 'CaseLogin_LoginFragment' };

export type BeginCaseLoginMutationVariables = Exact<{
  input: BeginCaseLoginInput;
}>;

export type BeginCaseLoginMutation = {
  beginCaseLogin: {
    __typename: 'BeginCaseLoginPayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SendIdentityCodeMutationVariables = Exact<{
  input: SendIdentityCodeInput;
}>;

export type SendIdentityCodeMutation = {
  sendIdentityCode: {
    __typename: 'SendIdentityCodePayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;

export type ConfirmIdentityMutation = {
  confirmIdentity: {
    __typename: 'ConfirmIdentityPayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SendCaseCodeMutationVariables = Exact<{
  input: SendCaseCodeInput;
}>;

export type SendCaseCodeMutation = {
  sendCaseCode: {
    __typename: 'SendCaseCodePayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type EnterCaseCodeMutationVariables = Exact<{
  input: EnterCaseCodeInput;
}>;

export type EnterCaseCodeMutation = {
  enterCaseCode: {
    __typename: 'EnterCaseCodePayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChooseCasePasswordMutationVariables = Exact<{
  input: ChooseCasePasswordInput;
}>;

export type ChooseCasePasswordMutation = {
  chooseCasePassword: {
    __typename: 'ChooseCasePasswordPayload';
    caseLogin: {
      __typename: 'CaseLogin';
      id: string;
      step: CaseLoginStep;
      expiresAt: string;
      codeSentTo: string | null;
      codeExpiresAt: string | null;
      resendAt: string | null;
      pass: {
        __typename: 'CasePass';
        accessToken: string;
        expiresAt: string;
        caseId: string;
        caseNumber: string;
        side: CaseSide;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartyCase_CaseFragment = {
  __typename: 'DisputeCase';
  id: string;
  number: string;
  title: string;
  state: CaseState;
  whoseMove: Array<CaseParty>;
  openedAt: string;
  dueAt: string;
  daysLeft: number | null;
  overdue: boolean;
  availableSteps: Array<CaseStep>;
  facts: string;
  recommendation: string | null;
  agreement: string | null;
  result: CaseResult | null;
  applicantName: string;
  respondent: { __typename: 'Business'; id: string; name: string } | null;
  officer: { __typename: 'Officer'; id: string; name: string } | null;
  history: Array<{
    __typename: 'CaseStepTaken';
    id: string;
    step: CaseStep;
    takenByName: string;
    takenAt: string;
    note: string | null;
  }>;
} & { ' $fragmentName'?: 'PartyCase_CaseFragment' };

export type PartyCaseQueryVariables = Exact<{
  id: string;
}>;

export type PartyCaseQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    number: string;
    title: string;
    state: CaseState;
    whoseMove: Array<CaseParty>;
    openedAt: string;
    dueAt: string;
    daysLeft: number | null;
    overdue: boolean;
    availableSteps: Array<CaseStep>;
    facts: string;
    recommendation: string | null;
    agreement: string | null;
    result: CaseResult | null;
    applicantName: string;
    respondent: { __typename: 'Business'; id: string; name: string } | null;
    officer: { __typename: 'Officer'; id: string; name: string } | null;
    history: Array<{
      __typename: 'CaseStepTaken';
      id: string;
      step: CaseStep;
      takenByName: string;
      takenAt: string;
      note: string | null;
    }>;
  } | null;
};

export type PartyConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;

export type PartyConfirmReceiptMutation = {
  confirmReceipt: {
    __typename: 'ConfirmReceiptPayload';
    disputeCase: {
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      state: CaseState;
      whoseMove: Array<CaseParty>;
      openedAt: string;
      dueAt: string;
      daysLeft: number | null;
      overdue: boolean;
      availableSteps: Array<CaseStep>;
      facts: string;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      applicantName: string;
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        takenByName: string;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartyReportSelfRemedyMutationVariables = Exact<{
  input: ReportSelfRemedyInput;
}>;

export type PartyReportSelfRemedyMutation = {
  reportSelfRemedy: {
    __typename: 'ReportSelfRemedyPayload';
    disputeCase: {
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      state: CaseState;
      whoseMove: Array<CaseParty>;
      openedAt: string;
      dueAt: string;
      daysLeft: number | null;
      overdue: boolean;
      availableSteps: Array<CaseStep>;
      facts: string;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      applicantName: string;
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        takenByName: string;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartyWithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;

export type PartyWithdrawCaseMutation = {
  withdrawCase: {
    __typename: 'WithdrawCasePayload';
    disputeCase: {
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      state: CaseState;
      whoseMove: Array<CaseParty>;
      openedAt: string;
      dueAt: string;
      daysLeft: number | null;
      overdue: boolean;
      availableSteps: Array<CaseStep>;
      facts: string;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      applicantName: string;
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        takenByName: string;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CustomerPageQueryVariables = Exact<{
  id: string;
}>;

export type CustomerPageQuery = { customer: { __typename: 'Customer'; id: string } | null };

export type ShellVerifyDocumentQueryVariables = Exact<{
  number?: string | null | undefined;
  sha256?: string | null | undefined;
}>;

export type ShellVerifyDocumentQuery = {
  verifyDocument: {
    __typename: 'DocumentVerification';
    outcome: DocumentVerificationOutcome;
    number: string | null;
    kind: string | null;
    kindName: string | null;
    title: string | null;
    parties: Array<string>;
    issuedOn: string | null;
    revokedOn: string | null;
    supersededBy: string | null;
  };
};

export const CaseLogin_LoginFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseLogin_LoginFragment, unknown>;
export const PartyCase_CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyCase_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoseMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyCase_CaseFragment, unknown>;
export const BeginCaseLoginDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BeginCaseLogin' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BeginCaseLoginInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'beginCaseLogin' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BeginCaseLoginMutation, BeginCaseLoginMutationVariables>;
export const SendIdentityCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendIdentityCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SendIdentityCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendIdentityCode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendIdentityCodeMutation, SendIdentityCodeMutationVariables>;
export const ConfirmIdentityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmIdentity' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmIdentityInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmIdentity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const SendCaseCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendCaseCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SendCaseCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendCaseCode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendCaseCodeMutation, SendCaseCodeMutationVariables>;
export const EnterCaseCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnterCaseCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnterCaseCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterCaseCode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterCaseCodeMutation, EnterCaseCodeMutationVariables>;
export const ChooseCasePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseCasePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChooseCasePasswordInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chooseCasePassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseLogin' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseLogin_login' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeExpiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resendAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pass' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accessToken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseCasePasswordMutation, ChooseCasePasswordMutationVariables>;
export const PartyCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartyCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartyCase_case' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyCase_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoseMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyCaseQuery, PartyCaseQueryVariables>;
export const PartyConfirmReceiptDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyConfirmReceipt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmReceiptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmReceipt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyCase_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyCase_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoseMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyConfirmReceiptMutation, PartyConfirmReceiptMutationVariables>;
export const PartyReportSelfRemedyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyReportSelfRemedy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportSelfRemedyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reportSelfRemedy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyCase_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyCase_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoseMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyReportSelfRemedyMutation, PartyReportSelfRemedyMutationVariables>;
export const PartyWithdrawCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyWithdrawCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyCase_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyCase_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whoseMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyWithdrawCaseMutation, PartyWithdrawCaseMutationVariables>;
export const CustomerPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerPageQuery, CustomerPageQueryVariables>;
export const ShellVerifyDocumentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellVerifyDocument' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sha256' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verifyDocument' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sha256' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sha256' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parties' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'supersededBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellVerifyDocumentQuery, ShellVerifyDocumentQueryVariables>;
