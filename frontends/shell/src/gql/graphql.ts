/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Whether an absence is to come, lasts or is over */
export type AbsenceState =
  /** Still to come (예정) */
  | 'ANNOUNCED'
  /** Lasts (부재중) */
  | 'AWAY'
  /** Over, or called off (종료) */
  | 'OVER';

/** Reasons why an act of the slice can be refused */
export type AccountsUserErrorCode =
  /** The absence is over already. */
  | 'ABSENCE_OVER'
  /** Check the period: it ends after it begins and after now, and lasts a year at most. */
  | 'ABSENCE_PERIOD_INVALID'
  /** There is no such absence. */
  | 'ABSENCE_UNKNOWN'
  /** Nobody was found there. Only administrators declare the absence of others. */
  | 'ABSENT_PERSON_UNKNOWN'
  /** Choose the alarms that you have read. */
  | 'ALARMS_MISSING'
  /** An absence is declared for that time already. */
  | 'ALREADY_AWAY'
  /** The account is suspended already. */
  | 'ALREADY_SUSPENDED'
  /** The key is revoked or expired already. */
  | 'API_KEY_NOT_ACTIVE'
  /** There is no such key. */
  | 'API_KEY_UNKNOWN'
  /** Say for which business the key is to act. */
  | 'BUSINESS_MISSING'
  /** There is no calendar address to close. */
  | 'CALENDAR_FEED_UNKNOWN'
  /** This role needs a customer, and the account has none. */
  | 'CUSTOMER_MISSING'
  /** There is no such delivery. */
  | 'DELIVERY_UNKNOWN'
  /** Choose at least one kind of event. */
  | 'EVENT_TYPE_MISSING'
  /** One of the kinds of event does not exist. */
  | 'EVENT_TYPE_UNKNOWN'
  /** A key expires within a year from now. */
  | 'EXPIRY_INVALID'
  /** This day is a holiday already. */
  | 'HOLIDAY_EXISTS'
  /** Enter the name of the holiday in Korean and English. */
  | 'HOLIDAY_NAME_MISSING'
  /** Say why, in at least 5 characters. */
  | 'HOLIDAY_REASON_TOO_SHORT'
  /** This day is no holiday. */
  | 'HOLIDAY_UNKNOWN'
  /** This is the last administrator. Make somebody else one first. */
  | 'LAST_ADMIN'
  /** Enter a name. */
  | 'NAME_MISSING'
  /** A name has at most 100 characters. */
  | 'NAME_TOO_LONG'
  /** The account is not suspended. */
  | 'NOT_SUSPENDED'
  /** The old secret may go on for at most 7 days. */
  | 'OVERLAP_INVALID'
  /** You cannot suspend your own account. Ask another administrator. */
  | 'OWN_ACCOUNT'
  /** You cannot take the administrator role from yourself. Ask another administrator. */
  | 'OWN_ADMIN_ROLE'
  /** This role needs a business, and the account has none. */
  | 'PERSON_BUSINESS_MISSING'
  /** Nobody was found there. */
  | 'PERSON_UNKNOWN'
  /** There is no such device. */
  | 'PUSH_DEVICE_UNKNOWN'
  /** This is no address of a push service that can be used. */
  | 'PUSH_ENDPOINT_INVALID'
  /** The keys of the device are not valid. */
  | 'PUSH_KEYS_INVALID'
  /** This system sends no pushes of this kind. */
  | 'PUSH_KIND_UNAVAILABLE'
  /** The name of a device has at most 100 letters. */
  | 'PUSH_LABEL_TOO_LONG'
  /** Enter the reason. */
  | 'REASON_MISSING'
  /** Roles come from the outside sign-in service. Change them there. */
  | 'ROLES_FROM_OUTSIDE'
  /** Choose at least one role. */
  | 'ROLES_MISSING'
  /** The role of a program is not given to people. */
  | 'ROLE_NOT_FOR_PEOPLE'
  /** Choose at least one scope. */
  | 'SCOPE_MISSING'
  /** A sandbox key can only read. */
  | 'SCOPE_NOT_IN_SANDBOX'
  /** One of the scopes cannot be given. */
  | 'SCOPE_UNKNOWN'
  /** They stand in for somebody else then. Have that absence declared anew with another substitute first. */
  | 'STANDS_IN'
  /** This role needs a storefront, and the account has none. */
  | 'STOREFRONT_MISSING'
  /** The substitute is away then too. Choose another. */
  | 'SUBSTITUTE_AWAY'
  /** Nobody stands in for themselves. */
  | 'SUBSTITUTE_SELF'
  /** Choose a substitute who holds the same role. */
  | 'SUBSTITUTE_UNKNOWN'
  /** People sign in at the outside service. Shut the account out there, and revoke its keys and webhooks here. */
  | 'SUSPENSION_FROM_OUTSIDE'
  /** There are too many keys in use. Revoke one that is not needed. */
  | 'TOO_MANY_KEYS'
  /** A person has at most 10 devices. */
  | 'TOO_MANY_PUSH_DEVICES'
  /** A business has at most 20 webhooks. */
  | 'TOO_MANY_WEBHOOKS'
  /** The host of this address was not found. Check the address. */
  | 'URL_HOST_UNKNOWN'
  /** This is no address that can be used; it holds no login or password either. */
  | 'URL_INVALID'
  /** Only https addresses can be used. */
  | 'URL_NOT_HTTPS'
  /** Addresses of private networks cannot be used. */
  | 'URL_NOT_PUBLIC'
  /** Say which business is to be told. */
  | 'WEBHOOK_BUSINESS_MISSING'
  /** The webhook is switched off. Switch it on first. */
  | 'WEBHOOK_DISABLED'
  /** Enter a name. */
  | 'WEBHOOK_NAME_MISSING'
  /** A name has at most 100 characters. */
  | 'WEBHOOK_NAME_TOO_LONG'
  /** The webhook is switched on already. */
  | 'WEBHOOK_NOT_DISABLED'
  /** The old signing secret may go on for at most 7 days. */
  | 'WEBHOOK_OVERLAP_INVALID'
  /** There is no such webhook. */
  | 'WEBHOOK_UNKNOWN';

/** New holiday */
export type AddHolidayInput = {
  /** Day in Asia/Seoul */
  day: string;
  /** Why it is one */
  kind: HolidayKind;
  /** Name in English */
  nameEn: string;
  /** Name in Korean */
  nameKo: string;
  /** Why it is added, at least 5 characters */
  reason: string;
};

/** What an alarm is about */
export type AlarmCategory =
  /** What the law demands (법정 통지) */
  | 'LEGAL'
  /** Safety of an account (보안) */
  | 'SECURITY'
  /** Work on a record (업무) */
  | 'SERVICE'
  /** Question how it was (설문) */
  | 'SURVEY';

/** Answer of a participant to a collective decision */
export type AnswerCollectiveDecisionInput = {
  /** Indicates whether they accept */
  accepted: boolean;
  /** Secret of the application in which the identity was checked */
  applicationId: string;
  /** Collective dispute */
  disputeId: string;
};

/** Answer of the business to a collective decision */
export type AnswerCollectiveDisputeInput = {
  /** Indicates whether the business accepts */
  accepted: boolean;
  /** Collective dispute */
  disputeId: string;
  /** Why; needed from who refuses */
  reason?: string | null | undefined;
};

/** Answer to a satisfaction question */
export type AnswerDisputesSurveyInput = {
  /** What else they want to say, at most 2,000 characters */
  comment?: string | null | undefined;
  /** Score, 1 to 5 */
  score: number;
  /** Token of the link */
  token: string;
};

/** Answer to a decision of the committee (조정결정 수락/거부) */
export type AnswerMediationInput = {
  /** Indicates whether the side accepts */
  accepted: boolean;
  /** Mediation whose decision is answered */
  mediationId: string;
  /** Why; needed from who refuses */
  reason?: string | null | undefined;
};

/** Answer to a settlement recommendation (동의/부동의) */
export type AnswerRecommendationInput = {
  /** Indicates whether the side agrees */
  agreed: boolean;
  /** Case whose recommendation is answered */
  caseId: string;
  /** Digest of the recommendation that was read; none for one that was written before there were terms */
  digest?: string | null | undefined;
  /** Why; needed from who does not agree */
  reason?: string | null | undefined;
};

/** Answer to a request for supplements (보정자료제출) */
export type AnswerSupplementInput = {
  /** One answer for each question, in their order */
  answers: Array<SupplementAnswerInput>;
  /** Files beside those that answer a question */
  fileIds?: Array<string> | null | undefined;
  /** Request that is answered */
  requestId: string;
};

/** Answer of the applicant to a request for withdrawal */
export type AnswerWithdrawalInput = {
  /** Indicates whether the case is withdrawn; that cannot be undone */
  agreed: boolean;
  /** What is said to it */
  note?: string | null | undefined;
  /** Request that is answered */
  requestId: string;
};

/** What a side of a dispute answers */
export type AnsweredQuestion =
  /** Its opinion (의견) */
  | 'OPINION'
  /** Whether it agrees to the settlement recommendation (동의 여부) */
  | 'RECOMMENDATION';

/** What is done with a request for approval */
export type ApprovalAct =
  /** Approve it (승인) */
  | 'APPROVE'
  /** Write it (기안) */
  | 'DRAFT'
  /** Submit it again (재상신) */
  | 'RESUBMIT'
  /** Return it with a reason (반려) */
  | 'RETURN'
  /** Submit it (상신) */
  | 'SUBMIT'
  /** Do what was approved (사용) */
  | 'USE'
  /** Take it back (회수) */
  | 'WITHDRAW';

/** Box of requests for approval */
export type ApprovalBox =
  /** All that the viewer may read */
  | 'ALL'
  /** Those that were approved, returned or withdrawn (완료 문서) */
  | 'DONE'
  /** Those that the viewer asked for (올린 문서) */
  | 'SENT_BY_ME'
  /** Those that the viewer can decide now (결재할 문서) */
  | 'WAITING_FOR_ME';

/** What was decided at a place of an approval line */
export type ApprovalDecision =
  /** Approved (승인) */
  | 'APPROVED'
  /** Returned (반려) */
  | 'RETURNED';

/** What to look for among requests for approval */
export type ApprovalFilter = {
  /** Box to look into; all unless said */
  box?: ApprovalBox | null | undefined;
  /** Kind of the act, e.g. CASE_REPORT */
  kind?: string | null | undefined;
  /** State of the request */
  state?: ApprovalState | null | undefined;
  /** Identifier of what it is about */
  subject?: string | null | undefined;
};

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

/** Reasons why an act of the slice can be refused */
export type ApprovalUserErrorCode =
  /** Another approver has decided this step already. */
  | 'ALREADY_DECIDED'
  /** An approval of this kind is under way already. */
  | 'ALREADY_REQUESTED'
  /** One person decides at one place of a line only. */
  | 'ALREADY_TOOK_PART'
  /** There is no such approval. */
  | 'APPROVAL_UNKNOWN'
  /** What it is about has changed meanwhile, so it can no longer be approved. Return it. */
  | 'EFFECT_REFUSED'
  /** You may not take this step of this approval. */
  | 'NOT_ALLOWED'
  /** This is not approved, or was used already. */
  | 'NOT_APPROVED'
  /** Nobody decides on what they asked for themselves, nor on behalf of who asked. */
  | 'OWN_ACT'
  /** Enter the reason. */
  | 'REASON_MISSING'
  /** You belong to no team, so nobody can decide. Ask an administrator. */
  | 'TEAM_MISSING'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A title has at most 200 characters, a text 20,000. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** The approval has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** Approval at one place of a line */
export type ApproveDisputesRequestInput = {
  /** Request to approve */
  approvalId: string;
  /** Remark (결재 의견) */
  reason?: string | null | undefined;
  /** Step that the viewer looked at, so that no other is decided by mistake; the waiting one unless said */
  stepId?: string | null | undefined;
};

/** Request of a business that its company data be changed */
export type AskCompanyChangeInput = {
  /** Postal address; left out it stays */
  address?: string | null | undefined;
  /** Name, at most 200 characters; left out it stays */
  name?: string | null | undefined;
  /** Why, at most 2,000 characters */
  reason: string;
};

/** Question of a partner about the system */
export type AskPartnerQuestionInput = {
  /** Question, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
};

/** Request of a business for withdrawal (취하 요청) */
export type AskWithdrawalInput = {
  /** Case that is to be withdrawn */
  caseId: string;
  /** Why, at most 20,000 characters; the applicant reads it */
  reason: string;
};

/** Person who wants to apply, whose identity is to be checked */
export type BeginCaseApplicationInput = {
  /** Date of birth as YYMMDD and the one digit after it; passed on, never stored */
  birthDigits: string;
  /** Carrier of the phone */
  carrier: MobileCarrier;
  /** Name as the carrier knows it */
  name: string;
  /** Mobile phone number */
  phoneNumber: string;
};

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

/** How far an application is */
export type CaseApplicationState =
  /** It is being written (작성) */
  | 'DRAFT'
  /** Whose it is is being checked (본인확인) */
  | 'IDENTITY'
  /** It is filed and a case (접수) */
  | 'SUBMITTED';

/** Reasons why an act of the slice can be refused */
export type CaseApplicationUserErrorCode =
  /** Please check the amount that was paid. */
  | 'AMOUNT_INVALID'
  /** This application took too long or was filed already. Please start again. */
  | 'APPLICATION_ENDED'
  /** Please name the business. */
  | 'BUSINESS_MISSING'
  /** This code cannot be used any more. Ask for a new one. */
  | 'CODE_EXPIRED'
  /** The code is wrong. */
  | 'CODE_WRONG'
  /** There is a case of this consultation already. Come in by its number to follow it. */
  | 'COUNSELLING_HAS_CASE'
  /** Say which consultation this follows. Redress can be applied for after a consultation only. */
  | 'COUNSELLING_MISSING'
  /** There is no consultation under your name. Check its number, or ask for a consultation first. */
  | 'COUNSELLING_UNKNOWN'
  /** Please check the day of purchase. */
  | 'DATE_INVALID'
  /** Please check the address of mail. */
  | 'EMAIL_INVALID'
  /** This differs from what the carrier knows. Check name, date of birth, carrier and mobile number. */
  | 'IDENTITY_REFUSED'
  /** Please check what you entered. */
  | 'INPUT_INVALID'
  /** It is not known whether the code was sent. If none arrives, ask again. */
  | 'MAYBE_SENT'
  /** Please confirm that what you wrote is true and is passed on to the business. */
  | 'NOT_CONFIRMED'
  /** The code could not be sent. Ask again in a moment. */
  | 'NOT_SENT'
  /** Please say what happened and what you want. */
  | 'STATEMENT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG'
  /** Please give a title. */
  | 'TITLE_MISSING'
  /** Too many codes were asked for. Try again in an hour. */
  | 'TOO_MANY_CODES';

/** What dispute cases are counted by (K20) */
export type CaseDimension =
  /** Claim reason (청구이유) */
  | 'CLAIM_REASON'
  /** How long they took (처리기간) */
  | 'DURATION'
  /** Item category (품목) */
  | 'ITEM'
  /** How they came in (접수경로) */
  | 'ORIGIN'
  /** Region (지역) */
  | 'REGION'
  /** Result (처리결과) */
  | 'RESULT'
  /** Sales tactic (상술유형) */
  | 'SALES_TACTIC'
  /** Sale type (판매유형) */
  | 'SALE_TYPE';

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

/** Side on which a message in a case was written (작성자) */
export type CaseMessageAuthor =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Officer who leads the case (담당자) */
  | 'OFFICER'
  /** Business that answers (피신청인) */
  | 'RESPONDENT'
  /** Time itself; nobody wrote it (자동) */
  | 'SYSTEM';

/** What a message in a case is (구분) */
export type CaseMessageKind =
  /** Agreement was drawn up (합의서) */
  | 'AGREEMENT'
  /** Case has ended (종결) */
  | 'CLOSING'
  /** Facts are examined (사실조사 기록) */
  | 'FACT_FINDING'
  /** Notice of the officer (공지) */
  | 'NOTICE'
  /** Statement of a party (의견등록) */
  | 'OPINION'
  /** Notice of receipt was confirmed (접수통보서확인) */
  | 'RECEIPT_CONFIRMED'
  /** Notice of receipt was sent (접수통보서등록) */
  | 'RECEIPT_NOTICE'
  /** Settlement was recommended (합의권고) */
  | 'RECOMMENDATION'
  /** Result of a test, an expert review or an investigation (시험·자문 결과) */
  | 'REVIEW_RESULT'
  /** Self-remedy activity was reported (자율구제활동등록) */
  | 'SELF_REMEDY'
  /** Answer to a request for supplements (보정자료제출) */
  | 'SUPPLEMENT_ANSWER'
  /** Request for supplements (자료보정요청) */
  | 'SUPPLEMENT_REQUEST';

/** Party to whom a message in a case is told or not */
export type CaseMessageParty =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** Side whose first reading of a message is noted */
export type CaseMessageReader =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Officer who leads the case (담당자) */
  | 'OFFICER'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** What is put to both sides of a dispute */
export type CaseOfferKind =
  /** Agreement of both sides (합의서) */
  | 'AGREEMENT'
  /** Decision of the mediation committee (조정결정) */
  | 'DECISION'
  /** Settlement recommendation of the officer (합의권고) */
  | 'RECOMMENDATION';

/** Party of a dispute case */
export type CaseParty =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Mediation committee (조정위원회) */
  | 'COMMITTEE'
  /** Team lead who assigns it (팀장) */
  | 'LEAD'
  /** Officer who leads the case (담당자) */
  | 'OFFICER'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** Way a dispute case ended (처리결과) */
export type CaseResult =
  /** Applicant was informed and advised (정보제공) */
  | 'INFORMATION_GIVEN'
  /** Both sides accepted the mediation decision (조정 성립) */
  | 'MEDIATED'
  /** The mediation decision was not accepted (조정 불성립) */
  | 'NOT_MEDIATED'
  /** Case could not be handled (처리불능) */
  | 'NOT_POSSIBLE'
  /** No agreement was reached (합의 불성립) */
  | 'NOT_SETTLED'
  /** Both sides agreed (합의 성립) */
  | 'SETTLED';

/** Side of a dispute */
export type CaseSide =
  /** Consumer who applied (신청인) */
  | 'APPLICANT'
  /** Business that answers (피신청인) */
  | 'RESPONDENT';

/** State of a dispute case */
export type CaseState =
  /** Assigned to an officer, the respondent not yet notified (담당자 배정) */
  | 'ASSIGNED'
  /** Closed with a result (종결) */
  | 'CLOSED'
  /** Officer examines the facts (사실조사) */
  | 'FACT_FINDING'
  /** Handed to the mediation committee (분쟁조정 이관) */
  | 'MEDIATION'
  /** Respondent notified, and has not confirmed the notice (접수통보) */
  | 'NOTIFIED'
  /** Both sides are asked for their opinion (의견) */
  | 'OPINIONS'
  /** Received, led by nobody yet (받은 사건) */
  | 'RECEIVED'
  /** Settlement recommended to both sides (합의권고) */
  | 'RECOMMENDATION'
  /** Respondent is given the chance to settle by itself (자율처리) */
  | 'SELF_RESOLUTION'
  /** Agreement signed by both sides, and to be performed (합의서 서명) */
  | 'SIGNED'
  /** Agreement put to both sides and not signed by both (합의서 미서명) */
  | 'UNSIGNED'
  /** Withdrawn by the applicant (취하) */
  | 'WITHDRAWN';

/** Step a dispute case can take */
export type CaseStep =
  /** Agree or not agree to the recommendation (동의/부동의) */
  | 'ANSWER_RECOMMENDATION'
  /** Assign it to an officer (담당자분배) */
  | 'ASSIGN'
  /** Begin to examine the facts (사실조사) */
  | 'BEGIN_FACT_FINDING'
  /** Close it with a result (종결) */
  | 'CLOSE'
  /** The mediation has ended (조정 종결) */
  | 'CONCLUDE_MEDIATION'
  /** Confirm the notice of receipt (접수통보서확인) */
  | 'CONFIRM_RECEIPT'
  /** Put an agreement to both sides (합의서 미서명 작성) */
  | 'DRAFT_AGREEMENT'
  /** State an opinion (의견등록) */
  | 'GIVE_OPINION'
  /** Say whom the claim is against (피신청인 지정) */
  | 'NAME_RESPONDENT'
  /** Send the notice of receipt (접수통보서등록) */
  | 'NOTIFY_RECEIPT'
  /** Open it (접수) */
  | 'OPEN'
  /** The time for opinions is over (의견 기한 경과) */
  | 'PASS_OPINIONS'
  /** The time to answer the recommendation is over (합의권고 기한 경과) */
  | 'PASS_RECOMMENDATION'
  /** The time for self-resolution is over (자율처리 기한 경과) */
  | 'PASS_SELF_RESOLUTION'
  /** The time to sign is over (서명 기한 경과) */
  | 'PASS_SIGNATURES'
  /** Give it to another officer (담당자 변경) */
  | 'REASSIGN'
  /** Recommend a settlement (합의권고) */
  | 'RECOMMEND_SETTLEMENT'
  /** Record an agreement that both sides have signed at once (합의서) */
  | 'RECORD_AGREEMENT'
  /** Give it back because of a conflict with the respondent (회피) */
  | 'RECUSE'
  /** Refuse to sign the agreement (합의서 거부) */
  | 'REJECT_AGREEMENT'
  /** Report what the business did by itself (자율구제활동등록) */
  | 'REPORT_SELF_REMEDY'
  /** Ask for more time (처리기간 연장 결재) */
  | 'REQUEST_CASE_EXTENSION'
  /** Ask both sides for their opinion (의견 요청) */
  | 'REQUEST_OPINIONS'
  /** Sign the agreement as the second side (합의서 서명) */
  | 'SEAL_AGREEMENT'
  /** Sign the agreement first (합의서 서명) */
  | 'SIGN_AGREEMENT'
  /** Submit the case report for approval (사건보고서 결재) */
  | 'SUBMIT_CASE_REPORT'
  /** Submit the closing report for approval (종결보고서 결재) */
  | 'SUBMIT_CLOSING_REPORT'
  /** Hand it to the mediation committee (분쟁조정 이관) */
  | 'TRANSFER_TO_MEDIATION'
  /** Withdraw it (취하) */
  | 'WITHDRAW'
  /** Withdraw the mediation, and the case with it (조정 취하) */
  | 'WITHDRAW_MEDIATION';

/** What is owed by a settlement (합의 내용) */
export type CaseTermKind =
  /** Apology (사과) */
  | 'APOLOGY'
  /** Contract undone: goods back, money back (계약해제) */
  | 'CONTRACT_CANCELLED'
  /** Something else, in words (기타) */
  | 'OTHER'
  /** Exchange for another item (다른상품교환) */
  | 'OTHER_ITEM_EXCHANGE'
  /** Sent once more (재배송) */
  | 'REDELIVERY'
  /** Money, while the goods stay (환급) */
  | 'REFUND'
  /** Repair (수리) */
  | 'REPAIR'
  /** Exchange for the same item (동일상품교환) */
  | 'SAME_ITEM_EXCHANGE';

/** How far a term of a settlement is */
export type CaseTermState =
  /** Under way in the orders (진행 중) */
  | 'BEGUN'
  /** Done (이행 완료) */
  | 'DONE'
  /** Owed, and not begun (대기) */
  | 'OPEN'
  /** Put to both sides, and not owed (제안) */
  | 'PROPOSED'
  /** Could not be carried out, or was contested (이행 안 됨) */
  | 'REFUSED'
  /** Reported as done by the business, and to be confirmed (이행 보고) */
  | 'REPORTED';

/** Step that a term of a settlement can take */
export type CaseTermStep =
  /** Begin in the orders (착수) */
  | 'BEGIN'
  /** Confirm that it was done (이행 확인) */
  | 'CONFIRM'
  /** Say that it was not done (이행 부인) */
  | 'CONTEST'
  /** Finish in the orders (완료) */
  | 'FINISH'
  /** Owe it, once it is signed or accepted (성립) */
  | 'OWE'
  /** Refuse in the orders (불가) */
  | 'REFUSE'
  /** Report it as done (이행 보고) */
  | 'REPORT'
  /** Settle it by hand (직접 처리) */
  | 'SETTLE';

/** What a clock counts from a day on */
export type ChangeDisputesClockRuleInput = {
  /** Name of the clock */
  clock: string;
  /** Day in Asia/Seoul from which it is in effect, today or later */
  effectiveFrom: string;
  /** Length in that unit */
  length: number;
  /** Most days by which it can be extended */
  mostExtension?: number;
  /** Hours after the beginning from which it is red */
  redAfterHours?: number | null | undefined;
  /** Hours before the end at which its owner is reminded */
  remindBefore: Array<number>;
  /** Law or rule that it follows, at least 5 characters */
  source: string;
  /** Unit in which it counts */
  unit: DeadlineUnit;
};

/** Who is in charge at the business of the viewer (담당자) */
export type ChangePartnerContactInput = {
  /** Name of the person; left out it stays, empty takes it away */
  contactName?: string | null | undefined;
  /** Address of mail for notices */
  email?: string | null | undefined;
  /** Phone number for notices */
  phone?: string | null | undefined;
};

/** Password that somebody chose */
export type ChooseCasePasswordInput = {
  /** Login that goes on */
  loginId: string;
  /** Password of 10 to 100 characters */
  password: string;
};

/** Kinds of alarms that the viewer wants pushed */
export type ChoosePushCategoriesInput = {
  /** All kinds that are wanted; none for no pushes */
  categories: Array<AlarmCategory>;
};

/** What the applicant complains of (청구이유, K20) */
export type ClaimReason =
  /** Repair and service after the sale (A/S불만) */
  | 'AFTER_SALES'
  /** Cancelling the contract, or what is asked for it (계약해제·해지, 위약금) */
  | 'CANCELLATION'
  /** Labels and advertising (표시·광고) */
  | 'LABELLING'
  /** What was agreed is not done (계약불이행) */
  | 'NON_PERFORMANCE'
  /** Something else (기타) */
  | 'OTHER'
  /** Price and fees (가격·요금) */
  | 'PRICE'
  /** Quality (품질) */
  | 'QUALITY'
  /** Safety (안전) */
  | 'SAFETY'
  /** Unfair acts (부당행위) */
  | 'UNFAIR_ACT'
  /** Withdrawal within its period (청약철회) */
  | 'WITHDRAWAL';

/** Answer to a collective decision */
export type CollectiveAnswer =
  /** Accepted (수락) */
  | 'ACCEPTED'
  /** Refused (거부) */
  | 'REFUSED';

/** State of a collective dispute (집단분쟁) */
export type CollectiveDisputeState =
  /** Announced; consumers can join (개시 공고) */
  | 'ANNOUNCED'
  /** With the committee; nobody joins any more (참가 마감) */
  | 'CLOSED'
  /** Accepted by the business, by word or by silence (조정 성립) */
  | 'CONCLUDED'
  /** Decided, and put to business and participants (조정결정) */
  | 'DECIDED'
  /** Refused by the business (조정 불성립) */
  | 'REFUSED'
  /** Not begun (개시하지 않음) */
  | 'REJECTED'
  /** Asked for, not begun yet (의뢰) */
  | 'REQUESTED';

/** Step a collective dispute can take */
export type CollectiveDisputeStep =
  /** Begin and announce it (개시 공고) */
  | 'ANNOUNCE'
  /** Accept the decision (수락) */
  | 'ANSWER'
  /** End the time for joining (참가 마감) */
  | 'CLOSE'
  /** Take silence for acceptance (조정 성립) */
  | 'CONCLUDE'
  /** Write down the decision (조정결정) */
  | 'DECIDE'
  /** Join it (참가) */
  | 'JOIN'
  /** Leave it (참가 취소) */
  | 'LEAVE'
  /** Refuse the decision (거부) */
  | 'REFUSE'
  /** Not begin it (개시하지 않음) */
  | 'REJECT'
  /** Name the representatives (대표당사자 선정) */
  | 'REPRESENT';

/** Reasons why an act of the slice can be refused */
export type CollectiveDisputeUserErrorCode =
  /** You have answered already. */
  | 'ALREADY_ANSWERED'
  /** You take part in it already. */
  | 'ALREADY_JOINED'
  /** Please check the amount that was paid. */
  | 'AMOUNT_INVALID'
  /** The identity check took too long. Please start again. */
  | 'APPLICATION_ENDED'
  /** Please name the business. */
  | 'BUSINESS_MISSING'
  /** There is no such collective dispute. */
  | 'DISPUTE_UNKNOWN'
  /** Please check how many consumers were harmed. */
  | 'HARMED_INVALID'
  /** It is announced for at least fourteen days. */
  | 'NOTICE_TOO_SHORT'
  /** You may not do this. */
  | 'NOT_ALLOWED'
  /** Please confirm that what you wrote is true. */
  | 'NOT_CONFIRMED'
  /** You do not take part in it. */
  | 'NO_PARTICIPANT'
  /** A decision needs five members without a conflict. */
  | 'NO_QUORUM'
  /** The share is a whole number from 0 to 100. */
  | 'PERCENT_INVALID'
  /** Please give a reason. */
  | 'REASON_MISSING'
  /** Up to three participants can be representatives. */
  | 'REPRESENTATIVES_INVALID'
  /** The session was not held yet. */
  | 'SESSION_NOT_HELD'
  /** There is no such session. */
  | 'SESSION_UNKNOWN'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG'
  /** A collective mediation needs fifty consumers or more with the same harm. */
  | 'TOO_FEW_HARMED'
  /** This cannot be done now. */
  | 'WRONG_STATE';

/** State of a request to change company data */
export type CompanyChangeState =
  /** The data was changed (승인) */
  | 'APPROVED'
  /** It waits for a lead (요청) */
  | 'ASKED'
  /** It was declined (반려) */
  | 'DECLINED'
  /** The business took it back (취소) */
  | 'WITHDRAWN';

/** Code of the identity check of an applicant */
export type ConfirmApplicantInput = {
  /** Application that goes on */
  applicationId: string;
  /** Code that the phone got */
  code: string;
};

/** Confirmation that a term was performed (이행 확인) */
export type ConfirmCaseTermInput = {
  /** What is said to it */
  note?: string | null | undefined;
  /** Term of a signed agreement */
  termId: string;
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

/** Word that a reported term was not performed (이행 부인) */
export type ContestCaseTermInput = {
  /** What is missing, at most 20,000 characters */
  note: string;
  /** Term of a signed agreement */
  termId: string;
};

/** Reasons why an act of the slice can be refused */
export type CorrespondenceUserErrorCode =
  /** Confirm the sentence first. */
  | 'ATTESTATION_MISSING'
  /** Every box must cover at least 4 by 4 pixels of the image. */
  | 'BOXES_UNUSABLE'
  /** The case has ended. */
  | 'CASE_ENDED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** Files cannot be attached now. */
  | 'FILES_CLOSED'
  /** Somebody else was first. Refresh to see what they did. */
  | 'FILE_CHANGED_MEANWHILE'
  /** The file is empty. */
  | 'FILE_EMPTY'
  /** This is not an image that can be masked. */
  | 'FILE_NOT_MASKABLE'
  /** The file is not all here, or was refused. Send it again. */
  | 'FILE_NOT_SENT'
  /** The file is too large. */
  | 'FILE_TOO_LARGE'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** There is no such message. */
  | 'MESSAGE_UNKNOWN'
  /** There are no boxes. If there is nothing to mask, say so. */
  | 'NOTHING_MASKED'
  /** You may not do this in this case. */
  | 'NOT_ALLOWED'
  /** Choose whom it is for. */
  | 'READERS_MISSING'
  /** There is nothing to attach the file to. */
  | 'SUBJECT_UNKNOWN'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** A title has at most 200 characters. */
  | 'TITLE_TOO_LONG'
  /** There are as many files as there may be. */
  | 'TOO_MANY_FILES'
  /** What somebody may read cannot be hidden from them again. */
  | 'VISIBILITY_NARROWED';

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

/** Which deadlines are wanted; what is not said does not matter */
export type DeadlineFilter = {
  /** Name of their clock */
  clock?: string | null | undefined;
  /** Indicates whether those that have ended are wanted instead of those that are open */
  ended?: boolean | null | undefined;
  /** First day in Asia/Seoul on which they may end */
  from?: string | null | undefined;
  /** Indicates whether only the asker's own are wanted */
  mine?: boolean | null | undefined;
  /** Last day in Asia/Seoul on which they may end */
  until?: string | null | undefined;
  /** How much they press */
  urgency?: DeadlineUrgency | null | undefined;
};

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

/** Unit in which a clock counts */
export type DeadlineUnit =
  /** Working days */
  | 'BUSINESS_DAYS'
  /** Calendar days; an end on a Saturday or holiday moves to the next working day */
  | 'DAYS'
  /** Hours, to the minute */
  | 'HOURS'
  /** Calendar months; an end on a Saturday or holiday moves to the next working day */
  | 'MONTHS';

/** How much a deadline presses */
export type DeadlineUrgency =
  /** It ends later, or stands still */
  | 'CALM'
  /** It has ended */
  | 'ENDED'
  /** Its end is past */
  | 'OVERDUE'
  /** It has been open for longer than it should be */
  | 'RED'
  /** It ends today or within three days */
  | 'SOON';

/** Reasons why an act of the slice can be refused */
export type DeadlineUserErrorCode =
  /** There is a rule already that takes effect on this day. */
  | 'CLOCK_RULE_EXISTS'
  /** Lengths and lead times are whole numbers from 1 on. */
  | 'CLOCK_RULE_INVALID'
  /** There is no such clock. */
  | 'CLOCK_UNKNOWN'
  /** The deadline is not paused. */
  | 'DEADLINE_NOT_PAUSED'
  /** Only a running deadline can be paused. */
  | 'DEADLINE_NOT_RUNNING'
  /** There is no such open deadline. */
  | 'DEADLINE_UNKNOWN'
  /** A rule takes effect today at the earliest. */
  | 'EFFECTIVE_DATE_PAST'
  /** An extension is a whole number of days, as it was approved. */
  | 'EXTENSION_INVALID'
  /** This is longer than the rule lets it be extended. */
  | 'EXTENSION_TOO_LONG'
  /** There is no approval for this extension. */
  | 'NOT_APPROVED'
  /** Say which law or rule it follows. */
  | 'SOURCE_MISSING';

/** Absence that somebody declares */
export type DeclareAbsenceInput = {
  /** Timestamp from which they are away */
  from: string;
  /** Who is away, said by administrators; the viewer unless said */
  personId?: string | null | undefined;
  /** Who stands in; holds the same role */
  substituteId: string;
  /** Timestamp until which they are away */
  until: string;
};

/** Reasons why an act of the slice can be refused */
export type DispatchUserErrorCode =
  /** A document that goes with it cannot be read. Try again in a while. */
  | 'DOCUMENT_UNREADABLE'
  /** It is not unclear whether this message was sent. Refresh to see. */
  | 'MESSAGE_NOT_AMBIGUOUS'
  /** This message has not failed. Refresh to see. */
  | 'MESSAGE_NOT_FAILED'
  /** There is no such message. */
  | 'MESSAGE_UNKNOWN'
  /** None of these messages waits to go by post. */
  | 'NOTHING_TO_PRINT'
  /** Give one registered number for each message. */
  | 'NUMBERS_DIFFER'
  /** What would be sent has changed since the preview. Look at it again. */
  | 'PREVIEW_OUTDATED'
  /** Say why, in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** At most 240 can be printed at once. */
  | 'TOO_MANY_TO_PRINT';

/** Reasons why an act of the slice can be refused */
export type DisputesUserErrorCode =
  /** An address has at most 200 characters. */
  | 'ADDRESS_TOO_LONG'
  /** The agreement has changed since you read it. Read it again before you sign. */
  | 'AGREEMENT_CHANGED'
  /** Say why you do not sign. */
  | 'AGREEMENT_REASON_MISSING'
  /** This recommendation is answered already. */
  | 'ALREADY_ANSWERED'
  /** It is approved already. */
  | 'ALREADY_APPROVED'
  /** It is decided already. */
  | 'ALREADY_DECIDED'
  /** The self-remedy activity is reported already. */
  | 'ALREADY_REPORTED'
  /** An approval of this kind is under way already. */
  | 'ALREADY_REQUESTED'
  /** You have signed already. */
  | 'ALREADY_SIGNED'
  /** Your opinion is stated already. */
  | 'ALREADY_STATED'
  /** This answer came in time. */
  | 'ANSWER_NOT_LATE'
  /** Say why you do not agree. */
  | 'ANSWER_REASON_MISSING'
  /** There is no such answer. */
  | 'ANSWER_UNKNOWN'
  /** Both sides have agreed. Draw up the agreement. */
  | 'BOTH_AGREED'
  /** There is no such business. */
  | 'BUSINESS_UNKNOWN'
  /** The case report is not approved yet. Have it approved first. */
  | 'CASE_REPORT_NOT_APPROVED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** There is no certificate that is good now, so the document cannot be signed. Tell the administrator. */
  | 'CERTIFICATE_EXPIRED'
  /** The closing report is not approved yet. Have it approved first. */
  | 'CLOSING_REPORT_NOT_APPROVED'
  /** Say what you have to do with the business. */
  | 'CONFLICT_REASON_MISSING'
  /** A reason has at most 2,000 characters. */
  | 'CONFLICT_REASON_TOO_LONG'
  /** There is no such conflict. */
  | 'CONFLICT_UNKNOWN'
  /** The document has been corrected or revoked already, or is not issued yet. */
  | 'DOCUMENT_NOT_CURRENT'
  /** There is no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** Check the address of mail. */
  | 'EMAIL_INVALID'
  /** The time cannot be extended by more days altogether than its rule says. */
  | 'EXTENSION_DAYS_INVALID'
  /** The file is not all here, or was refused. Send it again. */
  | 'FILE_NOT_SENT'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** There is no such mediation. */
  | 'MEDIATION_UNKNOWN'
  /** Enter the name of the member. */
  | 'MEMBER_NAME_MISSING'
  /** There is no such member. */
  | 'MEMBER_UNKNOWN'
  /** You may not take this step in this case. */
  | 'NOT_ALLOWED'
  /** Both sides have to agree to the recommendation first. */
  | 'NOT_BOTH_AGREED'
  /** A decision needs five members who have nothing to do with the sides. */
  | 'NO_QUORUM'
  /** The officer has declared a conflict with this business. Choose somebody else. */
  | 'OFFICER_CONFLICTED'
  /** Choose the officer to assign. */
  | 'OFFICER_UNKNOWN'
  /** Both sides have to be heard first, or their time has to be over. */
  | 'OPINIONS_MISSING'
  /** The orders could not be asked what was paid. Try again in a moment. */
  | 'ORDERS_AWAY'
  /** Check the phone number. */
  | 'PHONE_INVALID'
  /** Enter the place of the session. */
  | 'PLACE_MISSING'
  /** What would be sent has changed since it was previewed. Look at it again. */
  | 'PREVIEW_OUTDATED'
  /** Give the reasons of the decision. */
  | 'REASONS_MISSING'
  /** Say why the case is withdrawn. */
  | 'REASON_MISSING'
  /** Say in at least 5 characters why the document is revoked. */
  | 'REASON_TOO_SHORT_FOR_REVOCATION'
  /** The recommendation has changed since you read it. Read it again before you answer. */
  | 'RECOMMENDATION_CHANGED'
  /** Name the respondent first. */
  | 'RESPONDENT_MISSING'
  /** A case ends as settled when an agreement is recorded, and only then. */
  | 'RESULT_CONTRADICTS_AGREEMENT'
  /** The approved closing report says another result. */
  | 'RESULT_CONTRADICTS_REPORT'
  /** Call five to nine members, somebody for consumers and for businesses among them. */
  | 'SEATS_UNSOUND'
  /** The session has not been held yet. */
  | 'SESSION_NOT_HELD'
  /** Choose a time that is still to come. */
  | 'SESSION_OVER'
  /** Choose a session. */
  | 'SESSION_UNKNOWN'
  /** This is not the name of the applicant, who signs in person, as on the application; nobody signs in their place. */
  | 'SIGNER_NAME_DIFFERS'
  /** Enter the name of who signs. */
  | 'SIGNER_NAME_MISSING'
  /** You belong to no team, so nobody can decide. Ask an administrator. */
  | 'TEAM_MISSING'
  /** The case is closed once all that was agreed is performed. */
  | 'TERMS_OPEN'
  /** The amount is a whole number from 1 won on. */
  | 'TERM_AMOUNT_INVALID'
  /** With what was paid back before, this is more than was paid. */
  | 'TERM_EXCEEDS_PAID'
  /** Enter what this term needs. */
  | 'TERM_INCOMPLETE'
  /** This line is not of the order of the case. */
  | 'TERM_LINE_UNKNOWN'
  /** A note has at most 500 characters. */
  | 'TERM_NOTE_TOO_LONG'
  /** The orders carry this out. */
  | 'TERM_OF_ORDERS'
  /** Check the number of pieces. */
  | 'TERM_QUANTITY_INVALID'
  /** There is no such term. */
  | 'TERM_UNKNOWN'
  /** The item cannot be exchanged for this one. */
  | 'TERM_VARIANT_UNKNOWN'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** There are as many files as there may be. */
  | 'TOO_MANY_FILES'
  /** At most 50 item categories. */
  | 'TOO_MANY_ITEMS'
  /** A settlement has at most 10 terms. */
  | 'TOO_MANY_TERMS'
  /** A withdrawal is asked for already. */
  | 'WITHDRAWAL_ASKED'
  /** There is no such request. */
  | 'WITHDRAWAL_UNKNOWN'
  /** The case has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** Which documents are wanted; what is not said does not matter */
export type DocumentFilter = {
  /** Kind of the document */
  kind?: string | null | undefined;
  /** Number of the document, as people type it */
  number?: string | null | undefined;
  /** State of the document */
  state?: DocumentState | null | undefined;
  /** Identifier or number of what it is about */
  subject?: string | null | undefined;
};

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

/** Reasons why an act of the slice can be refused */
export type DocumentUserErrorCode =
  /** Another approver has decided this step already. */
  | 'ALREADY_DECIDED'
  /** An approval of this kind is under way already. */
  | 'ALREADY_REQUESTED'
  /** One person decides at one place of a line only. */
  | 'ALREADY_TOOK_PART'
  /** There is no such approval. */
  | 'APPROVAL_UNKNOWN'
  /** There is no certificate that is good now, so the document cannot be signed. Tell the administrator. */
  | 'CERTIFICATE_EXPIRED'
  /** The document has been corrected or revoked already, or is not issued yet. */
  | 'DOCUMENT_NOT_CURRENT'
  /** There is no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** What it is about has changed meanwhile, so it can no longer be approved. Return it. */
  | 'EFFECT_REFUSED'
  /** You may not take this step of this approval. */
  | 'NOT_ALLOWED'
  /** This is not approved, or was used already. */
  | 'NOT_APPROVED'
  /** Nobody decides on what they asked for themselves, nor on behalf of who asked. */
  | 'OWN_ACT'
  /** Enter the reason. */
  | 'REASON_MISSING'
  /** Say in at least 5 characters why the document is revoked. */
  | 'REASON_TOO_SHORT_FOR_REVOCATION'
  /** You belong to no team, so nobody can decide. Ask an administrator. */
  | 'TEAM_MISSING'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A title has at most 200 characters, a text 20,000. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** The approval has moved on. Refresh to see its state. */
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

/** End of an absence before its time */
export type EndAbsenceInput = {
  /** Absence to end */
  absenceId: string;
};

/** One-time code */
export type EnterCaseCodeInput = {
  /** Code of six digits that the phone got */
  code: string;
  /** Login that goes on */
  loginId: string;
};

/** State of a file */
export type FileState =
  /** Destroyed without a successor */
  | 'DESTROYED'
  /** Announced; its bytes are not all here */
  | 'EXPECTED'
  /** Burnt over with black boxes; the original is destroyed */
  | 'MASKED'
  /** Received and locked away until it is judged */
  | 'QUARANTINED'
  /** Judged and refused; destroyed */
  | 'REFUSED'
  /** Judged and written anew; may be shown */
  | 'RELEASED';

/** Device on which the viewer wants no more alarms */
export type ForgetPushDeviceInput = {
  /** Device that is forgotten */
  deviceId: string;
};

/** Opinion of a side (의견등록) */
export type GiveOpinionInput = {
  /** Case it is about */
  caseId: string;
  /** Indicates whether the other side reads it (공개여부) */
  open: boolean;
  /** The opinion, at most 20,000 characters */
  text: string;
};

/** What was done to a day of the calendar */
export type HolidayAct =
  /** It became a holiday */
  | 'ADD'
  /** It ceased to be one */
  | 'REMOVE';

/** Why a day is a holiday */
export type HolidayKind =
  /** Election day */
  | 'ELECTION'
  /** By law, each year */
  | 'PUBLIC'
  /** In place of a holiday that fell on another free day */
  | 'SUBSTITUTE'
  /** By a decision of the government, once */
  | 'TEMPORARY';

/** Joining of a collective dispute (집단분쟁 참가) */
export type JoinCollectiveDisputeInput = {
  /** Secret of the application in which the identity was checked */
  applicationId: string;
  /** Indicates that it is true, and that the business may be told of it */
  confirmed: boolean;
  /** Collective dispute */
  disputeId: string;
  /** Amount that was paid, in whole won */
  paidAmount: number;
  /** What happened to them, at most 20,000 characters */
  statement: string;
};

/** Leaving of a collective dispute (참가 취소) */
export type LeaveCollectiveDisputeInput = {
  /** Secret of the application in which the identity was checked */
  applicationId: string;
  /** Collective dispute */
  disputeId: string;
};

/** Messages that were given to the post */
export type MarkDisputesPostedInput = {
  /** Messages that were given to the post, at most 240 */
  messageIds: Array<string>;
  /** Registered numbers, one for each message in their order */
  registeredNumbers?: Array<string> | null | undefined;
};

/** State of a mediation (분쟁조정) */
export type MediationState =
  /** Accepted by both sides, by word or by silence (조정 성립) */
  | 'ACCEPTED'
  /** Decided, and put to both sides (조정결정) */
  | 'DECIDED'
  /** On the agenda of a session (안건상정) */
  | 'ON_AGENDA'
  /** With the committee, on no agenda yet (접수) */
  | 'RECEIVED'
  /** Refused by a side (조정 불성립) */
  | 'REFUSED'
  /** Withdrawn by the applicant (취하) */
  | 'WITHDRAWN';

/** Step a mediation can take */
export type MediationStep =
  /** Accept the decision as the first side (수락) */
  | 'ACCEPT'
  /** Accept the decision as the second side (수락) */
  | 'CONCLUDE'
  /** Write down the decision (조정결정) */
  | 'DECIDE'
  /** Put it on an agenda (안건상정) */
  | 'PUT_ON_AGENDA'
  /** Refuse the decision (거부) */
  | 'REFUSE'
  /** Take it off the agenda (안건 철회) */
  | 'TAKE_OFF_AGENDA'
  /** Withdraw the mediation (취하) */
  | 'WITHDRAW';

/** What came of one attempt */
export type MessageAttemptOutcome =
  /** Taken by the provider */
  | 'ACCEPTED'
  /** Refused for good */
  | 'REJECTED'
  /** Nobody knows */
  | 'UNCERTAIN'
  /** Surely not sent; tried again */
  | 'UNSENT';

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

/** Which messages are wanted; what is not said does not matter */
export type MessageFilter = {
  /** Kind */
  category?: MessageCategory | null | undefined;
  /** Channel */
  channel?: MessageChannel | null | undefined;
  /** Timestamp from which on */
  from?: string | null | undefined;
  /** Name, e-mail address or phone number of the recipient */
  recipient?: string | null | undefined;
  /** One of these states */
  states?: Array<MessageState> | null | undefined;
  /** Identifier or beginning of the number of what it is about */
  subject?: string | null | undefined;
  /** Timestamp before which */
  until?: string | null | undefined;
};

/** What a person found out about an unclear message */
export type MessageSettlement =
  /** It arrived */
  | 'DELIVERED'
  /** It did not, and is sent again */
  | 'SEND_AGAIN';

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

/** Reasons why an act of the slice can be refused */
export type ModerationUserErrorCode =
  /** Confirm the sentence first. */
  | 'ATTESTATION_MISSING'
  /** Every box must cover at least 4 by 4 pixels of the image. */
  | 'BOXES_UNUSABLE'
  /** There is no certificate that is good now, so the document cannot be signed. Tell the administrator. */
  | 'CERTIFICATE_EXPIRED'
  /** Enter the decision reason. */
  | 'DECISION_REASON_MISSING'
  /** The document has been corrected or revoked already, or is not issued yet. */
  | 'DOCUMENT_NOT_CURRENT'
  /** There is no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** Files cannot be attached now. */
  | 'FILES_CLOSED'
  /** Somebody else was first. Refresh to see what they did. */
  | 'FILE_CHANGED_MEANWHILE'
  /** The file is empty. */
  | 'FILE_EMPTY'
  /** This is not an image that can be masked. */
  | 'FILE_NOT_MASKABLE'
  /** The file is too large. */
  | 'FILE_TOO_LARGE'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** The memo must record the identity check: “신분증 본인 확인 완료”. */
  | 'IDENTITY_CHECK_NOT_RECORDED'
  /** An identity document is not masked yet. Mask or destroy it first. */
  | 'IDENTITY_DOCUMENT_UNMASKED'
  /** Give the court and the number of the case, at most 100 characters each. */
  | 'LAWSUIT_INCOMPLETE'
  /** The day of the suit cannot be after today. */
  | 'LAWSUIT_IN_FUTURE'
  /** The link is not right, or its time is over. Check the link in the mail. */
  | 'LINK_UNKNOWN'
  /** Enter the operations memo. */
  | 'MEMO_MISSING'
  /** There are no boxes. If there is nothing to mask, say so. */
  | 'NOTHING_MASKED'
  /** Affirm that what you say is true. */
  | 'NOT_AFFIRMED'
  /** You may not decide on this report. */
  | 'NOT_ALLOWED'
  /** The poster can still object. */
  | 'OBJECTION_STILL_POSSIBLE'
  /** The 30 days in which one can object are over. */
  | 'OBJECTION_TOO_LATE'
  /** Look at what will be sent first. */
  | 'PREVIEW_MISSING'
  /** What would be sent has changed since it was previewed. Look at it again. */
  | 'PREVIEW_OUTDATED'
  /** Say in at least 5 characters why the document is revoked. */
  | 'REASON_TOO_SHORT_FOR_REVOCATION'
  /** There is no such report. */
  | 'REPORT_UNKNOWN'
  /** The day of the resumption has not come. */
  | 'RESUMPTION_AHEAD'
  /** The post is shown again 7 to 14 days from today. */
  | 'RESUMPTION_OUT_OF_RANGE'
  /** Say why you object. */
  | 'STATEMENT_MISSING'
  /** At most 4,000 characters. */
  | 'STATEMENT_TOO_LONG'
  /** There is nothing to attach the file to. */
  | 'SUBJECT_UNKNOWN'
  /** Reason and memo have at most 2,000 characters each. */
  | 'TEXT_TOO_LONG'
  /** There are as many files as there may be. */
  | 'TOO_MANY_FILES'
  /** The report has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** Objection of a poster to the hiding of their post (이의신청) */
export type ObjectToHidingInput = {
  /** Whether the poster affirms that what they say is true */
  affirmed: boolean;
  /** Ground of the objection */
  ground: ObjectionGround;
  /** Why the poster may post it; at most 4,000 characters */
  statement: string;
  /** Secret of the link */
  token: string;
};

/** Ground on which a poster may post what was reported */
export type ObjectionGround =
  /** The law allows it, such as a quotation (인용 등 법이 허용) */
  | 'LAWFUL_USE'
  /** The right holder allowed it (허락을 받음) */
  | 'LICENSED'
  /** It touches no right of the claimant (침해가 아님) */
  | 'NO_INFRINGEMENT'
  /** Another ground */
  | 'OTHER'
  /** It is the own work of the poster (직접 만든 것) */
  | 'OWN_WORK';

/** Reasons why an act of the slice can be refused */
export type PartnerUserErrorCode =
  /** There is no such business. */
  | 'BUSINESS_UNKNOWN'
  /** A request is waiting already. Wait for it, or take it back first. */
  | 'CHANGE_ASKED'
  /** Say which name or address it should be. */
  | 'CHANGE_MISSING'
  /** There is no such request. */
  | 'CHANGE_UNKNOWN'
  /** Please check the address of mail. */
  | 'EMAIL_INVALID'
  /** There is a business of this name already. */
  | 'NAME_TAKEN'
  /** You may not do this. */
  | 'NOT_ALLOWED'
  /** Please check the phone number. */
  | 'PHONE_INVALID'
  /** This question was answered already. */
  | 'QUESTION_ANSWERED'
  /** There is no such question. */
  | 'QUESTION_UNKNOWN'
  /** Please give a reason. */
  | 'REASON_MISSING'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG'
  /** This request has ended. */
  | 'WRONG_STATE';

/** Title that a person or program can hold */
export type PersonRole =
  /** Runs the system (관리자) */
  | 'ADMIN'
  /** Answers calls and takes down tickets (상담사) */
  | 'AGENT'
  /** Reads trends (분석가) */
  | 'ANALYST'
  /** Customer with an account (소비자) */
  | 'CONSUMER'
  /** Runs the warehouse, the storefronts and the settlement of the maker (본사 담당) */
  | 'HEADQUARTERS'
  /** Leads a team of officers (팀장) */
  | 'LEAD'
  /** Decides on reports of infringement (심사자) */
  | 'MODERATOR'
  /** Leads dispute cases (분쟁 담당자) */
  | 'OFFICER'
  /** Runs storefronts (판매처 운영자) */
  | 'OPERATOR'
  /** Speaks for a business (온라인협력사) */
  | 'PARTNER'
  /** Program that acts for a business (연동 프로그램) */
  | 'PROGRAM'
  /** Agent with the rights of a senior (선임 상담사) */
  | 'SENIOR';

/** Kind of a thing that can be reported */
export type PostKind =
  /** Comment on a post (댓글) */
  | 'COMMENT'
  /** Post (게시글) */
  | 'POST'
  /** Reply to a comment (대댓글) */
  | 'REPLY';

/** Messages whose address labels are printed */
export type PrintDisputesLabelsInput = {
  /** Messages that go by post, at most 240 */
  messageIds: Array<string>;
};

/** Messages whose documents are printed */
export type PrintDisputesLettersInput = {
  /** Messages that go by post, at most 240 */
  messageIds: Array<string>;
};

/** Way to a device */
export type PushKind =
  /** Firebase, for an app (앱 푸시) */
  | 'FCM'
  /** Push service of a browser (웹 푸시) */
  | 'WEB';

/** Alarms that were read */
export type ReadAlarmsInput = {
  /** Indicates whether all of them were read */
  all?: boolean | null | undefined;
  /** Alarms that were read */
  ids?: Array<string> | null | undefined;
};

/** Reading of a message (열람) */
export type ReadCaseMessageInput = {
  /** Message that is read */
  messageId: string;
};

/** What a refund is reckoned from; amounts in whole won */
export type RefundFactsInput = {
  /** Days from giving notice to the beginning */
  daysBefore?: number | null | undefined;
  /** Amount that was paid */
  paid: number;
  /** Standard by which it is reckoned */
  standardId: string;
  /** Days that were agreed, or for which a thing lasts */
  totalDays?: number | null | undefined;
  /** Days of use, or of age */
  usedDays?: number | null | undefined;
};

/** How a refund by a standard is reckoned */
export type RefundRule =
  /** Less a share that grows as the day comes nearer (사용 예정일 전 해제) */
  | 'BEFORE_START'
  /** What is left by straight-line depreciation, and a share of it more (정액감가상각) */
  | 'DEPRECIATION'
  /** All that was paid (전액 환급) */
  | 'FULL'
  /** Less what was used and a share of the rest (잔여 기간 위약금) */
  | 'REMAINING'
  /** Less what was used and a share of the whole (이용일수 공제) */
  | 'USED_DAYS';

/** Device on which the viewer wants to be alarmed */
export type RegisterPushDeviceInput = {
  /** Address at the push service of the browser, or token of the app */
  endpoint: string;
  /** Way to it */
  kind: PushKind;
  /** Name by which its person knows it, at most 100 letters */
  label: string;
  /** Public key of the browser, `p256dh` in base64url */
  publicKey?: string | null | undefined;
  /** Secret of the browser, `auth` in base64url */
  secret?: string | null | undefined;
};

/** Refusal to sign an agreement (합의서 거부) */
export type RejectAgreementInput = {
  /** Case whose agreement is not signed */
  caseId: string;
  /** Why, at most 20,000 characters */
  reason: string;
};

/** End of a holiday */
export type RemoveHolidayInput = {
  /** Day in Asia/Seoul */
  day: string;
  /** Why it is none any more, at least 5 characters */
  reason: string;
};

/** Report that a term was performed (이행 보고) */
export type ReportCaseTermInput = {
  /** What was done, at most 20,000 characters */
  note: string;
  /** Term of a signed agreement */
  termId: string;
};

/** Lawsuit of a claimant against a poster, which keeps the post hidden (소 제기 통보) */
export type ReportLawsuitInput = {
  /** Court; at most 100 characters */
  court: string;
  /** Day of the suit; not after today */
  filedOn: string;
  /** Number of the case at the court; at most 100 characters */
  number: string;
  /** Secret of the link */
  token: string;
};

/** Report of self-remedy activity (자율구제활동) */
export type ReportSelfRemedyInput = {
  /** Case it is about */
  caseId: string;
  /** Files that go with it, sent by the same person for this case */
  fileIds?: Array<string> | null | undefined;
  /** Indicates whether the applicant may read it too (공개여부) */
  publicToOther?: boolean;
  /** What the business did, at most 20,000 characters */
  text: string;
};

/** Side of a report that holds a link */
export type ReportSide =
  /** Who reported (신고인) */
  | 'CLAIMANT'
  /** Who wrote the post (게시자) */
  | 'POSTER';

/** State of a report */
export type ReportState =
  /** Closed, the post stays hidden: nobody objected in time, not with right, or the claimant has sued (종결) */
  | 'CLOSED'
  /** Approved, the post is hidden and the poster can object (비노출) */
  | 'HIDDEN'
  /** The poster objects, a moderator decides (이의신청) */
  | 'OBJECTED'
  /** Received, not yet looked at (접수) */
  | 'RECEIVED'
  /** The post is shown again (재게시) */
  | 'REINSTATED'
  /** Rejected (반려) */
  | 'REJECTED'
  /** Objection upheld, the post is shown again on a day that is set (재개 예정) */
  | 'RESUMING'
  /** Under review by a moderator (검토중) */
  | 'UNDER_REVIEW';

/** Announcement of a file for a case that is about to be sent (파일 첨부) */
export type RequestCaseFileUploadInput = {
  /** Case that the file is for */
  caseId: string;
  /** Name of the file, for display */
  name: string;
  /** Size in bytes, at most 20 MiB */
  size: number;
};

/** Request to revoke a document */
export type RequestDisputesDocumentRevocationInput = {
  /** Document to revoke */
  documentId: string;
  /** Why, at least 5 characters; told to who decides */
  reason: string;
};

/** Draft or returned request, as it is to be submitted */
export type ResubmitDisputesRequestInput = {
  /** Draft, or request that was returned */
  approvalId: string;
  /** New text; the old one unless said */
  content?: string | null | undefined;
  /** Issued documents that go with it; the old ones unless said */
  documents?: Array<string> | null | undefined;
  /** Files that go with it; the old ones unless said */
  files?: Array<string> | null | undefined;
};

/** Message to try again */
export type RetryDisputesMessageInput = {
  /** Message that has failed */
  messageId: string;
};

/** Return of a request */
export type ReturnDisputesRequestInput = {
  /** Request to return */
  approvalId: string;
  /** Reason (반려 사유) */
  reason: string;
  /** Step that the viewer looked at; the waiting one unless said */
  stepId?: string | null | undefined;
};

/** Kind of right that a report is about */
export type RightKind =
  /** Copyright (저작권) */
  | 'COPYRIGHT'
  /** Design (디자인권) */
  | 'DESIGN'
  /** Patent or utility model (특허권) */
  | 'PATENT'
  /** Portrait or reputation (초상권) */
  | 'PORTRAIT'
  /** Trademark (상표권) */
  | 'TRADEMARK';

/** How the goods or services were sold (판매유형, K20) */
export type SaleType =
  /** At the door (방문판매) */
  | 'DOOR_TO_DOOR'
  /** Online (전자상거래) */
  | 'E_COMMERCE'
  /** In a shop (일반판매) */
  | 'GENERAL'
  /** By a pyramid of sellers (다단계판매) */
  | 'MULTI_LEVEL'
  /** In another way (기타) */
  | 'OTHER'
  /** In the street (노상판매) */
  | 'STREET'
  /** By telephone (전화권유판매) */
  | 'TELEMARKETING'
  /** By television (TV홈쇼핑) */
  | 'TV_HOME_SHOPPING';

/** What an applicant has written so far; what is left out stays as it was */
export type SaveCaseApplicationInput = {
  /** Postal address */
  address?: string | null | undefined;
  /** Application that goes on */
  applicationId: string;
  /** Name of the business, at most 200 characters */
  businessName?: string | null | undefined;
  /** What is complained of */
  claimReason?: ClaimReason | null | undefined;
  /** Number of the consultation that it follows (K3) */
  counsellingNumber?: string | null | undefined;
  /** Address of mail */
  email?: string | null | undefined;
  /** Amount that was paid, in whole won */
  paidAmount?: number | null | undefined;
  /** Day of the purchase, YYYY-MM-DD, not after today */
  purchasedOn?: string | null | undefined;
  /** How it was sold */
  saleType?: SaleType | null | undefined;
  /** What happened and what is wanted, at most 20,000 characters */
  statement?: string | null | undefined;
  /** Title, at most 200 characters */
  title?: string | null | undefined;
};

/** What was written of an answer so far (임시저장) */
export type SaveSupplementDraftInput = {
  /** One for each question, in their order; what is open has nothing */
  answers: Array<SupplementAnswerInput>;
  /** Request that is to be answered */
  requestId: string;
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

/** What a person found out about an unclear message */
export type SettleDisputesMessageInput = {
  /** What was found out */
  as: MessageSettlement;
  /** Message that is unclear */
  messageId: string;
  /** How it was found out, at least 5 characters */
  reason: string;
};

/** Signature under an agreement (합의서 서명) */
export type SignAgreementInput = {
  /** Case whose agreement is signed */
  caseId: string;
  /** Digest of the agreement that was read */
  digest: string;
  /** Name of the signer; of an applicant as the application says it */
  name: string;
  /** Office of who signs for a business */
  office?: string | null | undefined;
};

/** Reasons why an act of the slice can be refused */
export type StandardUserErrorCode =
  /** Please check the amount that was paid. */
  | 'AMOUNT_INVALID'
  /** A version begins after the one before it. */
  | 'DATE_INVALID'
  /** More days were used than were agreed. */
  | 'DAYS_CONTRADICT'
  /** Please say how many days. */
  | 'DAYS_MISSING'
  /** Somebody else changed it first. Please look at the new version. */
  | 'STANDARD_CHANGED'
  /** The code of a standard has 2 to 40 capital letters, digits or hyphens. */
  | 'STANDARD_CODE_INVALID'
  /** There is no such standard. */
  | 'STANDARD_UNKNOWN'
  /** Please check the values of the reckoning. */
  | 'TERMS_INVALID'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG';

/** Filing of an application */
export type SubmitCaseApplicationInput = {
  /** Application that is filed */
  applicationId: string;
  /** Indicates that it is true, and that the business may be told of it */
  confirmed: boolean;
};

/** Answer to one question */
export type SupplementAnswerInput = {
  /** Files that answer it, sent by the same person for this case */
  fileIds?: Array<string> | null | undefined;
  /** Words of at most 1,500 characters, a day as YYYY-MM-DD, or a sum in won; none for files */
  value?: string | null | undefined;
};

/** What a question asks for */
export type SupplementQuestionKind =
  /** Sum in whole won (금액) */
  | 'AMOUNT'
  /** Day, as YYYY-MM-DD (날짜) */
  | 'DATE'
  /** Files (파일) */
  | 'FILE'
  /** Words (글) */
  | 'TEXT';

/** State of a request for supplements */
export type SupplementState =
  /** Answered (제출) */
  | 'ANSWERED'
  /** Taken back, or ended with its case (취소) */
  | 'CALLED_OFF'
  /** Waits for its answer (요청) */
  | 'OPEN'
  /** Nobody answered in time; a late answer may still come (미제출) */
  | 'UNANSWERED';

/** Step that a person can take with a request for supplements */
export type SupplementStep =
  /** Answer it (제출) */
  | 'ANSWER'
  /** Take it back (취소) */
  | 'CALL_OFF';

/** Reasons why an act of the slice can be refused */
export type SupplementUserErrorCode =
  /** Give one answer for each question, in their order. */
  | 'ANSWERS_MISCOUNTED'
  /** This has to be answered. */
  | 'ANSWER_MISSING'
  /** Enter a sum in whole won. */
  | 'ANSWER_NO_AMOUNT'
  /** Enter a day such as 2026-12-01. */
  | 'ANSWER_NO_DATE'
  /** This is answered by files. */
  | 'ANSWER_OF_FILES'
  /** This is not answered by files. */
  | 'ANSWER_OF_WORDS'
  /** An answer has at most 1,500 characters. */
  | 'ANSWER_TOO_LONG'
  /** The case has ended. */
  | 'CASE_ENDED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** Give from 1 to 60 days. */
  | 'DAYS_INVALID'
  /** Files go to one party. Ask each of them by itself. */
  | 'FILES_FOR_ONE'
  /** The file is not all here, or was refused. Send it again. */
  | 'FILE_NOT_SENT'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** It is decided already. */
  | 'LATE_DECIDED'
  /** You may not do this in this case. */
  | 'NOT_ALLOWED'
  /** The answer came in time. */
  | 'NOT_LATE'
  /** Choose who is asked. */
  | 'PARTIES_MISSING'
  /** Ask for one thing at least. */
  | 'QUESTIONS_MISSING'
  /** A request has at most 10 questions. */
  | 'QUESTIONS_TOO_MANY'
  /** Say what is asked for. */
  | 'QUESTION_MISSING'
  /** A question has at most 200 characters. */
  | 'QUESTION_TOO_LONG'
  /** Say why. */
  | 'REASON_MISSING'
  /** A reason has at most 2,000 characters. */
  | 'REASON_TOO_LONG'
  /** There is no such request. */
  | 'REQUEST_UNKNOWN'
  /** Notify the respondent of the case first. */
  | 'RESPONDENT_NOT_NOTIFIED'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** A title has at most 200 characters. */
  | 'TITLE_TOO_LONG'
  /** There are as many files as there may be. */
  | 'TOO_MANY_FILES'
  /** The request was answered or called off already. */
  | 'WRONG_STATE';

/** Reasons why an act of the slice can be refused */
export type SurveyUserErrorCode =
  /** You have answered already. Thank you. */
  | 'ALREADY_ANSWERED'
  /** A comment has at most 2,000 characters. */
  | 'COMMENT_TOO_LONG'
  /** Choose a score from 1 to 5. */
  | 'SCORE_INVALID'
  /** There is no such survey, or its time is over. */
  | 'SURVEY_UNKNOWN';

/** Request that the business takes back */
export type TakeBackCompanyChangeInput = {
  /** Request */
  changeId: string;
};

/** Widening of who may read a message; it is never narrowed (공개 범위 확대) */
export type WidenCaseMessageInput = {
  /** Message that the own side wrote */
  messageId: string;
  /** Parties who may read it from now on, those who may already among them */
  to: Array<CaseMessageParty>;
};

/** Withdrawal of a case (취하) */
export type WithdrawCaseInput = {
  /** Case to withdraw */
  caseId: string;
  /** Why it is withdrawn */
  reason: string;
};

/** Withdrawal of a request */
export type WithdrawDisputesRequestInput = {
  /** Request to take back */
  approvalId: string;
  /** Reason, if there is one to tell */
  reason?: string | null | undefined;
};

/** State of a request for withdrawal (취하 요청) */
export type WithdrawalState =
  /** The applicant agreed, and the case was withdrawn (취하 동의) */
  | 'AGREED'
  /** Asked, and the applicant has not answered (요청) */
  | 'ASKED'
  /** The applicant declined or said nothing in time, and the case goes on (취하 거절) */
  | 'DECLINED';

/** Statement of a party to the officer (의견등록) */
export type WriteOpinionInput = {
  /** Case it is about */
  caseId: string;
  /** Files that go with it, sent by the same person for this case */
  fileIds?: Array<string> | null | undefined;
  /** Indicates whether the other party may read it too (공개여부) */
  publicToOther: boolean;
  /** Text, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
};

export type AlarmRow_AlarmFragment = {
  __typename: 'Alarm';
  id: string;
  category: AlarmCategory;
  path: string;
  raisedAt: string;
  readAt: string | null;
  service: string;
  text: string;
  title: string;
} & { ' $fragmentName'?: 'AlarmRow_AlarmFragment' };

export type MyAlarmCountQueryVariables = Exact<{ [key: string]: never }>;

export type MyAlarmCountQuery = { myAlarmCount: number };

export type MyAlarmsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
}>;

export type MyAlarmsQuery = {
  myAlarms: {
    __typename: 'AlarmConnection';
    nodes: Array<{
      __typename: 'Alarm';
      id: string;
      category: AlarmCategory;
      path: string;
      raisedAt: string;
      readAt: string | null;
      service: string;
      text: string;
      title: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type MyAlarmRaisedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type MyAlarmRaisedSubscription = {
  alarmRaised: {
    __typename: 'Alarm';
    id: string;
    category: AlarmCategory;
    path: string;
    raisedAt: string;
    readAt: string | null;
    service: string;
    text: string;
    title: string;
  };
};

export type ReadMyAlarmsMutationVariables = Exact<{
  input: ReadAlarmsInput;
}>;

export type ReadMyAlarmsMutation = {
  readAlarms: {
    __typename: 'ReadAlarmsPayload';
    reading: { __typename: 'AlarmReading'; read: number; unread: number } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ApprovalAct_PayloadFragment = {
  __typename: 'ApprovalPayload';
  approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
  userErrors: Array<{
    __typename: 'ApprovalUserError';
    code: ApprovalUserErrorCode;
    message: string;
    field: Array<string> | null;
  }>;
} & { ' $fragmentName'?: 'ApprovalAct_PayloadFragment' };

export type ApproveOfEachSliceMutationVariables = Exact<{
  input: ApproveDisputesRequestInput;
}>;

export type ApproveOfEachSliceMutation = {
  outcome: {
    __typename: 'ApprovalPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'ApprovalUserError';
      code: ApprovalUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReturnOfEachSliceMutationVariables = Exact<{
  input: ReturnDisputesRequestInput;
}>;

export type ReturnOfEachSliceMutation = {
  outcome: {
    __typename: 'ApprovalPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'ApprovalUserError';
      code: ApprovalUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WithdrawOfEachSliceMutationVariables = Exact<{
  input: WithdrawDisputesRequestInput;
}>;

export type WithdrawOfEachSliceMutation = {
  outcome: {
    __typename: 'ApprovalPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'ApprovalUserError';
      code: ApprovalUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ResubmitOfEachSliceMutationVariables = Exact<{
  input: ResubmitDisputesRequestInput;
}>;

export type ResubmitOfEachSliceMutation = {
  outcome: {
    __typename: 'ApprovalPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'ApprovalUserError';
      code: ApprovalUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ApprovalRow_RequestFragment = {
  __typename: 'ApprovalRequest';
  id: string;
  kindName: string;
  decidedAt: string | null;
  requesterName: string;
  state: ApprovalState;
  subjectLabel: string;
  title: string;
  at: string | null;
  waitingStep: { __typename: 'ApprovalStep'; id: string; role: string; team: string | null } | null;
} & { ' $fragmentName'?: 'ApprovalRow_RequestFragment' };

export type ApprovalFacts_RequestFragment = {
  __typename: 'ApprovalRequest';
  id: string;
  availableSteps: Array<ApprovalAct>;
  content: string | null;
  documents: Array<string>;
  files: Array<string>;
  kindName: string;
  mine: boolean;
  path: string;
  requesterName: string;
  round: number;
  state: ApprovalState;
  subjectLabel: string;
  submittedAt: string | null;
  title: string;
  usedAt: string | null;
  amount: { __typename: 'Money'; amount: number; currency: string } | null;
  facts: Array<{ __typename: 'ApprovalFact'; label: string; value: string }>;
  waitingStep: { __typename: 'ApprovalStep'; id: string } | null;
  steps: Array<{
    __typename: 'ApprovalStep';
    id: string;
    decidedAt: string | null;
    decidedByName: string | null;
    decision: ApprovalDecision | null;
    onBehalfOfName: string | null;
    place: number;
    reason: string | null;
    role: string;
    team: string | null;
  }>;
  history: Array<{
    __typename: 'ApprovalEvent';
    id: string;
    act: ApprovalAct;
    actorName: string | null;
    onBehalfOfName: string | null;
    reason: string | null;
    round: number;
    takenAt: string;
  }>;
} & { ' $fragmentName'?: 'ApprovalFacts_RequestFragment' };

export type ApprovalsOfEachSliceQueryVariables = Exact<{
  filter: ApprovalFilter;
  after?: string | null | undefined;
}>;

export type ApprovalsOfEachSliceQuery = {
  approvals: {
    __typename: 'ApprovalRequestConnection';
    nodes: Array<{
      __typename: 'ApprovalRequest';
      id: string;
      kindName: string;
      decidedAt: string | null;
      requesterName: string;
      state: ApprovalState;
      subjectLabel: string;
      title: string;
      at: string | null;
      waitingStep: { __typename: 'ApprovalStep'; id: string; role: string; team: string | null } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ApprovalOfEachSliceQueryVariables = Exact<{
  id: string;
}>;

export type ApprovalOfEachSliceQuery = {
  approval: {
    __typename: 'ApprovalRequest';
    id: string;
    availableSteps: Array<ApprovalAct>;
    content: string | null;
    documents: Array<string>;
    files: Array<string>;
    kindName: string;
    mine: boolean;
    path: string;
    requesterName: string;
    round: number;
    state: ApprovalState;
    subjectLabel: string;
    submittedAt: string | null;
    title: string;
    usedAt: string | null;
    amount: { __typename: 'Money'; amount: number; currency: string } | null;
    facts: Array<{ __typename: 'ApprovalFact'; label: string; value: string }>;
    waitingStep: { __typename: 'ApprovalStep'; id: string } | null;
    steps: Array<{
      __typename: 'ApprovalStep';
      id: string;
      decidedAt: string | null;
      decidedByName: string | null;
      decision: ApprovalDecision | null;
      onBehalfOfName: string | null;
      place: number;
      reason: string | null;
      role: string;
      team: string | null;
    }>;
    history: Array<{
      __typename: 'ApprovalEvent';
      id: string;
      act: ApprovalAct;
      actorName: string | null;
      onBehalfOfName: string | null;
      reason: string | null;
      round: number;
      takenAt: string;
    }>;
  } | null;
};

export type ApprovalCountsOfEachSliceQueryVariables = Exact<{ [key: string]: never }>;

export type ApprovalCountsOfEachSliceQuery = {
  counts: { __typename: 'ApprovalCounts'; sentByMe: number; waitingForMe: number };
};

export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never }>;

export type MyCalendarFeedQuery = { calendarFeed: { __typename: 'CalendarFeed'; openedAt: string } | null };

export type OpenMyCalendarFeedMutationVariables = Exact<{ [key: string]: never }>;

export type OpenMyCalendarFeedMutation = {
  openCalendarFeed: {
    __typename: 'OpenCalendarFeedPayload';
    address: string | null;
    calendarFeed: { __typename: 'CalendarFeed'; openedAt: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CloseMyCalendarFeedMutationVariables = Exact<{ [key: string]: never }>;

export type CloseMyCalendarFeedMutation = {
  closeCalendarFeed: {
    __typename: 'CloseCalendarFeedPayload';
    calendarFeed: { __typename: 'CalendarFeed'; openedAt: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type HolidaysOfYearQueryVariables = Exact<{
  year: number;
}>;

export type HolidaysOfYearQuery = {
  holidays: Array<{ __typename: 'Holiday'; day: string; kind: HolidayKind; nameEn: string; nameKo: string }>;
  holidayChanges: Array<{
    __typename: 'HolidayChange';
    id: string;
    act: HolidayAct;
    actorName: string;
    changedAt: string;
    day: string;
    nameEn: string;
    nameKo: string;
    reason: string;
  }>;
};

export type AddHolidayMutationVariables = Exact<{
  input: AddHolidayInput;
}>;

export type AddHolidayMutation = {
  addHoliday: {
    __typename: 'AddHolidayPayload';
    holiday: { __typename: 'Holiday'; day: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RemoveHolidayMutationVariables = Exact<{
  input: RemoveHolidayInput;
}>;

export type RemoveHolidayMutation = {
  removeHoliday: {
    __typename: 'RemoveHolidayPayload';
    holiday: { __typename: 'Holiday'; day: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ClockRulesOfEachSliceQueryVariables = Exact<{ [key: string]: never }>;

export type ClockRulesOfEachSliceQuery = {
  rules: Array<{
    __typename: 'ClockRule';
    changedByName: string | null;
    clock: string;
    clockName: string;
    effectiveFrom: string;
    length: number;
    mostExtension: number;
    redAfterHours: number | null;
    remindBefore: Array<number>;
    source: string;
    unit: DeadlineUnit;
  }>;
};

export type ChangeClockRuleOfEachSliceMutationVariables = Exact<{
  input: ChangeDisputesClockRuleInput;
}>;

export type ChangeClockRuleOfEachSliceMutation = {
  changed: {
    __typename: 'ClockRulePayload';
    clockRule: { __typename: 'ClockRule'; clock: string; effectiveFrom: string } | null;
    userErrors: Array<{
      __typename: 'DeadlineUserError';
      code: DeadlineUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
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

export type CaseApplication_ApplicationFragment = {
  __typename: 'CaseApplication';
  id: string;
  state: CaseApplicationState;
  expiresAt: string;
  codeSentTo: string | null;
  applicantName: string | null;
  counsellingId: string | null;
  title: string | null;
  statement: string | null;
  businessName: string | null;
  saleType: SaleType | null;
  claimReason: ClaimReason | null;
  purchasedOn: string | null;
  paidAmount: number | null;
  email: string | null;
  address: string | null;
  savedAt: string | null;
  counsellings: Array<{
    __typename: 'OwnCounselling';
    id: string;
    number: string;
    title: string;
    counselledAt: string;
  }>;
} & { ' $fragmentName'?: 'CaseApplication_ApplicationFragment' };

export type CaseApplicationQueryVariables = Exact<{
  id: string;
}>;

export type CaseApplicationQuery = {
  caseApplication: {
    __typename: 'CaseApplication';
    id: string;
    state: CaseApplicationState;
    expiresAt: string;
    codeSentTo: string | null;
    applicantName: string | null;
    counsellingId: string | null;
    title: string | null;
    statement: string | null;
    businessName: string | null;
    saleType: SaleType | null;
    claimReason: ClaimReason | null;
    purchasedOn: string | null;
    paidAmount: number | null;
    email: string | null;
    address: string | null;
    savedAt: string | null;
    counsellings: Array<{
      __typename: 'OwnCounselling';
      id: string;
      number: string;
      title: string;
      counselledAt: string;
    }>;
  } | null;
};

export type BeginCaseApplicationMutationVariables = Exact<{
  input: BeginCaseApplicationInput;
}>;

export type BeginCaseApplicationMutation = {
  beginCaseApplication: {
    __typename: 'BeginCaseApplicationPayload';
    caseApplication: {
      __typename: 'CaseApplication';
      id: string;
      state: CaseApplicationState;
      expiresAt: string;
      codeSentTo: string | null;
      applicantName: string | null;
      counsellingId: string | null;
      title: string | null;
      statement: string | null;
      businessName: string | null;
      saleType: SaleType | null;
      claimReason: ClaimReason | null;
      purchasedOn: string | null;
      paidAmount: number | null;
      email: string | null;
      address: string | null;
      savedAt: string | null;
      counsellings: Array<{
        __typename: 'OwnCounselling';
        id: string;
        number: string;
        title: string;
        counselledAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CaseApplicationUserError';
      code: CaseApplicationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ConfirmApplicantMutationVariables = Exact<{
  input: ConfirmApplicantInput;
}>;

export type ConfirmApplicantMutation = {
  confirmApplicant: {
    __typename: 'ConfirmApplicantPayload';
    caseApplication: {
      __typename: 'CaseApplication';
      id: string;
      state: CaseApplicationState;
      expiresAt: string;
      codeSentTo: string | null;
      applicantName: string | null;
      counsellingId: string | null;
      title: string | null;
      statement: string | null;
      businessName: string | null;
      saleType: SaleType | null;
      claimReason: ClaimReason | null;
      purchasedOn: string | null;
      paidAmount: number | null;
      email: string | null;
      address: string | null;
      savedAt: string | null;
      counsellings: Array<{
        __typename: 'OwnCounselling';
        id: string;
        number: string;
        title: string;
        counselledAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CaseApplicationUserError';
      code: CaseApplicationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SaveCaseApplicationMutationVariables = Exact<{
  input: SaveCaseApplicationInput;
}>;

export type SaveCaseApplicationMutation = {
  saveCaseApplication: {
    __typename: 'SaveCaseApplicationPayload';
    caseApplication: {
      __typename: 'CaseApplication';
      id: string;
      state: CaseApplicationState;
      expiresAt: string;
      codeSentTo: string | null;
      applicantName: string | null;
      counsellingId: string | null;
      title: string | null;
      statement: string | null;
      businessName: string | null;
      saleType: SaleType | null;
      claimReason: ClaimReason | null;
      purchasedOn: string | null;
      paidAmount: number | null;
      email: string | null;
      address: string | null;
      savedAt: string | null;
      counsellings: Array<{
        __typename: 'OwnCounselling';
        id: string;
        number: string;
        title: string;
        counselledAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CaseApplicationUserError';
      code: CaseApplicationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SubmitCaseApplicationMutationVariables = Exact<{
  input: SubmitCaseApplicationInput;
}>;

export type SubmitCaseApplicationMutation = {
  submitCaseApplication: {
    __typename: 'SubmitCaseApplicationPayload';
    filed: {
      __typename: 'FiledApplication';
      caseNumber: string;
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
    } | null;
    userErrors: Array<{
      __typename: 'CaseApplicationUserError';
      code: CaseApplicationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CollectiveDispute_ToldFragment = {
  __typename: 'CollectiveDispute';
  id: string;
  number: number;
  state: CollectiveDisputeState;
  title: string;
  harm: string;
  announcedAt: string | null;
  joinUntil: string | null;
  participants: number | null;
  decision: string | null;
  reasons: string | null;
  refundPercent: number | null;
  decidedAt: string | null;
  answer: CollectiveAnswer | null;
  businessName: string;
} & { ' $fragmentName'?: 'CollectiveDispute_ToldFragment' };

export type CollectiveParticipation_OwnFragment = {
  __typename: 'CollectiveParticipation';
  paidAmount: number;
  award: number | null;
  representative: boolean;
  joinedAt: string;
  answer: CollectiveAnswer | null;
  availableSteps: Array<CollectiveDisputeStep>;
} & { ' $fragmentName'?: 'CollectiveParticipation_OwnFragment' };

export type ToldCollectivesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ToldCollectivesQuery = {
  collectiveDisputes: {
    __typename: 'CollectiveDisputeConnection';
    nodes: Array<{
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      announcedAt: string | null;
      joinUntil: string | null;
      participants: number | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      businessName: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ToldCollectiveQueryVariables = Exact<{
  id: string;
}>;

export type ToldCollectiveQuery = {
  collectiveDispute: {
    __typename: 'CollectiveDispute';
    id: string;
    number: number;
    state: CollectiveDisputeState;
    title: string;
    harm: string;
    announcedAt: string | null;
    joinUntil: string | null;
    participants: number | null;
    decision: string | null;
    reasons: string | null;
    refundPercent: number | null;
    decidedAt: string | null;
    answer: CollectiveAnswer | null;
    businessName: string;
  } | null;
};

export type OwnPartQueryVariables = Exact<{
  applicationId: string;
  disputeId: string;
}>;

export type OwnPartQuery = {
  collectiveParticipation: {
    __typename: 'CollectiveParticipation';
    paidAmount: number;
    award: number | null;
    representative: boolean;
    joinedAt: string;
    answer: CollectiveAnswer | null;
    availableSteps: Array<CollectiveDisputeStep>;
  } | null;
};

export type JoinCollectiveDisputeMutationVariables = Exact<{
  input: JoinCollectiveDisputeInput;
}>;

export type JoinCollectiveDisputeMutation = {
  joinCollectiveDispute: {
    __typename: 'JoinCollectiveDisputePayload';
    participation: {
      __typename: 'CollectiveParticipation';
      paidAmount: number;
      award: number | null;
      representative: boolean;
      joinedAt: string;
      answer: CollectiveAnswer | null;
      availableSteps: Array<CollectiveDisputeStep>;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type LeaveCollectiveDisputeMutationVariables = Exact<{
  input: LeaveCollectiveDisputeInput;
}>;

export type LeaveCollectiveDisputeMutation = {
  leaveCollectiveDispute: {
    __typename: 'LeaveCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      announcedAt: string | null;
      joinUntil: string | null;
      participants: number | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      businessName: string;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AnswerCollectiveDecisionMutationVariables = Exact<{
  input: AnswerCollectiveDecisionInput;
}>;

export type AnswerCollectiveDecisionMutation = {
  answerCollectiveDecision: {
    __typename: 'AnswerCollectiveDecisionPayload';
    participation: {
      __typename: 'CollectiveParticipation';
      paidAmount: number;
      award: number | null;
      representative: boolean;
      joinedAt: string;
      answer: CollectiveAnswer | null;
      availableSteps: Array<CollectiveDisputeStep>;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CustomerPageQueryVariables = Exact<{
  id: string;
}>;

export type CustomerPageQuery = { customer: { __typename: 'Customer'; id: string } | null };

export type DeadlineRow_DeadlineFragment = {
  __typename: 'Deadline';
  id: string;
  clock: string;
  clockName: string;
  mine: boolean;
  ownerName: string | null;
  path: string | null;
  redAt: string;
  source: string | null;
  startedAt: string;
  state: DeadlineState;
  subjectLabel: string;
  team: string | null;
  urgency: DeadlineUrgency;
  at: string;
  history: Array<{
    __typename: 'DeadlineEvent';
    id: string;
    at: string;
    kind: DeadlineEventKind;
    actorName: string | null;
    dueAt: string;
    reason: string | null;
  }>;
} & { ' $fragmentName'?: 'DeadlineRow_DeadlineFragment' };

export type DeadlinesOfEachSliceQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DeadlinesOfEachSliceQuery = {
  deadlines: {
    __typename: 'DeadlineConnection';
    nodes: Array<{
      __typename: 'Deadline';
      id: string;
      clock: string;
      clockName: string;
      mine: boolean;
      ownerName: string | null;
      path: string | null;
      redAt: string;
      source: string | null;
      startedAt: string;
      state: DeadlineState;
      subjectLabel: string;
      team: string | null;
      urgency: DeadlineUrgency;
      at: string;
      history: Array<{
        __typename: 'DeadlineEvent';
        id: string;
        at: string;
        kind: DeadlineEventKind;
        actorName: string | null;
        dueAt: string;
        reason: string | null;
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type DeadlineCountsOfEachSliceQueryVariables = Exact<{
  mine: boolean;
}>;

export type DeadlineCountsOfEachSliceQuery = {
  counts: { __typename: 'DeadlineCounts'; overdue: number; today: number; soon: number; later: number; paused: number };
};

export type HolidaysOfYearsQueryVariables = Exact<{
  first: number;
  last: number;
}>;

export type HolidaysOfYearsQuery = {
  holidays: Array<{ __typename: 'Holiday'; day: string; nameKo: string; nameEn: string }>;
  next: Array<{ __typename: 'Holiday'; day: string; nameKo: string; nameEn: string }>;
};

export type DocumentRow_DocumentFragment = {
  __typename: 'IssuedDocument';
  id: string;
  orderedAt: string;
  issuedAt: string | null;
  revokedAt: string | null;
  number: string;
  kind: string;
  kindName: string;
  title: string;
  language: string;
  version: number;
  state: DocumentState;
  problem: DocumentProblem | null;
  subjectType: string;
  subjectId: string;
  subjectLabel: string;
  audience: Array<string>;
  issuerName: string;
  sha256: string | null;
  size: number | null;
  pages: number | null;
  downloadUrl: string | null;
  at: string;
  corrects: { __typename: 'DocumentReference'; id: string; number: string } | null;
  supersededBy: { __typename: 'DocumentReference'; id: string; number: string } | null;
  readings: Array<{ __typename: 'DocumentReading'; side: string; at: string }>;
} & { ' $fragmentName'?: 'DocumentRow_DocumentFragment' };

export type ShellDocumentsOfEachSliceQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ShellDocumentsOfEachSliceQuery = {
  list: {
    __typename: 'IssuedDocumentConnection';
    nodes: Array<{
      __typename: 'IssuedDocument';
      id: string;
      orderedAt: string;
      issuedAt: string | null;
      revokedAt: string | null;
      number: string;
      kind: string;
      kindName: string;
      title: string;
      language: string;
      version: number;
      state: DocumentState;
      problem: DocumentProblem | null;
      subjectType: string;
      subjectId: string;
      subjectLabel: string;
      audience: Array<string>;
      issuerName: string;
      sha256: string | null;
      size: number | null;
      pages: number | null;
      downloadUrl: string | null;
      at: string;
      corrects: { __typename: 'DocumentReference'; id: string; number: string } | null;
      supersededBy: { __typename: 'DocumentReference'; id: string; number: string } | null;
      readings: Array<{ __typename: 'DocumentReading'; side: string; at: string }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ShellDocumentTemplatesOfEachSliceQueryVariables = Exact<{ [key: string]: never }>;

export type ShellDocumentTemplatesOfEachSliceQuery = {
  templates: Array<{
    __typename: 'DocumentTemplate';
    kind: string;
    name: string;
    sampleUrl: { __typename: 'DocumentSample'; ko: string; en: string };
  }>;
};

export type DocumentRevocation_PayloadFragment = {
  __typename: 'DocumentRevocationPayload';
  approvalRequest: { __typename: 'ApprovalRequest'; id: string } | null;
  userErrors: Array<{
    __typename: 'DocumentUserError';
    code: DocumentUserErrorCode;
    message: string;
    field: Array<string> | null;
  }>;
} & { ' $fragmentName'?: 'DocumentRevocation_PayloadFragment' };

export type ShellRequestRevocationOfEachSliceMutationVariables = Exact<{
  input: RequestDisputesDocumentRevocationInput;
}>;

export type ShellRequestRevocationOfEachSliceMutation = {
  taken: {
    __typename: 'DocumentRevocationPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string } | null;
    userErrors: Array<{
      __typename: 'DocumentUserError';
      code: DocumentUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type InfringementNoticePageQueryVariables = Exact<{
  token: string;
}>;

export type InfringementNoticePageQuery = {
  infringementNotice: {
    __typename: 'InfringementNotice';
    reportNumber: string;
    side: ReportSide;
    state: ReportState;
    right: RightKind;
    postKind: PostKind;
    postTitle: string | null;
    postUrl: string;
    decisionReason: string | null;
    objectionUntil: string | null;
    objectedAt: string | null;
    outcomeReason: string | null;
    resumeAt: string | null;
    canObject: boolean;
    canReportLawsuit: boolean;
  } | null;
};

export type ObjectToHidingMutationVariables = Exact<{
  input: ObjectToHidingInput;
}>;

export type ObjectToHidingMutation = {
  objectToHiding: {
    __typename: 'ObjectToHidingPayload';
    notice: { __typename: 'InfringementNotice'; state: ReportState } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      field: Array<string> | null;
      message: string;
    }>;
  };
};

export type ReportLawsuitMutationVariables = Exact<{
  input: ReportLawsuitInput;
}>;

export type ReportLawsuitMutation = {
  reportLawsuit: {
    __typename: 'ReportLawsuitPayload';
    notice: { __typename: 'InfringementNotice'; state: ReportState } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      field: Array<string> | null;
      message: string;
    }>;
  };
};

export type MyAbsencesQueryVariables = Exact<{ [key: string]: never }>;

export type MyAbsencesQuery = {
  myAbsences: Array<{
    __typename: 'Absence';
    id: string;
    declaredByName: string;
    from: string;
    until: string;
    endedAt: string | null;
    mine: boolean;
    personName: string;
    roles: Array<PersonRole>;
    state: AbsenceState;
    substituteName: string;
    viewerCanEnd: boolean;
  }>;
};

export type MyPossibleSubstitutesQueryVariables = Exact<{ [key: string]: never }>;

export type MyPossibleSubstitutesQuery = {
  possibleSubstitutes: Array<{ __typename: 'PossibleSubstitute'; id: string; name: string; team: string | null }>;
};

export type DeclareMyAbsenceMutationVariables = Exact<{
  input: DeclareAbsenceInput;
}>;

export type DeclareMyAbsenceMutation = {
  declareAbsence: {
    __typename: 'DeclareAbsencePayload';
    absence: { __typename: 'Absence'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type EndMyAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;

export type EndMyAbsenceMutation = {
  endAbsence: {
    __typename: 'EndAbsencePayload';
    absence: {
      __typename: 'Absence';
      id: string;
      endedAt: string | null;
      state: AbsenceState;
      viewerCanEnd: boolean;
    } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MyPushQueryVariables = Exact<{ [key: string]: never }>;

export type MyPushQuery = {
  pushKey: string | null;
  myPushDevices: Array<{ __typename: 'PushDevice'; id: string; kind: PushKind; label: string; registeredAt: string }>;
  myPushSettings: { __typename: 'PushSettings'; categories: Array<AlarmCategory> };
};

export type RegisterMyDeviceMutationVariables = Exact<{
  input: RegisterPushDeviceInput;
}>;

export type RegisterMyDeviceMutation = {
  registerPushDevice: {
    __typename: 'RegisterPushDevicePayload';
    device: { __typename: 'PushDevice'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ForgetMyDeviceMutationVariables = Exact<{
  input: ForgetPushDeviceInput;
}>;

export type ForgetMyDeviceMutation = {
  forgetPushDevice: {
    __typename: 'ForgetPushDevicePayload';
    device: { __typename: 'PushDevice'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChooseMyPushCategoriesMutationVariables = Exact<{
  input: ChoosePushCategoriesInput;
}>;

export type ChooseMyPushCategoriesMutation = {
  choosePushCategories: {
    __typename: 'ChoosePushCategoriesPayload';
    settings: { __typename: 'PushSettings'; categories: Array<AlarmCategory> } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MessageAct_PayloadFragment = {
  __typename: 'DispatchedMessagePayload';
  message: { __typename: 'DispatchedMessage'; id: string; state: MessageState } | null;
  userErrors: Array<{
    __typename: 'DispatchUserError';
    code: DispatchUserErrorCode;
    message: string;
    field: Array<string> | null;
  }>;
} & { ' $fragmentName'?: 'MessageAct_PayloadFragment' };

export type PrintedPaper_PayloadFragment = {
  __typename: 'PrintedPaperPayload';
  paper: { __typename: 'PrintedPaper'; url: string; count: number } | null;
  userErrors: Array<{
    __typename: 'DispatchUserError';
    code: DispatchUserErrorCode;
    message: string;
    field: Array<string> | null;
  }>;
} & { ' $fragmentName'?: 'PrintedPaper_PayloadFragment' };

export type ShellSettleMessageOfEachSliceMutationVariables = Exact<{
  input: SettleDisputesMessageInput;
}>;

export type ShellSettleMessageOfEachSliceMutation = {
  taken: {
    __typename: 'DispatchedMessagePayload';
    message: { __typename: 'DispatchedMessage'; id: string; state: MessageState } | null;
    userErrors: Array<{
      __typename: 'DispatchUserError';
      code: DispatchUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ShellRetryMessageOfEachSliceMutationVariables = Exact<{
  input: RetryDisputesMessageInput;
}>;

export type ShellRetryMessageOfEachSliceMutation = {
  taken: {
    __typename: 'DispatchedMessagePayload';
    message: { __typename: 'DispatchedMessage'; id: string; state: MessageState } | null;
    userErrors: Array<{
      __typename: 'DispatchUserError';
      code: DispatchUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ShellPrintLabelsOfEachSliceMutationVariables = Exact<{
  input: PrintDisputesLabelsInput;
}>;

export type ShellPrintLabelsOfEachSliceMutation = {
  taken: {
    __typename: 'PrintedPaperPayload';
    paper: { __typename: 'PrintedPaper'; url: string; count: number } | null;
    userErrors: Array<{
      __typename: 'DispatchUserError';
      code: DispatchUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ShellPrintLettersOfEachSliceMutationVariables = Exact<{
  input: PrintDisputesLettersInput;
}>;

export type ShellPrintLettersOfEachSliceMutation = {
  taken: {
    __typename: 'PrintedPaperPayload';
    paper: { __typename: 'PrintedPaper'; url: string; count: number } | null;
    userErrors: Array<{
      __typename: 'DispatchUserError';
      code: DispatchUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ShellMarkPostedOfEachSliceMutationVariables = Exact<{
  input: MarkDisputesPostedInput;
}>;

export type ShellMarkPostedOfEachSliceMutation = {
  taken: {
    __typename: 'PostedMessagesPayload';
    messages: Array<{ __typename: 'DispatchedMessage'; id: string; state: MessageState }> | null;
    userErrors: Array<{
      __typename: 'DispatchUserError';
      code: DispatchUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MessageRow_MessageFragment = {
  __typename: 'DispatchedMessage';
  id: string;
  createdAt: string;
  templateName: string;
  category: MessageCategory;
  channel: MessageChannel;
  state: MessageState;
  problem: string | null;
  subjectType: string;
  subjectId: string;
  subjectLabel: string;
  side: string | null;
  language: string;
  sendAfter: string;
  sentAt: string | null;
  deliveredAt: string | null;
  openedAt: string | null;
  postedAt: string | null;
  actorName: string | null;
  title: string | null;
  recipientName: string | null;
  recipientAddress: string | null;
  documentIds: Array<string>;
  at: string;
} & { ' $fragmentName'?: 'MessageRow_MessageFragment' };

export type MessageDetail_MessageFragment = {
  __typename: 'DispatchedMessage';
  id: string;
  text: string | null;
  viewUrl: string;
  attempts: Array<{
    __typename: 'MessageAttempt';
    id: string;
    number: number;
    channel: MessageChannel;
    provider: string;
    outcome: MessageAttemptOutcome | null;
    code: string | null;
    reference: string | null;
    startedAt: string;
    finishedAt: string | null;
  }>;
} & { ' $fragmentName'?: 'MessageDetail_MessageFragment' };

export type ShellMessagesOfEachSliceQueryVariables = Exact<{
  filter?: MessageFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ShellMessagesOfEachSliceQuery = {
  list: {
    __typename: 'DispatchedMessageConnection';
    nodes: Array<{
      __typename: 'DispatchedMessage';
      id: string;
      createdAt: string;
      templateName: string;
      category: MessageCategory;
      channel: MessageChannel;
      state: MessageState;
      problem: string | null;
      subjectType: string;
      subjectId: string;
      subjectLabel: string;
      side: string | null;
      language: string;
      sendAfter: string;
      sentAt: string | null;
      deliveredAt: string | null;
      openedAt: string | null;
      postedAt: string | null;
      actorName: string | null;
      title: string | null;
      recipientName: string | null;
      recipientAddress: string | null;
      documentIds: Array<string>;
      at: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ShellMessageOfEachSliceQueryVariables = Exact<{
  filter?: MessageFilter | null | undefined;
}>;

export type ShellMessageOfEachSliceQuery = {
  list: {
    __typename: 'DispatchedMessageConnection';
    nodes: Array<{
      __typename: 'DispatchedMessage';
      id: string;
      text: string | null;
      viewUrl: string;
      attempts: Array<{
        __typename: 'MessageAttempt';
        id: string;
        number: number;
        channel: MessageChannel;
        provider: string;
        outcome: MessageAttemptOutcome | null;
        code: string | null;
        reference: string | null;
        startedAt: string;
        finishedAt: string | null;
      }>;
    }>;
  };
};

export type ShellMessageCountsOfEachSliceQueryVariables = Exact<{ [key: string]: never }>;

export type ShellMessageCountsOfEachSliceQuery = {
  counts: Array<{ __typename: 'MessageCount'; state: MessageState; count: number }>;
};

export type ShellPrintQueueOfEachSliceQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ShellPrintQueueOfEachSliceQuery = {
  list: {
    __typename: 'DispatchedMessageConnection';
    nodes: Array<{
      __typename: 'DispatchedMessage';
      id: string;
      createdAt: string;
      templateName: string;
      category: MessageCategory;
      channel: MessageChannel;
      state: MessageState;
      problem: string | null;
      subjectType: string;
      subjectId: string;
      subjectLabel: string;
      side: string | null;
      language: string;
      sendAfter: string;
      sentAt: string | null;
      deliveredAt: string | null;
      openedAt: string | null;
      postedAt: string | null;
      actorName: string | null;
      title: string | null;
      recipientName: string | null;
      recipientAddress: string | null;
      documentIds: Array<string>;
      at: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type PartnerCollectivesQueryVariables = Exact<{ [key: string]: never }>;

export type PartnerCollectivesQuery = {
  collectiveDisputes: {
    __typename: 'CollectiveDisputeConnection';
    nodes: Array<{
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      title: string;
      state: CollectiveDisputeState;
      joinUntil: string | null;
      decision: string | null;
      answer: CollectiveAnswer | null;
      availableSteps: Array<CollectiveDisputeStep>;
    }>;
  };
};

export type AnswerCollectiveDisputeMutationVariables = Exact<{
  input: AnswerCollectiveDisputeInput;
}>;

export type AnswerCollectiveDisputeMutation = {
  answerCollectiveDispute: {
    __typename: 'AnswerCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      state: CollectiveDisputeState;
      answer: CollectiveAnswer | null;
      availableSteps: Array<CollectiveDisputeStep>;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartnerCasesQueryVariables = Exact<{
  search?: string | null | undefined;
  states?: Array<CaseState> | CaseState | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type PartnerCasesQuery = {
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
      unreadCount: number;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type MyCompanyQueryVariables = Exact<{ [key: string]: never }>;

export type MyCompanyQuery = {
  myBusiness: {
    __typename: 'Business';
    id: string;
    name: string;
    contactName: string | null;
    email: string | null;
    phone: string | null;
    address: string | null;
  } | null;
  companyChanges: {
    __typename: 'CompanyChangeConnection';
    nodes: Array<{
      __typename: 'CompanyChange';
      id: string;
      state: CompanyChangeState;
      name: string | null;
      address: string | null;
      reason: string;
      answer: string | null;
      askedAt: string;
    }>;
  };
  partnerQuestions: {
    __typename: 'PartnerQuestionConnection';
    nodes: Array<{
      __typename: 'PartnerQuestion';
      id: string;
      number: number;
      title: string;
      text: string;
      askedBy: string;
      askedAt: string;
      answer: string | null;
      answeredBy: string | null;
      answeredAt: string | null;
    }>;
  };
};

export type ChangePartnerContactMutationVariables = Exact<{
  input: ChangePartnerContactInput;
}>;

export type ChangePartnerContactMutation = {
  changePartnerContact: {
    __typename: 'ChangePartnerContactPayload';
    business: {
      __typename: 'Business';
      id: string;
      contactName: string | null;
      email: string | null;
      phone: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AskCompanyChangeMutationVariables = Exact<{
  input: AskCompanyChangeInput;
}>;

export type AskCompanyChangeMutation = {
  askCompanyChange: {
    __typename: 'AskCompanyChangePayload';
    companyChange: { __typename: 'CompanyChange'; id: string; state: CompanyChangeState } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TakeBackCompanyChangeMutationVariables = Exact<{
  input: TakeBackCompanyChangeInput;
}>;

export type TakeBackCompanyChangeMutation = {
  takeBackCompanyChange: {
    __typename: 'TakeBackCompanyChangePayload';
    companyChange: { __typename: 'CompanyChange'; id: string; state: CompanyChangeState } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AskPartnerQuestionMutationVariables = Exact<{
  input: AskPartnerQuestionInput;
}>;

export type AskPartnerQuestionMutation = {
  askPartnerQuestion: {
    __typename: 'AskPartnerQuestionPayload';
    partnerQuestion: { __typename: 'PartnerQuestion'; id: string; number: number } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyGiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;

export type PartyGiveOpinionMutation = {
  giveOpinion: {
    __typename: 'GiveOpinionPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyAnswerRecommendationMutationVariables = Exact<{
  input: AnswerRecommendationInput;
}>;

export type PartyAnswerRecommendationMutation = {
  answerRecommendation: {
    __typename: 'AnswerRecommendationPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartySignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;

export type PartySignAgreementMutation = {
  signAgreement: {
    __typename: 'SignAgreementPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyRejectAgreementMutationVariables = Exact<{
  input: RejectAgreementInput;
}>;

export type PartyRejectAgreementMutation = {
  rejectAgreement: {
    __typename: 'RejectAgreementPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyReportTermMutationVariables = Exact<{
  input: ReportCaseTermInput;
}>;

export type PartyReportTermMutation = {
  reportCaseTerm: {
    __typename: 'ReportCaseTermPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyConfirmTermMutationVariables = Exact<{
  input: ConfirmCaseTermInput;
}>;

export type PartyConfirmTermMutation = {
  confirmCaseTerm: {
    __typename: 'ConfirmCaseTermPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyContestTermMutationVariables = Exact<{
  input: ContestCaseTermInput;
}>;

export type PartyContestTermMutation = {
  contestCaseTerm: {
    __typename: 'ContestCaseTermPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyAnswerMediationMutationVariables = Exact<{
  input: AnswerMediationInput;
}>;

export type PartyAnswerMediationMutation = {
  answerMediation: {
    __typename: 'AnswerMediationPayload';
    mediation: {
      __typename: 'Mediation';
      id: string;
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
        applicantSignedAt: string | null;
        respondentSignedAt: string | null;
        termsOpen: number;
        unreadCount: number;
        receiptConfirmedAt: string | null;
        correspondence: {
          __typename: 'CaseMessageConnection';
          nodes: Array<{ __typename: 'CaseMessage'; id: string }>;
        };
        respondent: { __typename: 'Business'; id: string; name: string } | null;
        officer: { __typename: 'Officer'; id: string; name: string } | null;
        documents: Array<{
          __typename: 'IssuedDocument';
          id: string;
          kind: string;
          number: string;
          title: string;
          version: number;
          state: DocumentState;
          orderedAt: string;
          issuedAt: string | null;
          downloadUrl: string | null;
        }>;
        history: Array<{
          __typename: 'CaseStepTaken';
          id: string;
          step: CaseStep;
          toState: CaseState;
          takenAt: string;
          note: string | null;
        }>;
        supplements: Array<{
          __typename: 'SupplementRequest';
          id: string;
          state: SupplementState;
          askedAt: string;
          dueAt: string;
          answeredAt: string | null;
          availableSteps: Array<SupplementStep>;
          questions: Array<{
            __typename: 'SupplementQuestion';
            label: string;
            kind: SupplementQuestionKind;
            required: boolean;
          }>;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
          draft: {
            __typename: 'SupplementDraft';
            savedAt: string;
            answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
          } | null;
          message: {
            __typename: 'CaseMessage';
            id: string;
            title: string;
            text: string;
            readByMe: boolean;
            attachments: Array<{
              __typename: 'CaseFile';
              id: string;
              name: string;
              size: number;
              state: FileState;
              refusalMessage: string | null;
            }>;
          } | null;
          answer: {
            __typename: 'CaseMessage';
            id: string;
            late: boolean;
            lateAccepted: boolean | null;
            lateReason: string | null;
            attachments: Array<{
              __typename: 'CaseFile';
              id: string;
              name: string;
              size: number;
              state: FileState;
              refusalMessage: string | null;
            }>;
          } | null;
        }>;
        withdrawalRequests: Array<{
          __typename: 'WithdrawalRequest';
          id: string;
          state: WithdrawalState;
          reason: string;
          answer: string | null;
          askedAt: string;
          endedAt: string | null;
        }>;
        mediation: {
          __typename: 'Mediation';
          id: string;
          state: MediationState;
          decision: string | null;
          reasons: string | null;
          decidedAt: string | null;
          availableSteps: Array<MediationStep>;
        } | null;
        answers: Array<{
          __typename: 'CaseSideAnswer';
          id: string;
          question: AnsweredQuestion;
          side: CaseSide;
          agreed: boolean | null;
          text: string;
          late: boolean;
          accepted: boolean | null;
          round: number;
          givenAt: string;
        }>;
        offers: Array<{
          __typename: 'CaseOffer';
          id: string;
          kind: CaseOfferKind;
          round: number;
          text: string;
          digest: string;
          terms: Array<{
            __typename: 'CaseTerm';
            id: string;
            kind: CaseTermKind;
            state: CaseTermState;
            quantity: number | null;
            note: string | null;
            reference: string | null;
            remark: string | null;
            movedAt: string | null;
            availableSteps: Array<CaseTermStep>;
            amount: { __typename: 'Money'; amount: number; currency: string } | null;
          }>;
          signatures: Array<{
            __typename: 'CaseSignature';
            id: string;
            side: CaseSide;
            office: string | null;
            signedAt: string;
          }>;
        }>;
      };
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
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
  applicantSignedAt: string | null;
  respondentSignedAt: string | null;
  termsOpen: number;
  unreadCount: number;
  receiptConfirmedAt: string | null;
  correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
  respondent: { __typename: 'Business'; id: string; name: string } | null;
  officer: { __typename: 'Officer'; id: string; name: string } | null;
  documents: Array<{
    __typename: 'IssuedDocument';
    id: string;
    kind: string;
    number: string;
    title: string;
    version: number;
    state: DocumentState;
    orderedAt: string;
    issuedAt: string | null;
    downloadUrl: string | null;
  }>;
  history: Array<{
    __typename: 'CaseStepTaken';
    id: string;
    step: CaseStep;
    toState: CaseState;
    takenAt: string;
    note: string | null;
  }>;
  supplements: Array<{
    __typename: 'SupplementRequest';
    id: string;
    state: SupplementState;
    askedAt: string;
    dueAt: string;
    answeredAt: string | null;
    availableSteps: Array<SupplementStep>;
    questions: Array<{
      __typename: 'SupplementQuestion';
      label: string;
      kind: SupplementQuestionKind;
      required: boolean;
    }>;
    answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
    draft: {
      __typename: 'SupplementDraft';
      savedAt: string;
      answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
    } | null;
    message: {
      __typename: 'CaseMessage';
      id: string;
      title: string;
      text: string;
      readByMe: boolean;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
      }>;
    } | null;
    answer: {
      __typename: 'CaseMessage';
      id: string;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
      }>;
    } | null;
  }>;
  withdrawalRequests: Array<{
    __typename: 'WithdrawalRequest';
    id: string;
    state: WithdrawalState;
    reason: string;
    answer: string | null;
    askedAt: string;
    endedAt: string | null;
  }>;
  mediation: {
    __typename: 'Mediation';
    id: string;
    state: MediationState;
    decision: string | null;
    reasons: string | null;
    decidedAt: string | null;
    availableSteps: Array<MediationStep>;
  } | null;
  answers: Array<{
    __typename: 'CaseSideAnswer';
    id: string;
    question: AnsweredQuestion;
    side: CaseSide;
    agreed: boolean | null;
    text: string;
    late: boolean;
    accepted: boolean | null;
    round: number;
    givenAt: string;
  }>;
  offers: Array<{
    __typename: 'CaseOffer';
    id: string;
    kind: CaseOfferKind;
    round: number;
    text: string;
    digest: string;
    terms: Array<{
      __typename: 'CaseTerm';
      id: string;
      kind: CaseTermKind;
      state: CaseTermState;
      quantity: number | null;
      note: string | null;
      reference: string | null;
      remark: string | null;
      movedAt: string | null;
      availableSteps: Array<CaseTermStep>;
      amount: { __typename: 'Money'; amount: number; currency: string } | null;
    }>;
    signatures: Array<{
      __typename: 'CaseSignature';
      id: string;
      side: CaseSide;
      office: string | null;
      signedAt: string;
    }>;
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
    applicantSignedAt: string | null;
    respondentSignedAt: string | null;
    termsOpen: number;
    unreadCount: number;
    receiptConfirmedAt: string | null;
    correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
    respondent: { __typename: 'Business'; id: string; name: string } | null;
    officer: { __typename: 'Officer'; id: string; name: string } | null;
    documents: Array<{
      __typename: 'IssuedDocument';
      id: string;
      kind: string;
      number: string;
      title: string;
      version: number;
      state: DocumentState;
      orderedAt: string;
      issuedAt: string | null;
      downloadUrl: string | null;
    }>;
    history: Array<{
      __typename: 'CaseStepTaken';
      id: string;
      step: CaseStep;
      toState: CaseState;
      takenAt: string;
      note: string | null;
    }>;
    supplements: Array<{
      __typename: 'SupplementRequest';
      id: string;
      state: SupplementState;
      askedAt: string;
      dueAt: string;
      answeredAt: string | null;
      availableSteps: Array<SupplementStep>;
      questions: Array<{
        __typename: 'SupplementQuestion';
        label: string;
        kind: SupplementQuestionKind;
        required: boolean;
      }>;
      answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
      draft: {
        __typename: 'SupplementDraft';
        savedAt: string;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
      } | null;
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        readByMe: boolean;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
        }>;
      } | null;
      answer: {
        __typename: 'CaseMessage';
        id: string;
        late: boolean;
        lateAccepted: boolean | null;
        lateReason: string | null;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
        }>;
      } | null;
    }>;
    withdrawalRequests: Array<{
      __typename: 'WithdrawalRequest';
      id: string;
      state: WithdrawalState;
      reason: string;
      answer: string | null;
      askedAt: string;
      endedAt: string | null;
    }>;
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      decidedAt: string | null;
      availableSteps: Array<MediationStep>;
    } | null;
    answers: Array<{
      __typename: 'CaseSideAnswer';
      id: string;
      question: AnsweredQuestion;
      side: CaseSide;
      agreed: boolean | null;
      text: string;
      late: boolean;
      accepted: boolean | null;
      round: number;
      givenAt: string;
    }>;
    offers: Array<{
      __typename: 'CaseOffer';
      id: string;
      kind: CaseOfferKind;
      round: number;
      text: string;
      digest: string;
      terms: Array<{
        __typename: 'CaseTerm';
        id: string;
        kind: CaseTermKind;
        state: CaseTermState;
        quantity: number | null;
        note: string | null;
        reference: string | null;
        remark: string | null;
        movedAt: string | null;
        availableSteps: Array<CaseTermStep>;
        amount: { __typename: 'Money'; amount: number; currency: string } | null;
      }>;
      signatures: Array<{
        __typename: 'CaseSignature';
        id: string;
        side: CaseSide;
        office: string | null;
        signedAt: string;
      }>;
    }>;
  } | null;
};

export type PartyRequestFileMutationVariables = Exact<{
  input: RequestCaseFileUploadInput;
}>;

export type PartyRequestFileMutation = {
  requestCaseFileUpload: {
    __typename: 'RequestCaseFileUploadPayload';
    uploadUrl: string | null;
    caseFile: { __typename: 'CaseFile'; id: string } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartyMessage_RowFragment = {
  __typename: 'CaseMessage';
  id: string;
  authorSide: CaseMessageAuthor;
  authorName: string | null;
  kind: CaseMessageKind;
  title: string;
  writtenAt: string;
  visibleTo: Array<CaseMessageParty>;
  late: boolean;
  lateAccepted: boolean | null;
  lateReason: string | null;
  readByMe: boolean;
  readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
  attachments: Array<{ __typename: 'CaseFile'; id: string }>;
} & { ' $fragmentName'?: 'PartyMessage_RowFragment' };

export type PartyMessagesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PartyMessagesQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    unreadCount: number;
    correspondence: {
      __typename: 'CaseMessageConnection';
      nodes: Array<{
        __typename: 'CaseMessage';
        id: string;
        authorSide: CaseMessageAuthor;
        authorName: string | null;
        kind: CaseMessageKind;
        title: string;
        writtenAt: string;
        visibleTo: Array<CaseMessageParty>;
        late: boolean;
        lateAccepted: boolean | null;
        lateReason: string | null;
        readByMe: boolean;
        readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
        attachments: Array<{ __typename: 'CaseFile'; id: string }>;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type ReadPartyMessageMutationVariables = Exact<{
  input: ReadCaseMessageInput;
}>;

export type ReadPartyMessageMutation = {
  readCaseMessage: {
    __typename: 'ReadCaseMessagePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      text: string;
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      writtenAt: string;
      visibleTo: Array<CaseMessageParty>;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
        downloadUrl: string | null;
      }>;
      answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WritePartyOpinionMutationVariables = Exact<{
  input: WriteOpinionInput;
}>;

export type WritePartyOpinionMutation = {
  writeOpinion: {
    __typename: 'WriteOpinionPayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      writtenAt: string;
      visibleTo: Array<CaseMessageParty>;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
      attachments: Array<{ __typename: 'CaseFile'; id: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WidenPartyMessageMutationVariables = Exact<{
  input: WidenCaseMessageInput;
}>;

export type WidenPartyMessageMutation = {
  widenCaseMessage: {
    __typename: 'WidenCaseMessagePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      writtenAt: string;
      visibleTo: Array<CaseMessageParty>;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
      attachments: Array<{ __typename: 'CaseFile'; id: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartySupplement_RequestFragment = {
  __typename: 'SupplementRequest';
  id: string;
  state: SupplementState;
  askedAt: string;
  dueAt: string;
  answeredAt: string | null;
  availableSteps: Array<SupplementStep>;
  questions: Array<{
    __typename: 'SupplementQuestion';
    label: string;
    kind: SupplementQuestionKind;
    required: boolean;
  }>;
  answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
  draft: {
    __typename: 'SupplementDraft';
    savedAt: string;
    answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
  } | null;
  message: {
    __typename: 'CaseMessage';
    id: string;
    title: string;
    text: string;
    readByMe: boolean;
    attachments: Array<{
      __typename: 'CaseFile';
      id: string;
      name: string;
      size: number;
      state: FileState;
      refusalMessage: string | null;
    }>;
  } | null;
  answer: {
    __typename: 'CaseMessage';
    id: string;
    late: boolean;
    lateAccepted: boolean | null;
    lateReason: string | null;
    attachments: Array<{
      __typename: 'CaseFile';
      id: string;
      name: string;
      size: number;
      state: FileState;
      refusalMessage: string | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'PartySupplement_RequestFragment' };

export type AnswerPartySupplementMutationVariables = Exact<{
  input: AnswerSupplementInput;
}>;

export type AnswerPartySupplementMutation = {
  answerSupplement: {
    __typename: 'AnswerSupplementPayload';
    supplementRequest: {
      __typename: 'SupplementRequest';
      id: string;
      state: SupplementState;
      askedAt: string;
      dueAt: string;
      answeredAt: string | null;
      availableSteps: Array<SupplementStep>;
      questions: Array<{
        __typename: 'SupplementQuestion';
        label: string;
        kind: SupplementQuestionKind;
        required: boolean;
      }>;
      answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
      draft: {
        __typename: 'SupplementDraft';
        savedAt: string;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
      } | null;
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        readByMe: boolean;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
        }>;
      } | null;
      answer: {
        __typename: 'CaseMessage';
        id: string;
        late: boolean;
        lateAccepted: boolean | null;
        lateReason: string | null;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
        }>;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'SupplementUserError';
      code: SupplementUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SavePartySupplementDraftMutationVariables = Exact<{
  input: SaveSupplementDraftInput;
}>;

export type SavePartySupplementDraftMutation = {
  saveSupplementDraft: {
    __typename: 'SaveSupplementDraftPayload';
    supplementRequest: {
      __typename: 'SupplementRequest';
      id: string;
      draft: {
        __typename: 'SupplementDraft';
        savedAt: string;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'SupplementUserError';
      code: SupplementUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReadPartySupplementMutationVariables = Exact<{
  input: ReadCaseMessageInput;
}>;

export type ReadPartySupplementMutation = {
  readCaseMessage: {
    __typename: 'ReadCaseMessagePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      readByMe: boolean;
      attachments: Array<{ __typename: 'CaseFile'; id: string; downloadUrl: string | null }>;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartyAskWithdrawalMutationVariables = Exact<{
  input: AskWithdrawalInput;
}>;

export type PartyAskWithdrawalMutation = {
  askWithdrawal: {
    __typename: 'AskWithdrawalPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type PartyAnswerWithdrawalMutationVariables = Exact<{
  input: AnswerWithdrawalInput;
}>;

export type PartyAnswerWithdrawalMutation = {
  answerWithdrawal: {
    __typename: 'AnswerWithdrawalPayload';
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type ShellPrecedentsQueryVariables = Exact<{
  search?: string | null | undefined;
  claimReason?: ClaimReason | null | undefined;
  after?: string | null | undefined;
}>;

export type ShellPrecedentsQuery = {
  precedents: {
    __typename: 'PrecedentConnection';
    nodes: Array<{
      __typename: 'Precedent';
      id: string;
      title: string;
      claimReason: ClaimReason | null;
      result: CaseResult | null;
      publishedAt: string | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ShellPrecedentQueryVariables = Exact<{
  id: string;
}>;

export type ShellPrecedentQuery = {
  precedent: {
    __typename: 'Precedent';
    id: string;
    title: string;
    facts: string;
    decision: string;
    claimReason: ClaimReason | null;
    result: CaseResult | null;
    publishedAt: string | null;
    standard: { __typename: 'DisputeStandard'; id: string; item: string; harm: string } | null;
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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
      applicantSignedAt: string | null;
      respondentSignedAt: string | null;
      termsOpen: number;
      unreadCount: number;
      receiptConfirmedAt: string | null;
      correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
      respondent: { __typename: 'Business'; id: string; name: string } | null;
      officer: { __typename: 'Officer'; id: string; name: string } | null;
      documents: Array<{
        __typename: 'IssuedDocument';
        id: string;
        kind: string;
        number: string;
        title: string;
        version: number;
        state: DocumentState;
        orderedAt: string;
        issuedAt: string | null;
        downloadUrl: string | null;
      }>;
      history: Array<{
        __typename: 'CaseStepTaken';
        id: string;
        step: CaseStep;
        toState: CaseState;
        takenAt: string;
        note: string | null;
      }>;
      supplements: Array<{
        __typename: 'SupplementRequest';
        id: string;
        state: SupplementState;
        askedAt: string;
        dueAt: string;
        answeredAt: string | null;
        availableSteps: Array<SupplementStep>;
        questions: Array<{
          __typename: 'SupplementQuestion';
          label: string;
          kind: SupplementQuestionKind;
          required: boolean;
        }>;
        answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }> | null;
        draft: {
          __typename: 'SupplementDraft';
          savedAt: string;
          answers: Array<{ __typename: 'SupplementAnswer'; value: string | null; fileIds: Array<string> }>;
        } | null;
        message: {
          __typename: 'CaseMessage';
          id: string;
          title: string;
          text: string;
          readByMe: boolean;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
        answer: {
          __typename: 'CaseMessage';
          id: string;
          late: boolean;
          lateAccepted: boolean | null;
          lateReason: string | null;
          attachments: Array<{
            __typename: 'CaseFile';
            id: string;
            name: string;
            size: number;
            state: FileState;
            refusalMessage: string | null;
          }>;
        } | null;
      }>;
      withdrawalRequests: Array<{
        __typename: 'WithdrawalRequest';
        id: string;
        state: WithdrawalState;
        reason: string;
        answer: string | null;
        askedAt: string;
        endedAt: string | null;
      }>;
      mediation: {
        __typename: 'Mediation';
        id: string;
        state: MediationState;
        decision: string | null;
        reasons: string | null;
        decidedAt: string | null;
        availableSteps: Array<MediationStep>;
      } | null;
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        round: number;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          movedAt: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          office: string | null;
          signedAt: string;
        }>;
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

export type ShellDisputeStandardsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type ShellDisputeStandardsQuery = {
  disputeStandards: {
    __typename: 'DisputeStandardConnection';
    nodes: Array<{ __typename: 'DisputeStandard'; id: string; item: string; harm: string; remedy: string }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ShellDisputeStandardQueryVariables = Exact<{
  id: string;
}>;

export type ShellDisputeStandardQuery = {
  disputeStandard: {
    __typename: 'DisputeStandard';
    id: string;
    code: string;
    version: number;
    item: string;
    harm: string;
    remedy: string;
    rule: RefundRule;
    source: string;
    effectiveFrom: string;
    effectiveUntil: string | null;
    penalties: Array<{ __typename: 'PenaltyStep'; daysBefore: number; percent: number }>;
    versions: Array<{
      __typename: 'DisputeStandard';
      id: string;
      version: number;
      effectiveFrom: string;
      effectiveUntil: string | null;
    }>;
  } | null;
};

export type ShellRefundByStandardQueryVariables = Exact<{
  facts: RefundFactsInput;
}>;

export type ShellRefundByStandardQuery = {
  refundByStandard: {
    __typename: 'RefundReckoning';
    amount: number | null;
    lines: Array<{ __typename: 'RefundLine'; label: string; amount: number }>;
    userErrors: Array<{
      __typename: 'StandardUserError';
      code: StandardUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type Statistics_FiguresFragment = {
  __typename: 'CaseFigures';
  opened: number | null;
  ended: number | null;
  settled: number | null;
  online: number | null;
  meanDays: number | null;
  settledShare: number | null;
} & { ' $fragmentName'?: 'Statistics_FiguresFragment' };

export type ShellDisputeStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ShellDisputeStatisticsQuery = {
  disputeStatistics: {
    __typename: 'DisputeStatistics';
    countedAt: string | null;
    totals: {
      __typename: 'CaseFigures';
      opened: number | null;
      ended: number | null;
      settled: number | null;
      online: number | null;
      meanDays: number | null;
      settledShare: number | null;
    };
    months: Array<{
      __typename: 'CaseFiguresOfMonth';
      month: string;
      figures: {
        __typename: 'CaseFigures';
        opened: number | null;
        ended: number | null;
        settled: number | null;
        online: number | null;
        meanDays: number | null;
        settledShare: number | null;
      };
    }>;
    breakdowns: Array<{
      __typename: 'CaseBreakdown';
      dimension: CaseDimension;
      values: Array<{
        __typename: 'CaseFiguresOfValue';
        value: string;
        label: string;
        figures: {
          __typename: 'CaseFigures';
          opened: number | null;
          ended: number | null;
          settled: number | null;
          online: number | null;
          meanDays: number | null;
          settledShare: number | null;
        };
      }>;
    }>;
  } | null;
};

export type SurveyPage_SurveyFragment = {
  __typename: 'Survey';
  question: string;
  subjectLabel: string;
  expiresAt: string;
  answeredAt: string | null;
} & { ' $fragmentName'?: 'SurveyPage_SurveyFragment' };

export type ShellSurveyOfEachSliceQueryVariables = Exact<{
  token: string;
}>;

export type ShellSurveyOfEachSliceQuery = {
  survey: {
    __typename: 'Survey';
    question: string;
    subjectLabel: string;
    expiresAt: string;
    answeredAt: string | null;
  } | null;
};

export type ShellAnswerSurveyOfEachSliceMutationVariables = Exact<{
  input: AnswerDisputesSurveyInput;
}>;

export type ShellAnswerSurveyOfEachSliceMutation = {
  taken: {
    __typename: 'SurveyPayload';
    survey: {
      __typename: 'Survey';
      question: string;
      subjectLabel: string;
      expiresAt: string;
      answeredAt: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'SurveyUserError';
      code: SurveyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

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

export const AlarmRow_AlarmFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AlarmRow_alarm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Alarm' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'raisedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'service' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AlarmRow_AlarmFragment, unknown>;
export const ApprovalAct_PayloadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApprovalAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ApprovalAct_PayloadFragment, unknown>;
export const ApprovalRow_RequestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApprovalRow_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovalRow_RequestFragment, unknown>;
export const ApprovalFacts_RequestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApprovalFacts_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documents' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'files' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'act' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovalFacts_RequestFragment, unknown>;
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
export const CaseApplication_ApplicationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseApplication_application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseApplication' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counsellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counselledAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counsellingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purchasedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseApplication_ApplicationFragment, unknown>;
export const CollectiveDispute_ToldFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CollectiveDispute_told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CollectiveDispute_ToldFragment, unknown>;
export const CollectiveParticipation_OwnFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CollectiveParticipation_own' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveParticipation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'award' } },
          { kind: 'Field', name: { kind: 'Name', value: 'representative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CollectiveParticipation_OwnFragment, unknown>;
export const DeadlineRow_DeadlineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadlineRow_deadline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Deadline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clock' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadlineRow_DeadlineFragment, unknown>;
export const DocumentRow_DocumentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentRow_document' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IssuedDocument' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'corrects' },
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
            name: { kind: 'Name', value: 'supersededBy' },
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
  ],
} as unknown as DocumentNode<DocumentRow_DocumentFragment, unknown>;
export const DocumentRevocation_PayloadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentRevocation_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentRevocationPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<DocumentRevocation_PayloadFragment, unknown>;
export const MessageAct_PayloadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MessageAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessagePayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<MessageAct_PayloadFragment, unknown>;
export const PrintedPaper_PayloadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PrintedPaper_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PrintedPaperPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paper' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
} as unknown as DocumentNode<PrintedPaper_PayloadFragment, unknown>;
export const MessageRow_MessageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MessageRow_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MessageRow_MessageFragment, unknown>;
export const MessageDetail_MessageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MessageDetail_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MessageDetail_MessageFragment, unknown>;
export const PartySupplement_RequestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartySupplement_RequestFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyCase_CaseFragment, unknown>;
export const PartyMessage_RowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyMessage_row' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyMessage_RowFragment, unknown>;
export const Statistics_FiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Statistics_figures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'online' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meanDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Statistics_FiguresFragment, unknown>;
export const SurveyPage_SurveyFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SurveyPage_survey' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Survey' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SurveyPage_SurveyFragment, unknown>;
export const MyAlarmCountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyAlarmCount' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'myAlarmCount' } }],
      },
    },
  ],
} as unknown as DocumentNode<MyAlarmCountQuery, MyAlarmCountQueryVariables>;
export const MyAlarmsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyAlarms' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unread' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myAlarms' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unread' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unread' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'AlarmRow_alarm' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AlarmRow_alarm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Alarm' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'raisedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'service' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAlarmsQuery, MyAlarmsQueryVariables>;
export const MyAlarmRaisedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'MyAlarmRaised' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'alarmRaised' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AlarmRow_alarm' },
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
      name: { kind: 'Name', value: 'AlarmRow_alarm' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Alarm' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'raisedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'service' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAlarmRaisedSubscription, MyAlarmRaisedSubscriptionVariables>;
export const ReadMyAlarmsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadMyAlarms' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadAlarmsInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readAlarms' },
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
                  name: { kind: 'Name', value: 'reading' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unread' } },
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
} as unknown as DocumentNode<ReadMyAlarmsMutation, ReadMyAlarmsMutationVariables>;
export const ApproveOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveDisputesRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'approveDisputesRequest' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ApprovalAct_payload' },
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
      name: { kind: 'Name', value: 'ApprovalAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ApproveOfEachSliceMutation, ApproveOfEachSliceMutationVariables>;
export const ReturnOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnDisputesRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'returnDisputesRequest' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ApprovalAct_payload' },
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
      name: { kind: 'Name', value: 'ApprovalAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ReturnOfEachSliceMutation, ReturnOfEachSliceMutationVariables>;
export const WithdrawOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawDisputesRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'withdrawDisputesRequest' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ApprovalAct_payload' },
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
      name: { kind: 'Name', value: 'ApprovalAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<WithdrawOfEachSliceMutation, WithdrawOfEachSliceMutationVariables>;
export const ResubmitOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResubmitOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResubmitDisputesRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'resubmitDisputesRequest' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ApprovalAct_payload' },
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
      name: { kind: 'Name', value: 'ApprovalAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ResubmitOfEachSliceMutation, ResubmitOfEachSliceMutationVariables>;
export const ApprovalsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApprovalsOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalFilter' } } },
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
            alias: { kind: 'Name', value: 'approvals' },
            name: { kind: 'Name', value: 'disputesApprovals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ApprovalRow_request' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ApprovalRow_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovalsOfEachSliceQuery, ApprovalsOfEachSliceQueryVariables>;
export const ApprovalOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApprovalOfEachSlice' },
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
            alias: { kind: 'Name', value: 'approval' },
            name: { kind: 'Name', value: 'disputesApproval' },
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
                  name: { kind: 'Name', value: 'ApprovalFacts_request' },
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
      name: { kind: 'Name', value: 'ApprovalFacts_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovalRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documents' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'files' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requesterName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'round' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingStep' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'act' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOfName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovalOfEachSliceQuery, ApprovalOfEachSliceQueryVariables>;
export const ApprovalCountsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApprovalCountsOfEachSlice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'counts' },
            name: { kind: 'Name', value: 'disputesApprovalCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sentByMe' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingForMe' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovalCountsOfEachSliceQuery, ApprovalCountsOfEachSliceQueryVariables>;
export const MyCalendarFeedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyCalendarFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'calendarFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'openedAt' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyCalendarFeedQuery, MyCalendarFeedQueryVariables>;
export const OpenMyCalendarFeedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenMyCalendarFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openCalendarFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendarFeed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'openedAt' } }],
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
} as unknown as DocumentNode<OpenMyCalendarFeedMutation, OpenMyCalendarFeedMutationVariables>;
export const CloseMyCalendarFeedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseMyCalendarFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeCalendarFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendarFeed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'openedAt' } }],
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
} as unknown as DocumentNode<CloseMyCalendarFeedMutation, CloseMyCalendarFeedMutationVariables>;
export const HolidaysOfYearDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HolidaysOfYear' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holidays' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'year' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameKo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holidayChanges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'year' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'act' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameKo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HolidaysOfYearQuery, HolidaysOfYearQueryVariables>;
export const AddHolidayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddHoliday' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddHolidayInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addHoliday' },
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
                  name: { kind: 'Name', value: 'holiday' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'day' } }],
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
} as unknown as DocumentNode<AddHolidayMutation, AddHolidayMutationVariables>;
export const RemoveHolidayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveHoliday' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveHolidayInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeHoliday' },
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
                  name: { kind: 'Name', value: 'holiday' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'day' } }],
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
} as unknown as DocumentNode<RemoveHolidayMutation, RemoveHolidayMutationVariables>;
export const ClockRulesOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ClockRulesOfEachSlice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rules' },
            name: { kind: 'Name', value: 'disputesClockRules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clock' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clockName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'length' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mostExtension' } },
                { kind: 'Field', name: { kind: 'Name', value: 'redAfterHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remindBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClockRulesOfEachSliceQuery, ClockRulesOfEachSliceQueryVariables>;
export const ChangeClockRuleOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeClockRuleOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeDisputesClockRuleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'changed' },
            name: { kind: 'Name', value: 'changeDisputesClockRule' },
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
                  name: { kind: 'Name', value: 'clockRule' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'clock' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
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
} as unknown as DocumentNode<ChangeClockRuleOfEachSliceMutation, ChangeClockRuleOfEachSliceMutationVariables>;
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
export const CaseApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseApplication' },
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
            name: { kind: 'Name', value: 'caseApplication' },
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
                  name: { kind: 'Name', value: 'CaseApplication_application' },
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
      name: { kind: 'Name', value: 'CaseApplication_application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseApplication' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counsellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counselledAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counsellingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purchasedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseApplicationQuery, CaseApplicationQueryVariables>;
export const BeginCaseApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BeginCaseApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BeginCaseApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'beginCaseApplication' },
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
                  name: { kind: 'Name', value: 'caseApplication' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseApplication_application' },
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
      name: { kind: 'Name', value: 'CaseApplication_application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseApplication' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counsellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counselledAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counsellingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purchasedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BeginCaseApplicationMutation, BeginCaseApplicationMutationVariables>;
export const ConfirmApplicantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmApplicant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmApplicantInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmApplicant' },
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
                  name: { kind: 'Name', value: 'caseApplication' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseApplication_application' },
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
      name: { kind: 'Name', value: 'CaseApplication_application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseApplication' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counsellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counselledAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counsellingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purchasedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmApplicantMutation, ConfirmApplicantMutationVariables>;
export const SaveCaseApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveCaseApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveCaseApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveCaseApplication' },
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
                  name: { kind: 'Name', value: 'caseApplication' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseApplication_application' },
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
      name: { kind: 'Name', value: 'CaseApplication_application' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseApplication' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codeSentTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counsellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counselledAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'counsellingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purchasedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveCaseApplicationMutation, SaveCaseApplicationMutationVariables>;
export const SubmitCaseApplicationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitCaseApplication' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitCaseApplicationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitCaseApplication' },
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
                  name: { kind: 'Name', value: 'filed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
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
} as unknown as DocumentNode<SubmitCaseApplicationMutation, SubmitCaseApplicationMutationVariables>;
export const ToldCollectivesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ToldCollectives' },
      variableDefinitions: [
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
            name: { kind: 'Name', value: 'collectiveDisputes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CollectiveDispute_told' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CollectiveDispute_told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToldCollectivesQuery, ToldCollectivesQueryVariables>;
export const ToldCollectiveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ToldCollective' },
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
            name: { kind: 'Name', value: 'collectiveDispute' },
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
                  name: { kind: 'Name', value: 'CollectiveDispute_told' },
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
      name: { kind: 'Name', value: 'CollectiveDispute_told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToldCollectiveQuery, ToldCollectiveQueryVariables>;
export const OwnPartDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnPart' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'applicationId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'disputeId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'collectiveParticipation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'applicationId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'applicationId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'disputeId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'disputeId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CollectiveParticipation_own' },
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
      name: { kind: 'Name', value: 'CollectiveParticipation_own' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveParticipation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'award' } },
          { kind: 'Field', name: { kind: 'Name', value: 'representative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnPartQuery, OwnPartQueryVariables>;
export const JoinCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'JoinCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'JoinCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'joinCollectiveDispute' },
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
                  name: { kind: 'Name', value: 'participation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CollectiveParticipation_own' },
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
      name: { kind: 'Name', value: 'CollectiveParticipation_own' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveParticipation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'award' } },
          { kind: 'Field', name: { kind: 'Name', value: 'representative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JoinCollectiveDisputeMutation, JoinCollectiveDisputeMutationVariables>;
export const LeaveCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LeaveCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LeaveCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaveCollectiveDispute' },
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
                  name: { kind: 'Name', value: 'collectiveDispute' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CollectiveDispute_told' },
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
      name: { kind: 'Name', value: 'CollectiveDispute_told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeaveCollectiveDisputeMutation, LeaveCollectiveDisputeMutationVariables>;
export const AnswerCollectiveDecisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerCollectiveDecision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerCollectiveDecisionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerCollectiveDecision' },
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
                  name: { kind: 'Name', value: 'participation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CollectiveParticipation_own' },
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
      name: { kind: 'Name', value: 'CollectiveParticipation_own' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveParticipation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'award' } },
          { kind: 'Field', name: { kind: 'Name', value: 'representative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerCollectiveDecisionMutation, AnswerCollectiveDecisionMutationVariables>;
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
export const DeadlinesOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeadlinesOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeadlineFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
            alias: { kind: 'Name', value: 'deadlines' },
            name: { kind: 'Name', value: 'disputesDeadlines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeadlineRow_deadline' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeadlineRow_deadline' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Deadline' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clock' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'redAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadlinesOfEachSliceQuery, DeadlinesOfEachSliceQueryVariables>;
export const DeadlineCountsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeadlineCountsOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'counts' },
            name: { kind: 'Name', value: 'disputesDeadlineCounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'mine' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                { kind: 'Field', name: { kind: 'Name', value: 'soon' } },
                { kind: 'Field', name: { kind: 'Name', value: 'later' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paused' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeadlineCountsOfEachSliceQuery, DeadlineCountsOfEachSliceQueryVariables>;
export const HolidaysOfYearsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HolidaysOfYears' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'holidays' },
            name: { kind: 'Name', value: 'holidays' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'year' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameKo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'next' },
            name: { kind: 'Name', value: 'holidays' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'year' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameKo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HolidaysOfYearsQuery, HolidaysOfYearsQueryVariables>;
export const ShellDocumentsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellDocumentsOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentFilter' } },
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
            alias: { kind: 'Name', value: 'list' },
            name: { kind: 'Name', value: 'disputesDocuments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DocumentRow_document' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DocumentRow_document' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IssuedDocument' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'corrects' },
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
            name: { kind: 'Name', value: 'supersededBy' },
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
  ],
} as unknown as DocumentNode<ShellDocumentsOfEachSliceQuery, ShellDocumentsOfEachSliceQueryVariables>;
export const ShellDocumentTemplatesOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellDocumentTemplatesOfEachSlice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'templates' },
            name: { kind: 'Name', value: 'disputesDocumentTemplates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sampleUrl' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ko' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
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
} as unknown as DocumentNode<ShellDocumentTemplatesOfEachSliceQuery, ShellDocumentTemplatesOfEachSliceQueryVariables>;
export const ShellRequestRevocationOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellRequestRevocationOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestDisputesDocumentRevocationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'requestDisputesDocumentRevocation' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'DocumentRevocation_payload' },
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
      name: { kind: 'Name', value: 'DocumentRevocation_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DocumentRevocationPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalRequest' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<
  ShellRequestRevocationOfEachSliceMutation,
  ShellRequestRevocationOfEachSliceMutationVariables
>;
export const InfringementNoticePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InfringementNoticePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementNotice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reportNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'postUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcomeReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canObject' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canReportLawsuit' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InfringementNoticePageQuery, InfringementNoticePageQueryVariables>;
export const ObjectToHidingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ObjectToHiding' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ObjectToHidingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objectToHiding' },
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
                  name: { kind: 'Name', value: 'notice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<ObjectToHidingMutation, ObjectToHidingMutationVariables>;
export const ReportLawsuitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReportLawsuit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportLawsuitInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reportLawsuit' },
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
                  name: { kind: 'Name', value: 'notice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'state' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<ReportLawsuitMutation, ReportLawsuitMutationVariables>;
export const MyAbsencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyAbsences' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myAbsences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declaredByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'substituteName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAbsencesQuery, MyAbsencesQueryVariables>;
export const MyPossibleSubstitutesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyPossibleSubstitutes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleSubstitutes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyPossibleSubstitutesQuery, MyPossibleSubstitutesQueryVariables>;
export const DeclareMyAbsenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclareMyAbsence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclareAbsenceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declareAbsence' },
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
                  name: { kind: 'Name', value: 'absence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<DeclareMyAbsenceMutation, DeclareMyAbsenceMutationVariables>;
export const EndMyAbsenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndMyAbsence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndAbsenceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endAbsence' },
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
                  name: { kind: 'Name', value: 'absence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
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
} as unknown as DocumentNode<EndMyAbsenceMutation, EndMyAbsenceMutationVariables>;
export const MyPushDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyPush' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'pushKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myPushDevices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myPushSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'categories' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyPushQuery, MyPushQueryVariables>;
export const RegisterMyDeviceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterMyDevice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterPushDeviceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerPushDevice' },
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
                  name: { kind: 'Name', value: 'device' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<RegisterMyDeviceMutation, RegisterMyDeviceMutationVariables>;
export const ForgetMyDeviceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ForgetMyDevice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ForgetPushDeviceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'forgetPushDevice' },
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
                  name: { kind: 'Name', value: 'device' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<ForgetMyDeviceMutation, ForgetMyDeviceMutationVariables>;
export const ChooseMyPushCategoriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseMyPushCategories' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChoosePushCategoriesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'choosePushCategories' },
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
                  name: { kind: 'Name', value: 'settings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'categories' } }],
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
} as unknown as DocumentNode<ChooseMyPushCategoriesMutation, ChooseMyPushCategoriesMutationVariables>;
export const ShellSettleMessageOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellSettleMessageOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SettleDisputesMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'settleDisputesMessage' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MessageAct_payload' },
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
      name: { kind: 'Name', value: 'MessageAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessagePayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ShellSettleMessageOfEachSliceMutation, ShellSettleMessageOfEachSliceMutationVariables>;
export const ShellRetryMessageOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellRetryMessageOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetryDisputesMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'retryDisputesMessage' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MessageAct_payload' },
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
      name: { kind: 'Name', value: 'MessageAct_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessagePayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ShellRetryMessageOfEachSliceMutation, ShellRetryMessageOfEachSliceMutationVariables>;
export const ShellPrintLabelsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellPrintLabelsOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrintDisputesLabelsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'printDisputesLabels' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PrintedPaper_payload' },
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
      name: { kind: 'Name', value: 'PrintedPaper_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PrintedPaperPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paper' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
} as unknown as DocumentNode<ShellPrintLabelsOfEachSliceMutation, ShellPrintLabelsOfEachSliceMutationVariables>;
export const ShellPrintLettersOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellPrintLettersOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrintDisputesLettersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'printDisputesLetters' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PrintedPaper_payload' },
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
      name: { kind: 'Name', value: 'PrintedPaper_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PrintedPaperPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paper' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
} as unknown as DocumentNode<ShellPrintLettersOfEachSliceMutation, ShellPrintLettersOfEachSliceMutationVariables>;
export const ShellMarkPostedOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellMarkPostedOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkDisputesPostedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'markDisputesPosted' },
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
                  name: { kind: 'Name', value: 'messages' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<ShellMarkPostedOfEachSliceMutation, ShellMarkPostedOfEachSliceMutationVariables>;
export const ShellMessagesOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellMessagesOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageFilter' } },
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
            alias: { kind: 'Name', value: 'list' },
            name: { kind: 'Name', value: 'disputesMessages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'MessageRow_message' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MessageRow_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellMessagesOfEachSliceQuery, ShellMessagesOfEachSliceQueryVariables>;
export const ShellMessageOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellMessageOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MessageFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'list' },
            name: { kind: 'Name', value: 'disputesMessages' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'MessageDetail_message' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
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
      name: { kind: 'Name', value: 'MessageDetail_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellMessageOfEachSliceQuery, ShellMessageOfEachSliceQueryVariables>;
export const ShellMessageCountsOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellMessageCountsOfEachSlice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'counts' },
            name: { kind: 'Name', value: 'disputesMessageCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellMessageCountsOfEachSliceQuery, ShellMessageCountsOfEachSliceQueryVariables>;
export const ShellPrintQueueOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellPrintQueueOfEachSlice' },
      variableDefinitions: [
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
            alias: { kind: 'Name', value: 'list' },
            name: { kind: 'Name', value: 'disputesPrintQueue' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'MessageRow_message' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MessageRow_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DispatchedMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'postedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellPrintQueueOfEachSliceQuery, ShellPrintQueueOfEachSliceQueryVariables>;
export const PartnerCollectivesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartnerCollectives' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'collectiveDisputes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'mine' }, value: { kind: 'BooleanValue', value: true } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
} as unknown as DocumentNode<PartnerCollectivesQuery, PartnerCollectivesQueryVariables>;
export const AnswerCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerCollectiveDispute' },
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
                  name: { kind: 'Name', value: 'collectiveDispute' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
} as unknown as DocumentNode<AnswerCollectiveDisputeMutation, AnswerCollectiveDisputeMutationVariables>;
export const PartnerCasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartnerCases' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'openedFrom' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'openedTo' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
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
                name: { kind: 'Name', value: 'openedFrom' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'openedFrom' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'openedTo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'openedTo' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
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
} as unknown as DocumentNode<PartnerCasesQuery, PartnerCasesQueryVariables>;
export const MyCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyCompany' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myBusiness' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companyChanges' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerQuestions' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answeredBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
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
} as unknown as DocumentNode<MyCompanyQuery, MyCompanyQueryVariables>;
export const ChangePartnerContactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePartnerContact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangePartnerContactInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePartnerContact' },
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
                  name: { kind: 'Name', value: 'business' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
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
} as unknown as DocumentNode<ChangePartnerContactMutation, ChangePartnerContactMutationVariables>;
export const AskCompanyChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskCompanyChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskCompanyChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askCompanyChange' },
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
                  name: { kind: 'Name', value: 'companyChange' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<AskCompanyChangeMutation, AskCompanyChangeMutationVariables>;
export const TakeBackCompanyChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackCompanyChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TakeBackCompanyChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackCompanyChange' },
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
                  name: { kind: 'Name', value: 'companyChange' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<TakeBackCompanyChangeMutation, TakeBackCompanyChangeMutationVariables>;
export const AskPartnerQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskPartnerQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskPartnerQuestionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askPartnerQuestion' },
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
                  name: { kind: 'Name', value: 'partnerQuestion' },
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
} as unknown as DocumentNode<AskPartnerQuestionMutation, AskPartnerQuestionMutationVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyWithdrawCaseMutation, PartyWithdrawCaseMutationVariables>;
export const PartyGiveOpinionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyGiveOpinion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GiveOpinionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveOpinion' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyGiveOpinionMutation, PartyGiveOpinionMutationVariables>;
export const PartyAnswerRecommendationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyAnswerRecommendation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerRecommendationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerRecommendation' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyAnswerRecommendationMutation, PartyAnswerRecommendationMutationVariables>;
export const PartySignAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartySignAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignAgreementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signAgreement' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartySignAgreementMutation, PartySignAgreementMutationVariables>;
export const PartyRejectAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyRejectAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectAgreementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectAgreement' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyRejectAgreementMutation, PartyRejectAgreementMutationVariables>;
export const PartyReportTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyReportTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportCaseTermInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reportCaseTerm' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyReportTermMutation, PartyReportTermMutationVariables>;
export const PartyConfirmTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyConfirmTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmCaseTermInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmCaseTerm' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyConfirmTermMutation, PartyConfirmTermMutationVariables>;
export const PartyContestTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyContestTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ContestCaseTermInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contestCaseTerm' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyContestTermMutation, PartyContestTermMutationVariables>;
export const PartyAnswerMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyAnswerMediation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerMediationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerMediation' },
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
                  name: { kind: 'Name', value: 'mediation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyAnswerMediationMutation, PartyAnswerMediationMutationVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyCaseQuery, PartyCaseQueryVariables>;
export const PartyRequestFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyRequestFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestCaseFileUploadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestCaseFileUpload' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'uploadUrl' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'caseFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<PartyRequestFileMutation, PartyRequestFileMutationVariables>;
export const PartyMessagesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartyMessages' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'correspondence' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
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
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'PartyMessage_row' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartyMessage_row' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartyMessagesQuery, PartyMessagesQueryVariables>;
export const ReadPartyMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadPartyMessage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadCaseMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readCaseMessage' },
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
                  name: { kind: 'Name', value: 'caseMessage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyMessage_row' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'answers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
      name: { kind: 'Name', value: 'PartyMessage_row' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReadPartyMessageMutation, ReadPartyMessageMutationVariables>;
export const WritePartyOpinionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WritePartyOpinion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteOpinionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeOpinion' },
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
                  name: { kind: 'Name', value: 'caseMessage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyMessage_row' },
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
      name: { kind: 'Name', value: 'PartyMessage_row' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WritePartyOpinionMutation, WritePartyOpinionMutationVariables>;
export const WidenPartyMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WidenPartyMessage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WidenCaseMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'widenCaseMessage' },
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
                  name: { kind: 'Name', value: 'caseMessage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartyMessage_row' },
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
      name: { kind: 'Name', value: 'PartyMessage_row' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WidenPartyMessageMutation, WidenPartyMessageMutationVariables>;
export const AnswerPartySupplementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerPartySupplement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerSupplementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerSupplement' },
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
                  name: { kind: 'Name', value: 'supplementRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartySupplement_request' },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<AnswerPartySupplementMutation, AnswerPartySupplementMutationVariables>;
export const SavePartySupplementDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SavePartySupplementDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveSupplementDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveSupplementDraft' },
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
                  name: { kind: 'Name', value: 'supplementRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'draft' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'answers' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
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
} as unknown as DocumentNode<SavePartySupplementDraftMutation, SavePartySupplementDraftMutationVariables>;
export const ReadPartySupplementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadPartySupplement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadCaseMessageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readCaseMessage' },
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
                  name: { kind: 'Name', value: 'caseMessage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attachments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
} as unknown as DocumentNode<ReadPartySupplementMutation, ReadPartySupplementMutationVariables>;
export const PartyAskWithdrawalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyAskWithdrawal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskWithdrawalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askWithdrawal' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyAskWithdrawalMutation, PartyAskWithdrawalMutationVariables>;
export const PartyAnswerWithdrawalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartyAnswerWithdrawal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerWithdrawalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerWithdrawal' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyAnswerWithdrawalMutation, PartyAnswerWithdrawalMutationVariables>;
export const ShellPrecedentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellPrecedents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'claimReason' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimReason' } },
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
            name: { kind: 'Name', value: 'precedents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'claimReason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'claimReason' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
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
} as unknown as DocumentNode<ShellPrecedentsQuery, ShellPrecedentsQueryVariables>;
export const ShellPrecedentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellPrecedent' },
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
            name: { kind: 'Name', value: 'precedent' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
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
} as unknown as DocumentNode<ShellPrecedentQuery, ShellPrecedentQueryVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'applicantSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentSignedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correspondence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '1' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptConfirmedAt' } },
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
            name: { kind: 'Name', value: 'documents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PartySupplement_request' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawalRequests' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mediation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signatures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
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
      name: { kind: 'Name', value: 'PartySupplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'questions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draft' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileIds' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'readByMe' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateAccepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lateReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
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
} as unknown as DocumentNode<PartyReportSelfRemedyMutation, PartyReportSelfRemedyMutationVariables>;
export const ShellDisputeStandardsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellDisputeStandards' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
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
            name: { kind: 'Name', value: 'disputeStandards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remedy' } },
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
} as unknown as DocumentNode<ShellDisputeStandardsQuery, ShellDisputeStandardsQueryVariables>;
export const ShellDisputeStandardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellDisputeStandard' },
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
            name: { kind: 'Name', value: 'disputeStandard' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remedy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'penalties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'daysBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'versions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
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
} as unknown as DocumentNode<ShellDisputeStandardQuery, ShellDisputeStandardQueryVariables>;
export const ShellRefundByStandardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellRefundByStandard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RefundFactsInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refundByStandard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'facts' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'facts' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
} as unknown as DocumentNode<ShellRefundByStandardQuery, ShellRefundByStandardQueryVariables>;
export const ShellDisputeStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellDisputeStatistics' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeStatistics' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'countedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'totals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Statistics_figures' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'months' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'Statistics_figures' },
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
                  name: { kind: 'Name', value: 'breakdowns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'dimension' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'values' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'figures' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'Statistics_figures' },
                                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                                  },
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
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Statistics_figures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'online' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meanDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellDisputeStatisticsQuery, ShellDisputeStatisticsQueryVariables>;
export const ShellSurveyOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShellSurveyOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'survey' },
            name: { kind: 'Name', value: 'disputesSurvey' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'SurveyPage_survey' },
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
      name: { kind: 'Name', value: 'SurveyPage_survey' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Survey' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellSurveyOfEachSliceQuery, ShellSurveyOfEachSliceQueryVariables>;
export const ShellAnswerSurveyOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShellAnswerSurveyOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerDisputesSurveyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'answerDisputesSurvey' },
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
                  name: { kind: 'Name', value: 'survey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SurveyPage_survey' },
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
      name: { kind: 'Name', value: 'SurveyPage_survey' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Survey' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShellAnswerSurveyOfEachSliceMutation, ShellAnswerSurveyOfEachSliceMutationVariables>;
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
