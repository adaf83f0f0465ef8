/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What was decided at a place of an approval line */
export type ApprovalDecision =
  /** Approved (승인) */
  | 'APPROVED'
  /** Returned (반려) */
  | 'RETURNED';

/** State of a request for approval */
export type ApprovalState =
  /** Approved by all of its line (승인) */
  | 'APPROVED'
  /** Being written (기안) */
  | 'DRAFT'
  /** Returned with a reason (반려) */
  | 'RETURNED'
  /** Waits for those who decide (결재 중) */
  | 'SUBMITTED'
  /** Taken back by who asked (회수) */
  | 'WITHDRAWN';

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

/** Change of where notices to a party go; what is not said stays, an empty text takes away */
export type ChangeContactInput = {
  /** Postal address, at most 200 characters */
  address?: string | null | undefined;
  /** Case whose party it is */
  caseId: string;
  /** Address of mail */
  email?: string | null | undefined;
  /** Phone number */
  phone?: string | null | undefined;
  /** Party that is written to; a business is reached so in all its cases */
  side: ContactSide;
};

/** End of a case (종결) */
export type CloseCaseInput = {
  /** Case to close */
  caseId: string;
  /** Remark on the result, printed on the notice to both parties */
  note?: string | null | undefined;
  /** Way the case ended */
  result: CaseResult;
};

/** Confirmation of the notice of receipt (접수통보서확인) */
export type ConfirmReceiptInput = {
  /** Case whose notice is confirmed */
  caseId: string;
};

/** Side of a case that is written to */
export type ContactSide =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** What happened to a deadline */
export type DeadlineEventKind =
  /** It is not awaited any more */
  | 'CANCELLED'
  /** It was extended by an approval */
  | 'EXTENDED'
  /** Somebody else has it now */
  | 'HANDED_OVER'
  /** What was awaited happened */
  | 'MET'
  /** Its time was over */
  | 'MISSED'
  /** Its end moved with the calendar of holidays */
  | 'MOVED'
  /** It was made to stand still */
  | 'PAUSED'
  /** Its owner was reminded */
  | 'REMINDED'
  /** It runs on */
  | 'RESUMED'
  /** It began */
  | 'STARTED';

/** State of a deadline */
export type DeadlineState =
  /** It is not awaited any more */
  | 'CANCELLED'
  /** What was awaited has happened */
  | 'MET'
  /** Time was over before it happened, and took its step */
  | 'MISSED'
  /** Time stands still */
  | 'PAUSED'
  /** Time runs */
  | 'RUNNING';

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
  /** The time cannot be extended by more days altogether than its rule says. */
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

/** Why an ordered document is not issued yet */
export type DocumentProblem =
  /** No certificate is good now; it is issued once there is one */
  | 'CERTIFICATE_EXPIRED'
  /** It could not be printed or signed; this is tried again */
  | 'PRINTING_FAILED'
  /** Register of documents did not answer; it is asked again */
  | 'REGISTER_AWAY';

/** State of a document */
export type DocumentState =
  /** Issued, and in force */
  | 'ISSUED'
  /** Ordered by an act; it is printed, signed and registered next */
  | 'ORDERED'
  /** Issued, and withdrawn by two people */
  | 'REVOKED'
  /** Issued, and followed by a corrected one */
  | 'SUPERSEDED';

/** Handing out of access to one side (접속 정보 발급) */
export type IssueCaseAccessInput = {
  /** Case to open */
  caseId: string;
  /** Side that is to come in */
  side: CaseSide;
};

/** Kind of a message */
export type MessageCategory =
  /** Demanded by law; nobody opts out */
  | 'LEGAL'
  /** About access and safety; nobody opts out */
  | 'SECURITY'
  /** About something that the recipient asked for */
  | 'SERVICE'
  /** Question on how it went; not in quiet hours */
  | 'SURVEY';

/** Way on which a message goes */
export type MessageChannel =
  /** Alarm in the shell */
  | 'ALARM'
  /** By Kakao AlimTalk */
  | 'ALIMTALK'
  /** By e-mail */
  | 'EMAIL'
  /** By post, printed by people */
  | 'POST'
  /** Shown on devices of an account */
  | 'PUSH'
  /** By text message, short or long */
  | 'SMS';

/** How far a message has come */
export type MessageState =
  /** Nobody knows whether it was sent; a person finds out */
  | 'AMBIGUOUS'
  /** Waits until a document is issued */
  | 'AWAITING_DOCUMENT'
  /** Not sent, because this house only tries things out */
  | 'CAPTURED'
  /** Known to have arrived */
  | 'DELIVERED'
  /** Refused for good, or given up */
  | 'FAILED'
  /** Waits for the end of quiet hours */
  | 'HELD'
  /** Given to the post */
  | 'POSTED'
  /** Waits to be sent, or to be printed */
  | 'QUEUED'
  /** Is being handed to a provider */
  | 'SENDING'
  /** Taken by the provider */
  | 'SENT'
  /** Not sent, because the recipient wants none */
  | 'SUPPRESSED';

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

/** Notice of receipt whose messages are to be seen first (미리보기) */
export type PreviewNotifyReceiptInput = {
  /** Case of which the respondent would be notified */
  caseId: string;
};

/** Reasons why an act of the slice can be refused */
export type PrivacyUserErrorCode =
  /** This record is held already. */
  | 'ALREADY_HELD'
  /** There is no such legal hold. */
  | 'HOLD_UNKNOWN'
  /** Say from when and until when, at most 92 days. */
  | 'PERIOD_INVALID'
  /** Say why, in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** There is no such record. */
  | 'SUBJECT_UNKNOWN';

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

/** Request for more time, put to the team lead (처리기간 연장) */
export type RequestCaseExtensionInput = {
  /** Case it is about */
  caseId: string;
  /** Days to add; at most 60 altogether */
  days: number;
  /** Issued documents that go with it */
  documents?: Array<string> | null | undefined;
  /** Indicates whether it is kept as a draft for now */
  draft?: boolean | null | undefined;
  /** Why the time does not suffice */
  reason: string;
};

/** Request to see personal data of a Business in clear */
export type RevealBusinessInput = {
  /** Record to reveal */
  businessId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

/** Request to see personal data of a DisputeCase in clear */
export type RevealDisputeCaseInput = {
  /** Record to reveal */
  disputeCaseId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

/** Case report, put to the team lead (사건보고서) */
export type SubmitCaseReportInput = {
  /** Case it is about */
  caseId: string;
  /** Text of the report, at most 20,000 characters */
  content: string;
  /** Issued documents that go with it */
  documents?: Array<string> | null | undefined;
  /** Indicates whether it is kept as a draft for now */
  draft?: boolean | null | undefined;
};

/** Closing report, put to the team lead (종결보고서) */
export type SubmitClosingReportInput = {
  /** Case it is about */
  caseId: string;
  /** Text of the report, at most 20,000 characters */
  content: string;
  /** Issued documents that go with it */
  documents?: Array<string> | null | undefined;
  /** Indicates whether it is kept as a draft for now */
  draft?: boolean | null | undefined;
  /** Result with which the case is to be closed */
  result: CaseResult;
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

export type RevealDisputeCaseMutationVariables = Exact<{
  input: RevealDisputeCaseInput;
}>;

export type RevealDisputeCaseMutation = {
  revealDisputeCase: {
    __typename: 'RevealDisputeCasePayload';
    revealed: {
      __typename: 'RevealedDisputeCase';
      applicantPhone: string | null;
      applicantEmail: string | null;
      applicantAddress: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RevealBusinessMutationVariables = Exact<{
  input: RevealBusinessInput;
}>;

export type RevealBusinessMutation = {
  revealBusiness: {
    __typename: 'RevealBusinessPayload';
    revealed: {
      __typename: 'RevealedBusiness';
      phone: string | null;
      email: string | null;
      address: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;

export type ChangeContactMutation = {
  changeContact: {
    __typename: 'ChangeContactPayload';
    disputeCase: {
      __typename: 'DisputeCase';
      id: string;
      applicantPhone: string | null;
      applicantEmail: string | null;
      applicantAddress: string | null;
      respondent: {
        __typename: 'Business';
        id: string;
        phone: string | null;
        email: string | null;
        address: string | null;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseApproval_RequestFragment = {
  __typename: 'ApprovalRequest';
  id: string;
  kind: string;
  kindName: string;
  title: string;
  content: string | null;
  state: ApprovalState;
  requesterName: string;
  round: number;
  submittedAt: string | null;
  decidedAt: string | null;
  mine: boolean;
  waitsForMe: boolean;
  waitingStep: { __typename: 'ApprovalStep'; id: string; role: string } | null;
  steps: Array<{
    __typename: 'ApprovalStep';
    id: string;
    decision: ApprovalDecision | null;
    decidedByName: string | null;
    onBehalfOfName: string | null;
    decidedAt: string | null;
    reason: string | null;
  }>;
} & { ' $fragmentName'?: 'CaseApproval_RequestFragment' };

export type CaseRecordsQueryVariables = Exact<{
  id: string;
}>;

export type CaseRecordsQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    state: CaseState;
    availableSteps: Array<CaseStep>;
    dueAt: string;
    daysLeft: number | null;
    overdue: boolean;
    applicantPhone: string | null;
    applicantEmail: string | null;
    applicantAddress: string | null;
    respondent: {
      __typename: 'Business';
      id: string;
      name: string;
      phone: string | null;
      email: string | null;
      address: string | null;
    } | null;
    approvals: Array<{
      __typename: 'ApprovalRequest';
      id: string;
      kind: string;
      kindName: string;
      title: string;
      content: string | null;
      state: ApprovalState;
      requesterName: string;
      round: number;
      submittedAt: string | null;
      decidedAt: string | null;
      mine: boolean;
      waitsForMe: boolean;
      waitingStep: { __typename: 'ApprovalStep'; id: string; role: string } | null;
      steps: Array<{
        __typename: 'ApprovalStep';
        id: string;
        decision: ApprovalDecision | null;
        decidedByName: string | null;
        onBehalfOfName: string | null;
        decidedAt: string | null;
        reason: string | null;
      }>;
    }>;
    deadlines: Array<{
      __typename: 'Deadline';
      id: string;
      clockName: string;
      source: string | null;
      state: DeadlineState;
      startedAt: string;
      dueAt: string;
      history: Array<{
        __typename: 'DeadlineEvent';
        id: string;
        kind: DeadlineEventKind;
        at: string;
        dueAt: string;
        actorName: string | null;
        reason: string | null;
      }>;
    }>;
    documents: Array<{
      __typename: 'IssuedDocument';
      id: string;
      number: string;
      title: string;
      version: number;
      state: DocumentState;
      problem: DocumentProblem | null;
      orderedAt: string;
      issuedAt: string | null;
      downloadUrl: string | null;
      readings: Array<{ __typename: 'DocumentReading'; side: string; at: string }>;
    }>;
    messages: Array<{
      __typename: 'DispatchedMessage';
      id: string;
      channel: MessageChannel;
      state: MessageState;
      templateName: string;
      recipientName: string | null;
      recipientAddress: string | null;
      problem: string | null;
      createdAt: string;
      openedAt: string | null;
    }>;
  } | null;
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
    evidenceDigest: string | null;
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

export type PreviewNotifyReceiptMutationVariables = Exact<{
  input: PreviewNotifyReceiptInput;
}>;

export type PreviewNotifyReceiptMutation = {
  previewNotifyReceipt: {
    __typename: 'PreviewNotifyReceiptPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
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

export type SubmitCaseReportMutationVariables = Exact<{
  input: SubmitCaseReportInput;
}>;

export type SubmitCaseReportMutation = {
  submitCaseReport: {
    __typename: 'SubmitCaseReportPayload';
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
      approvals: Array<{
        __typename: 'ApprovalRequest';
        id: string;
        kind: string;
        kindName: string;
        title: string;
        content: string | null;
        state: ApprovalState;
        requesterName: string;
        round: number;
        submittedAt: string | null;
        decidedAt: string | null;
        mine: boolean;
        waitsForMe: boolean;
        waitingStep: { __typename: 'ApprovalStep'; id: string; role: string } | null;
        steps: Array<{
          __typename: 'ApprovalStep';
          id: string;
          decision: ApprovalDecision | null;
          decidedByName: string | null;
          onBehalfOfName: string | null;
          decidedAt: string | null;
          reason: string | null;
        }>;
      }>;
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

export type RequestCaseExtensionMutationVariables = Exact<{
  input: RequestCaseExtensionInput;
}>;

export type RequestCaseExtensionMutation = {
  requestCaseExtension: {
    __typename: 'RequestCaseExtensionPayload';
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
      approvals: Array<{
        __typename: 'ApprovalRequest';
        id: string;
        kind: string;
        kindName: string;
        title: string;
        content: string | null;
        state: ApprovalState;
        requesterName: string;
        round: number;
        submittedAt: string | null;
        decidedAt: string | null;
        mine: boolean;
        waitsForMe: boolean;
        waitingStep: { __typename: 'ApprovalStep'; id: string; role: string } | null;
        steps: Array<{
          __typename: 'ApprovalStep';
          id: string;
          decision: ApprovalDecision | null;
          decidedByName: string | null;
          onBehalfOfName: string | null;
          decidedAt: string | null;
          reason: string | null;
        }>;
      }>;
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

export type SubmitClosingReportMutationVariables = Exact<{
  input: SubmitClosingReportInput;
}>;

export type SubmitClosingReportMutation = {
  submitClosingReport: {
    __typename: 'SubmitClosingReportPayload';
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
      approvals: Array<{
        __typename: 'ApprovalRequest';
        id: string;
        kind: string;
        kindName: string;
        title: string;
        content: string | null;
        state: ApprovalState;
        requesterName: string;
        round: number;
        submittedAt: string | null;
        decidedAt: string | null;
        mine: boolean;
        waitsForMe: boolean;
        waitingStep: { __typename: 'ApprovalStep'; id: string; role: string } | null;
        steps: Array<{
          __typename: 'ApprovalStep';
          id: string;
          decision: ApprovalDecision | null;
          decidedByName: string | null;
          onBehalfOfName: string | null;
          decidedAt: string | null;
          reason: string | null;
        }>;
      }>;
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

export const CaseApproval_RequestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseApproval_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsForMe' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseApproval_RequestFragment, unknown>;
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
export const RevealDisputeCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevealDisputeCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevealDisputeCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealDisputeCase' },
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
                  name: { kind: 'Name', value: 'revealed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantEmail' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantAddress' } },
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
} as unknown as DocumentNode<RevealDisputeCaseMutation, RevealDisputeCaseMutationVariables>;
export const RevealBusinessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevealBusiness' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevealBusinessInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealBusiness' },
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
                  name: { kind: 'Name', value: 'revealed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
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
} as unknown as DocumentNode<RevealBusinessMutation, RevealBusinessMutationVariables>;
export const ChangeContactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeContact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeContactInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeContact' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantEmail' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applicantAddress' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'respondent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                          ],
                        },
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
  ],
} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;
export const CaseRecordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseRecords' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applicantPhone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applicantEmail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'applicantAddress' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'respondent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseApproval_request' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'deadlines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'clockName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'history' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'readings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'messages' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
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
      name: { kind: 'Name', value: 'CaseApproval_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsForMe' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseRecordsQuery, CaseRecordsQueryVariables>;
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
                { kind: 'Field', name: { kind: 'Name', value: 'evidenceDigest' } },
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
export const PreviewNotifyReceiptDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewNotifyReceipt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewNotifyReceiptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewNotifyReceipt' },
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
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'messages' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
                          ],
                        },
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
  ],
} as unknown as DocumentNode<PreviewNotifyReceiptMutation, PreviewNotifyReceiptMutationVariables>;
export const SubmitCaseReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitCaseReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitCaseReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitCaseReport' },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'approvals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'CaseApproval_request' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
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
      name: { kind: 'Name', value: 'CaseApproval_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsForMe' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
} as unknown as DocumentNode<SubmitCaseReportMutation, SubmitCaseReportMutationVariables>;
export const RequestCaseExtensionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestCaseExtension' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestCaseExtensionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestCaseExtension' },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'approvals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'CaseApproval_request' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
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
      name: { kind: 'Name', value: 'CaseApproval_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsForMe' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
} as unknown as DocumentNode<RequestCaseExtensionMutation, RequestCaseExtensionMutationVariables>;
export const SubmitClosingReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitClosingReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitClosingReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitClosingReport' },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'approvals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'CaseApproval_request' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
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
      name: { kind: 'Name', value: 'CaseApproval_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsForMe' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
} as unknown as DocumentNode<SubmitClosingReportMutation, SubmitClosingReportMutationVariables>;
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
