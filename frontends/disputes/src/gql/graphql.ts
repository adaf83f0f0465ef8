/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Assignment of a case (담당자분배) */
export type AssignCaseInput = {
  /** Case to assign */
  caseId: string;
  /** Officer who is to lead it */
  officerId: string;
};

/** Begin of the fact-finding (사실조사) */
export type BeginFactFindingInput = {
  /** Case whose facts are examined */
  caseId: string;
  /** What is to be found out, at most 20,000 characters */
  note: string;
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
  /** Ask for more time (처리기간 연장 결재) */
  | 'REQUEST_CASE_EXTENSION'
  /** Submit the case report for approval (사건보고서 결재) */
  | 'SUBMIT_CASE_REPORT'
  /** Submit the closing report for approval (종결보고서 결재) */
  | 'SUBMIT_CLOSING_REPORT'
  /** Withdraw it (취하) */
  | 'WITHDRAW';

/** End of a case (종결) */
export type CloseCaseInput = {
  /** Case to close */
  caseId: string;
  /** Remark on the result */
  note?: string | null | undefined;
  /** Way the case ended */
  result: CaseResult;
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
  /** It is approved already. */
  | 'ALREADY_APPROVED'
  /** The notice of receipt is confirmed already. */
  | 'ALREADY_CONFIRMED'
  /** The self-remedy activity is reported already. */
  | 'ALREADY_REPORTED'
  /** An approval of this kind is under way already. */
  | 'ALREADY_REQUESTED'
  /** The case report is not approved yet. Have it approved first. */
  | 'CASE_REPORT_NOT_APPROVED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** There is no certificate that is good now, so the document cannot be signed. Tell the administrator. */
  | 'CERTIFICATE_EXPIRED'
  /** The closing report is not approved yet. Have it approved first. */
  | 'CLOSING_REPORT_NOT_APPROVED'
  /** The document has been corrected or revoked already, or is not issued yet. */
  | 'DOCUMENT_NOT_CURRENT'
  /** There is no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** Check the address of mail. */
  | 'EMAIL_INVALID'
  /** The time can be extended by 60 days altogether. */
  | 'EXTENSION_DAYS_INVALID'
  /** You may not take this step in this case. */
  | 'NOT_ALLOWED'
  /** Choose the officer to assign. */
  | 'OFFICER_UNKNOWN'
  /** Check the phone number. */
  | 'PHONE_INVALID'
  /** What would be sent has changed since it was previewed. Look at it again. */
  | 'PREVIEW_OUTDATED'
  /** Say why the case is withdrawn. */
  | 'REASON_MISSING'
  /** Say in at least 5 characters why the document is revoked. */
  | 'REASON_TOO_SHORT_FOR_REVOCATION'
  /** Name the respondent first. */
  | 'RESPONDENT_MISSING'
  /** A case ends as settled when an agreement is recorded, and only then. */
  | 'RESULT_CONTRADICTS_AGREEMENT'
  /** The approved closing report says another result. */
  | 'RESULT_CONTRADICTS_REPORT'
  /** You belong to no team, so nobody can decide. Ask an administrator. */
  | 'TEAM_MISSING'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** The case has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** Handing out of access to one side (접속 정보 발급) */
export type IssueCaseAccessInput = {
  /** Case to open */
  caseId: string;
  /** Side that is to come in */
  side: CaseSide;
};

/** Naming of the respondent (피신청인 지정) */
export type NameRespondentInput = {
  /** Name of the business; one that is new here becomes known */
  businessName: string;
  /** Case whose respondent is named */
  caseId: string;
};

/** Notice of receipt to the respondent (접수통보) */
export type NotifyReceiptInput = {
  /** Case of which the respondent is notified */
  caseId: string;
  /** Digest of the preview that its maker confirmed */
  previewDigest?: string | null | undefined;
};

/** Settlement recommendation (합의권고) */
export type RecommendSettlementInput = {
  /** Case in which a settlement is recommended */
  caseId: string;
  /** Text of the recommendation, at most 20,000 characters */
  text: string;
};

/** Record of the agreement of both sides (합의서) */
export type RecordAgreementInput = {
  /** Case in which both sides agreed */
  caseId: string;
  /** Text of the agreement, at most 20,000 characters */
  text: string;
};

/** Report of self-remedy activity (자율구제활동) */
export type ReportSelfRemedyInput = {
  /** Case it is about */
  caseId: string;
  /** What the business did, at most 20,000 characters */
  text: string;
};

/** Withdrawal of a case (취하) */
export type WithdrawCaseInput = {
  /** Case to withdraw */
  caseId: string;
  /** Why it is withdrawn */
  reason: string;
};

export type IssueCaseAccessMutationVariables = Exact<{
  input: IssueCaseAccessInput;
}>;

export type IssueCaseAccessMutation = {
  issueCaseAccess: {
    __typename: 'IssueCaseAccessPayload';
    issued: {
      __typename: 'IssuedCaseAccess';
      caseNumber: string;
      side: CaseSide;
      startPassword: string;
      expiresAt: string;
    } | null;
    userErrors: Array<{
      __typename: 'CaseAccessUserError';
      code: CaseAccessUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type KnownBusinessesQueryVariables = Exact<{
  search: string;
}>;

export type KnownBusinessesQuery = {
  businesses: {
    __typename: 'BusinessConnection';
    nodes: Array<{ __typename: 'Business'; id: string; name: string; partner: boolean }>;
  };
};

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;

export type AssignCaseMutation = {
  assignCase: {
    __typename: 'AssignCasePayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type NameRespondentMutationVariables = Exact<{
  input: NameRespondentInput;
}>;

export type NameRespondentMutation = {
  nameRespondent: {
    __typename: 'NameRespondentPayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type NotifyReceiptMutationVariables = Exact<{
  input: NotifyReceiptInput;
}>;

export type NotifyReceiptMutation = {
  notifyReceipt: {
    __typename: 'NotifyReceiptPayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;

export type ConfirmReceiptMutation = {
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type ReportSelfRemedyMutationVariables = Exact<{
  input: ReportSelfRemedyInput;
}>;

export type ReportSelfRemedyMutation = {
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type BeginFactFindingMutationVariables = Exact<{
  input: BeginFactFindingInput;
}>;

export type BeginFactFindingMutation = {
  beginFactFinding: {
    __typename: 'BeginFactFindingPayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type RecommendSettlementMutationVariables = Exact<{
  input: RecommendSettlementInput;
}>;

export type RecommendSettlementMutation = {
  recommendSettlement: {
    __typename: 'RecommendSettlementPayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;

export type RecordAgreementMutation = {
  recordAgreement: {
    __typename: 'RecordAgreementPayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;

export type CloseCaseMutation = {
  closeCase: {
    __typename: 'CloseCasePayload';
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;

export type WithdrawCaseMutation = {
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
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
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

export type CaseProgress_CaseFragment = {
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
  recommendation: string | null;
  agreement: string | null;
  result: CaseResult | null;
  receiptNotifiedAt: string | null;
  receiptConfirmedAt: string | null;
  closedAt: string | null;
  respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
  officer: { __typename: 'Officer'; id: string; name: string } | null;
  history: Array<{
    __typename: 'CaseStepTaken';
    id: string;
    step: CaseStep;
    toState: CaseState;
    takenByName: string;
    takenAt: string;
    note: string | null;
  }>;
} & { ' $fragmentName'?: 'CaseProgress_CaseFragment' };

export type DisputeCasePageQueryVariables = Exact<{
  id: string;
}>;

export type DisputeCasePageQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    facts: string;
    applicantName: string;
    claimReason: string | null;
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
    recommendation: string | null;
    agreement: string | null;
    result: CaseResult | null;
    receiptNotifiedAt: string | null;
    receiptConfirmedAt: string | null;
    closedAt: string | null;
    itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    customer: { __typename: 'Customer'; id: string; name: string } | null;
    order: { __typename: 'Order'; id: string; number: string } | null;
    orderLine: {
      __typename: 'OrderLine';
      id: string;
      number: string;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    } | null;
    ticket: { __typename: 'Ticket'; id: string; number: string; title: string } | null;
    respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
    officer: { __typename: 'Officer'; id: string; name: string } | null;
    history: Array<{
      __typename: 'CaseStepTaken';
      id: string;
      step: CaseStep;
      toState: CaseState;
      takenByName: string;
      takenAt: string;
      note: string | null;
    }>;
  } | null;
};

export type AssignableOfficersQueryVariables = Exact<{ [key: string]: never }>;

export type AssignableOfficersQuery = { officers: Array<{ __typename: 'Officer'; id: string; name: string }> };

export type CasesPanel_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  disputeCases: Array<{
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
  }> | null;
} & { ' $fragmentName'?: 'CasesPanel_CustomerFragment' };

export type CaseListQueryVariables = Exact<{
  search?: string | null | undefined;
  states?: Array<CaseState> | CaseState | null | undefined;
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type CaseListQuery = {
  disputeCases: {
    __typename: 'DisputeCaseConnection';
    nodes: Array<{
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      state: CaseState;
      applicantName: string;
      openedAt: string;
      dueAt: string;
      daysLeft: number | null;
      overdue: boolean;
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type CaseChangedSubscriptionVariables = Exact<{
  customerId?: string | null | undefined;
}>;

export type CaseChangedSubscription = {
  disputeCaseChanged: {
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
    recommendation: string | null;
    agreement: string | null;
    result: CaseResult | null;
    receiptNotifiedAt: string | null;
    receiptConfirmedAt: string | null;
    closedAt: string | null;
    respondent: { __typename: 'Business'; id: string; name: string; partner: boolean } | null;
    officer: { __typename: 'Officer'; id: string; name: string } | null;
    history: Array<{
      __typename: 'CaseStepTaken';
      id: string;
      step: CaseStep;
      toState: CaseState;
      takenByName: string;
      takenAt: string;
      note: string | null;
    }>;
  };
};

export type DisputeSearchQueryVariables = Exact<{
  text: string;
}>;

export type DisputeSearchQuery = {
  disputeCases: {
    __typename: 'DisputeCaseConnection';
    nodes: Array<{ __typename: 'DisputeCase'; id: string; number: string; title: string; applicantName: string }>;
  };
};

export const CaseProgress_CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<CaseProgress_CaseFragment, unknown>;
export const CasesPanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CasesPanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeCases' },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CasesPanel_CustomerFragment, unknown>;
export const IssueCaseAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IssueCaseAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'IssueCaseAccessInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issueCaseAccess' },
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
                  name: { kind: 'Name', value: 'issued' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startPassword' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
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
  ],
} as unknown as DocumentNode<IssueCaseAccessMutation, IssueCaseAccessMutationVariables>;
export const KnownBusinessesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'KnownBusinesses' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'businesses' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KnownBusinessesQuery, KnownBusinessesQueryVariables>;
export const AssignCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AssignCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AssignCaseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignCase' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const NameRespondentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NameRespondent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NameRespondentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nameRespondent' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<NameRespondentMutation, NameRespondentMutationVariables>;
export const NotifyReceiptDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NotifyReceipt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NotifyReceiptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notifyReceipt' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<NotifyReceiptMutation, NotifyReceiptMutationVariables>;
export const ConfirmReceiptDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmReceipt' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const ReportSelfRemedyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReportSelfRemedy' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<ReportSelfRemedyMutation, ReportSelfRemedyMutationVariables>;
export const BeginFactFindingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BeginFactFinding' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BeginFactFindingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'beginFactFinding' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<BeginFactFindingMutation, BeginFactFindingMutationVariables>;
export const RecommendSettlementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecommendSettlement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecommendSettlementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recommendSettlement' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<RecommendSettlementMutation, RecommendSettlementMutationVariables>;
export const RecordAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordAgreementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordAgreement' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const CloseCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseCaseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeCase' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const WithdrawCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawCase' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const DisputeCasePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DisputeCasePage' },
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
                  name: { kind: 'Name', value: 'CaseProgress_case' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'itemCategory' },
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
                  name: { kind: 'Name', value: 'customer' },
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
                  name: { kind: 'Name', value: 'order' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderLine' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<DisputeCasePageQuery, DisputeCasePageQueryVariables>;
export const AssignableOfficersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AssignableOfficers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'officers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignableOfficersQuery, AssignableOfficersQueryVariables>;
export const CaseListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseState' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeCases' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'mine' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
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
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const CaseChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'CaseChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'customerId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeCaseChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'customerId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'customerId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseProgress_case' },
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
      name: { kind: 'Name', value: 'CaseProgress_case' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'recommendation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'result' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptNotifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'respondent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partner' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'toState' } },
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
} as unknown as DocumentNode<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const DisputeSearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DisputeSearch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeCases' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisputeSearchQuery, DisputeSearchQueryVariables>;
