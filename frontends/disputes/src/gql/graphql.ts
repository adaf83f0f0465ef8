/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Decision on an answer that came late (기한 경과 자료의 채택) */
export type AcceptLateAnswerInput = {
  /** Indicates whether it counts although it came late */
  accepted: boolean;
  /** Why, at most 2,000 characters; the party reads it */
  reason: string;
  /** Request that was answered late */
  requestId: string;
};

/** Announcement of a collective dispute (개시 공고) */
export type AnnounceCollectiveDisputeInput = {
  /** Collective dispute */
  disputeId: string;
  /** Last day on which it can be joined, 14 days ahead at least */
  joinUntil: string;
};

/** Answer to a question of a partner */
export type AnswerPartnerQuestionInput = {
  /** Answer, at most 20,000 characters */
  answer: string;
  /** Question */
  questionId: string;
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

/** What a side of a dispute answers */
export type AnsweredQuestion =
  /** Its opinion (의견) */
  | 'OPINION'
  /** Whether it agrees to the settlement recommendation (동의 여부) */
  | 'RECOMMENDATION';

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

/** Call of a session of the committee (회의 소집) */
export type CallCommitteeSessionInput = {
  /** Timestamp at which it is held */
  heldAt: string;
  /** Five to nine members, somebody for consumers and for businesses among them */
  memberIds: Array<string>;
  /** Place of the session */
  place: string;
};

/** Taking back of an inquiry (의뢰 취소) */
export type CallOffCaseInquiryInput = {
  /** Inquiry that is taken back */
  inquiryId: string;
  /** Why, at most 2,000 characters */
  reason: string;
};

/** Taking back of a request for supplements (자료보정요청 취소) */
export type CallOffSupplementInput = {
  /** Request that is taken back */
  requestId: string;
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

/** Reasons why an act of the slice can be refused */
export type CaseImportUserErrorCode =
  /** There is no case to take over. */
  | 'ROWS_MISSING'
  /** At most 200 cases are taken over at once. Please send them in parts. */
  | 'ROWS_TOO_MANY';

/** Field in which somebody else knows better */
export type CaseInquiryCategory =
  /** Cars (자동차) */
  | 'CAR'
  /** Medicine (의료) */
  | 'MEDICAL'
  /** Anything else (기타) */
  | 'OTHER'
  /** Textiles (섬유) */
  | 'TEXTILE';

/** What an officer orders */
export type CaseInquiryKind =
  /** Test or advice of an expert (시험·자문의뢰) */
  | 'EXPERT_REVIEW'
  /** Look at the place itself (현장조사) */
  | 'FIELD_INVESTIGATION';

/** State of what an officer ordered */
export type CaseInquiryState =
  /** Taken back, or ended with its case (취소) */
  | 'CALLED_OFF'
  /** Ordered, its result awaited (의뢰) */
  | 'ORDERED'
  /** Its result is recorded (결과 등록) */
  | 'RESULT';

/** Step that an officer can take with an inquiry */
export type CaseInquiryStep =
  /** Take it back (취소) */
  | 'CALL_OFF'
  /** Record its result (결과 등록) */
  | 'RECORD_RESULT';

/** Reasons why an act of the slice can be refused */
export type CaseInquiryUserErrorCode =
  /** Say who is asked, and of which organisation. */
  | 'ADDRESSEE_MISSING'
  /** A name has at most 200 characters. */
  | 'ADDRESSEE_TOO_LONG'
  /** The case has ended. */
  | 'CASE_ENDED'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** Enter the cost in whole won. */
  | 'COST_INVALID'
  /** Choose a day from today on, within a year. */
  | 'DUE_DAY_INVALID'
  /** The file is not all here, or was refused. Send it again. */
  | 'FILE_NOT_SENT'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** There is no such inquiry. */
  | 'INQUIRY_UNKNOWN'
  /** You may not do this in this case. */
  | 'NOT_ALLOWED'
  /** Say what is to be found out. */
  | 'QUESTION_MISSING'
  /** A question has at most 20,000 characters. */
  | 'QUESTION_TOO_LONG'
  /** Say why it is called off. */
  | 'REASON_MISSING'
  /** A reason has at most 2,000 characters. */
  | 'REASON_TOO_LONG'
  /** The day of the result lies between the order and today. */
  | 'RESULT_DAY_INVALID'
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
  /** Its result is recorded already, or it was called off. */
  | 'WRONG_STATE';

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

/** Reasons why an act of the slice can be refused */
export type CaseNoteUserErrorCode =
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** A case holds at most 200 notes of yours. Delete some first. */
  | 'NOTES_TOO_MANY'
  /** There is no such note. */
  | 'NOTE_UNKNOWN'
  /** Enter a text. */
  | 'TEXT_MISSING'
  /** A text has at most 20,000 characters. */
  | 'TEXT_TOO_LONG';

/** What is put to both sides of a dispute */
export type CaseOfferKind =
  /** Agreement of both sides (합의서) */
  | 'AGREEMENT'
  /** Decision of the mediation committee (조정결정) */
  | 'DECISION'
  /** Settlement recommendation of the officer (합의권고) */
  | 'RECOMMENDATION';

/** How a case came in */
export type CaseOrigin =
  /** From a ticket of the call center (상담 이관) */
  | 'DESK'
  /** From a transfer of the counselling system (1372 이관) */
  | 'IMPORT'
  /** From an application in the portal (온라인 신청) */
  | 'PORTAL';

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

/** One thing that is owed by a settlement (합의 내용) */
export type CaseTermInput = {
  /** Amount in won; needed for a refund */
  amount?: number | null | undefined;
  /** What is owed */
  kind: CaseTermKind;
  /** What is owed in words, at most 500 characters */
  note?: string | null | undefined;
  /** Order line it is about; money, exchange and redelivery of a line are carried out by the orders */
  orderLineId?: string | null | undefined;
  /** Number of pieces; needed where goods move */
  quantity?: number | null | undefined;
  /** Article that is given in exchange */
  variantId?: string | null | undefined;
};

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
  side: CaseSide;
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

/** What a case is counted under; what is left out stays as it was */
export type ClassifyCaseInput = {
  /** Case that is classified */
  caseId: string;
  /** What the applicant complains of (청구이유) */
  claimReason?: ClaimReason | null | undefined;
  /** Item category (품목) */
  itemCategoryId?: string | null | undefined;
  /** Region of the applicant (지역) */
  region?: Region | null | undefined;
  /** How it was sold (판매유형) */
  saleType?: SaleType | null | undefined;
  /** By what the applicant was won (상술유형) */
  salesTactic?: SalesTactic | null | undefined;
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

/** Who asked for a collective mediation (68조 1항) */
export type CollectiveRequester =
  /** The consumer agency (한국소비자원) */
  | 'AGENCY'
  /** The business (사업자) */
  | 'BUSINESS'
  /** A consumer organisation (소비자단체) */
  | 'CONSUMER_ORGANISATION'
  /** A local government (지방자치단체) */
  | 'LOCAL_GOVERNMENT';

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

/** Confirmation that a term was performed (이행 확인) */
export type ConfirmCaseTermInput = {
  /** What is said to it */
  note?: string | null | undefined;
  /** Term of a signed agreement */
  termId: string;
};

/** Confirmation of the notice of receipt (접수통보서확인) */
export type ConfirmReceiptInput = {
  /** Case whose notice is confirmed */
  caseId: string;
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

/** Decision of a session on a collective dispute (조정결정) */
export type DecideCollectiveDisputeInput = {
  /** Collective dispute */
  disputeId: string;
  /** Reasons (이유), at most 20,000 characters */
  reasons: string;
  /** Share of what each has paid that is given back, 0 to 100 */
  refundPercent?: number | null | undefined;
  /** Session that decided */
  sessionId: string;
  /** What is ordered (주문), at most 20,000 characters */
  text: string;
};

/** Decision of a lead on a request */
export type DecideCompanyChangeInput = {
  /** What is said to it; needed where it is declined */
  answer?: string | null | undefined;
  /** Indicates whether the data is changed */
  approved: boolean;
  /** Request */
  changeId: string;
};

/** Decision on an answer that came after its time (기한 후 회신 처리) */
export type DecideLateAnswerInput = {
  /** Indicates whether it counts */
  accepted: boolean;
  /** Answer to decide on */
  answerId: string;
  /** Why, at most 20,000 characters */
  note: string;
};

/** Decision of the committee (조정결정) */
export type DecideMediationInput = {
  /** Mediation that was decided on */
  mediationId: string;
  /** Reasons (이유), at most 20,000 characters */
  reasons: string;
  /** What is owed once it is accepted, at most 10 terms */
  terms?: Array<CaseTermInput> | null | undefined;
  /** What is ordered (주문), at most 20,000 characters */
  text: string;
};

/** Deletion of a note (메모 삭제) */
export type DeleteCaseNoteInput = {
  /** Note of the viewer */
  noteId: string;
};

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

/** Agreement that is put to both sides for their signatures (합의서 미서명) */
export type DraftAgreementInput = {
  /** Case in which the sides agree */
  caseId: string;
  /** What is owed, at most 10 terms */
  terms?: Array<CaseTermInput> | null | undefined;
  /** Text of the agreement, at most 20,000 characters */
  text: string;
};

/** Reasons why an act of the slice can be refused */
export type DraftTemplateUserErrorCode =
  /** Somebody else changed it first. Please look at it again. */
  | 'TEMPLATE_CHANGED'
  /** There is no such template. */
  | 'TEMPLATE_UNKNOWN'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG';

/** Template that is taken off the list */
export type DropDraftTemplateInput = {
  /** Template */
  templateId: string;
};

/** What two cases have in common */
export type DuplicateReason =
  /** The same applicant (같은 신청인) */
  | 'APPLICANT'
  /** The same business (같은 피신청인) */
  | 'BUSINESS'
  /** The same order line (같은 주문 상품) */
  | 'ORDER_LINE'
  /** Much the same title (비슷한 제목) */
  | 'TITLE';

/** End of a conflict */
export type EndOfficerConflictInput = {
  /** The business */
  businessId: string;
  /** The officer */
  officerId: string;
};

/** End of a plan */
export type EndResponsePlanInput = {
  /** Indicates whether it is done; else a lead gives it up */
  done: boolean;
  /** What came of it, or why it is given up */
  outcome: string;
  /** Plan */
  planId: string;
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

/** Opinion of a side (의견등록) */
export type GiveOpinionInput = {
  /** Case it is about */
  caseId: string;
  /** Indicates whether the other side reads it (공개여부) */
  open: boolean;
  /** The opinion, at most 20,000 characters */
  text: string;
};

/** Cases to take over from the counselling system */
export type ImportCasesInput = {
  /** Cases, at most 200; each is taken over by itself */
  rows: Array<ImportedCaseInput>;
};

/** What became of one row of a transfer */
export type ImportOutcome =
  /** It is a case now (접수) */
  | 'FILED'
  /** Its consultation had its case already (이미 접수됨) */
  | 'KNOWN'
  /** It was not taken over (거부) */
  | 'REFUSED';

/** Why a row of a transfer was not taken over */
export type ImportRowCode =
  /** The time of the consultation */
  | 'DATE_INVALID'
  /** The mail address of the applicant */
  | 'EMAIL_INVALID'
  /** The facts */
  | 'FACTS_INVALID'
  /** The name of the applicant */
  | 'NAME_INVALID'
  /** The number of the consultation */
  | 'NUMBER_INVALID'
  /** The phone number of the applicant */
  | 'PHONE_INVALID'
  /** The title */
  | 'TITLE_INVALID';

/** Case as the counselling system hands it over (1372 이관) */
export type ImportedCaseInput = {
  /** Postal address of the applicant */
  applicantAddress?: string | null | undefined;
  /** Address of mail of the applicant */
  applicantEmail?: string | null | undefined;
  /** Name of the applicant, at most 60 characters */
  applicantName: string;
  /** Phone number of the applicant */
  applicantPhone?: string | null | undefined;
  /** Name of the business; one that is new here becomes known */
  businessName?: string | null | undefined;
  /** What is complained of */
  claimReason?: ClaimReason | null | undefined;
  /** Timestamp of the consultation */
  counselledAt: string;
  /** Number of the consultation, 4 to 40 letters, digits or hyphens, not ten digits alone */
  counsellingNumber: string;
  /** Who counselled */
  counsellor?: string | null | undefined;
  /** Facts, at most 20,000 characters */
  facts: string;
  /** How it was sold */
  saleType?: SaleType | null | undefined;
  /** Title, at most 200 characters */
  title: string;
};

/** Handing out of access to one side (접속 정보 발급) */
export type IssueCaseAccessInput = {
  /** Case to open */
  caseId: string;
  /** Side that is to come in */
  side: CaseSide;
};

/** What is known of a member of the committee (조정위원) */
export type KeepCommitteeMemberInput = {
  /** Indicates whether the member can be called to a session */
  active: boolean;
  /** Businesses on whose cases the member does not decide (제척) */
  conflictsWith: Array<string>;
  /** Field from which the member comes */
  field: MemberField;
  /** Member that is changed; none for a new one */
  memberId?: string | null | undefined;
  /** Name, at most 100 characters */
  name: string;
};

/** Template that is written, or written anew */
export type KeepDraftTemplateInput = {
  /** What it is for */
  kind: TemplateKind;
  /** Template that is changed; none for a new one */
  templateId?: string | null | undefined;
  /** Text, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
  /** Version that was seen */
  version?: number | null | undefined;
};

/** Minutes of a session (회의록) */
export type KeepMinutesInput = {
  /** Minutes, at most 20,000 characters */
  minutes: string;
  /** Session that was held */
  sessionId: string;
};

/** Standard, or a new version of one */
export type KeepStandardInput = {
  /** Percent added after depreciation */
  addedPercent?: number | null | undefined;
  /** Version that was seen; 0 for one that is new */
  basedOn: number;
  /** Code, the same for all versions; capital letters, digits, hyphens */
  code: string;
  /** First day on which it holds, YYYY-MM-DD */
  effectiveFrom: string;
  /** Kind of harm, at most 2,000 characters */
  harm: string;
  /** Item, at most 2,000 characters */
  item: string;
  /** Item category */
  itemCategoryId?: string | null | undefined;
  /** Shares by days before the beginning */
  penalties?: Array<PenaltyStepInput> | null | undefined;
  /** Percent taken off; below 0 it is paid on top */
  penaltyPercent?: number | null | undefined;
  /** How it is settled, at most 2,000 characters */
  remedy: string;
  /** How a refund by it is reckoned */
  rule: RefundRule;
  /** Where it is written */
  source: string;
};

/** What a dispute came of (P7) */
export type LessonCause =
  /** What was agreed (계약 조건) */
  | 'CONTRACT'
  /** How it came (배송) */
  | 'DELIVERY'
  /** What was said of it before (표시·안내) */
  | 'INFORMATION'
  /** Something else (기타) */
  | 'OTHER'
  /** How it was paid or paid back (결제·환불) */
  | 'PAYMENT'
  /** The thing itself (상품) */
  | 'PRODUCT'
  /** How the customer was answered (응대) */
  | 'SERVICE';

/** Reasons why an act of the slice can be refused */
export type LessonUserErrorCode =
  /** Lessons are learnt from cases that have ended. */
  | 'CASE_OPEN'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG';

/** Plan against a problem that repeats itself */
export type MakeResponsePlanInput = {
  /** Business */
  businessId: string;
  /** Day in Korea by which it is to be done, YYYY-MM-DD */
  dueOn: string;
  /** Item category */
  itemCategoryId?: string | null | undefined;
  /** What is to be done, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
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

/** Field from which a member of the committee comes */
export type MemberField =
  /** Business organisations (사업자 대표) */
  | 'BUSINESS'
  /** Consumer organisations (소비자 대표) */
  | 'CONSUMER'
  /** Other expertise (전문가) */
  | 'EXPERT'
  /** Law (법률) */
  | 'LAW';

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

/** Representatives of a collective dispute (대표당사자) */
export type NameRepresentativesInput = {
  /** Collective dispute */
  disputeId: string;
  /** Participants, three at most */
  participantIds: Array<string>;
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

/** Order of a test, an expert review or an investigation (시험·자문의뢰, 현장조사) */
export type OrderCaseInquiryInput = {
  /** Name of the person who is asked (수신인), at most 200 characters */
  addresseeName: string;
  /** Case it is for */
  caseId: string;
  /** Field it is of (분야) */
  category: CaseInquiryCategory;
  /** Last day for the result (회신기한), within a year */
  dueOn: string;
  /** What is ordered */
  kind: CaseInquiryKind;
  /** Organisation of that person (기관), at most 200 characters */
  organisation: string;
  /** What is to be found out (의뢰 내용), at most 20,000 characters */
  question: string;
};

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

/** Share that is taken off from so many days before on */
export type PenaltyStepInput = {
  /** Fewest days before the beginning */
  daysBefore: number;
  /** Percent of what was paid, 0 to 100 */
  percent: number;
};

/** State of a precedent */
export type PrecedentState =
  /** Written, and read by who settles disputes alone (작성) */
  | 'DRAFT'
  /** Read by everybody (공개) */
  | 'PUBLISHED'
  /** Taken back (철회) */
  | 'WITHDRAWN';

/** Reasons why an act of the slice can be refused */
export type PrecedentUserErrorCode =
  /** Only a case that has ended becomes a precedent. */
  | 'CASE_OPEN'
  /** There is no such case. */
  | 'CASE_UNKNOWN'
  /** You may not do this. */
  | 'NOT_ALLOWED'
  /** It holds the name, phone number or case number of a party. Take it out and save again. */
  | 'PRECEDENT_NAMES_SOMEBODY'
  /** There is no such precedent. */
  | 'PRECEDENT_UNKNOWN'
  /** There is no such standard. */
  | 'STANDARD_UNKNOWN'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG'
  /** This cannot be done in the present state. */
  | 'WRONG_STATE';

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

/** Publishing of a precedent */
export type PublishPrecedentInput = {
  /** Precedent */
  precedentId: string;
};

/** Putting of a mediation on an agenda (안건상정) */
export type PutOnAgendaInput = {
  /** Mediation to put on it */
  mediationId: string;
  /** What the committee reads, at most 20,000 characters */
  paper: string;
  /** Session that is still to be held */
  sessionId: string;
};

/** Reading of a message (열람) */
export type ReadCaseMessageInput = {
  /** Message that is read */
  messageId: string;
};

/** Settlement recommendation (합의권고) */
export type RecommendSettlementInput = {
  /** Case in which a settlement is recommended */
  caseId: string;
  /** What would be owed, at most 10 terms */
  terms?: Array<CaseTermInput> | null | undefined;
  /** Text of the recommendation, at most 20,000 characters */
  text: string;
};

/** Record of an agreement that both sides have signed at once (합의서) */
export type RecordAgreementInput = {
  /** Case in which both sides agreed */
  caseId: string;
  /** What is owed, at most 10 terms */
  terms?: Array<CaseTermInput> | null | undefined;
  /** Text of the agreement, at most 20,000 characters */
  text: string;
};

/** Result of an inquiry (결과 등록) */
export type RecordInquiryResultInput = {
  /** Cost in whole won (비용) */
  cost: number;
  /** Files that go with it, sent by the same person for this case */
  fileIds?: Array<string> | null | undefined;
  /** Inquiry of which it is the result */
  inquiryId: string;
  /** Parties to whom it is published at once; later by widening its message */
  publishTo?: Array<CaseMessageParty> | null | undefined;
  /** Day of the result (결과일) */
  resultOn: string;
  /** What was found out, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
};

/** Declaration of an officer who has to do with the respondent (회피) */
export type RecuseFromCaseInput = {
  /** The case */
  caseId: string;
  /** What the officer has to do with the business, at most 2,000 characters; read by leads alone */
  reason: string;
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

/** Province or metropolitan city of an applicant (시·도) */
export type Region =
  /** 부산 */
  | 'BUSAN'
  /** 충북 */
  | 'CHUNGBUK'
  /** 충남 */
  | 'CHUNGNAM'
  /** 대구 */
  | 'DAEGU'
  /** 대전 */
  | 'DAEJEON'
  /** 강원 */
  | 'GANGWON'
  /** 광주 */
  | 'GWANGJU'
  /** 경북 */
  | 'GYEONGBUK'
  /** 경기 */
  | 'GYEONGGI'
  /** 경남 */
  | 'GYEONGNAM'
  /** 인천 */
  | 'INCHEON'
  /** 제주 */
  | 'JEJU'
  /** 전북 */
  | 'JEONBUK'
  /** 전남 */
  | 'JEONNAM'
  /** 세종 */
  | 'SEJONG'
  /** 서울 */
  | 'SEOUL'
  /** 울산 */
  | 'ULSAN';

/** Refusal to sign an agreement (합의서 거부) */
export type RejectAgreementInput = {
  /** Case whose agreement is not signed */
  caseId: string;
  /** Why, at most 20,000 characters */
  reason: string;
};

/** Refusal to begin a collective mediation */
export type RejectCollectiveDisputeInput = {
  /** Collective dispute */
  disputeId: string;
  /** Why, at most 20,000 characters */
  reason: string;
};

/** Report that a term was performed (이행 보고) */
export type ReportCaseTermInput = {
  /** What was done, at most 20,000 characters */
  note: string;
  /** Term of a signed agreement */
  termId: string;
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

/** Announcement of a file for a case that is about to be sent (파일 첨부) */
export type RequestCaseFileUploadInput = {
  /** Case that the file is for */
  caseId: string;
  /** Name of the file, for display */
  name: string;
  /** Size in bytes, at most 20 MiB */
  size: number;
};

/** Request for a collective mediation (집단분쟁조정 의뢰) */
export type RequestCollectiveDisputeInput = {
  /** Name of the business, at most 200 characters */
  businessName: string;
  /** What happened to all of them, at most 20,000 characters */
  harm: string;
  /** Consumers who are said to be harmed alike */
  harmed: number;
  /** Who asks for it */
  requestedBy: CollectiveRequester;
  /** Title, at most 200 characters */
  title: string;
};

/** Request for the opinions of both sides (의견 요청) */
export type RequestOpinionsInput = {
  /** Case whose sides are asked */
  caseId: string;
  /** What was found and what is asked, at most 20,000 characters; both sides read it */
  note: string;
};

/** Request for supplements to one party or both (자료보정요청) */
export type RequestSupplementInput = {
  /** Case it is about */
  caseId: string;
  /** Days within which it is to be answered, 1 to 60; by the rule of its clock, at first 7, unless said */
  days?: number | null | undefined;
  /** Files that go with it; with one party alone */
  fileIds?: Array<string> | null | undefined;
  /** Questions, 1 to 10 */
  questions: Array<SupplementQuestionInput>;
  /** Why it is needed, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
  /** Parties that are asked; neither is told of the other */
  to: Array<CaseMessageParty>;
};

/** State of a response plan */
export type ResponsePlanState =
  /** It is done (완료) */
  | 'DONE'
  /** It was given up (중단) */
  | 'DROPPED'
  /** It is worked on (진행) */
  | 'OPEN';

/** Step that a person can take with a response plan */
export type ResponsePlanStep =
  /** Give it up (중단) */
  | 'DROP'
  /** Say what came of it (완료) */
  | 'FINISH';

/** Reasons why an act of the slice can be refused */
export type ResponsePlanUserErrorCode =
  /** There is no such business. */
  | 'BUSINESS_UNKNOWN'
  /** It is due today or later. */
  | 'DATE_INVALID'
  /** Only who has the plan or the lead may do this. */
  | 'NOT_ALLOWED'
  /** There is a plan for this business and item already. */
  | 'PLAN_OPEN'
  /** There is no such plan. */
  | 'PLAN_UNKNOWN'
  /** Please write something. */
  | 'TEXT_MISSING'
  /** The text is too long. Please shorten it. */
  | 'TEXT_TOO_LONG'
  /** This plan has ended. */
  | 'WRONG_STATE';

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

/** By what the applicant was won (상술유형, K20) */
export type SalesTactic =
  /** Paying on without having agreed (자동결제) */
  | 'CONTINUOUS_BILLING'
  /** Claims that were not true (허위·과장) */
  | 'FALSE_CLAIM'
  /** Something for free (무료 상술) */
  | 'FREE_OFFER'
  /** In the name of somebody else (사칭) */
  | 'IMPERSONATION'
  /** Led somewhere to be sold to (유인) */
  | 'LURED'
  /** None of these (해당 없음) */
  | 'NONE'
  /** A shop that is none (사기 쇼핑몰) */
  | 'PHISHING'
  /** A prize (당첨 상술) */
  | 'PRIZE'
  /** A subscription that is hard to leave (다크패턴) */
  | 'SUBSCRIPTION_TRAP';

/** What an officer knows well (전문 품목) */
export type SetOfficerExpertiseInput = {
  /** Item categories, at most 50; they replace those of before */
  itemCategoryIds: Array<string>;
  /** The officer */
  officerId: string;
};

/** Settlement of a term by hand (직접 처리) */
export type SettleCaseTermInput = {
  /** What was done, at most 20,000 characters */
  note: string;
  /** Term of a signed agreement */
  termId: string;
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

/** Question of a request for supplements */
export type SupplementQuestionInput = {
  /** Kind of answer it takes */
  kind: SupplementQuestionKind;
  /** What is asked for, at most 200 characters */
  label: string;
  /** Indicates whether it has to be answered (필수) */
  required: boolean;
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

/** Taking of a mediation off its agenda (안건 철회) */
export type TakeOffAgendaInput = {
  /** Mediation to take off */
  mediationId: string;
};

/** What a template of a text is for */
export type TemplateKind =
  /** Agreement (합의서) */
  | 'AGREEMENT'
  /** Decision in mediation (조정결정) */
  | 'DECISION'
  /** Notice to the parties (안내) */
  | 'NOTICE'
  /** Recommendation of a settlement (합의권고) */
  | 'RECOMMENDATION'
  /** Request for a supplement (자료보정 요청) */
  | 'SUPPLEMENT';

/** Handing of a case to the mediation committee (분쟁조정 이관) */
export type TransferToMediationInput = {
  /** Case to hand on */
  caseId: string;
  /** Why, at most 20,000 characters; both sides read it */
  reason: string;
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

/** Withdrawal of a mediation (조정 취하) */
export type WithdrawMediationInput = {
  /** Mediation to withdraw */
  mediationId: string;
  /** Why it is withdrawn */
  reason: string;
};

/** Taking back of a precedent */
export type WithdrawPrecedentInput = {
  /** Precedent */
  precedentId: string;
};

/** State of a request for withdrawal (취하 요청) */
export type WithdrawalState =
  /** The applicant agreed, and the case was withdrawn (취하 동의) */
  | 'AGREED'
  /** Asked, and the applicant has not answered (요청) */
  | 'ASKED'
  /** The applicant declined or said nothing in time, and the case goes on (취하 거절) */
  | 'DECLINED';

/** Note on a case for oneself (개인 메모) */
export type WriteCaseNoteInput = {
  /** Case it is about */
  caseId: string;
  /** Text, at most 20,000 characters */
  text: string;
};

/** Notice of the officer to one party or both (공지) */
export type WriteCaseNoticeInput = {
  /** Case it is about */
  caseId: string;
  /** Files that go with it, sent by the same person for this case */
  fileIds?: Array<string> | null | undefined;
  /** Text, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
  /** Parties it is for */
  to: Array<CaseMessageParty>;
};

/** What was learnt from a case */
export type WriteLessonInput = {
  /** Case that has ended */
  caseId: string;
  /** What the dispute came of */
  cause: LessonCause;
  /** What was learnt, at most 20,000 characters */
  text: string;
  /** Title, at most 200 characters */
  title: string;
};

/** Precedent of a case that has ended */
export type WritePrecedentInput = {
  /** Case it tells of */
  caseId: string;
  /** What was decided and why, at most 20,000 characters */
  decision: string;
  /** What happened, at most 20,000 characters; nobody is named */
  facts: string;
  /** Standard by which it was decided */
  standardId?: string | null | undefined;
  /** Title, at most 200 characters */
  title: string;
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

export type SimilarCasesQueryVariables = Exact<{
  id: string;
}>;

export type SimilarCasesQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    similarCases: Array<{
      __typename: 'SimilarCase';
      likeness: number;
      disputeCase: {
        __typename: 'DisputeCase';
        id: string;
        number: string;
        title: string;
        result: CaseResult | null;
        claimReason: ClaimReason | null;
      };
    }> | null;
  } | null;
};

export type DecideLateAnswerMutationVariables = Exact<{
  input: DecideLateAnswerInput;
}>;

export type DecideLateAnswerMutation = {
  decideLateAnswer: {
    __typename: 'DecideLateAnswerPayload';
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type ItemsOfExpertiseQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type ItemsOfExpertiseQuery = {
  itemCategories: {
    __typename: 'ItemCategoryConnection';
    nodes: Array<{ __typename: 'ItemCategory'; id: string; name: string }>;
  };
};

export type SuggestedOfficersQueryVariables = Exact<{
  id: string;
}>;

export type SuggestedOfficersQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    suggestedOfficers: Array<{
      __typename: 'OfficerSuggestion';
      openCases: number;
      casesOfItem: number;
      expert: boolean;
      officer: { __typename: 'Officer'; id: string; name: string };
    }> | null;
  } | null;
};

export type OfficersWithExpertiseQueryVariables = Exact<{ [key: string]: never }>;

export type OfficersWithExpertiseQuery = {
  officers: Array<{
    __typename: 'Officer';
    id: string;
    name: string;
    expertise: Array<{ __typename: 'ItemCategory'; id: string; name: string }> | null;
    conflicts: Array<{
      __typename: 'OfficerConflict';
      reason: string;
      declaredAt: string;
      business: { __typename: 'Business'; id: string; name: string };
    }> | null;
  }>;
};

export type EndOfficerConflictMutationVariables = Exact<{
  input: EndOfficerConflictInput;
}>;

export type EndOfficerConflictMutation = {
  endOfficerConflict: {
    __typename: 'EndOfficerConflictPayload';
    officer: {
      __typename: 'Officer';
      id: string;
      conflicts: Array<{
        __typename: 'OfficerConflict';
        reason: string;
        declaredAt: string;
        business: { __typename: 'Business'; id: string; name: string };
      }> | null;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SetOfficerExpertiseMutationVariables = Exact<{
  input: SetOfficerExpertiseInput;
}>;

export type SetOfficerExpertiseMutation = {
  setOfficerExpertise: {
    __typename: 'SetOfficerExpertisePayload';
    officer: {
      __typename: 'Officer';
      id: string;
      expertise: Array<{ __typename: 'ItemCategory'; id: string; name: string }> | null;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseClasses_CaseFragment = {
  __typename: 'DisputeCase';
  id: string;
  claimReason: ClaimReason | null;
  saleType: SaleType | null;
  salesTactic: SalesTactic | null;
  region: Region | null;
  itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'CaseClasses_CaseFragment' };

export type CaseClassificationQueryVariables = Exact<{
  id: string;
}>;

export type CaseClassificationQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    origin: CaseOrigin;
    id: string;
    claimReason: ClaimReason | null;
    saleType: SaleType | null;
    salesTactic: SalesTactic | null;
    region: Region | null;
    itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
  } | null;
};

export type CaseDuplicatesQueryVariables = Exact<{
  id: string;
}>;

export type CaseDuplicatesQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    possibleDuplicates: Array<{
      __typename: 'PossibleDuplicate';
      because: Array<DuplicateReason>;
      disputeCase: { __typename: 'DisputeCase'; id: string; number: string; title: string; state: CaseState };
    }> | null;
  } | null;
};

export type ClassifyCaseMutationVariables = Exact<{
  input: ClassifyCaseInput;
}>;

export type ClassifyCaseMutation = {
  classifyCase: {
    __typename: 'ClassifyCasePayload';
    disputeCase: {
      __typename: 'DisputeCase';
      id: string;
      claimReason: ClaimReason | null;
      saleType: SaleType | null;
      salesTactic: SalesTactic | null;
      region: Region | null;
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ItemsOfCasesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type ItemsOfCasesQuery = {
  itemCategories: {
    __typename: 'ItemCategoryConnection';
    nodes: Array<{ __typename: 'ItemCategory'; id: string; name: string }>;
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

export type CaseFile_FileFragment = {
  __typename: 'CaseFile';
  id: string;
  name: string;
  size: number;
  state: FileState;
  refusalMessage: string | null;
  downloadUrl: string | null;
  thumbnailUrl: string | null;
} & { ' $fragmentName'?: 'CaseFile_FileFragment' };

export type RequestCaseFileUploadMutationVariables = Exact<{
  input: RequestCaseFileUploadInput;
}>;

export type RequestCaseFileUploadMutation = {
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

export type ImportCasesMutationVariables = Exact<{
  input: ImportCasesInput;
}>;

export type ImportCasesMutation = {
  importCases: {
    __typename: 'ImportCasesPayload';
    rows: Array<{
      __typename: 'ImportedRow';
      row: number;
      outcome: ImportOutcome;
      code: ImportRowCode | null;
      message: string | null;
      disputeCase: { __typename: 'DisputeCase'; id: string; number: string } | null;
    }> | null;
    userErrors: Array<{
      __typename: 'CaseImportUserError';
      code: CaseImportUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type OrderCaseInquiryMutationVariables = Exact<{
  input: OrderCaseInquiryInput;
}>;

export type OrderCaseInquiryMutation = {
  orderCaseInquiry: {
    __typename: 'OrderCaseInquiryPayload';
    caseInquiry: {
      __typename: 'CaseInquiry';
      id: string;
      kind: CaseInquiryKind;
      category: CaseInquiryCategory;
      addresseeName: string;
      organisation: string;
      question: string;
      state: CaseInquiryState;
      orderedByName: string;
      orderedAt: string;
      dueAt: string;
      resultOn: string | null;
      callOffReason: string | null;
      availableSteps: Array<CaseInquiryStep>;
      cost: { __typename: 'Money'; amount: number; currency: string } | null;
      result: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        visibleTo: Array<CaseMessageParty>;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseInquiryUserError';
      code: CaseInquiryUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RecordInquiryResultMutationVariables = Exact<{
  input: RecordInquiryResultInput;
}>;

export type RecordInquiryResultMutation = {
  recordInquiryResult: {
    __typename: 'RecordInquiryResultPayload';
    caseInquiry: {
      __typename: 'CaseInquiry';
      id: string;
      kind: CaseInquiryKind;
      category: CaseInquiryCategory;
      addresseeName: string;
      organisation: string;
      question: string;
      state: CaseInquiryState;
      orderedByName: string;
      orderedAt: string;
      dueAt: string;
      resultOn: string | null;
      callOffReason: string | null;
      availableSteps: Array<CaseInquiryStep>;
      cost: { __typename: 'Money'; amount: number; currency: string } | null;
      result: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        visibleTo: Array<CaseMessageParty>;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseInquiryUserError';
      code: CaseInquiryUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CallOffCaseInquiryMutationVariables = Exact<{
  input: CallOffCaseInquiryInput;
}>;

export type CallOffCaseInquiryMutation = {
  callOffCaseInquiry: {
    __typename: 'CallOffCaseInquiryPayload';
    caseInquiry: {
      __typename: 'CaseInquiry';
      id: string;
      kind: CaseInquiryKind;
      category: CaseInquiryCategory;
      addresseeName: string;
      organisation: string;
      question: string;
      state: CaseInquiryState;
      orderedByName: string;
      orderedAt: string;
      dueAt: string;
      resultOn: string | null;
      callOffReason: string | null;
      availableSteps: Array<CaseInquiryStep>;
      cost: { __typename: 'Money'; amount: number; currency: string } | null;
      result: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        visibleTo: Array<CaseMessageParty>;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CaseInquiryUserError';
      code: CaseInquiryUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseOfInquiryQueryVariables = Exact<{
  id: string;
}>;

export type CaseOfInquiryQuery = {
  caseInquiry: {
    __typename: 'CaseInquiry';
    id: string;
    disputeCase: { __typename: 'DisputeCase'; id: string } | null;
  } | null;
};

export type CaseInquiry_InquiryFragment = {
  __typename: 'CaseInquiry';
  id: string;
  kind: CaseInquiryKind;
  category: CaseInquiryCategory;
  addresseeName: string;
  organisation: string;
  question: string;
  state: CaseInquiryState;
  orderedByName: string;
  orderedAt: string;
  dueAt: string;
  resultOn: string | null;
  callOffReason: string | null;
  availableSteps: Array<CaseInquiryStep>;
  cost: { __typename: 'Money'; amount: number; currency: string } | null;
  result: {
    __typename: 'CaseMessage';
    id: string;
    title: string;
    text: string;
    visibleTo: Array<CaseMessageParty>;
    attachments: Array<{
      __typename: 'CaseFile';
      id: string;
      name: string;
      size: number;
      state: FileState;
      refusalMessage: string | null;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'CaseInquiry_InquiryFragment' };

export type CaseInquiriesQueryVariables = Exact<{
  id: string;
}>;

export type CaseInquiriesQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    inquiries: Array<{
      __typename: 'CaseInquiry';
      id: string;
      kind: CaseInquiryKind;
      category: CaseInquiryCategory;
      addresseeName: string;
      organisation: string;
      question: string;
      state: CaseInquiryState;
      orderedByName: string;
      orderedAt: string;
      dueAt: string;
      resultOn: string | null;
      callOffReason: string | null;
      availableSteps: Array<CaseInquiryStep>;
      cost: { __typename: 'Money'; amount: number; currency: string } | null;
      result: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        visibleTo: Array<CaseMessageParty>;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    }>;
  } | null;
};

export type ReadCaseMessageMutationVariables = Exact<{
  input: ReadCaseMessageInput;
}>;

export type ReadCaseMessageMutation = {
  readCaseMessage: {
    __typename: 'ReadCaseMessagePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      text: string;
      visibleTo: Array<CaseMessageParty>;
      writtenAt: string;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
        downloadUrl: string | null;
        thumbnailUrl: string | null;
      }>;
      answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WriteCaseNoticeMutationVariables = Exact<{
  input: WriteCaseNoticeInput;
}>;

export type WriteCaseNoticeMutation = {
  writeCaseNotice: {
    __typename: 'WriteCaseNoticePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      text: string;
      visibleTo: Array<CaseMessageParty>;
      writtenAt: string;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
        downloadUrl: string | null;
        thumbnailUrl: string | null;
      }>;
      answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WidenCaseMessageMutationVariables = Exact<{
  input: WidenCaseMessageInput;
}>;

export type WidenCaseMessageMutation = {
  widenCaseMessage: {
    __typename: 'WidenCaseMessagePayload';
    caseMessage: {
      __typename: 'CaseMessage';
      id: string;
      authorSide: CaseMessageAuthor;
      authorName: string | null;
      kind: CaseMessageKind;
      title: string;
      text: string;
      visibleTo: Array<CaseMessageParty>;
      writtenAt: string;
      late: boolean;
      lateAccepted: boolean | null;
      lateReason: string | null;
      readByMe: boolean;
      readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
      attachments: Array<{
        __typename: 'CaseFile';
        id: string;
        name: string;
        size: number;
        state: FileState;
        refusalMessage: string | null;
        downloadUrl: string | null;
        thumbnailUrl: string | null;
      }>;
      answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CorrespondenceUserError';
      code: CorrespondenceUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseMessage_MessageFragment = {
  __typename: 'CaseMessage';
  id: string;
  authorSide: CaseMessageAuthor;
  authorName: string | null;
  kind: CaseMessageKind;
  title: string;
  text: string;
  visibleTo: Array<CaseMessageParty>;
  writtenAt: string;
  late: boolean;
  lateAccepted: boolean | null;
  lateReason: string | null;
  readByMe: boolean;
  readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
  attachments: Array<{
    __typename: 'CaseFile';
    id: string;
    name: string;
    size: number;
    state: FileState;
    refusalMessage: string | null;
    downloadUrl: string | null;
    thumbnailUrl: string | null;
  }>;
  answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
} & { ' $fragmentName'?: 'CaseMessage_MessageFragment' };

export type CaseCorrespondenceQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type CaseCorrespondenceQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    correspondence: {
      __typename: 'CaseMessageConnection';
      nodes: Array<{
        __typename: 'CaseMessage';
        id: string;
        authorSide: CaseMessageAuthor;
        authorName: string | null;
        kind: CaseMessageKind;
        title: string;
        text: string;
        visibleTo: Array<CaseMessageParty>;
        writtenAt: string;
        late: boolean;
        lateAccepted: boolean | null;
        lateReason: string | null;
        readByMe: boolean;
        readings: Array<{ __typename: 'CaseMessageReading'; side: CaseMessageReader; at: string }>;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
        answers: { __typename: 'CaseMessage'; id: string; title: string } | null;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type MyCaseNotesQueryVariables = Exact<{
  id: string;
}>;

export type MyCaseNotesQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    myNotes: Array<{ __typename: 'CaseNote'; id: string; text: string; writtenAt: string }>;
  } | null;
};

export type WriteCaseNoteMutationVariables = Exact<{
  input: WriteCaseNoteInput;
}>;

export type WriteCaseNoteMutation = {
  writeCaseNote: {
    __typename: 'WriteCaseNotePayload';
    caseNote: { __typename: 'CaseNote'; id: string; text: string; writtenAt: string } | null;
    userErrors: Array<{
      __typename: 'CaseNoteUserError';
      code: CaseNoteUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeleteCaseNoteMutationVariables = Exact<{
  input: DeleteCaseNoteInput;
}>;

export type DeleteCaseNoteMutation = {
  deleteCaseNote: {
    __typename: 'DeleteCaseNotePayload';
    caseNote: { __typename: 'CaseNote'; id: string } | null;
    userErrors: Array<{
      __typename: 'CaseNoteUserError';
      code: CaseNoteUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseOffers_CaseFragment = {
  __typename: 'DisputeCase';
  id: string;
  termsOpen: number;
  answers: Array<{
    __typename: 'CaseSideAnswer';
    id: string;
    question: AnsweredQuestion;
    round: number;
    side: CaseSide;
    agreed: boolean | null;
    text: string;
    late: boolean;
    accepted: boolean | null;
    decisionNote: string | null;
    givenAt: string;
  }>;
  offers: Array<{
    __typename: 'CaseOffer';
    id: string;
    kind: CaseOfferKind;
    round: number;
    text: string;
    digest: string;
    madeAt: string;
    terms: Array<{
      __typename: 'CaseTerm';
      id: string;
      kind: CaseTermKind;
      state: CaseTermState;
      quantity: number | null;
      note: string | null;
      reference: string | null;
      remark: string | null;
      availableSteps: Array<CaseTermStep>;
      amount: { __typename: 'Money'; amount: number; currency: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
    }>;
    signatures: Array<{
      __typename: 'CaseSignature';
      id: string;
      side: CaseSide;
      signerName: string | null;
      office: string | null;
      signedAt: string;
    }>;
  }>;
} & { ' $fragmentName'?: 'CaseOffers_CaseFragment' };

export type ReportCaseTermMutationVariables = Exact<{
  input: ReportCaseTermInput;
}>;

export type ReportCaseTermMutation = {
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type ConfirmCaseTermMutationVariables = Exact<{
  input: ConfirmCaseTermInput;
}>;

export type ConfirmCaseTermMutation = {
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type SettleCaseTermMutationVariables = Exact<{
  input: SettleCaseTermInput;
}>;

export type SettleCaseTermMutation = {
  settleCaseTerm: {
    __typename: 'SettleCaseTermPayload';
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type CaseGoodsQueryVariables = Exact<{
  id: string;
}>;

export type CaseGoodsQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    orderLine: { __typename: 'OrderLine'; id: string } | null;
    order: {
      __typename: 'Order';
      id: string;
      lines: Array<{
        __typename: 'OrderLine';
        id: string;
        number: string;
        paid: { __typename: 'Money'; amount: number } | null;
        compensated: { __typename: 'Money'; amount: number } | null;
        variant: {
          __typename: 'Variant';
          id: string;
          sku: string;
          product: {
            __typename: 'Product';
            id: string;
            name: string;
            variants: Array<{ __typename: 'Variant'; id: string; sku: string }>;
          };
        };
      }>;
    } | null;
  } | null;
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
      clock: string;
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

export type Figures_FiguresFragment = {
  __typename: 'CaseFigures';
  opened: number | null;
  ended: number | null;
  settled: number | null;
  online: number | null;
  meanDays: number | null;
  settledShare: number | null;
} & { ' $fragmentName'?: 'Figures_FiguresFragment' };

export type DisputeStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type DisputeStatisticsQuery = {
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
        itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
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

export type RequestSupplementMutationVariables = Exact<{
  input: RequestSupplementInput;
}>;

export type RequestSupplementMutation = {
  requestSupplement: {
    __typename: 'RequestSupplementPayload';
    requests: Array<{
      __typename: 'SupplementRequest';
      id: string;
      side: CaseMessageParty;
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
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    }> | null;
    userErrors: Array<{
      __typename: 'SupplementUserError';
      code: SupplementUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AcceptLateAnswerMutationVariables = Exact<{
  input: AcceptLateAnswerInput;
}>;

export type AcceptLateAnswerMutation = {
  acceptLateAnswer: {
    __typename: 'AcceptLateAnswerPayload';
    supplementRequest: {
      __typename: 'SupplementRequest';
      id: string;
      side: CaseMessageParty;
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
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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

export type CallOffSupplementMutationVariables = Exact<{
  input: CallOffSupplementInput;
}>;

export type CallOffSupplementMutation = {
  callOffSupplement: {
    __typename: 'CallOffSupplementPayload';
    supplementRequest: {
      __typename: 'SupplementRequest';
      id: string;
      side: CaseMessageParty;
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
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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

export type CaseOfSupplementQueryVariables = Exact<{
  id: string;
}>;

export type CaseOfSupplementQuery = {
  supplementRequest: {
    __typename: 'SupplementRequest';
    id: string;
    disputeCase: { __typename: 'DisputeCase'; id: string } | null;
  } | null;
};

export type Supplement_RequestFragment = {
  __typename: 'SupplementRequest';
  id: string;
  side: CaseMessageParty;
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
  message: {
    __typename: 'CaseMessage';
    id: string;
    title: string;
    text: string;
    attachments: Array<{
      __typename: 'CaseFile';
      id: string;
      name: string;
      size: number;
      state: FileState;
      refusalMessage: string | null;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
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
      downloadUrl: string | null;
      thumbnailUrl: string | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'Supplement_RequestFragment' };

export type CaseSupplementsQueryVariables = Exact<{
  id: string;
}>;

export type CaseSupplementsQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    supplements: Array<{
      __typename: 'SupplementRequest';
      id: string;
      side: CaseMessageParty;
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
      message: {
        __typename: 'CaseMessage';
        id: string;
        title: string;
        text: string;
        attachments: Array<{
          __typename: 'CaseFile';
          id: string;
          name: string;
          size: number;
          state: FileState;
          refusalMessage: string | null;
          downloadUrl: string | null;
          thumbnailUrl: string | null;
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
          downloadUrl: string | null;
          thumbnailUrl: string | null;
        }>;
      } | null;
    }>;
  } | null;
};

export type RequestCollectiveDisputeMutationVariables = Exact<{
  input: RequestCollectiveDisputeInput;
}>;

export type RequestCollectiveDisputeMutation = {
  requestCollectiveDispute: {
    __typename: 'RequestCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      requestedBy: CollectiveRequester;
      harmed: number;
      requestedAt: string;
      announcedAt: string | null;
      joinUntil: string | null;
      rejectedReason: string | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      answerReason: string | null;
      answeredAt: string | null;
      endedAt: string | null;
      participants: number | null;
      availableSteps: Array<CollectiveDisputeStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AnnounceCollectiveDisputeMutationVariables = Exact<{
  input: AnnounceCollectiveDisputeInput;
}>;

export type AnnounceCollectiveDisputeMutation = {
  announceCollectiveDispute: {
    __typename: 'AnnounceCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      requestedBy: CollectiveRequester;
      harmed: number;
      requestedAt: string;
      announcedAt: string | null;
      joinUntil: string | null;
      rejectedReason: string | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      answerReason: string | null;
      answeredAt: string | null;
      endedAt: string | null;
      participants: number | null;
      availableSteps: Array<CollectiveDisputeStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RejectCollectiveDisputeMutationVariables = Exact<{
  input: RejectCollectiveDisputeInput;
}>;

export type RejectCollectiveDisputeMutation = {
  rejectCollectiveDispute: {
    __typename: 'RejectCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      requestedBy: CollectiveRequester;
      harmed: number;
      requestedAt: string;
      announcedAt: string | null;
      joinUntil: string | null;
      rejectedReason: string | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      answerReason: string | null;
      answeredAt: string | null;
      endedAt: string | null;
      participants: number | null;
      availableSteps: Array<CollectiveDisputeStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type NameRepresentativesMutationVariables = Exact<{
  input: NameRepresentativesInput;
}>;

export type NameRepresentativesMutation = {
  nameRepresentatives: {
    __typename: 'NameRepresentativesPayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      requestedBy: CollectiveRequester;
      harmed: number;
      requestedAt: string;
      announcedAt: string | null;
      joinUntil: string | null;
      rejectedReason: string | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      answerReason: string | null;
      answeredAt: string | null;
      endedAt: string | null;
      participants: number | null;
      availableSteps: Array<CollectiveDisputeStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DecideCollectiveDisputeMutationVariables = Exact<{
  input: DecideCollectiveDisputeInput;
}>;

export type DecideCollectiveDisputeMutation = {
  decideCollectiveDispute: {
    __typename: 'DecideCollectiveDisputePayload';
    collectiveDispute: {
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harm: string;
      requestedBy: CollectiveRequester;
      harmed: number;
      requestedAt: string;
      announcedAt: string | null;
      joinUntil: string | null;
      rejectedReason: string | null;
      decision: string | null;
      reasons: string | null;
      refundPercent: number | null;
      decidedAt: string | null;
      answer: CollectiveAnswer | null;
      answerReason: string | null;
      answeredAt: string | null;
      endedAt: string | null;
      participants: number | null;
      availableSteps: Array<CollectiveDisputeStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CollectiveDisputeUserError';
      code: CollectiveDisputeUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type Collective_DisputeFragment = {
  __typename: 'CollectiveDispute';
  id: string;
  number: number;
  state: CollectiveDisputeState;
  title: string;
  harm: string;
  requestedBy: CollectiveRequester;
  harmed: number;
  requestedAt: string;
  announcedAt: string | null;
  joinUntil: string | null;
  rejectedReason: string | null;
  decision: string | null;
  reasons: string | null;
  refundPercent: number | null;
  decidedAt: string | null;
  answer: CollectiveAnswer | null;
  answerReason: string | null;
  answeredAt: string | null;
  endedAt: string | null;
  participants: number | null;
  availableSteps: Array<CollectiveDisputeStep>;
  business: { __typename: 'Business'; id: string; name: string } | null;
  session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
} & { ' $fragmentName'?: 'Collective_DisputeFragment' };

export type CollectiveDisputeListQueryVariables = Exact<{
  states?: Array<CollectiveDisputeState> | CollectiveDisputeState | null | undefined;
  after?: string | null | undefined;
}>;

export type CollectiveDisputeListQuery = {
  collectiveDisputes: {
    __typename: 'CollectiveDisputeConnection';
    nodes: Array<{
      __typename: 'CollectiveDispute';
      id: string;
      number: number;
      state: CollectiveDisputeState;
      title: string;
      harmed: number;
      participants: number | null;
      requestedAt: string;
      joinUntil: string | null;
      business: { __typename: 'Business'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type CollectiveDisputePageQueryVariables = Exact<{
  id: string;
}>;

export type CollectiveDisputePageQuery = {
  collectiveDispute: {
    __typename: 'CollectiveDispute';
    id: string;
    number: number;
    state: CollectiveDisputeState;
    title: string;
    harm: string;
    requestedBy: CollectiveRequester;
    harmed: number;
    requestedAt: string;
    announcedAt: string | null;
    joinUntil: string | null;
    rejectedReason: string | null;
    decision: string | null;
    reasons: string | null;
    refundPercent: number | null;
    decidedAt: string | null;
    answer: CollectiveAnswer | null;
    answerReason: string | null;
    answeredAt: string | null;
    endedAt: string | null;
    participants: number | null;
    availableSteps: Array<CollectiveDisputeStep>;
    business: { __typename: 'Business'; id: string; name: string } | null;
    session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
  } | null;
};

export type CollectiveParticipantsQueryVariables = Exact<{
  disputeId: string;
  after?: string | null | undefined;
}>;

export type CollectiveParticipantsQuery = {
  collectiveParticipants: {
    __typename: 'CollectiveParticipantConnection';
    nodes: Array<{
      __typename: 'CollectiveParticipant';
      id: string;
      name: string | null;
      phoneNumber: string | null;
      statement: string | null;
      paidAmount: number;
      representative: boolean;
      joinedAt: string;
      answer: CollectiveAnswer | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type CompanyChange_ChangeFragment = {
  __typename: 'CompanyChange';
  id: string;
  state: CompanyChangeState;
  name: string | null;
  address: string | null;
  reason: string;
  answer: string | null;
  askedAt: string;
  endedAt: string | null;
  business: { __typename: 'Business'; id: string; name: string; address: string | null } | null;
} & { ' $fragmentName'?: 'CompanyChange_ChangeFragment' };

export type CompanyChangesQueryVariables = Exact<{
  states?: Array<CompanyChangeState> | CompanyChangeState | null | undefined;
  after?: string | null | undefined;
}>;

export type CompanyChangesQuery = {
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
      endedAt: string | null;
      business: { __typename: 'Business'; id: string; name: string; address: string | null } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type DecideCompanyChangeMutationVariables = Exact<{
  input: DecideCompanyChangeInput;
}>;

export type DecideCompanyChangeMutation = {
  decideCompanyChange: {
    __typename: 'DecideCompanyChangePayload';
    companyChange: {
      __typename: 'CompanyChange';
      id: string;
      state: CompanyChangeState;
      name: string | null;
      address: string | null;
      reason: string;
      answer: string | null;
      askedAt: string;
      endedAt: string | null;
      business: { __typename: 'Business'; id: string; name: string; address: string | null } | null;
    } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
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
      officerConflict: boolean | null;
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

export type RecuseFromCaseMutationVariables = Exact<{
  input: RecuseFromCaseInput;
}>;

export type RecuseFromCaseMutation = {
  recuseFromCase: {
    __typename: 'RecuseFromCasePayload';
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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

export type RequestOpinionsMutationVariables = Exact<{
  input: RequestOpinionsInput;
}>;

export type RequestOpinionsMutation = {
  requestOpinions: {
    __typename: 'RequestOpinionsPayload';
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;

export type DraftAgreementMutation = {
  draftAgreement: {
    __typename: 'DraftAgreementPayload';
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type TransferToMediationMutationVariables = Exact<{
  input: TransferToMediationInput;
}>;

export type TransferToMediationMutation = {
  transferToMediation: {
    __typename: 'TransferToMediationPayload';
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type CaseDeskQueryVariables = Exact<{
  id: string;
}>;

export type CaseDeskQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    unreadCount: number;
    id: string;
    correspondence: { __typename: 'CaseMessageConnection'; nodes: Array<{ __typename: 'CaseMessage'; id: string }> };
    supplements: Array<{ __typename: 'SupplementRequest'; id: string; state: SupplementState }>;
    inquiries: Array<{ __typename: 'CaseInquiry'; id: string; state: CaseInquiryState }>;
    mediation: { __typename: 'Mediation'; id: string; state: MediationState } | null;
    withdrawalRequests: Array<{
      __typename: 'WithdrawalRequest';
      id: string;
      state: WithdrawalState;
      reason: string;
      answer: string | null;
      askedAt: string;
      endedAt: string | null;
    }>;
  } | null;
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
  officerConflict: boolean | null;
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
    claimReason: ClaimReason | null;
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
    officerConflict: boolean | null;
    availableSteps: Array<CaseStep>;
    recommendation: string | null;
    agreement: string | null;
    result: CaseResult | null;
    receiptNotifiedAt: string | null;
    receiptConfirmedAt: string | null;
    closedAt: string | null;
    termsOpen: number;
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
    answers: Array<{
      __typename: 'CaseSideAnswer';
      id: string;
      question: AnsweredQuestion;
      round: number;
      side: CaseSide;
      agreed: boolean | null;
      text: string;
      late: boolean;
      accepted: boolean | null;
      decisionNote: string | null;
      givenAt: string;
    }>;
    offers: Array<{
      __typename: 'CaseOffer';
      id: string;
      kind: CaseOfferKind;
      round: number;
      text: string;
      digest: string;
      madeAt: string;
      terms: Array<{
        __typename: 'CaseTerm';
        id: string;
        kind: CaseTermKind;
        state: CaseTermState;
        quantity: number | null;
        note: string | null;
        reference: string | null;
        remark: string | null;
        availableSteps: Array<CaseTermStep>;
        amount: { __typename: 'Money'; amount: number; currency: string } | null;
        orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
      }>;
      signatures: Array<{
        __typename: 'CaseSignature';
        id: string;
        side: CaseSide;
        signerName: string | null;
        office: string | null;
        signedAt: string;
      }>;
    }>;
  } | null;
};

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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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
      officerConflict: boolean | null;
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

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;

export type GiveOpinionMutation = {
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type AnswerRecommendationMutationVariables = Exact<{
  input: AnswerRecommendationInput;
}>;

export type AnswerRecommendationMutation = {
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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

export type RejectAgreementMutationVariables = Exact<{
  input: RejectAgreementInput;
}>;

export type RejectAgreementMutation = {
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
      officerConflict: boolean | null;
      availableSteps: Array<CaseStep>;
      recommendation: string | null;
      agreement: string | null;
      result: CaseResult | null;
      receiptNotifiedAt: string | null;
      receiptConfirmedAt: string | null;
      closedAt: string | null;
      termsOpen: number;
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
      answers: Array<{
        __typename: 'CaseSideAnswer';
        id: string;
        question: AnsweredQuestion;
        round: number;
        side: CaseSide;
        agreed: boolean | null;
        text: string;
        late: boolean;
        accepted: boolean | null;
        decisionNote: string | null;
        givenAt: string;
      }>;
      offers: Array<{
        __typename: 'CaseOffer';
        id: string;
        kind: CaseOfferKind;
        round: number;
        text: string;
        digest: string;
        madeAt: string;
        terms: Array<{
          __typename: 'CaseTerm';
          id: string;
          kind: CaseTermKind;
          state: CaseTermState;
          quantity: number | null;
          note: string | null;
          reference: string | null;
          remark: string | null;
          availableSteps: Array<CaseTermStep>;
          amount: { __typename: 'Money'; amount: number; currency: string } | null;
          orderLine: { __typename: 'OrderLine'; id: string; number: string } | null;
        }>;
        signatures: Array<{
          __typename: 'CaseSignature';
          id: string;
          side: CaseSide;
          signerName: string | null;
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
    officerConflict: boolean | null;
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

export type FilledTemplatesQueryVariables = Exact<{
  kind: TemplateKind;
  caseId: string;
}>;

export type FilledTemplatesQuery = {
  draftTemplates: Array<{ __typename: 'DraftTemplate'; id: string; title: string; filledFor: string | null }>;
};

export type DraftTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type DraftTemplatesQuery = {
  draftTemplates: Array<{
    __typename: 'DraftTemplate';
    id: string;
    kind: TemplateKind;
    title: string;
    text: string;
    version: number;
  }>;
};

export type KeepDraftTemplateMutationVariables = Exact<{
  input: KeepDraftTemplateInput;
}>;

export type KeepDraftTemplateMutation = {
  keepDraftTemplate: {
    __typename: 'KeepDraftTemplatePayload';
    draftTemplate: {
      __typename: 'DraftTemplate';
      id: string;
      kind: TemplateKind;
      title: string;
      text: string;
      version: number;
    } | null;
    userErrors: Array<{
      __typename: 'DraftTemplateUserError';
      code: DraftTemplateUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DropDraftTemplateMutationVariables = Exact<{
  input: DropDraftTemplateInput;
}>;

export type DropDraftTemplateMutation = {
  dropDraftTemplate: {
    __typename: 'DropDraftTemplatePayload';
    draftTemplate: { __typename: 'DraftTemplate'; id: string } | null;
    userErrors: Array<{
      __typename: 'DraftTemplateUserError';
      code: DraftTemplateUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type Lesson_LessonFragment = {
  __typename: 'Lesson';
  id: string;
  cause: LessonCause;
  title: string;
  text: string;
  writtenBy: string;
  writtenAt: string;
} & { ' $fragmentName'?: 'Lesson_LessonFragment' };

export type LessonsQueryVariables = Exact<{
  search?: string | null | undefined;
  cause?: LessonCause | null | undefined;
  after?: string | null | undefined;
}>;

export type LessonsQuery = {
  lessons: {
    __typename: 'LessonConnection';
    nodes: Array<{
      __typename: 'Lesson';
      id: string;
      cause: LessonCause;
      title: string;
      text: string;
      writtenBy: string;
      writtenAt: string;
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
      disputeCase: { __typename: 'DisputeCase'; id: string; number: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type CaseLessonsQueryVariables = Exact<{
  id: string;
}>;

export type CaseLessonsQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    lessons: Array<{
      __typename: 'Lesson';
      id: string;
      cause: LessonCause;
      title: string;
      text: string;
      writtenBy: string;
      writtenAt: string;
    }> | null;
  } | null;
};

export type WriteLessonMutationVariables = Exact<{
  input: WriteLessonInput;
}>;

export type WriteLessonMutation = {
  writeLesson: {
    __typename: 'WriteLessonPayload';
    lesson: {
      __typename: 'Lesson';
      id: string;
      cause: LessonCause;
      title: string;
      text: string;
      writtenBy: string;
      writtenAt: string;
    } | null;
    userErrors: Array<{
      __typename: 'LessonUserError';
      code: LessonUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CommitteeMember_MemberFragment = {
  __typename: 'CommitteeMember';
  id: string;
  name: string;
  field: MemberField;
  active: boolean;
  conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
} & { ' $fragmentName'?: 'CommitteeMember_MemberFragment' };

export type CommitteeSession_SessionFragment = {
  __typename: 'CommitteeSession';
  id: string;
  heldAt: string;
  place: string;
  minutes: string | null;
  members: Array<{
    __typename: 'CommitteeMember';
    id: string;
    name: string;
    field: MemberField;
    active: boolean;
    conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
  }>;
} & { ' $fragmentName'?: 'CommitteeSession_SessionFragment' };

export type CommitteeMembersQueryVariables = Exact<{ [key: string]: never }>;

export type CommitteeMembersQuery = {
  committeeMembers: Array<{
    __typename: 'CommitteeMember';
    id: string;
    name: string;
    field: MemberField;
    active: boolean;
    conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
  }>;
};

export type CommitteeSessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type CommitteeSessionsQuery = {
  committeeSessions: {
    __typename: 'CommitteeSessionConnection';
    nodes: Array<{
      __typename: 'CommitteeSession';
      id: string;
      heldAt: string;
      place: string;
      minutes: string | null;
      members: Array<{
        __typename: 'CommitteeMember';
        id: string;
        name: string;
        field: MemberField;
        active: boolean;
        conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type KeepCommitteeMemberMutationVariables = Exact<{
  input: KeepCommitteeMemberInput;
}>;

export type KeepCommitteeMemberMutation = {
  keepCommitteeMember: {
    __typename: 'KeepCommitteeMemberPayload';
    member: {
      __typename: 'CommitteeMember';
      id: string;
      name: string;
      field: MemberField;
      active: boolean;
      conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CallCommitteeSessionMutationVariables = Exact<{
  input: CallCommitteeSessionInput;
}>;

export type CallCommitteeSessionMutation = {
  callCommitteeSession: {
    __typename: 'CallCommitteeSessionPayload';
    session: {
      __typename: 'CommitteeSession';
      id: string;
      heldAt: string;
      place: string;
      minutes: string | null;
      members: Array<{
        __typename: 'CommitteeMember';
        id: string;
        name: string;
        field: MemberField;
        active: boolean;
        conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
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

export type KeepMinutesMutationVariables = Exact<{
  input: KeepMinutesInput;
}>;

export type KeepMinutesMutation = {
  keepMinutes: {
    __typename: 'KeepMinutesPayload';
    session: {
      __typename: 'CommitteeSession';
      id: string;
      heldAt: string;
      place: string;
      minutes: string | null;
      members: Array<{
        __typename: 'CommitteeMember';
        id: string;
        name: string;
        field: MemberField;
        active: boolean;
        conflictsWith: Array<{ __typename: 'Business'; id: string; name: string }>;
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

export type BusinessesOfConflictQueryVariables = Exact<{
  search: string;
}>;

export type BusinessesOfConflictQuery = {
  businesses: { __typename: 'BusinessConnection'; nodes: Array<{ __typename: 'Business'; id: string; name: string }> };
};

export type PutOnAgendaMutationVariables = Exact<{
  input: PutOnAgendaInput;
}>;

export type PutOnAgendaMutation = {
  putOnAgenda: {
    __typename: 'PutOnAgendaPayload';
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      applicantAcceptedAt: string | null;
      respondentAcceptedAt: string | null;
      refusalReason: string | null;
      openedAt: string;
      decidedAt: string | null;
      endedAt: string | null;
      dueAt: string | null;
      paper: string | null;
      availableSteps: Array<MediationStep>;
      session: {
        __typename: 'CommitteeSession';
        id: string;
        heldAt: string;
        place: string;
        minutes: string | null;
        members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
      } | null;
      excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TakeOffAgendaMutationVariables = Exact<{
  input: TakeOffAgendaInput;
}>;

export type TakeOffAgendaMutation = {
  takeOffAgenda: {
    __typename: 'TakeOffAgendaPayload';
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      applicantAcceptedAt: string | null;
      respondentAcceptedAt: string | null;
      refusalReason: string | null;
      openedAt: string;
      decidedAt: string | null;
      endedAt: string | null;
      dueAt: string | null;
      paper: string | null;
      availableSteps: Array<MediationStep>;
      session: {
        __typename: 'CommitteeSession';
        id: string;
        heldAt: string;
        place: string;
        minutes: string | null;
        members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
      } | null;
      excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DecideMediationMutationVariables = Exact<{
  input: DecideMediationInput;
}>;

export type DecideMediationMutation = {
  decideMediation: {
    __typename: 'DecideMediationPayload';
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      applicantAcceptedAt: string | null;
      respondentAcceptedAt: string | null;
      refusalReason: string | null;
      openedAt: string;
      decidedAt: string | null;
      endedAt: string | null;
      dueAt: string | null;
      paper: string | null;
      availableSteps: Array<MediationStep>;
      session: {
        __typename: 'CommitteeSession';
        id: string;
        heldAt: string;
        place: string;
        minutes: string | null;
        members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
      } | null;
      excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WithdrawMediationMutationVariables = Exact<{
  input: WithdrawMediationInput;
}>;

export type WithdrawMediationMutation = {
  withdrawMediation: {
    __typename: 'WithdrawMediationPayload';
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      applicantAcceptedAt: string | null;
      respondentAcceptedAt: string | null;
      refusalReason: string | null;
      openedAt: string;
      decidedAt: string | null;
      endedAt: string | null;
      dueAt: string | null;
      paper: string | null;
      availableSteps: Array<MediationStep>;
      session: {
        __typename: 'CommitteeSession';
        id: string;
        heldAt: string;
        place: string;
        minutes: string | null;
        members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
      } | null;
      excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
    } | null;
    userErrors: Array<{
      __typename: 'DisputesUserError';
      code: DisputesUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MediationListQueryVariables = Exact<{
  states?: Array<MediationState> | MediationState | null | undefined;
  after?: string | null | undefined;
}>;

export type MediationListQuery = {
  mediations: {
    __typename: 'MediationConnection';
    nodes: Array<{
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      openedAt: string;
      dueAt: string | null;
      session: { __typename: 'CommitteeSession'; id: string; heldAt: string; place: string } | null;
      disputeCase: {
        __typename: 'DisputeCase';
        id: string;
        number: string;
        title: string;
        respondent: { __typename: 'Business'; id: string; name: string } | null;
        officer: { __typename: 'Officer'; id: string; name: string } | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type CaseOfMediationQueryVariables = Exact<{
  id: string;
}>;

export type CaseOfMediationQuery = {
  mediation: { __typename: 'Mediation'; id: string; disputeCase: { __typename: 'DisputeCase'; id: string } } | null;
};

export type Mediation_MediationFragment = {
  __typename: 'Mediation';
  id: string;
  state: MediationState;
  decision: string | null;
  reasons: string | null;
  applicantAcceptedAt: string | null;
  respondentAcceptedAt: string | null;
  refusalReason: string | null;
  openedAt: string;
  decidedAt: string | null;
  endedAt: string | null;
  dueAt: string | null;
  paper: string | null;
  availableSteps: Array<MediationStep>;
  session: {
    __typename: 'CommitteeSession';
    id: string;
    heldAt: string;
    place: string;
    minutes: string | null;
    members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
  } | null;
  excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
} & { ' $fragmentName'?: 'Mediation_MediationFragment' };

export type CaseMediationQueryVariables = Exact<{
  id: string;
}>;

export type CaseMediationQuery = {
  disputeCase: {
    __typename: 'DisputeCase';
    id: string;
    respondent: { __typename: 'Business'; id: string; name: string } | null;
    mediation: {
      __typename: 'Mediation';
      id: string;
      state: MediationState;
      decision: string | null;
      reasons: string | null;
      applicantAcceptedAt: string | null;
      respondentAcceptedAt: string | null;
      refusalReason: string | null;
      openedAt: string;
      decidedAt: string | null;
      endedAt: string | null;
      dueAt: string | null;
      paper: string | null;
      availableSteps: Array<MediationStep>;
      session: {
        __typename: 'CommitteeSession';
        id: string;
        heldAt: string;
        place: string;
        minutes: string | null;
        members: Array<{ __typename: 'CommitteeMember'; id: string; name: string; field: MemberField }>;
      } | null;
      excused: Array<{ __typename: 'CommitteeMember'; id: string; name: string }>;
    } | null;
  } | null;
};

export type PartnerQuestion_QuestionFragment = {
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
  business: { __typename: 'Business'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'PartnerQuestion_QuestionFragment' };

export type AskedQuestionsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type AskedQuestionsQuery = {
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
      business: { __typename: 'Business'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AnswerPartnerQuestionMutationVariables = Exact<{
  input: AnswerPartnerQuestionInput;
}>;

export type AnswerPartnerQuestionMutation = {
  answerPartnerQuestion: {
    __typename: 'AnswerPartnerQuestionPayload';
    partnerQuestion: {
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
      business: { __typename: 'Business'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'PartnerUserError';
      code: PartnerUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PrecedentsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type PrecedentsQuery = {
  precedents: {
    __typename: 'PrecedentConnection';
    nodes: Array<{
      __typename: 'Precedent';
      id: string;
      state: PrecedentState;
      title: string;
      facts: string;
      decision: string;
      claimReason: ClaimReason | null;
      result: CaseResult | null;
      publishedAt: string | null;
      standard: { __typename: 'DisputeStandard'; id: string; item: string; harm: string } | null;
      disputeCase: { __typename: 'DisputeCase'; id: string; number: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ApplicableStandardsQueryVariables = Exact<{ [key: string]: never }>;

export type ApplicableStandardsQuery = {
  disputeStandards: {
    __typename: 'DisputeStandardConnection';
    nodes: Array<{ __typename: 'DisputeStandard'; id: string; item: string; harm: string }>;
  };
};

export type WritePrecedentMutationVariables = Exact<{
  input: WritePrecedentInput;
}>;

export type WritePrecedentMutation = {
  writePrecedent: {
    __typename: 'WritePrecedentPayload';
    precedent: {
      __typename: 'Precedent';
      id: string;
      state: PrecedentState;
      title: string;
      facts: string;
      decision: string;
    } | null;
    userErrors: Array<{
      __typename: 'PrecedentUserError';
      code: PrecedentUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PublishPrecedentMutationVariables = Exact<{
  input: PublishPrecedentInput;
}>;

export type PublishPrecedentMutation = {
  publishPrecedent: {
    __typename: 'PublishPrecedentPayload';
    precedent: { __typename: 'Precedent'; id: string; state: PrecedentState; publishedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'PrecedentUserError';
      code: PrecedentUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WithdrawPrecedentMutationVariables = Exact<{
  input: WithdrawPrecedentInput;
}>;

export type WithdrawPrecedentMutation = {
  withdrawPrecedent: {
    __typename: 'WithdrawPrecedentPayload';
    precedent: { __typename: 'Precedent'; id: string; state: PrecedentState } | null;
    userErrors: Array<{
      __typename: 'PrecedentUserError';
      code: PrecedentUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type Plan_PlanFragment = {
  __typename: 'ResponsePlan';
  id: string;
  state: ResponsePlanState;
  title: string;
  text: string;
  ownerName: string;
  dueOn: string;
  outcome: string | null;
  endedAt: string | null;
  availableSteps: Array<ResponsePlanStep>;
  business: { __typename: 'Business'; id: string; name: string } | null;
  itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'Plan_PlanFragment' };

export type RepeatProblemsQueryVariables = Exact<{ [key: string]: never }>;

export type RepeatProblemsQuery = {
  repeatProblems: Array<{
    __typename: 'RepeatProblem';
    cases: number;
    settled: number;
    lastOpenedAt: string;
    business: { __typename: 'Business'; id: string; name: string } | null;
    itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    plan: { __typename: 'ResponsePlan'; id: string; title: string; dueOn: string } | null;
  }>;
};

export type ResponsePlansQueryVariables = Exact<{
  states?: Array<ResponsePlanState> | ResponsePlanState | null | undefined;
  after?: string | null | undefined;
}>;

export type ResponsePlansQuery = {
  responsePlans: {
    __typename: 'ResponsePlanConnection';
    nodes: Array<{
      __typename: 'ResponsePlan';
      id: string;
      state: ResponsePlanState;
      title: string;
      text: string;
      ownerName: string;
      dueOn: string;
      outcome: string | null;
      endedAt: string | null;
      availableSteps: Array<ResponsePlanStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type MakeResponsePlanMutationVariables = Exact<{
  input: MakeResponsePlanInput;
}>;

export type MakeResponsePlanMutation = {
  makeResponsePlan: {
    __typename: 'MakeResponsePlanPayload';
    responsePlan: {
      __typename: 'ResponsePlan';
      id: string;
      state: ResponsePlanState;
      title: string;
      text: string;
      ownerName: string;
      dueOn: string;
      outcome: string | null;
      endedAt: string | null;
      availableSteps: Array<ResponsePlanStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'ResponsePlanUserError';
      code: ResponsePlanUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type EndResponsePlanMutationVariables = Exact<{
  input: EndResponsePlanInput;
}>;

export type EndResponsePlanMutation = {
  endResponsePlan: {
    __typename: 'EndResponsePlanPayload';
    responsePlan: {
      __typename: 'ResponsePlan';
      id: string;
      state: ResponsePlanState;
      title: string;
      text: string;
      ownerName: string;
      dueOn: string;
      outcome: string | null;
      endedAt: string | null;
      availableSteps: Array<ResponsePlanStep>;
      business: { __typename: 'Business'; id: string; name: string } | null;
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'ResponsePlanUserError';
      code: ResponsePlanUserErrorCode;
      message: string;
      field: Array<string> | null;
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

export type DisputeStandardsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DisputeStandardsQuery = {
  disputeStandards: {
    __typename: 'DisputeStandardConnection';
    nodes: Array<{
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
      itemCategory: { __typename: 'ItemCategory'; id: string; name: string } | null;
      penalties: Array<{ __typename: 'PenaltyStep'; daysBefore: number; percent: number }>;
      versions: Array<{
        __typename: 'DisputeStandard';
        id: string;
        version: number;
        remedy: string;
        source: string;
        effectiveFrom: string;
        effectiveUntil: string | null;
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type RefundByStandardQueryVariables = Exact<{
  facts: RefundFactsInput;
}>;

export type RefundByStandardQuery = {
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

export type KeepStandardMutationVariables = Exact<{
  input: KeepStandardInput;
}>;

export type KeepStandardMutation = {
  keepStandard: {
    __typename: 'KeepStandardPayload';
    standard: { __typename: 'DisputeStandard'; id: string; code: string; version: number } | null;
    userErrors: Array<{
      __typename: 'StandardUserError';
      code: StandardUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CaseOfWithdrawalQueryVariables = Exact<{
  id: string;
}>;

export type CaseOfWithdrawalQuery = {
  withdrawalRequest: {
    __typename: 'WithdrawalRequest';
    id: string;
    disputeCase: { __typename: 'DisputeCase'; id: string } | null;
  } | null;
};

export type CaseWithdrawals_CaseFragment = {
  __typename: 'DisputeCase';
  id: string;
  withdrawalRequests: Array<{
    __typename: 'WithdrawalRequest';
    id: string;
    state: WithdrawalState;
    reason: string;
    answer: string | null;
    askedAt: string;
    endedAt: string | null;
  }>;
} & { ' $fragmentName'?: 'CaseWithdrawals_CaseFragment' };

export const CaseClasses_CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseClasses_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'salesTactic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseClasses_CaseFragment, unknown>;
export const CaseFile_FileFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseFile_FileFragment, unknown>;
export const CaseInquiry_InquiryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseInquiry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addresseeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resultOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callOffReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseInquiry_InquiryFragment, unknown>;
export const CaseMessage_MessageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessage_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseFile_file' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseMessage_MessageFragment, unknown>;
export const CaseOffers_CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
  ],
} as unknown as DocumentNode<CaseOffers_CaseFragment, unknown>;
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
export const Figures_FiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figures_figures' },
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
} as unknown as DocumentNode<Figures_FiguresFragment, unknown>;
export const Supplement_RequestFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Supplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Supplement_RequestFragment, unknown>;
export const Collective_DisputeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Collective_DisputeFragment, unknown>;
export const CompanyChange_ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CompanyChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyChange' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompanyChange_ChangeFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
export const Lesson_LessonFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Lesson_lesson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Lesson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Lesson_LessonFragment, unknown>;
export const CommitteeMember_MemberFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
} as unknown as DocumentNode<CommitteeMember_MemberFragment, unknown>;
export const CommitteeSession_SessionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommitteeSession_session' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CommitteeMember_member' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
} as unknown as DocumentNode<CommitteeSession_SessionFragment, unknown>;
export const Mediation_MediationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<Mediation_MediationFragment, unknown>;
export const PartnerQuestion_QuestionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PartnerQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerQuestion' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
} as unknown as DocumentNode<PartnerQuestion_QuestionFragment, unknown>;
export const Plan_PlanFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Plan_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ResponsePlan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'itemCategory' },
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
} as unknown as DocumentNode<Plan_PlanFragment, unknown>;
export const CaseWithdrawals_CaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseWithdrawals_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseWithdrawals_CaseFragment, unknown>;
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
export const SimilarCasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SimilarCases' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'similarCases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'likeness' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
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
} as unknown as DocumentNode<SimilarCasesQuery, SimilarCasesQueryVariables>;
export const DecideLateAnswerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideLateAnswer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideLateAnswerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideLateAnswer' },
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
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<DecideLateAnswerMutation, DecideLateAnswerMutationVariables>;
export const ItemsOfExpertiseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ItemsOfExpertise' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'itemCategories' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '8' } },
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
} as unknown as DocumentNode<ItemsOfExpertiseQuery, ItemsOfExpertiseQueryVariables>;
export const SuggestedOfficersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SuggestedOfficers' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suggestedOfficers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'openCases' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'casesOfItem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expert' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestedOfficersQuery, SuggestedOfficersQueryVariables>;
export const OfficersWithExpertiseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OfficersWithExpertise' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'expertise' },
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
                  name: { kind: 'Name', value: 'conflicts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'declaredAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'business' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfficersWithExpertiseQuery, OfficersWithExpertiseQueryVariables>;
export const EndOfficerConflictDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndOfficerConflict' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndOfficerConflictInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endOfficerConflict' },
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
                  name: { kind: 'Name', value: 'officer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'conflicts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'declaredAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'business' },
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
} as unknown as DocumentNode<EndOfficerConflictMutation, EndOfficerConflictMutationVariables>;
export const SetOfficerExpertiseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetOfficerExpertise' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetOfficerExpertiseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setOfficerExpertise' },
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
                  name: { kind: 'Name', value: 'officer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'expertise' },
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
} as unknown as DocumentNode<SetOfficerExpertiseMutation, SetOfficerExpertiseMutationVariables>;
export const CaseClassificationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseClassification' },
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
                  name: { kind: 'Name', value: 'CaseClasses_case' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseClasses_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'salesTactic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseClassificationQuery, CaseClassificationQueryVariables>;
export const CaseDuplicatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseDuplicates' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'possibleDuplicates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
} as unknown as DocumentNode<CaseDuplicatesQuery, CaseDuplicatesQueryVariables>;
export const ClassifyCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ClassifyCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClassifyCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'classifyCase' },
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
                        name: { kind: 'Name', value: 'CaseClasses_case' },
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
      name: { kind: 'Name', value: 'CaseClasses_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'saleType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'salesTactic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClassifyCaseMutation, ClassifyCaseMutationVariables>;
export const ItemsOfCasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ItemsOfCases' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'itemCategories' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '8' } },
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
} as unknown as DocumentNode<ItemsOfCasesQuery, ItemsOfCasesQueryVariables>;
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
export const RequestCaseFileUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestCaseFileUpload' },
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
} as unknown as DocumentNode<RequestCaseFileUploadMutation, RequestCaseFileUploadMutationVariables>;
export const ImportCasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportCases' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportCasesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importCases' },
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
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
} as unknown as DocumentNode<ImportCasesMutation, ImportCasesMutationVariables>;
export const OrderCaseInquiryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OrderCaseInquiry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderCaseInquiryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderCaseInquiry' },
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
                  name: { kind: 'Name', value: 'caseInquiry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseInquiry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addresseeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resultOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callOffReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<OrderCaseInquiryMutation, OrderCaseInquiryMutationVariables>;
export const RecordInquiryResultDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordInquiryResult' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordInquiryResultInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordInquiryResult' },
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
                  name: { kind: 'Name', value: 'caseInquiry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseInquiry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addresseeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resultOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callOffReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<RecordInquiryResultMutation, RecordInquiryResultMutationVariables>;
export const CallOffCaseInquiryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CallOffCaseInquiry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CallOffCaseInquiryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callOffCaseInquiry' },
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
                  name: { kind: 'Name', value: 'caseInquiry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseInquiry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addresseeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resultOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callOffReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<CallOffCaseInquiryMutation, CallOffCaseInquiryMutationVariables>;
export const CaseOfInquiryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseOfInquiry' },
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
            name: { kind: 'Name', value: 'caseInquiry' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseOfInquiryQuery, CaseOfInquiryQueryVariables>;
export const CaseInquiriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseInquiries' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'inquiries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseInquiry_inquiry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseInquiry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addresseeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'organisation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resultOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callOffReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<CaseInquiriesQuery, CaseInquiriesQueryVariables>;
export const ReadCaseMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadCaseMessage' },
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
                        name: { kind: 'Name', value: 'CaseMessage_message' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessage_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseFile_file' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
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
  ],
} as unknown as DocumentNode<ReadCaseMessageMutation, ReadCaseMessageMutationVariables>;
export const WriteCaseNoticeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteCaseNotice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteCaseNoticeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeCaseNotice' },
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
                        name: { kind: 'Name', value: 'CaseMessage_message' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessage_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseFile_file' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
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
  ],
} as unknown as DocumentNode<WriteCaseNoticeMutation, WriteCaseNoticeMutationVariables>;
export const WidenCaseMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WidenCaseMessage' },
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
                        name: { kind: 'Name', value: 'CaseMessage_message' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessage_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseFile_file' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
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
  ],
} as unknown as DocumentNode<WidenCaseMessageMutation, WidenCaseMessageMutationVariables>;
export const CaseCorrespondenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseCorrespondence' },
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
                              name: { kind: 'Name', value: 'CaseMessage_message' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseMessage_message' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseMessage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorSide' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibleTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseFile_file' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
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
  ],
} as unknown as DocumentNode<CaseCorrespondenceQuery, CaseCorrespondenceQueryVariables>;
export const MyCaseNotesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyCaseNotes' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'myNotes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
} as unknown as DocumentNode<MyCaseNotesQuery, MyCaseNotesQueryVariables>;
export const WriteCaseNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteCaseNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteCaseNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeCaseNote' },
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
                  name: { kind: 'Name', value: 'caseNote' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
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
} as unknown as DocumentNode<WriteCaseNoteMutation, WriteCaseNoteMutationVariables>;
export const DeleteCaseNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteCaseNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeleteCaseNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteCaseNote' },
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
                  name: { kind: 'Name', value: 'caseNote' },
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
} as unknown as DocumentNode<DeleteCaseNoteMutation, DeleteCaseNoteMutationVariables>;
export const ReportCaseTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReportCaseTerm' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<ReportCaseTermMutation, ReportCaseTermMutationVariables>;
export const ConfirmCaseTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmCaseTerm' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<ConfirmCaseTermMutation, ConfirmCaseTermMutationVariables>;
export const SettleCaseTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SettleCaseTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SettleCaseTermInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settleCaseTerm' },
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
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<SettleCaseTermMutation, SettleCaseTermMutationVariables>;
export const CaseGoodsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseGoods' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderLine' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'order' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'paid' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'amount' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'compensated' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'amount' } }],
                              },
                            },
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
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'variants' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseGoodsQuery, CaseGoodsQueryVariables>;
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
                      { kind: 'Field', name: { kind: 'Name', value: 'clock' } },
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
export const DisputeStatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DisputeStatistics' },
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
                        name: { kind: 'Name', value: 'Figures_figures' },
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
                              name: { kind: 'Name', value: 'Figures_figures' },
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
                              name: { kind: 'Name', value: 'figures' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'Figures_figures' },
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
      name: { kind: 'Name', value: 'Figures_figures' },
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
} as unknown as DocumentNode<DisputeStatisticsQuery, DisputeStatisticsQueryVariables>;
export const RequestSupplementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestSupplement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestSupplementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestSupplement' },
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
                  name: { kind: 'Name', value: 'requests' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Supplement_request' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Supplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<RequestSupplementMutation, RequestSupplementMutationVariables>;
export const AcceptLateAnswerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptLateAnswer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptLateAnswerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptLateAnswer' },
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
                        name: { kind: 'Name', value: 'Supplement_request' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Supplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<AcceptLateAnswerMutation, AcceptLateAnswerMutationVariables>;
export const CallOffSupplementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CallOffSupplement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CallOffSupplementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callOffSupplement' },
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
                        name: { kind: 'Name', value: 'Supplement_request' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Supplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<CallOffSupplementMutation, CallOffSupplementMutationVariables>;
export const CaseOfSupplementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseOfSupplement' },
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
            name: { kind: 'Name', value: 'supplementRequest' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseOfSupplementQuery, CaseOfSupplementQueryVariables>;
export const CaseSupplementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseSupplements' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'supplements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Supplement_request' },
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
      name: { kind: 'Name', value: 'CaseFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Supplement_request' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplementRequest' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'side' } },
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
            name: { kind: 'Name', value: 'message' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attachments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseFile_file' },
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
} as unknown as DocumentNode<CaseSupplementsQuery, CaseSupplementsQueryVariables>;
export const RequestCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestCollectiveDispute' },
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
                        name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestCollectiveDisputeMutation, RequestCollectiveDisputeMutationVariables>;
export const AnnounceCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnnounceCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnnounceCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'announceCollectiveDispute' },
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
                        name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnnounceCollectiveDisputeMutation, AnnounceCollectiveDisputeMutationVariables>;
export const RejectCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectCollectiveDispute' },
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
                        name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectCollectiveDisputeMutation, RejectCollectiveDisputeMutationVariables>;
export const NameRepresentativesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NameRepresentatives' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NameRepresentativesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nameRepresentatives' },
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
                        name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NameRepresentativesMutation, NameRepresentativesMutationVariables>;
export const DecideCollectiveDisputeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideCollectiveDispute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideCollectiveDisputeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideCollectiveDispute' },
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
                        name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideCollectiveDisputeMutation, DecideCollectiveDisputeMutationVariables>;
export const CollectiveDisputeListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CollectiveDisputeList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDisputeState' } },
            },
          },
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
            name: { kind: 'Name', value: 'collectiveDisputes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'business' },
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
} as unknown as DocumentNode<CollectiveDisputeListQuery, CollectiveDisputeListQueryVariables>;
export const CollectiveDisputePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CollectiveDisputePage' },
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
                  name: { kind: 'Name', value: 'Collective_dispute' },
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
      name: { kind: 'Name', value: 'Collective_dispute' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectiveDispute' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harmed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CollectiveDisputePageQuery, CollectiveDisputePageQueryVariables>;
export const CollectiveParticipantsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CollectiveParticipants' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'disputeId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
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
            name: { kind: 'Name', value: 'collectiveParticipants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'disputeId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'disputeId' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phoneNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'paidAmount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'representative' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
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
} as unknown as DocumentNode<CollectiveParticipantsQuery, CollectiveParticipantsQueryVariables>;
export const CompanyChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CompanyChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyChangeState' } },
            },
          },
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
            name: { kind: 'Name', value: 'companyChanges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CompanyChange_change' },
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
      name: { kind: 'Name', value: 'CompanyChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyChange' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompanyChangesQuery, CompanyChangesQueryVariables>;
export const DecideCompanyChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideCompanyChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideCompanyChangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideCompanyChange' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CompanyChange_change' },
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
      name: { kind: 'Name', value: 'CompanyChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyChange' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideCompanyChangeMutation, DecideCompanyChangeMutationVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
export const RecuseFromCaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecuseFromCase' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecuseFromCaseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recuseFromCase' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<RecuseFromCaseMutation, RecuseFromCaseMutationVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
export const RequestOpinionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestOpinions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestOpinionsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestOpinions' },
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
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<RequestOpinionsMutation, RequestOpinionsMutationVariables>;
export const DraftAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DraftAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftAgreementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftAgreement' },
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
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const TransferToMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TransferToMediation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferToMediationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferToMediation' },
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
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<TransferToMediationMutation, TransferToMediationMutationVariables>;
export const CaseDeskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseDesk' },
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
                  name: { kind: 'Name', value: 'CaseWithdrawals_case' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'correspondence' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
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
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'supplements' },
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
                  name: { kind: 'Name', value: 'inquiries' },
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
                  name: { kind: 'Name', value: 'mediation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
      name: { kind: 'Name', value: 'CaseWithdrawals_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseDeskQuery, CaseDeskQueryVariables>;
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
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
export const GiveOpinionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveOpinion' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const AnswerRecommendationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerRecommendation' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<AnswerRecommendationMutation, AnswerRecommendationMutationVariables>;
export const RejectAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectAgreement' },
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
                        name: { kind: 'Name', value: 'CaseProgress_case' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CaseOffers_case' },
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
      name: { kind: 'Name', value: 'CaseOffers_case' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DisputeCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termsOpen' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNote' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'signerName' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
} as unknown as DocumentNode<RejectAgreementMutation, RejectAgreementMutationVariables>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'officerConflict' } },
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
export const FilledTemplatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FilledTemplates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'TemplateKind' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'caseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftTemplates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'filledFor' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'caseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'caseId' } },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FilledTemplatesQuery, FilledTemplatesQueryVariables>;
export const DraftTemplatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DraftTemplates' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftTemplates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DraftTemplatesQuery, DraftTemplatesQueryVariables>;
export const KeepDraftTemplateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepDraftTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'KeepDraftTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keepDraftTemplate' },
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
                  name: { kind: 'Name', value: 'draftTemplate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<KeepDraftTemplateMutation, KeepDraftTemplateMutationVariables>;
export const DropDraftTemplateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DropDraftTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DropDraftTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dropDraftTemplate' },
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
                  name: { kind: 'Name', value: 'draftTemplate' },
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
} as unknown as DocumentNode<DropDraftTemplateMutation, DropDraftTemplateMutationVariables>;
export const LessonsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Lessons' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'cause' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LessonCause' } },
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
            name: { kind: 'Name', value: 'lessons' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'cause' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'cause' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Lesson_lesson' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
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
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Lesson_lesson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Lesson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LessonsQuery, LessonsQueryVariables>;
export const CaseLessonsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseLessons' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lessons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Lesson_lesson' },
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
      name: { kind: 'Name', value: 'Lesson_lesson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Lesson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseLessonsQuery, CaseLessonsQueryVariables>;
export const WriteLessonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteLesson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteLessonInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeLesson' },
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
                  name: { kind: 'Name', value: 'lesson' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Lesson_lesson' },
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
      name: { kind: 'Name', value: 'Lesson_lesson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Lesson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'writtenAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WriteLessonMutation, WriteLessonMutationVariables>;
export const CommitteeMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CommitteeMembers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'committeeMembers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CommitteeMember_member' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
} as unknown as DocumentNode<CommitteeMembersQuery, CommitteeMembersQueryVariables>;
export const CommitteeSessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CommitteeSessions' },
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
            name: { kind: 'Name', value: 'committeeSessions' },
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
                        name: { kind: 'Name', value: 'CommitteeSession_session' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommitteeSession_session' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CommitteeMember_member' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommitteeSessionsQuery, CommitteeSessionsQueryVariables>;
export const KeepCommitteeMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepCommitteeMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'KeepCommitteeMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keepCommitteeMember' },
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
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CommitteeMember_member' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
} as unknown as DocumentNode<KeepCommitteeMemberMutation, KeepCommitteeMemberMutationVariables>;
export const CallCommitteeSessionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CallCommitteeSession' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CallCommitteeSessionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callCommitteeSession' },
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
                  name: { kind: 'Name', value: 'session' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CommitteeSession_session' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommitteeSession_session' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CommitteeMember_member' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CallCommitteeSessionMutation, CallCommitteeSessionMutationVariables>;
export const KeepMinutesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepMinutes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'KeepMinutesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keepMinutes' },
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
                  name: { kind: 'Name', value: 'session' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CommitteeSession_session' },
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
      name: { kind: 'Name', value: 'CommitteeMember_member' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'active' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflictsWith' },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommitteeSession_session' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommitteeSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CommitteeMember_member' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KeepMinutesMutation, KeepMinutesMutationVariables>;
export const BusinessesOfConflictDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BusinessesOfConflict' },
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
} as unknown as DocumentNode<BusinessesOfConflictQuery, BusinessesOfConflictQueryVariables>;
export const PutOnAgendaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PutOnAgenda' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PutOnAgendaInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'putOnAgenda' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Mediation_mediation' },
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
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<PutOnAgendaMutation, PutOnAgendaMutationVariables>;
export const TakeOffAgendaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeOffAgenda' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TakeOffAgendaInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeOffAgenda' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Mediation_mediation' },
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
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<TakeOffAgendaMutation, TakeOffAgendaMutationVariables>;
export const DecideMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideMediation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideMediationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideMediation' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Mediation_mediation' },
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
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<DecideMediationMutation, DecideMediationMutationVariables>;
export const WithdrawMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawMediation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawMediationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawMediation' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Mediation_mediation' },
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
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<WithdrawMediationMutation, WithdrawMediationMutationVariables>;
export const MediationListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MediationList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MediationState' } } },
          },
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
            name: { kind: 'Name', value: 'mediations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
} as unknown as DocumentNode<MediationListQuery, MediationListQueryVariables>;
export const CaseOfMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseOfMediation' },
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
            name: { kind: 'Name', value: 'mediation' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseOfMediationQuery, CaseOfMediationQueryVariables>;
export const CaseMediationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseMediation' },
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
                  name: { kind: 'Name', value: 'mediation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Mediation_mediation' },
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
      name: { kind: 'Name', value: 'Mediation_mediation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Mediation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
          { kind: 'Field', name: { kind: 'Name', value: 'applicantAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'respondentAcceptedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paper' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'session' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excused' },
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
} as unknown as DocumentNode<CaseMediationQuery, CaseMediationQueryVariables>;
export const AskedQuestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AskedQuestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'open' } },
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
            name: { kind: 'Name', value: 'partnerQuestions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'open' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'open' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartnerQuestion_question' },
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
      name: { kind: 'Name', value: 'PartnerQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerQuestion' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
} as unknown as DocumentNode<AskedQuestionsQuery, AskedQuestionsQueryVariables>;
export const AnswerPartnerQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerPartnerQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerPartnerQuestionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerPartnerQuestion' },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PartnerQuestion_question' },
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
      name: { kind: 'Name', value: 'PartnerQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PartnerQuestion' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
} as unknown as DocumentNode<AnswerPartnerQuestionMutation, AnswerPartnerQuestionMutationVariables>;
export const PrecedentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Precedents' },
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
            name: { kind: 'Name', value: 'precedents' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disputeCase' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
} as unknown as DocumentNode<PrecedentsQuery, PrecedentsQueryVariables>;
export const ApplicableStandardsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApplicableStandards' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disputeStandards' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
} as unknown as DocumentNode<ApplicableStandardsQuery, ApplicableStandardsQueryVariables>;
export const WritePrecedentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WritePrecedent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WritePrecedentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writePrecedent' },
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
                  name: { kind: 'Name', value: 'precedent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
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
} as unknown as DocumentNode<WritePrecedentMutation, WritePrecedentMutationVariables>;
export const PublishPrecedentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishPrecedent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishPrecedentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishPrecedent' },
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
                  name: { kind: 'Name', value: 'precedent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
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
} as unknown as DocumentNode<PublishPrecedentMutation, PublishPrecedentMutationVariables>;
export const WithdrawPrecedentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawPrecedent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawPrecedentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawPrecedent' },
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
                  name: { kind: 'Name', value: 'precedent' },
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
} as unknown as DocumentNode<WithdrawPrecedentMutation, WithdrawPrecedentMutationVariables>;
export const RepeatProblemsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RepeatProblems' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'repeatProblems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'business' },
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
                  name: { kind: 'Name', value: 'plan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
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
} as unknown as DocumentNode<RepeatProblemsQuery, RepeatProblemsQueryVariables>;
export const ResponsePlansDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ResponsePlans' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResponsePlanState' } },
            },
          },
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
            name: { kind: 'Name', value: 'responsePlans' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Plan_plan' },
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
      name: { kind: 'Name', value: 'Plan_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ResponsePlan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'itemCategory' },
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
} as unknown as DocumentNode<ResponsePlansQuery, ResponsePlansQueryVariables>;
export const MakeResponsePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeResponsePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeResponsePlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeResponsePlan' },
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
                  name: { kind: 'Name', value: 'responsePlan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Plan_plan' },
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
      name: { kind: 'Name', value: 'Plan_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ResponsePlan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'itemCategory' },
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
} as unknown as DocumentNode<MakeResponsePlanMutation, MakeResponsePlanMutationVariables>;
export const EndResponsePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndResponsePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndResponsePlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endResponsePlan' },
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
                  name: { kind: 'Name', value: 'responsePlan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Plan_plan' },
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
      name: { kind: 'Name', value: 'Plan_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ResponsePlan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'business' },
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
            name: { kind: 'Name', value: 'itemCategory' },
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
} as unknown as DocumentNode<EndResponsePlanMutation, EndResponsePlanMutationVariables>;
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
export const DisputeStandardsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DisputeStandards' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
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
            name: { kind: 'Name', value: 'disputeStandards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'remedy' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveUntil' } },
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
} as unknown as DocumentNode<DisputeStandardsQuery, DisputeStandardsQueryVariables>;
export const RefundByStandardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RefundByStandard' },
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
} as unknown as DocumentNode<RefundByStandardQuery, RefundByStandardQueryVariables>;
export const KeepStandardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepStandard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'KeepStandardInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keepStandard' },
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
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<KeepStandardMutation, KeepStandardMutationVariables>;
export const CaseOfWithdrawalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseOfWithdrawal' },
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
            name: { kind: 'Name', value: 'withdrawalRequest' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCase' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseOfWithdrawalQuery, CaseOfWithdrawalQueryVariables>;
