/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What an agent does, as they say it themselves */
export type AgentState =
  /** Writes up the last call */
  | 'AFTER_CALL'
  /** Takes a break */
  | 'AWAY'
  /** Is not at the desk */
  | 'OFFLINE'
  /** Waits for calls */
  | 'READY';

/** Call to take up (E1) */
export type AnswerCallInput = {
  /** Own call that rings */
  callId: string;
};

/** Answer to the last mail to a ticket */
export type AnswerTicketMailInput = {
  /** Version on which it was written, so that no answer goes to words nobody saw */
  expectedVersion: number;
  /** Last mail from outside that was seen, which is answered; refused where another has come */
  mailId: string;
  /** Answer as who wrote the mail reads it, 1 to 10,000 characters */
  text: string;
  /** Ticket that the mail is part of */
  ticketId: string;
};

/** Answer to the question that a ticket is */
export type AnswerTicketQuestionInput = {
  /** Version on which it was written, so that no answer goes to words nobody saw */
  expectedVersion: number;
  /** Answer as the buyer reads it, 1 to 2,000 characters */
  text: string;
  /** Ticket of the question */
  ticketId: string;
};

/** What can be done within a call beside hanging up (E1) */
export type CallAct =
  /** Take the telephone up (전화받기) */
  | 'ANSWER'
  /** Leave the colleague who was asked */
  | 'CANCEL'
  /** Leave the customer to the colleague who was asked */
  | 'COMPLETE'
  /** Ask a colleague first (통화중 돌려주기) */
  | 'CONSULT'
  /** Let the customer hear the announcement (음소거) */
  | 'MUTE'
  /** Hand the call over without a word (돌려주기) */
  | 'TRANSFER'
  /** Let the customer hear the agent again */
  | 'UNMUTE';

/** Way a call goes (E7) */
export type CallDirection =
  /** Somebody rings the desk (수신) */
  | 'INBOUND'
  /** Desk rings somebody (발신) */
  | 'OUTBOUND';

/** State of a call */
export type CallStatus =
  /** People talk */
  | 'ANSWERED'
  /** Over after people talked */
  | 'ENDED'
  /** Over without an answer (부재중) */
  | 'MISSED'
  /** Telephone rings */
  | 'RINGING'
  /** Phone system tells nothing of it any more */
  | 'UNKNOWN';

/** Reasons why an act of the slice can be refused */
export type CallcenterUserErrorCode =
  /** This ticket is a dispute case already. */
  | 'ALREADY_ESCALATED'
  /** Write an answer. */
  | 'ANSWER_MISSING'
  /** An answer is on its way to the marketplace already. Wait for what comes of it. */
  | 'ANSWER_ON_ITS_WAY'
  /** An answer has at most 2,000 characters. */
  | 'ANSWER_TOO_LONG'
  /** This cannot be done in the call as it stands. */
  | 'CALL_ACT_CLOSED'
  /** This call is over. */
  | 'CALL_OVER'
  /** There is no such call. */
  | 'CALL_UNKNOWN'
  /** Choose the channel again. */
  | 'CHANNEL_UNKNOWN'
  /** A code has 1 to 10 capital letters and digits. */
  | 'CODE_INVALID'
  /** Enter a name in Korean and in English, of 1 to 50 characters each. */
  | 'CODE_LABEL_INVALID'
  /** This code is used by the system itself and cannot be switched off. */
  | 'CODE_NEEDED'
  /** There is no such code. */
  | 'CODE_NOT_THERE'
  /** Choose this again from the list. */
  | 'CODE_UNKNOWN'
  /** A text has at most 20,000 characters. */
  | 'CONTENT_TOO_LONG'
  /** A ticket without a record of the consultation cannot become a dispute. Write down what was said first. */
  | 'COUNSELLING_MISSING'
  /** A code has 1 to 20 capital letters, digits and underscores. */
  | 'CRITERION_CODE_INVALID'
  /** Enter a name in Korean and in English, of 1 to 50 characters each. */
  | 'CRITERION_LABEL_INVALID'
  /** One criterion has to remain. */
  | 'CRITERION_LAST'
  /** There is no such criterion. */
  | 'CRITERION_NOT_THERE'
  /** A weight is a whole number from 1 to 100. */
  | 'CRITERION_WEIGHT_INVALID'
  /** Somebody changed this customer meanwhile. Look at what is saved now, and save again. */
  | 'CUSTOMER_CHANGED'
  /** There is a customer of this name and number already. Look them up. */
  | 'CUSTOMER_KNOWN'
  /** This customer was merged into another. Open that one and change it there. */
  | 'CUSTOMER_MERGED'
  /** A dispute needs to know whose it is. Link the customer to this ticket first. */
  | 'CUSTOMER_MISSING'
  /** Enter the number anew in 8 to 11 digits. A masked number cannot be saved. */
  | 'CUSTOMER_NUMBER_UNFIT'
  /** There is no such customer. */
  | 'CUSTOMER_UNKNOWN'
  /** You may keep 50 drafts. Delete those you do not need. */
  | 'DRAFTS_TOO_MANY'
  /** This draft is too long. Shorten it and save again. */
  | 'DRAFT_TOO_LONG'
  /** There is no such draft. */
  | 'DRAFT_UNKNOWN'
  /** Say on which version of the ticket this was written. */
  | 'DRAFT_VERSION_MISSING'
  /** The due date lies in the past. */
  | 'DUE_IN_PAST'
  /** Enter the due date of this reservation. */
  | 'DUE_MISSING'
  /** Another agent sits at this extension. */
  | 'EXTENSION_TAKEN'
  /** There is no such extension. */
  | 'EXTENSION_UNKNOWN'
  /** An answer has 1 to 4,000 characters. */
  | 'FAQ_ANSWER_INVALID'
  /** A category has 1 to 40 characters. */
  | 'FAQ_CATEGORY_INVALID'
  /** A question has 1 to 200 characters. */
  | 'FAQ_QUESTION_INVALID'
  /** There is no such entry. */
  | 'FAQ_UNKNOWN'
  /** Write an answer. */
  | 'MAIL_EMPTY'
  /** Nobody has written a mail to this ticket. */
  | 'MAIL_MISSING'
  /** An answer has at most 10,000 characters. */
  | 'MAIL_TOO_LONG'
  /** This customer was merged into another already. Reload and look. */
  | 'MERGE_ALREADY'
  /** The customer who was kept was merged on since. Undo the later merge first. */
  | 'MERGE_FOLLOWED'
  /** The customer to be kept was merged into another already. Choose that one to be kept. */
  | 'MERGE_KEPT_IS_MERGED'
  /** This was undone already. */
  | 'MERGE_PARTED'
  /** Say why. */
  | 'MERGE_REASON_MISSING'
  /** A reason has at most 500 characters. */
  | 'MERGE_REASON_TOO_LONG'
  /** This is one customer. Choose two. */
  | 'MERGE_SAME'
  /** There is no such merge. */
  | 'MERGE_UNKNOWN'
  /** A MID has at most 50 characters. */
  | 'MID_TOO_LONG'
  /** Enter the name of the customer. */
  | 'NAME_MISSING'
  /** A name has at most 100 characters. */
  | 'NAME_TOO_LONG'
  /** You may not do this. */
  | 'NOT_ALLOWED'
  /** There is no number to dial. */
  | 'NUMBER_MISSING'
  /** A number has 3 to 12 digits. */
  | 'NUMBER_UNFIT'
  /** Choose the order that the order line belongs to. */
  | 'ORDER_MISSING'
  /** The phone system cannot be reached. Use the telephone itself. */
  | 'PHONE_AWAY'
  /** Enter the telephone number in digits. */
  | 'PHONE_INVALID'
  /** The phone system refused. */
  | 'PHONE_REFUSED'
  /** The phone system of this extension cannot do that. Use the telephone itself. */
  | 'PHONE_UNABLE'
  /** The answer of the phone system was lost. Look at the telephone. */
  | 'PHONE_UNCLEAR'
  /** The score has changed in the meantime. Look at it as it is now. */
  | 'QUALITY_CHANGED'
  /** A comment has 2,000 characters at most. */
  | 'QUALITY_COMMENT_INVALID'
  /** Draw 1 to 20 samples of each agent. */
  | 'QUALITY_COUNT_INVALID'
  /** This draw is closed; its samples are not scored any more. */
  | 'QUALITY_DRAW_CLOSED'
  /** There is no such draw. */
  | 'QUALITY_DRAW_UNKNOWN'
  /** Give every criterion 0 to 5 points, each once. */
  | 'QUALITY_MARKS_INVALID'
  /** No completed tickets are left to draw in this period. Those in an open draw are not drawn again. */
  | 'QUALITY_NOTHING_DRAWN'
  /** Nobody scores their own work. */
  | 'QUALITY_OWN_WORK'
  /** A period goes from its first to its last day and has 366 days at most. */
  | 'QUALITY_PERIOD_INVALID'
  /** There is no such sample. */
  | 'QUALITY_SAMPLE_UNKNOWN'
  /** Somebody else has scored this. Only they can correct it. */
  | 'QUALITY_SCORED_BY_OTHER'
  /** A seed has 1 to 40 characters. */
  | 'QUALITY_SEED_INVALID'
  /** At most 500 samples are drawn at once. Draw fewer of each agent, or from a shorter period. */
  | 'QUALITY_TOO_MANY'
  /** This ticket is no question of a buyer. */
  | 'QUESTION_MISSING'
  /** The question has been answered already. */
  | 'QUESTION_SETTLED'
  /** Say why this becomes a dispute. */
  | 'REASON_MISSING'
  /** Say why in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** There is no recording of this call. */
  | 'RECORDING_UNKNOWN'
  /** You can make 20 files an hour. Try again a little later. */
  | 'REPORT_FILES_MANY'
  /** This call center has no telephone in the browser. Use the telephone on the table. */
  | 'SOFTPHONE_UNABLE'
  /** A reply has 1 to 4,000 characters. */
  | 'TEMPLATE_BODY_INVALID'
  /** A template has a name of 1 to 60 characters. */
  | 'TEMPLATE_NAME_INVALID'
  /** You have a template of this name already. */
  | 'TEMPLATE_NAME_TAKEN'
  /** You may not share templates. You can save it for yourself. */
  | 'TEMPLATE_NOT_SHAREABLE'
  /** A place cannot be filled. Use {고객명} {접수번호} {주문번호} {상품명} {상담사} {오늘} only. */
  | 'TEMPLATE_PLACE_UNKNOWN'
  /** There is no such reply template. */
  | 'TEMPLATE_UNKNOWN'
  /** Somebody else has changed this ticket meanwhile. Compare both texts and save again. */
  | 'TICKET_CHANGED'
  /** There is no such ticket. */
  | 'TICKET_UNKNOWN'
  /** Enter a title. */
  | 'TITLE_MISSING'
  /** A title has at most 200 characters. */
  | 'TITLE_TOO_LONG'
  /** This agent has left the desk. Choose another. */
  | 'TRANSFEREE_LEFT'
  /** Choose the agent to transfer to. */
  | 'TRANSFEREE_UNKNOWN'
  /** Choose the ticket type again. */
  | 'TYPE_UNKNOWN'
  /** This ticket is already finished. Refresh to see its state. */
  | 'WRONG_STATE';

/** Call to go back to from the colleague who was asked (E1) */
export type CancelTransferInput = {
  /** Own call about which a colleague is asked */
  callId: string;
};

/** What is known of a customer now (E1.13, E2); what is left out stays as it is */
export type ChangeCustomerInput = {
  /** Customer that is changed */
  customerId: string;
  /** Revision of the customer that was looked at; the act is refused where somebody changed it meanwhile */
  expectedRevision?: string | null | undefined;
  /** Number as a member of the mall (MID); empty takes it away */
  mid?: string | null | undefined;
  /** Mobile number; empty takes it away */
  mobile?: string | null | undefined;
  /** Name, at most 100 characters */
  name?: string | null | undefined;
  /** Landline number; empty takes it away */
  phone?: string | null | undefined;
};

/** Change of a frequent question */
export type ChangeFaqEntryInput = {
  /** Answer, 1 to 4,000 characters */
  answer: string;
  /** Category, 1 to 40 characters */
  category: string;
  /** Entry to change */
  entryId: string;
  /** Question, 1 to 200 characters */
  question: string;
};

/** Change of a reply template */
export type ChangeReplyTemplateInput = {
  /** Text, 1 to 4,000 characters; places are those of `replyPlaces` */
  body: string;
  /** Indicates whether the whole desk sees it; for who leads the desk */
  isShared: boolean;
  /** Name, 1 to 60 characters */
  name: string;
  /** Template of the viewer's own, or a shared one for who leads the desk */
  templateId: string;
};

/** What a ticket is to say from now on (F7): all of it, as the form shows it */
export type ChangeTicketInput = {
  /** Code of how the call ended (통화결과); 1 unless said */
  callResultCode?: string | null | undefined;
  /** Code of the kind of call (콜유형); 1 unless said */
  callTypeCode?: string | null | undefined;
  /** Code of the channel (유입경로) */
  channelCode: string;
  /** Who is to be spoken to (고객명); the customer where it is null, as it was unless said */
  contactName?: string | null | undefined;
  /** Their number (고객전화번호), however written; that of the customer where it is null, as it was unless said */
  contactPhone?: string | null | undefined;
  /** Text, at most 20,000 characters */
  content: string;
  /** Customer who asks; left as it is unless said */
  customerId?: string | null | undefined;
  /** Way the call came about; inbound unless said */
  direction?: TicketDirection | null | undefined;
  /** Draft of the viewer out of which this was made; it is over then */
  draftId?: string | null | undefined;
  /** Timestamp by which it should be finished; in the future */
  dueAt?: string | null | undefined;
  /** Version on which this was written */
  expectedVersion: number;
  /** Code of what brought the customer (유입코드) */
  inflowCode?: string | null | undefined;
  /** Indicates whether it is to be finished at a certain time (예약); without, `dueAt` is not kept */
  isReserved?: boolean | null | undefined;
  /** Code of the distribution line (유통라인); OFF unless said */
  lineCode?: string | null | undefined;
  /** Remark for colleagues, at most 20,000 characters */
  operatorMemo?: string | null | undefined;
  /** Order it is about */
  orderId?: string | null | undefined;
  /** Line of that order */
  orderLineId?: string | null | undefined;
  /** Code of the outcome (상담결과); 1 unless said, 2 is a callback */
  outcomeCode?: string | null | undefined;
  /** Ticket to change */
  ticketId: string;
  /** Title, 1 to 200 characters */
  title: string;
  /** Code of the ticket type (상담유형) */
  typeCode: string;
};

/** Extension to sit down at (E1) */
export type ClaimExtensionInput = {
  /** Number of the extension */
  number: string;
};

/** Draw to close */
export type CloseQualityDrawInput = {
  /** Draw */
  drawId: string;
};

/** End of a ticket (F6) */
export type CompleteTicketInput = {
  /** Version that was seen; any unless said */
  expectedVersion?: number | null | undefined;
  /** Ticket to finish */
  ticketId: string;
};

/** Call to leave to the colleague who was asked (E1) */
export type CompleteTransferInput = {
  /** Own call about which a colleague is asked */
  callId: string;
};

/** Call about which a colleague is asked first (통화중 돌려주기, E1) */
export type ConsultColleagueInput = {
  /** Own call in which people talk */
  callId: string;
  /** Extension of the colleague */
  to: string;
};

/** Use of an answer */
export type CountFaqUseInput = {
  /** Entry whose answer was put to use */
  entryId: string;
};

/** Somebody who rang or asked and was not known (E2) */
export type CreateCustomerInput = {
  /** Number as a member of the mall (MID) */
  mid?: string | null | undefined;
  /** Mobile number */
  mobile?: string | null | undefined;
  /** Name, at most 100 characters */
  name: string;
  /** Landline number */
  phone?: string | null | undefined;
};

/** New frequent question */
export type CreateFaqEntryInput = {
  /** Answer, 1 to 4,000 characters */
  answer: string;
  /** Category, 1 to 40 characters; a new one comes about by its first entry */
  category: string;
  /** Question, 1 to 200 characters */
  question: string;
};

/** New reply template */
export type CreateReplyTemplateInput = {
  /** Text, 1 to 4,000 characters; places are those of `replyPlaces` */
  body: string;
  /** Indicates whether the whole desk sees it; for who leads the desk */
  isShared: boolean;
  /** Name, 1 to 60 characters, not used by the viewer yet */
  name: string;
};

/** What an agent is told of at their desk */
export type DeskEventKind =
  /** A call of theirs began or changed */
  | 'CALL'
  /** Their lists of work changed */
  | 'COUNTS'
  /** Their extension or what they do changed */
  | 'LINE'
  /** How things stand, first of all whenever the stream begins */
  | 'SNAPSHOT';

/** Format of a report as a file */
export type DeskReportFormat =
  /** Comma-separated values in UTF-8, with a mark for Excel */
  | 'CSV'
  /** Workbook of Excel */
  | 'XLSX';

/** Number of a customer */
export type DialField =
  /** Mobile number */
  | 'MOBILE'
  /** Landline number */
  | 'PHONE';

/** Whom to ring, by one of the references or by digits (E1, E7) */
export type DialInput = {
  /** Call whose other side is rung back */
  callId?: string | null | undefined;
  /** Customer to ring */
  customerId?: string | null | undefined;
  /** Number of the customer; the mobile first unless said */
  field?: DialField | null | undefined;
  /** Digits, or the extension of a colleague */
  number?: string | null | undefined;
  /** Ticket whose contact is rung back, or its customer */
  ticketId?: string | null | undefined;
};

/** Disposal of a ticket taken by mistake */
export type DiscardTicketInput = {
  /** Version that was seen; any unless said */
  expectedVersion?: number | null | undefined;
  /** Ticket to throw away */
  ticketId: string;
};

/** Draw of samples */
export type DrawQualitySamplesInput = {
  /** First day, in Asia/Seoul, on which the tickets were completed */
  from: string;
  /** Most samples of each agent, 1 to 20 */
  perAgent: number;
  /** What chance is to be made of, 1 to 40 characters; else made up */
  seed?: string | null | undefined;
  /** Last day, in Asia/Seoul; at most 366 days */
  to: string;
};

/** Draft that is not wanted any more */
export type DropTicketDraftInput = {
  /** Draft to throw away */
  draftId: string;
};

/** Escalation of a ticket to a dispute case */
export type EscalateTicketInput = {
  /** Version that was seen; any unless said */
  expectedVersion?: number | null | undefined;
  /** Why the desk cannot settle it */
  reason: string;
  /** Ticket to escalate */
  ticketId: string;
};

/** State of the evidence of a ticket */
export type EvidenceState =
  /** Waits for a slice that is away; the case opens once it is complete */
  | 'COLLECTING'
  /** Complete, and never changed again */
  | 'FROZEN';

/** Call to end (E1) */
export type HangUpCallInput = {
  /** Own call that is not over */
  callId: string;
};

/** Number that rang, and the customer whose it is (E1.15, E1.16) */
export type KeepCallNumberInput = {
  /** Which of their numbers it becomes */
  as: DialField;
  /** Own call */
  callId: string;
  /** Customer whose number it is */
  customerId: string;
};

/** Lamp of an extension (E1) */
export type LineState =
  /** Connected to the phone system */
  | 'GREEN'
  /** Connecting failed; a click tries again */
  | 'RED'
  /** Not asked yet */
  | 'UNKNOWN';

/** Request for a report as a file */
export type MakeDeskReportFileInput = {
  /** Format of the file */
  format: DeskReportFormat;
  /** First day, in Asia/Seoul */
  from: string;
  /** Last day, in Asia/Seoul; of more than 366 days the latest are told of */
  to: string;
};

/** Two customers who are one */
export type MergeCustomersInput = {
  /** Customer who stays */
  keptId: string;
  /** Customer whose tickets, calls, orders and cases go to the one who stays */
  mergedId: string;
  /** Why they are taken for one, at most 500 characters */
  reason: string;
};

/** Call in which the customer is to hear the announcement (E1) */
export type MuteCallInput = {
  /** Own call in which people talk */
  callId: string;
};

/** Recording that somebody wants to hear */
export type OpenCallRecordingInput = {
  /** Call that was recorded and is over */
  callId: string;
  /** Why it must be heard, at least 5 characters; goes into the access log */
  reason: string;
};

/** Extension to telephone at in the browser (E1) */
export type OpenSoftphoneInput = {
  /** Number of the own extension */
  number: string;
};

/** State of an order in the ERP (ERP상태) */
export type OrderErpStatus =
  /** Stock set aside (재고할당) */
  | 'ALLOCATED'
  /** Cancelled (취소) */
  | 'CANCELLED'
  /** Delivered (배송완료) */
  | 'DELIVERED'
  /** Exchanged (교환완료) */
  | 'EXCHANGED'
  /** Exchange requested (교환접수) */
  | 'EXCHANGE_REQUESTED'
  /** Collected and not worked on (접수) */
  | 'RECEIVED'
  /** Return received (반품확정) */
  | 'RETURNED'
  /** Return requested (반품접수) */
  | 'RETURN_REQUESTED'
  /** On its way (출고) */
  | 'SHIPPED';

/** Mark that people set on an order line */
export type OrderLineMark =
  /** A remark with a colour (기발, 깃발) */
  | 'FLAGGED'
  /** Not to be shipped for now (보류, 출고보류) */
  | 'HOLD'
  /** Gets stock before others (우발, 우선할당) */
  | 'PRIORITY';

/** What a return is for (E9) */
export type OrderReturnKind =
  /** Other goods (다른상품교환) */
  | 'OTHER_ITEM_EXCHANGE'
  /** The money back (반품) */
  | 'RETURN'
  /** The same goods again (동일상품교환) */
  | 'SAME_ITEM_EXCHANGE';

/** State of a return or exchange (E9) */
export type OrderReturnState =
  /** In the warehouse, not yet looked at (도착) */
  | 'ARRIVED'
  /** Called off (취소) */
  | 'CANCELLED'
  /** Looked at and taken back (반품확정) */
  | 'CONFIRMED'
  /** Exchanged, the other goods may ship (교환 완료) */
  | 'EXCHANGED'
  /** On its way back (회수 중) */
  | 'IN_TRANSIT'
  /** An exchange that waits to be processed (교환처리 대기) */
  | 'PENDING'
  /** Pickup booked at the courier (회수 예약) */
  | 'PICKUP_BOOKED'
  /** Paid back (환불 완료) */
  | 'REFUNDED'
  /** Requested, the courier is being asked (접수) */
  | 'REQUESTED';

/** Merge that was a mistake */
export type PartCustomersInput = {
  /** Merge that is undone */
  mergeId: string;
  /** Why it is undone, at most 500 characters */
  reason: string;
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

/** Criterion, new or worded and weighed differently */
export type PutQualityCriterionInput = {
  /** Code, 1 to 20 capital letters, digits and underscores */
  code: string;
  /** Name in English, 1 to 50 characters */
  en: string;
  /** Name in Korean, 1 to 50 characters */
  ko: string;
  /** Place among the others; where it was, or last, unless said */
  position?: number | null | undefined;
  /** How much it counts beside the others, 1 to 100 */
  weight: number;
};

/** Word of a code table, new or worded differently */
export type PutTicketCodeInput = {
  /** Code, 1 to 10 capital letters and digits */
  code: string;
  /** Word in English, 1 to 50 characters */
  en: string;
  /** Table in which it stands */
  kind: TicketCodeKind;
  /** Word in Korean, 1 to 50 characters */
  ko: string;
  /** Place among the others; where it was, or last, unless said */
  position?: number | null | undefined;
};

/** Points for one criterion */
export type QualityMarkInput = {
  /** Code of the criterion */
  code: string;
  /** Points, 0 to 5 */
  points: number;
};

/** How far the answer to a question has come */
export type QuestionAnswerState =
  /** Answered at the marketplace itself or in the screen of orders, and the ticket is finished */
  | 'ELSEWHERE'
  /** Nobody has answered it (미답변) */
  | 'OPEN'
  /** It was not taken; the question can be answered anew unless it was answered elsewhere (전송 실패) */
  | 'REFUSED'
  /** On its way to the marketplace (답변 전송 중) */
  | 'SENT'
  /** It stands at the marketplace, and the ticket is finished (답변완료) */
  | 'TOLD';

/** New ticket (F4), with all fields of document 002 (E3) */
export type ReceiveTicketInput = {
  /** What becomes of it in the same act; nothing unless said */
  andThen?: TicketThen | null | undefined;
  /** Call of the viewer in which it was taken down (E2) */
  callId?: string | null | undefined;
  /** Code of how the call ended (통화결과); 1 unless said */
  callResultCode?: string | null | undefined;
  /** Code of the kind of call (콜유형); 1 unless said */
  callTypeCode?: string | null | undefined;
  /** Code of the channel (유입경로) */
  channelCode: string;
  /** Who is to be spoken to (고객명); the customer where it is null, as it was unless said */
  contactName?: string | null | undefined;
  /** Their number (고객전화번호), however written; that of the customer where it is null, as it was unless said */
  contactPhone?: string | null | undefined;
  /** Text, at most 20,000 characters */
  content: string;
  /** Customer who asks */
  customerId: string;
  /** Way the call came about; inbound unless said */
  direction?: TicketDirection | null | undefined;
  /** Draft of the viewer out of which this was made; it is over then */
  draftId?: string | null | undefined;
  /** Timestamp by which it should be finished; in the future */
  dueAt?: string | null | undefined;
  /** Ticket of which this is the addition (F8) */
  followUpOfId?: string | null | undefined;
  /** Code of what brought the customer (유입코드) */
  inflowCode?: string | null | undefined;
  /** Indicates whether it is to be finished at a certain time (예약); without, `dueAt` is not kept */
  isReserved?: boolean | null | undefined;
  /** Code of the distribution line (유통라인); OFF unless said */
  lineCode?: string | null | undefined;
  /** Remark for colleagues, at most 20,000 characters */
  operatorMemo?: string | null | undefined;
  /** Order it is about */
  orderId?: string | null | undefined;
  /** Line of that order */
  orderLineId?: string | null | undefined;
  /** Code of the outcome (상담결과); 1 unless said, 2 is a callback */
  outcomeCode?: string | null | undefined;
  /** Title, 1 to 200 characters */
  title: string;
  /** Agent who takes over; mandatory where it is handed over at once */
  transfereeId?: string | null | undefined;
  /** Code of the ticket type (상담유형) */
  typeCode: string;
};

/** Extension whose lamp was clicked (E1) */
export type ReconnectExtensionInput = {
  /** Number of the own extension */
  number: string;
};

/** Removal of a frequent question */
export type RemoveFaqEntryInput = {
  /** Entry to remove */
  entryId: string;
};

/** Removal of a reply template */
export type RemoveReplyTemplateInput = {
  /** Template of the viewer's own, or a shared one for who leads the desk */
  templateId: string;
};

/** Up to when the list of recent transfers is to go */
export type ResetRecentTransfersInput = {
  /** An earlier moment, as when a reset is taken back; now unless said */
  until?: string | null | undefined;
};

/** Request to see personal data of a Customer in clear */
export type RevealCustomerInput = {
  /** Record to reveal */
  customerId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

/** What is put aside (F12) */
export type SaveTicketDraftInput = {
  /** Draft that this replaces; a new one unless said */
  draftId?: string | null | undefined;
  /** What stands in the form */
  form: TicketDraftFormInput;
  /** Ticket that is being changed */
  ticketId?: string | null | undefined;
  /** Version of that ticket on which this is written */
  ticketVersion?: number | null | undefined;
};

/** Score of a sample */
export type ScoreQualitySampleInput = {
  /** Comment, at most 2,000 characters */
  comment?: string | null | undefined;
  /** Version that was seen; 0 where there was no score */
  expectedVersion: number;
  /** Points for every criterion, each once */
  marks: Array<QualityMarkInput>;
  /** Sample */
  sampleId: string;
};

/** Missed call that was seen */
export type SeeCallInput = {
  /** Own call */
  callId: string;
};

/** What the agent does now */
export type SetAgentStateInput = {
  /** What the agent does now */
  state: AgentState;
};

/** Kind of a parcel */
export type ShipmentKind =
  /** To the recipient (출고) */
  | 'OUTBOUND'
  /** Back from the customer (택배회수) */
  | 'RETURN';

/** State of a parcel */
export type ShipmentStatus =
  /** Called off */
  | 'CANCELLED'
  /** Arrived */
  | 'DELIVERED'
  /** On its way */
  | 'IN_TRANSIT'
  /** Announced to the courier */
  | 'REQUESTED';

/** Whether new scores go by a criterion */
export type SwitchQualityCriterionInput = {
  /** Code */
  code: string;
  /** Indicates whether new scores are to go by it */
  isActive: boolean;
};

/** Whether a code is offered */
export type SwitchTicketCodeInput = {
  /** Code */
  code: string;
  /** Indicates whether it is to be offered */
  isActive: boolean;
  /** Table in which it stands */
  kind: TicketCodeKind;
};

/** What is told of a ticket */
export type TicketChangeKind =
  /** It is new, its content was changed, or it took a step */
  | 'CHANGED'
  /** Somebody opened it, closed it, began or stopped writing */
  | 'PRESENCE'
  /** How it stands, first of all whenever the stream begins */
  | 'SNAPSHOT';

/** Table of codes of the desk (002, E3) */
export type TicketCodeKind =
  /** How the call ended (통화결과) */
  | 'CALL_RESULT'
  /** Kind of the call (콜유형) */
  | 'CALL_TYPE'
  /** Way on which it came in (유입경로) */
  | 'CHANNEL'
  /** What brought the customer (유입코드) */
  | 'INFLOW'
  /** Distribution line (유통라인) */
  | 'LINE'
  /** Outcome of the consultation (상담결과) */
  | 'OUTCOME'
  /** Type of the ticket (상담유형) */
  | 'TYPE';

/** Way a call came about */
export type TicketDirection =
  /** Customer called */
  | 'INBOUND'
  /** Agent called */
  | 'OUTBOUND';

/** What stands in the form of a ticket, however unfinished (F12) */
export type TicketDraftFormInput = {
  /** Code of how the call ended (통화결과) */
  callResultCode?: string | null | undefined;
  /** Code of the kind of call (콜유형) */
  callTypeCode?: string | null | undefined;
  /** Code of the channel (유입경로) */
  channelCode?: string | null | undefined;
  /** Who is to be spoken to (고객명) */
  contactName?: string | null | undefined;
  /** Their number as it was typed (고객전화번호) */
  contactPhone?: string | null | undefined;
  /** Text of the consultation (상담내용) */
  content?: string | null | undefined;
  /** Customer who asks */
  customerId?: string | null | undefined;
  /** INBOUND or OUTBOUND */
  direction?: string | null | undefined;
  /** Timestamp by which it should be finished (완료예정일) */
  dueAt?: string | null | undefined;
  /** Ticket of which it is the addition (F8) */
  followUpOfId?: string | null | undefined;
  /** Code of what brought the customer (유입코드) */
  inflowCode?: string | null | undefined;
  /** Indicates whether 예약 was ticked */
  isReserved?: boolean | null | undefined;
  /** Code of the distribution line (유통라인) */
  lineCode?: string | null | undefined;
  /** Remark for colleagues (관리자메모) */
  operatorMemo?: string | null | undefined;
  /** Order it is about */
  orderId?: string | null | undefined;
  /** Line of that order */
  orderLineId?: string | null | undefined;
  /** Code of the outcome (상담결과) */
  outcomeCode?: string | null | undefined;
  /** Title */
  title?: string | null | undefined;
  /** Agent who is to take over (이관담당자) */
  transfereeId?: string | null | undefined;
  /** Code of the ticket type (상담유형) */
  typeCode?: string | null | undefined;
};

/** What to look for among tickets; all that is said must hold */
export type TicketFilter = {
  /** Agent who received it, to whom it was handed over, or who finished it */
  agentId?: string | null | undefined;
  /** Code of the channel (유입경로) */
  channelCode?: string | null | undefined;
  /** Received at this timestamp or later */
  from?: string | null | undefined;
  /** Indicates whether only open tickets of agents who left the desk are wanted, to be handed over again */
  leftBehind?: boolean | null | undefined;
  /** Indicates whether only tickets received by or transferred to the viewer are wanted */
  mine?: boolean | null | undefined;
  /** Code of the outcome (상담결과) */
  outcomeCode?: string | null | undefined;
  /** Indicates whether only red tickets are wanted (E6) */
  red?: boolean | null | undefined;
  /** Ticket number, or words of the title */
  search?: string | null | undefined;
  /** States, any of them */
  statuses?: Array<TicketStatus> | null | undefined;
  /** Code of the ticket type (상담유형) */
  typeCode?: string | null | undefined;
  /** Received before this timestamp */
  until?: string | null | undefined;
};

/** Which way a mail goes */
export type TicketMailDirection =
  /** To the desk (받은 메일) */
  | 'IN'
  /** From the desk (보낸 메일) */
  | 'OUT';

/** What a buyer asks about */
export type TicketQuestionKind =
  /** An order (주문 문의) */
  | 'ORDER'
  /** Something else */
  | 'OTHER'
  /** A product (상품 문의) */
  | 'PRODUCT';

/** State of a ticket */
export type TicketStatus =
  /** Finished (07 처리완료) */
  | 'COMPLETED'
  /** Taken by mistake (09 폐기) */
  | 'DISCARDED'
  /** Received and not finished (01 접수완료) */
  | 'RECEIVED'
  /** Handed over to another agent (03 담당자이관) */
  | 'TRANSFERRED';

/** Step a ticket can take */
export type TicketStep =
  /** Save changes of its content (F7) */
  | 'CHANGE'
  /** Finish it (F6) */
  | 'COMPLETE'
  /** Throw it away */
  | 'DISCARD'
  /** Make it a dispute case */
  | 'ESCALATE'
  /** Save it (F4) */
  | 'RECEIVE'
  /** Hand it over to another agent (F5) */
  | 'TRANSFER';

/** What becomes of a new ticket in the same act */
export type TicketThen =
  /** It is finished (F6) */
  | 'COMPLETE'
  /** It is received (F4) */
  | 'NOTHING'
  /** It is handed over (F5) */
  | 'TRANSFER';

/** Call to hand over without a word (돌려주기, E1) */
export type TransferCallInput = {
  /** Own call in which people talk */
  callId: string;
  /** Extension of the colleague */
  to: string;
};

/** Hand-over of a ticket (F5) */
export type TransferTicketInput = {
  /** Version that was seen; any unless said */
  expectedVersion?: number | null | undefined;
  /** Ticket to hand over */
  ticketId: string;
  /** Agent who takes over; mandatory, and asked for in words when missing */
  transfereeId?: string | null | undefined;
};

/** Call in which the customer is to hear the agent again (E1) */
export type UnmuteCallInput = {
  /** Own call that is muted */
  callId: string;
};

/** That the viewer has a ticket open; said again every twenty seconds */
export type WatchTicketInput = {
  /** Indicates that the viewer closes it */
  isOver?: boolean | null | undefined;
  /** Indicates whether the viewer is writing */
  isWriting?: boolean | null | undefined;
  /** Ticket that is open */
  ticketId: string;
};

/** List of an agent’s open work; a ticket is in one at most (E5) */
export type WorklistBucket =
  /** The customer waits for a call of the agent (콜백), whoever took the ticket */
  | 'CALLBACK'
  /** Handed over to the agent (받은이관) */
  | 'RECEIVED'
  /** Handed over by the agent to somebody else, and not finished there (보낸이관) */
  | 'SENT'
  /** Saved by the agent and not handed over (접수) */
  | 'TAKEN';

export type AnswerCallMutationVariables = Exact<{
  input: AnswerCallInput;
}>;

export type AnswerCallMutation = {
  answerCall: {
    __typename: 'AnswerCallPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MuteCallMutationVariables = Exact<{
  input: MuteCallInput;
}>;

export type MuteCallMutation = {
  muteCall: {
    __typename: 'MuteCallPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type UnmuteCallMutationVariables = Exact<{
  input: UnmuteCallInput;
}>;

export type UnmuteCallMutation = {
  unmuteCall: {
    __typename: 'UnmuteCallPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TransferCallMutationVariables = Exact<{
  input: TransferCallInput;
}>;

export type TransferCallMutation = {
  transferCall: {
    __typename: 'TransferCallPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ConsultColleagueMutationVariables = Exact<{
  input: ConsultColleagueInput;
}>;

export type ConsultColleagueMutation = {
  consultColleague: {
    __typename: 'ConsultColleaguePayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CompleteTransferMutationVariables = Exact<{
  input: CompleteTransferInput;
}>;

export type CompleteTransferMutation = {
  completeTransfer: {
    __typename: 'CompleteTransferPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CancelTransferMutationVariables = Exact<{
  input: CancelTransferInput;
}>;

export type CancelTransferMutation = {
  cancelTransfer: {
    __typename: 'CancelTransferPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskEventsSubscriptionVariables = Exact<{ [key: string]: never }>;

export type DeskEventsSubscription = {
  deskEvents: {
    __typename: 'DeskEvent';
    kind: DeskEventKind;
    calls: Array<{
      __typename: 'Call';
      id: string;
      status: CallStatus;
      lastKnownStatus: CallStatus;
      direction: CallDirection;
      number: string | null;
      extension: string;
      rangAt: string;
      answeredAt: string | null;
      endedAt: string | null;
      silentSince: string | null;
      isUnseen: boolean;
      isMuted: boolean;
      consultee: string | null;
      availableActs: Array<CallAct>;
      hasRecording: boolean;
      customer: { __typename: 'Customer'; id: string; name: string; grade: string | null } | null;
      candidates: Array<{ __typename: 'Customer'; id: string; name: string; number: string }>;
      ticket: { __typename: 'Ticket'; id: string; number: string } | null;
    }>;
    call: {
      __typename: 'Call';
      id: string;
      status: CallStatus;
      lastKnownStatus: CallStatus;
      direction: CallDirection;
      number: string | null;
      extension: string;
      rangAt: string;
      answeredAt: string | null;
      endedAt: string | null;
      silentSince: string | null;
      isUnseen: boolean;
      isMuted: boolean;
      consultee: string | null;
      availableActs: Array<CallAct>;
      hasRecording: boolean;
      customer: { __typename: 'Customer'; id: string; name: string; grade: string | null } | null;
      candidates: Array<{ __typename: 'Customer'; id: string; name: string; number: string }>;
      ticket: { __typename: 'Ticket'; id: string; number: string } | null;
    } | null;
    line: {
      __typename: 'Extension';
      number: string;
      lineState: LineState;
      agentState: AgentState;
      hasSoftphone: boolean;
    } | null;
  };
};

export type DeskCall_CallFragment = {
  __typename: 'Call';
  id: string;
  status: CallStatus;
  lastKnownStatus: CallStatus;
  direction: CallDirection;
  number: string | null;
  extension: string;
  rangAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  silentSince: string | null;
  isUnseen: boolean;
  isMuted: boolean;
  consultee: string | null;
  availableActs: Array<CallAct>;
  hasRecording: boolean;
  customer: { __typename: 'Customer'; id: string; name: string; grade: string | null } | null;
  candidates: Array<{ __typename: 'Customer'; id: string; name: string; number: string }>;
  ticket: { __typename: 'Ticket'; id: string; number: string } | null;
} & { ' $fragmentName'?: 'DeskCall_CallFragment' };

export type PastCalls_CallFragment = {
  __typename: 'Call';
  id: string;
  direction: CallDirection;
  status: CallStatus;
  number: string | null;
  rangAt: string;
  extension: string;
  hasRecording: boolean;
} & { ' $fragmentName'?: 'PastCalls_CallFragment' };

export type CallsTodayQueryVariables = Exact<{ [key: string]: never }>;

export type CallsTodayQuery = {
  callsToday: Array<{
    __typename: 'Call';
    id: string;
    status: CallStatus;
    lastKnownStatus: CallStatus;
    direction: CallDirection;
    number: string | null;
    extension: string;
    rangAt: string;
    answeredAt: string | null;
    endedAt: string | null;
    silentSince: string | null;
    isUnseen: boolean;
    isMuted: boolean;
    consultee: string | null;
    availableActs: Array<CallAct>;
    hasRecording: boolean;
    customer: { __typename: 'Customer'; id: string; name: string; grade: string | null } | null;
    candidates: Array<{ __typename: 'Customer'; id: string; name: string; number: string }>;
    ticket: { __typename: 'Ticket'; id: string; number: string } | null;
  }>;
};

export type ColleaguesQueryVariables = Exact<{ [key: string]: never }>;

export type ColleaguesQuery = {
  agents: Array<{ __typename: 'Agent'; id: string; name: string; extension: string | null }>;
};

export type DialMutationVariables = Exact<{
  input: DialInput;
}>;

export type DialMutation = {
  dial: {
    __typename: 'DialPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type HangUpCallMutationVariables = Exact<{
  input: HangUpCallInput;
}>;

export type HangUpCallMutation = {
  hangUpCall: {
    __typename: 'HangUpCallPayload';
    call: { __typename: 'Call'; id: string; status: CallStatus } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SeeCallMutationVariables = Exact<{
  input: SeeCallInput;
}>;

export type SeeCallMutation = {
  seeCall: {
    __typename: 'SeeCallPayload';
    call: { __typename: 'Call'; id: string; isUnseen: boolean } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;

export type CreateCustomerMutation = {
  createCustomer: {
    __typename: 'CreateCustomerPayload';
    customer: { __typename: 'Customer'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type KeepCallNumberMutationVariables = Exact<{
  input: KeepCallNumberInput;
}>;

export type KeepCallNumberMutation = {
  keepCallNumber: {
    __typename: 'KeepCallNumberPayload';
    call: { __typename: 'Call'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ClaimExtensionMutationVariables = Exact<{
  input: ClaimExtensionInput;
}>;

export type ClaimExtensionMutation = {
  claimExtension: {
    __typename: 'ClaimExtensionPayload';
    extension: { __typename: 'Extension'; number: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReconnectExtensionMutationVariables = Exact<{
  input: ReconnectExtensionInput;
}>;

export type ReconnectExtensionMutation = {
  reconnectExtension: {
    __typename: 'ReconnectExtensionPayload';
    extension: { __typename: 'Extension'; number: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SetAgentStateMutationVariables = Exact<{
  input: SetAgentStateInput;
}>;

export type SetAgentStateMutation = {
  setAgentState: {
    __typename: 'SetAgentStatePayload';
    extension: { __typename: 'Extension'; number: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type OpenCallRecordingMutationVariables = Exact<{
  input: OpenCallRecordingInput;
}>;

export type OpenCallRecordingMutation = {
  openCallRecording: {
    __typename: 'OpenCallRecordingPayload';
    recording: { __typename: 'CallRecordingLink'; url: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CustomerTwinsQueryVariables = Exact<{
  id: string;
}>;

export type CustomerTwinsQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    number: string;
    name: string;
    mobile: string | null;
    phone: string | null;
    email: string | null;
    joinedOn: string | null;
    lastPurchasedOn: string | null;
    suspectedDuplicates: Array<{
      __typename: 'Customer';
      id: string;
      number: string;
      name: string;
      mobile: string | null;
      phone: string | null;
      email: string | null;
      joinedOn: string | null;
      lastPurchasedOn: string | null;
      tickets: {
        __typename: 'TicketConnection';
        nodes: Array<{ __typename: 'Ticket'; id: string }>;
        pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
      };
    }>;
    tickets: {
      __typename: 'TicketConnection';
      nodes: Array<{ __typename: 'Ticket'; id: string }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
    };
  } | null;
};

export type CustomerTwin_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  number: string;
  name: string;
  mobile: string | null;
  phone: string | null;
  email: string | null;
  joinedOn: string | null;
  lastPurchasedOn: string | null;
  tickets: {
    __typename: 'TicketConnection';
    nodes: Array<{ __typename: 'Ticket'; id: string }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
  };
} & { ' $fragmentName'?: 'CustomerTwin_CustomerFragment' };

export type MergeCustomersMutationVariables = Exact<{
  input: MergeCustomersInput;
}>;

export type MergeCustomersMutation = {
  mergeCustomers: {
    __typename: 'MergeCustomersPayload';
    customer: { __typename: 'Customer'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PartCustomersMutationVariables = Exact<{
  input: PartCustomersInput;
}>;

export type PartCustomersMutation = {
  partCustomers: {
    __typename: 'PartCustomersPayload';
    merge: { __typename: 'CustomerMerge'; id: string; partedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChangeCustomerMutationVariables = Exact<{
  input: ChangeCustomerInput;
}>;

export type ChangeCustomerMutation = {
  changeCustomer: {
    __typename: 'ChangeCustomerPayload';
    customer: {
      __typename: 'Customer';
      id: string;
      revision: string | null;
      name: string;
      mobile: string | null;
      phone: string | null;
      mid: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CustomerHeaderPanel_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  number: string;
  name: string;
  grade: string | null;
  mobile: string | null;
  phone: string | null;
  joinedOn: string | null;
  lastPurchasedOn: string | null;
  mergedInto: { __typename: 'Customer'; id: string; number: string; name: string } | null;
  merges: Array<{
    __typename: 'CustomerMerge';
    id: string;
    reason: string;
    mergedAt: string;
    mergedByName: string;
    partedAt: string | null;
    partedByName: string | null;
    partedReason: string | null;
    canPart: boolean;
    mergedCustomer: { __typename: 'Customer'; id: string; number: string; name: string } | null;
    keptCustomer: { __typename: 'Customer'; id: string; number: string; name: string } | null;
  }>;
  suspectedDuplicates: Array<{ __typename: 'Customer'; id: string }>;
} & { ' $fragmentName'?: 'CustomerHeaderPanel_CustomerFragment' };

export type CustomerWarningsQueryVariables = Exact<{
  id: string;
}>;

export type CustomerWarningsQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    tickets: {
      __typename: 'TicketConnection';
      nodes: Array<{
        __typename: 'Ticket';
        id: string;
        receivedAt: string;
        status: TicketStatus;
        type: { __typename: 'TicketCode'; code: string } | null;
      }>;
    };
    disputeCases: Array<{ __typename: 'DisputeCase'; id: string; number: string; closedAt: string | null }> | null;
  } | null;
};

export type RevealCustomerMutationVariables = Exact<{
  input: RevealCustomerInput;
}>;

export type RevealCustomerMutation = {
  revealCustomer: {
    __typename: 'RevealCustomerPayload';
    revealed: { __typename: 'RevealedCustomer'; mobile: string | null; phone: string | null } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TimelinePanel_CustomerFragment = { __typename: 'Customer'; id: string } & {
  ' $fragmentName'?: 'TimelinePanel_CustomerFragment';
};

export type TimelineTicketsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TimelineTicketsQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    tickets: {
      __typename: 'TicketConnection';
      nodes: Array<{ __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type TimelineOrdersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type TimelineOrdersQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    orders: {
      __typename: 'OrderConnection';
      nodes: Array<{ __typename: 'Order'; id: string; number: string; orderedAt: string; channelName: string }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type TimelineCasesQueryVariables = Exact<{
  id: string;
}>;

export type TimelineCasesQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    disputeCases: Array<{
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      openedAt: string;
    }> | null;
  } | null;
};

export type TimelineReportsQueryVariables = Exact<{
  id: string;
}>;

export type TimelineReportsQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    infringementReports: Array<{
      __typename: 'InfringementReport';
      id: string;
      number: string;
      reportedAt: string;
    }> | null;
  } | null;
};

export type ReportTiles_FiguresFragment = {
  __typename: 'DeskReportFigures';
  received: number;
  completed: number;
  discarded: number;
  open: number;
  red: number;
  transferred: number;
  firstContact: number;
  firstContactOf: number;
  firstContactRate: number | null;
  medianHandlingSeconds: number | null;
  p90HandlingSeconds: number | null;
  callbacksKept: number;
  callbacksOverdue: number;
} & { ' $fragmentName'?: 'ReportTiles_FiguresFragment' };

export type DeskReportQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type DeskReportQuery = {
  deskReport: {
    __typename: 'DeskReport';
    from: string;
    to: string;
    asOf: string;
    transfers: number;
    qualityMean: number | null;
    qualityScored: number;
    totals: {
      __typename: 'DeskReportFigures';
      received: number;
      completed: number;
      discarded: number;
      open: number;
      red: number;
      transferred: number;
      firstContact: number;
      firstContactOf: number;
      firstContactRate: number | null;
      medianHandlingSeconds: number | null;
      p90HandlingSeconds: number | null;
      callbacksKept: number;
      callbacksOverdue: number;
    };
    byType: Array<{
      __typename: 'DeskReportCode';
      code: string;
      label: string;
      figures: {
        __typename: 'DeskReportFigures';
        received: number;
        completed: number;
        discarded: number;
        open: number;
        red: number;
        transferred: number;
        firstContact: number;
        firstContactOf: number;
        firstContactRate: number | null;
        medianHandlingSeconds: number | null;
        p90HandlingSeconds: number | null;
        callbacksKept: number;
        callbacksOverdue: number;
      };
    }>;
    byOutcome: Array<{
      __typename: 'DeskReportCode';
      code: string;
      label: string;
      figures: {
        __typename: 'DeskReportFigures';
        received: number;
        completed: number;
        discarded: number;
        open: number;
        red: number;
        transferred: number;
        firstContact: number;
        firstContactOf: number;
        firstContactRate: number | null;
        medianHandlingSeconds: number | null;
        p90HandlingSeconds: number | null;
        callbacksKept: number;
        callbacksOverdue: number;
      };
    }>;
    byCallResult: Array<{
      __typename: 'DeskReportCode';
      code: string;
      label: string;
      figures: {
        __typename: 'DeskReportFigures';
        received: number;
        completed: number;
        discarded: number;
        open: number;
        red: number;
        transferred: number;
        firstContact: number;
        firstContactOf: number;
        firstContactRate: number | null;
        medianHandlingSeconds: number | null;
        p90HandlingSeconds: number | null;
        callbacksKept: number;
        callbacksOverdue: number;
      };
    }>;
    byAgent: Array<{
      __typename: 'DeskReportAgent';
      completed: number;
      medianHandlingSeconds: number | null;
      p90HandlingSeconds: number | null;
      transfersOut: number;
      transfersIn: number;
      qualityMean: number | null;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
      taken: {
        __typename: 'DeskReportFigures';
        received: number;
        completed: number;
        discarded: number;
        open: number;
        red: number;
        transferred: number;
        firstContact: number;
        firstContactOf: number;
        firstContactRate: number | null;
        medianHandlingSeconds: number | null;
        p90HandlingSeconds: number | null;
        callbacksKept: number;
        callbacksOverdue: number;
      };
    }>;
    bySlot: Array<{
      __typename: 'DeskReportSlot';
      day: string;
      hour: number | null;
      figures: {
        __typename: 'DeskReportFigures';
        received: number;
        completed: number;
        discarded: number;
        open: number;
        red: number;
        transferred: number;
        firstContact: number;
        firstContactOf: number;
        firstContactRate: number | null;
        medianHandlingSeconds: number | null;
        p90HandlingSeconds: number | null;
        callbacksKept: number;
        callbacksOverdue: number;
      };
    }>;
    waits: {
      __typename: 'DeskReportWaits';
      all: {
        __typename: 'CallWaits';
        answered: number;
        missed: number;
        medianWaitSeconds: number | null;
        p90WaitSeconds: number | null;
        longestWaitSeconds: number | null;
      };
      byHour: Array<{
        __typename: 'DeskReportHour';
        hour: number;
        waits: {
          __typename: 'CallWaits';
          answered: number;
          missed: number;
          medianWaitSeconds: number | null;
          p90WaitSeconds: number | null;
          longestWaitSeconds: number | null;
        };
      }>;
    };
  };
};

export type MakeDeskReportFileMutationVariables = Exact<{
  input: MakeDeskReportFileInput;
}>;

export type MakeDeskReportFileMutation = {
  makeDeskReportFile: {
    __typename: 'MakeDeskReportFilePayload';
    file: { __typename: 'DeskReportFile'; id: string; fileName: string; downloadUrl: string | null } | null;
    userErrors: Array<{ __typename: 'CallcenterUserError'; message: string; field: Array<string> | null }>;
  };
};

export type DeskReceiveMutationVariables = Exact<{
  input: ReceiveTicketInput;
}>;

export type DeskReceiveMutation = {
  receiveTicket: {
    __typename: 'ReceiveTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskChangeMutationVariables = Exact<{
  input: ChangeTicketInput;
}>;

export type DeskChangeMutation = {
  changeTicket: {
    __typename: 'ChangeTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskTransferMutationVariables = Exact<{
  input: TransferTicketInput;
}>;

export type DeskTransferMutation = {
  transferTicket: {
    __typename: 'TransferTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskCompleteMutationVariables = Exact<{
  input: CompleteTicketInput;
}>;

export type DeskCompleteMutation = {
  completeTicket: {
    __typename: 'CompleteTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MyTicketDraftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyTicketDraftsQuery = {
  myTicketDrafts: {
    __typename: 'TicketDraftConnection';
    nodes: Array<{
      __typename: 'TicketDraft';
      id: string;
      ticketId: string | null;
      ticketVersion: number | null;
      savedAt: string;
      customer: { __typename: 'Customer'; id: string; name: string } | null;
      form: {
        __typename: 'TicketDraftForm';
        customerId: string | null;
        orderId: string | null;
        orderLineId: string | null;
        followUpOfId: string | null;
        transfereeId: string | null;
        typeCode: string | null;
        channelCode: string | null;
        callTypeCode: string | null;
        callResultCode: string | null;
        outcomeCode: string | null;
        lineCode: string | null;
        inflowCode: string | null;
        direction: string | null;
        contactName: string | null;
        contactPhone: string | null;
        isReserved: boolean | null;
        dueAt: string | null;
        title: string | null;
        content: string | null;
        operatorMemo: string | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type SaveDeskDraftMutationVariables = Exact<{
  input: SaveTicketDraftInput;
}>;

export type SaveDeskDraftMutation = {
  saveTicketDraft: {
    __typename: 'SaveTicketDraftPayload';
    draft: { __typename: 'TicketDraft'; id: string; savedAt: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DropDeskDraftMutationVariables = Exact<{
  input: DropTicketDraftInput;
}>;

export type DropDeskDraftMutation = {
  dropTicketDraft: {
    __typename: 'DropTicketDraftPayload';
    draft: { __typename: 'TicketDraft'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskWatchers_TicketFragment = {
  __typename: 'Ticket';
  id: string;
  watchers: Array<{
    __typename: 'TicketWatcher';
    isWriting: boolean;
    agent: { __typename: 'Agent'; id: string; name: string } | null;
  }>;
} & { ' $fragmentName'?: 'DeskWatchers_TicketFragment' };

export type DeskWatchMutationVariables = Exact<{
  input: WatchTicketInput;
}>;

export type DeskWatchMutation = {
  watchTicket: {
    __typename: 'WatchTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      watchers: Array<{
        __typename: 'TicketWatcher';
        isWriting: boolean;
        agent: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DeskChangesSubscriptionVariables = Exact<{
  ticketId?: string | null | undefined;
  orderId?: string | null | undefined;
  customerId?: string | null | undefined;
}>;

export type DeskChangesSubscription = {
  ticketChanged: {
    __typename: 'TicketChange';
    kind: TicketChangeKind;
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
      watchers: Array<{
        __typename: 'TicketWatcher';
        isWriting: boolean;
        agent: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
  };
};

export type DeskCodesQueryVariables = Exact<{ [key: string]: never }>;

export type DeskCodesQuery = {
  callType: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  callResult: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  outcome: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  line: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  inflow: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  channel: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  type: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  agents: Array<{ __typename: 'Agent'; id: string; name: string; extension: string | null }>;
};

export type DeskCustomersQueryVariables = Exact<{
  search: string;
}>;

export type DeskCustomersQuery = {
  customers: {
    __typename: 'CustomerConnection';
    nodes: Array<{
      __typename: 'Customer';
      id: string;
      number: string;
      name: string;
      mobile: string | null;
      phone: string | null;
      mid: string | null;
    }>;
  };
};

export type DeskCustomerQueryVariables = Exact<{
  id: string;
}>;

export type DeskCustomerQuery = {
  customer: {
    __typename: 'Customer';
    id: string;
    revision: string | null;
    number: string;
    name: string;
    grade: string | null;
    mobile: string | null;
    phone: string | null;
    mid: string | null;
    joinedOn: string | null;
    lastPurchasedOn: string | null;
    mergedInto: { __typename: 'Customer'; id: string; number: string; name: string } | null;
    suspectedDuplicates: Array<{ __typename: 'Customer'; id: string }>;
    tickets: {
      __typename: 'TicketConnection';
      nodes: Array<{
        __typename: 'Ticket';
        id: string;
        number: string;
        title: string;
        status: TicketStatus;
        receivedAt: string;
        overdue: boolean;
        elapsedDays: number;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
    };
    calls: {
      __typename: 'CallConnection';
      nodes: Array<{
        __typename: 'Call';
        id: string;
        direction: CallDirection;
        status: CallStatus;
        number: string | null;
        rangAt: string;
        extension: string;
        hasRecording: boolean;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
    };
    orders: {
      __typename: 'OrderConnection';
      nodes: Array<{
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        channelStatus: string;
        orderedAt: string;
        lines: Array<{
          __typename: 'OrderLine';
          id: string;
          variant: { __typename: 'Variant'; id: string; product: { __typename: 'Product'; id: string; name: string } };
        }>;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
    } | null;
  } | null;
};

export type DeskOrderQueryVariables = Exact<{
  id: string;
}>;

export type DeskOrderQuery = {
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    erpStatus: OrderErpStatus;
    customer: { __typename: 'Customer'; id: string } | null;
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      cancelledAt: string | null;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
    tickets: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      title: string;
      status: TicketStatus;
      receivedAt: string;
      overdue: boolean;
      elapsedDays: number;
    }> | null;
    markChanges: Array<{
      __typename: 'OrderMarkChange';
      id: string;
      mark: OrderLineMark;
      isSet: boolean;
      note: string | null;
      actorName: string;
      changedAt: string;
    }>;
    returns: Array<{
      __typename: 'OrderReturn';
      id: string;
      number: string;
      kind: OrderReturnKind;
      state: OrderReturnState;
      requestedAt: string;
      requestedByName: string | null;
      trackingNumber: string | null;
    }>;
    shipments: Array<{
      __typename: 'Shipment';
      id: string;
      kind: ShipmentKind;
      status: ShipmentStatus;
      courier: string | null;
      trackingNumber: string | null;
      requestedAt: string;
    }>;
  } | null;
};

export type DeskForm_TicketFragment = {
  __typename: 'Ticket';
  id: string;
  number: string;
  version: number;
  status: TicketStatus;
  receivedAt: string;
  dueAt: string | null;
  direction: TicketDirection;
  title: string;
  content: string;
  operatorMemo: string | null;
  overdue: boolean;
  elapsedDays: number;
  modifiedAt: string;
  availableSteps: Array<TicketStep>;
  contactName: string | null;
  contactPhone: string | null;
  callType: { __typename: 'TicketCode'; code: string } | null;
  callResult: { __typename: 'TicketCode'; code: string } | null;
  outcome: { __typename: 'TicketCode'; code: string } | null;
  line: { __typename: 'TicketCode'; code: string } | null;
  inflow: { __typename: 'TicketCode'; code: string } | null;
  channel: { __typename: 'TicketCode'; code: string } | null;
  type: { __typename: 'TicketCode'; code: string } | null;
  customer: { __typename: 'Customer'; id: string } | null;
  order: { __typename: 'Order'; id: string } | null;
  orderLine: { __typename: 'OrderLine'; id: string } | null;
  receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
  modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
  handledBy: { __typename: 'Agent'; id: string; name: string } | null;
  transferee: { __typename: 'Agent'; id: string; name: string } | null;
  question: {
    __typename: 'TicketQuestion';
    id: string;
    kind: TicketQuestionKind;
    storefrontCode: string;
    productName: string | null;
    askerName: string | null;
    askedAt: string;
    edition: number;
    answer: string | null;
    answerState: QuestionAnswerState;
    answeredAt: string | null;
    refusalCode: string | null;
    refusalDetail: string | null;
  } | null;
  mails: Array<{
    __typename: 'TicketMail';
    id: string;
    direction: TicketMailDirection;
    correspondentName: string | null;
    correspondentAddress: string | null;
    subject: string | null;
    content: string | null;
    fileNames: Array<string>;
    at: string;
    writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
  }>;
} & { ' $fragmentName'?: 'DeskForm_TicketFragment' };

export type DeskTicketByIdQueryVariables = Exact<{
  id: string;
}>;

export type DeskTicketByIdQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    number: string;
    version: number;
    status: TicketStatus;
    receivedAt: string;
    dueAt: string | null;
    direction: TicketDirection;
    title: string;
    content: string;
    operatorMemo: string | null;
    overdue: boolean;
    elapsedDays: number;
    modifiedAt: string;
    availableSteps: Array<TicketStep>;
    contactName: string | null;
    contactPhone: string | null;
    callType: { __typename: 'TicketCode'; code: string } | null;
    callResult: { __typename: 'TicketCode'; code: string } | null;
    outcome: { __typename: 'TicketCode'; code: string } | null;
    line: { __typename: 'TicketCode'; code: string } | null;
    inflow: { __typename: 'TicketCode'; code: string } | null;
    channel: { __typename: 'TicketCode'; code: string } | null;
    type: { __typename: 'TicketCode'; code: string } | null;
    customer: { __typename: 'Customer'; id: string } | null;
    order: { __typename: 'Order'; id: string } | null;
    orderLine: { __typename: 'OrderLine'; id: string } | null;
    receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
    modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
    handledBy: { __typename: 'Agent'; id: string; name: string } | null;
    transferee: { __typename: 'Agent'; id: string; name: string } | null;
    question: {
      __typename: 'TicketQuestion';
      id: string;
      kind: TicketQuestionKind;
      storefrontCode: string;
      productName: string | null;
      askerName: string | null;
      askedAt: string;
      edition: number;
      answer: string | null;
      answerState: QuestionAnswerState;
      answeredAt: string | null;
      refusalCode: string | null;
      refusalDetail: string | null;
    } | null;
    mails: Array<{
      __typename: 'TicketMail';
      id: string;
      direction: TicketMailDirection;
      correspondentName: string | null;
      correspondentAddress: string | null;
      subject: string | null;
      content: string | null;
      fileNames: Array<string>;
      at: string;
      writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    watchers: Array<{
      __typename: 'TicketWatcher';
      isWriting: boolean;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
  } | null;
};

export type TicketEvidenceQueryVariables = Exact<{
  id: string;
}>;

export type TicketEvidenceQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    evidence: {
      __typename: 'Evidence';
      id: string;
      state: EvidenceState;
      manifest: string | null;
      digest: string | null;
      frozenAt: string | null;
      items: Array<{ __typename: 'EvidenceItem'; id: string; name: string; sha256: string; bytes: number }>;
      check: { __typename: 'EvidenceCheck'; isIntact: boolean; flaws: Array<string> } | null;
    } | null;
  } | null;
};

export type EvidenceTextsQueryVariables = Exact<{
  id: string;
}>;

export type EvidenceTextsQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    evidence: {
      __typename: 'Evidence';
      id: string;
      items: Array<{ __typename: 'EvidenceItem'; id: string; name: string; text: string | null }>;
    } | null;
  } | null;
};

export type FaqEntriesQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type FaqEntriesQuery = {
  faqEntries: {
    __typename: 'FaqEntryConnection';
    nodes: Array<{
      __typename: 'FaqEntry';
      id: string;
      category: string;
      question: string;
      answer: string;
      hits: number;
      changedAt: string;
      changedByName: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
  faqCategories: Array<{ __typename: 'FaqCategory'; name: string; count: number }>;
};

export type CreateFaqEntryMutationVariables = Exact<{
  input: CreateFaqEntryInput;
}>;

export type CreateFaqEntryMutation = {
  createFaqEntry: {
    __typename: 'CreateFaqEntryPayload';
    entry: { __typename: 'FaqEntry'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChangeFaqEntryMutationVariables = Exact<{
  input: ChangeFaqEntryInput;
}>;

export type ChangeFaqEntryMutation = {
  changeFaqEntry: {
    __typename: 'ChangeFaqEntryPayload';
    entry: {
      __typename: 'FaqEntry';
      id: string;
      category: string;
      question: string;
      answer: string;
      changedAt: string;
      changedByName: string;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RemoveFaqEntryMutationVariables = Exact<{
  input: RemoveFaqEntryInput;
}>;

export type RemoveFaqEntryMutation = {
  removeFaqEntry: {
    __typename: 'RemoveFaqEntryPayload';
    entry: { __typename: 'FaqEntry'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CountFaqUseMutationVariables = Exact<{
  input: CountFaqUseInput;
}>;

export type CountFaqUseMutation = {
  countFaqUse: {
    __typename: 'CountFaqUsePayload';
    entry: { __typename: 'FaqEntry'; id: string; hits: number } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type LiveBoardQueryVariables = Exact<{ [key: string]: never }>;

export type LiveBoardQuery = {
  liveBoard: {
    __typename: 'LiveBoard';
    at: string;
    waiting: number;
    waitingSince: string | null;
    openTickets: number;
    redTickets: number;
    seats: Array<{
      __typename: 'Seat';
      extension: string;
      lineState: LineState;
      agentState: AgentState;
      agentStateAt: string;
      openTickets: number;
      redTickets: number;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
      call: { __typename: 'SeatCall'; direction: CallDirection; status: CallStatus; since: string } | null;
    }>;
    today: {
      __typename: 'DayAtDesk';
      answered: number;
      missed: number;
      dialled: number;
      answeredSoon: number;
      meanWaitSeconds: number | null;
      longestWaitSeconds: number | null;
      meanTalkSeconds: number | null;
      received: number;
      transferred: number;
      completed: number;
    };
  };
};

export type QualityCriteriaQueryVariables = Exact<{ [key: string]: never }>;

export type QualityCriteriaQuery = {
  qualityCriteria: Array<{
    __typename: 'QualityCriterion';
    code: string;
    ko: string;
    en: string;
    weight: number;
    position: number;
    isActive: boolean;
  }>;
};

export type PutQualityCriterionMutationVariables = Exact<{
  input: PutQualityCriterionInput;
}>;

export type PutQualityCriterionMutation = {
  putQualityCriterion: {
    __typename: 'PutQualityCriterionPayload';
    criterion: { __typename: 'QualityCriterion'; code: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SwitchQualityCriterionMutationVariables = Exact<{
  input: SwitchQualityCriterionInput;
}>;

export type SwitchQualityCriterionMutation = {
  switchQualityCriterion: {
    __typename: 'SwitchQualityCriterionPayload';
    criterion: { __typename: 'QualityCriterion'; code: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type QualityScore_SampleFragment = {
  __typename: 'QualitySample';
  id: string;
  version: number;
  score: number | null;
  comment: string | null;
  scoredAt: string | null;
  scoredByName: string | null;
  canScore: boolean;
  marks: Array<{ __typename: 'QualityMark'; code: string; label: string; weight: number; points: number }>;
  ticket: { __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string } | null;
  agent: { __typename: 'Agent'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'QualityScore_SampleFragment' };

export type QualityDrawsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type QualityDrawsQuery = {
  qualityDraws: {
    __typename: 'QualityDrawConnection';
    nodes: Array<{
      __typename: 'QualityDraw';
      id: string;
      fromDay: string;
      toDay: string;
      perAgent: number;
      drawnAt: string;
      drawnByName: string;
      closedAt: string | null;
      sampleCount: number;
      scoredCount: number;
      meanScore: number | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type QualityDrawQueryVariables = Exact<{
  id: string;
}>;

export type QualityDrawQuery = {
  qualityDraw: {
    __typename: 'QualityDraw';
    id: string;
    fromDay: string;
    toDay: string;
    perAgent: number;
    seed: string;
    drawnAt: string;
    drawnByName: string;
    closedAt: string | null;
    sampleCount: number;
    scoredCount: number;
    meanScore: number | null;
    samples: Array<{
      __typename: 'QualitySample';
      id: string;
      version: number;
      score: number | null;
      comment: string | null;
      scoredAt: string | null;
      scoredByName: string | null;
      canScore: boolean;
      marks: Array<{ __typename: 'QualityMark'; code: string; label: string; weight: number; points: number }>;
      ticket: { __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string } | null;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
  } | null;
};

export type SampledTicketQueryVariables = Exact<{
  id: string;
}>;

export type SampledTicketQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    number: string;
    title: string;
    content: string;
    operatorMemo: string | null;
    receivedAt: string;
    type: { __typename: 'TicketCode'; code: string; label: string } | null;
    outcome: { __typename: 'TicketCode'; code: string; label: string } | null;
    customer: { __typename: 'Customer'; id: string; name: string } | null;
  } | null;
};

export type DrawQualitySamplesMutationVariables = Exact<{
  input: DrawQualitySamplesInput;
}>;

export type DrawQualitySamplesMutation = {
  drawQualitySamples: {
    __typename: 'DrawQualitySamplesPayload';
    draw: { __typename: 'QualityDraw'; id: string; sampleCount: number } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ScoreQualitySampleMutationVariables = Exact<{
  input: ScoreQualitySampleInput;
}>;

export type ScoreQualitySampleMutation = {
  scoreQualitySample: {
    __typename: 'ScoreQualitySamplePayload';
    sample: {
      __typename: 'QualitySample';
      id: string;
      version: number;
      score: number | null;
      comment: string | null;
      scoredAt: string | null;
      scoredByName: string | null;
      canScore: boolean;
      marks: Array<{ __typename: 'QualityMark'; code: string; label: string; weight: number; points: number }>;
      ticket: { __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string } | null;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CloseQualityDrawMutationVariables = Exact<{
  input: CloseQualityDrawInput;
}>;

export type CloseQualityDrawMutation = {
  closeQualityDraw: {
    __typename: 'CloseQualityDrawPayload';
    draw: { __typename: 'QualityDraw'; id: string; closedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MyQualitySamplesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyQualitySamplesQuery = {
  myQualitySamples: {
    __typename: 'QualitySampleConnection';
    nodes: Array<{
      __typename: 'QualitySample';
      id: string;
      version: number;
      score: number | null;
      comment: string | null;
      scoredAt: string | null;
      scoredByName: string | null;
      canScore: boolean;
      marks: Array<{ __typename: 'QualityMark'; code: string; label: string; weight: number; points: number }>;
      ticket: { __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string } | null;
      agent: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReplyTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type ReplyTemplatesQuery = {
  replyPlaces: Array<string>;
  replyTemplates: Array<{
    __typename: 'ReplyTemplate';
    id: string;
    name: string;
    body: string;
    isShared: boolean;
    ownerName: string;
    canChange: boolean;
    changedAt: string;
  }>;
};

export type CreateReplyTemplateMutationVariables = Exact<{
  input: CreateReplyTemplateInput;
}>;

export type CreateReplyTemplateMutation = {
  createReplyTemplate: {
    __typename: 'CreateReplyTemplatePayload';
    template: { __typename: 'ReplyTemplate'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChangeReplyTemplateMutationVariables = Exact<{
  input: ChangeReplyTemplateInput;
}>;

export type ChangeReplyTemplateMutation = {
  changeReplyTemplate: {
    __typename: 'ChangeReplyTemplatePayload';
    template: {
      __typename: 'ReplyTemplate';
      id: string;
      name: string;
      body: string;
      isShared: boolean;
      changedAt: string;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RemoveReplyTemplateMutationVariables = Exact<{
  input: RemoveReplyTemplateInput;
}>;

export type RemoveReplyTemplateMutation = {
  removeReplyTemplate: {
    __typename: 'RemoveReplyTemplatePayload';
    template: { __typename: 'ReplyTemplate'; id: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CallcenterSearchQueryVariables = Exact<{
  text: string;
}>;

export type CallcenterSearchQuery = {
  customers: {
    __typename: 'CustomerConnection';
    nodes: Array<{
      __typename: 'Customer';
      id: string;
      number: string;
      name: string;
      mobile: string | null;
      phone: string | null;
    }>;
  };
  tickets: {
    __typename: 'TicketConnection';
    nodes: Array<{ __typename: 'Ticket'; id: string; number: string; title: string }>;
  };
};

export type OpenSoftphoneMutationVariables = Exact<{
  input: OpenSoftphoneInput;
}>;

export type OpenSoftphoneMutation = {
  openSoftphone: {
    __typename: 'OpenSoftphonePayload';
    login: {
      __typename: 'SoftphoneLogin';
      server: string;
      realm: string;
      extension: string;
      username: string;
      password: string;
      endsAt: string;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SoftphoneLogin_LoginFragment = {
  __typename: 'SoftphoneLogin';
  server: string;
  realm: string;
  extension: string;
  username: string;
  password: string;
  endsAt: string;
} & { ' $fragmentName'?: 'SoftphoneLogin_LoginFragment' };

export type UntakenQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type UntakenQuestionsQuery = {
  untakenQuestions: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      title: string;
      overdue: boolean;
      elapsedDays: number;
      status: TicketStatus;
      receivedAt: string;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askedAt: string;
      } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerTicketQuestionInput;
}>;

export type AnswerQuestionMutation = {
  answerTicketQuestion: {
    __typename: 'AnswerTicketQuestionPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TicketCodeTableQueryVariables = Exact<{
  kind: TicketCodeKind;
}>;

export type TicketCodeTableQuery = {
  ticketCodeTable: Array<{
    __typename: 'TicketCodeEntry';
    kind: TicketCodeKind;
    code: string;
    ko: string;
    en: string;
    position: number;
    isActive: boolean;
  }>;
};

export type PutTicketCodeMutationVariables = Exact<{
  input: PutTicketCodeInput;
}>;

export type PutTicketCodeMutation = {
  putTicketCode: {
    __typename: 'PutTicketCodePayload';
    entry: { __typename: 'TicketCodeEntry'; code: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SwitchTicketCodeMutationVariables = Exact<{
  input: SwitchTicketCodeInput;
}>;

export type SwitchTicketCodeMutation = {
  switchTicketCode: {
    __typename: 'SwitchTicketCodePayload';
    entry: { __typename: 'TicketCodeEntry'; code: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type UntakenMailsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type UntakenMailsQuery = {
  untakenMails: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      title: string;
      overdue: boolean;
      elapsedDays: number;
      status: TicketStatus;
      receivedAt: string;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        correspondentName: string | null;
        correspondentAddress: string | null;
        fileNames: Array<string>;
        at: string;
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AnswerMailMutationVariables = Exact<{
  input: AnswerTicketMailInput;
}>;

export type AnswerMailMutation = {
  answerTicketMail: {
    __typename: 'AnswerTicketMailPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      number: string;
      version: number;
      status: TicketStatus;
      receivedAt: string;
      dueAt: string | null;
      direction: TicketDirection;
      title: string;
      content: string;
      operatorMemo: string | null;
      overdue: boolean;
      elapsedDays: number;
      modifiedAt: string;
      availableSteps: Array<TicketStep>;
      contactName: string | null;
      contactPhone: string | null;
      callType: { __typename: 'TicketCode'; code: string } | null;
      callResult: { __typename: 'TicketCode'; code: string } | null;
      outcome: { __typename: 'TicketCode'; code: string } | null;
      line: { __typename: 'TicketCode'; code: string } | null;
      inflow: { __typename: 'TicketCode'; code: string } | null;
      channel: { __typename: 'TicketCode'; code: string } | null;
      type: { __typename: 'TicketCode'; code: string } | null;
      customer: { __typename: 'Customer'; id: string } | null;
      order: { __typename: 'Order'; id: string } | null;
      orderLine: { __typename: 'OrderLine'; id: string } | null;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      modifiedBy: { __typename: 'Agent'; id: string; name: string } | null;
      handledBy: { __typename: 'Agent'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
      question: {
        __typename: 'TicketQuestion';
        id: string;
        kind: TicketQuestionKind;
        storefrontCode: string;
        productName: string | null;
        askerName: string | null;
        askedAt: string;
        edition: number;
        answer: string | null;
        answerState: QuestionAnswerState;
        answeredAt: string | null;
        refusalCode: string | null;
        refusalDetail: string | null;
      } | null;
      mails: Array<{
        __typename: 'TicketMail';
        id: string;
        direction: TicketMailDirection;
        correspondentName: string | null;
        correspondentAddress: string | null;
        subject: string | null;
        content: string | null;
        fileNames: Array<string>;
        at: string;
        writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MailThread_MailFragment = {
  __typename: 'TicketMail';
  id: string;
  direction: TicketMailDirection;
  correspondentName: string | null;
  correspondentAddress: string | null;
  subject: string | null;
  content: string | null;
  fileNames: Array<string>;
  at: string;
  writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'MailThread_MailFragment' };

export type CaseOfTicketQueryVariables = Exact<{
  id: string;
}>;

export type CaseOfTicketQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    disputeCase: { __typename: 'DisputeCase'; id: string; number: string } | null;
  } | null;
};

export type ReceiveTicketMutationVariables = Exact<{
  input: ReceiveTicketInput;
}>;

export type ReceiveTicketMutation = {
  receiveTicket: {
    __typename: 'ReceiveTicketPayload';
    ticket: { __typename: 'Ticket'; id: string; number: string } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TransferTicketMutationVariables = Exact<{
  input: TransferTicketInput;
}>;

export type TransferTicketMutation = {
  transferTicket: {
    __typename: 'TransferTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      status: TicketStatus;
      availableSteps: Array<TicketStep>;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CompleteTicketMutationVariables = Exact<{
  input: CompleteTicketInput;
}>;

export type CompleteTicketMutation = {
  completeTicket: {
    __typename: 'CompleteTicketPayload';
    ticket: { __typename: 'Ticket'; id: string; status: TicketStatus; availableSteps: Array<TicketStep> } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DiscardTicketMutationVariables = Exact<{
  input: DiscardTicketInput;
}>;

export type DiscardTicketMutation = {
  discardTicket: {
    __typename: 'DiscardTicketPayload';
    ticket: { __typename: 'Ticket'; id: string; status: TicketStatus; availableSteps: Array<TicketStep> } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type EscalateTicketMutationVariables = Exact<{
  input: EscalateTicketInput;
}>;

export type EscalateTicketMutation = {
  escalateTicket: {
    __typename: 'EscalateTicketPayload';
    ticket: {
      __typename: 'Ticket';
      id: string;
      status: TicketStatus;
      escalatedAt: string | null;
      availableSteps: Array<TicketStep>;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TakeTicketMutationVariables = Exact<{
  input: TransferTicketInput;
}>;

export type TakeTicketMutation = {
  transferTicket: {
    __typename: 'TransferTicketPayload';
    ticket: { __typename: 'Ticket'; id: string; number: string } | null;
    current: {
      __typename: 'Ticket';
      id: string;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type TicketFilterCodesQueryVariables = Exact<{ [key: string]: never }>;

export type TicketFilterCodesQuery = {
  type: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  channel: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  outcome: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  agents: Array<{ __typename: 'Agent'; id: string; name: string }>;
};

export type TicketFormChoicesQueryVariables = Exact<{
  customerId: string;
}>;

export type TicketFormChoicesQuery = {
  ticketTypes: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  ticketChannels: Array<{ __typename: 'TicketCode'; code: string; label: string }>;
  customer: {
    __typename: 'Customer';
    id: string;
    orders: {
      __typename: 'OrderConnection';
      nodes: Array<{
        __typename: 'Order';
        id: string;
        number: string;
        lines: Array<{
          __typename: 'OrderLine';
          id: string;
          number: string;
          quantity: number;
          variant: {
            __typename: 'Variant';
            id: string;
            sku: string;
            product: { __typename: 'Product'; id: string; name: string };
          };
        }>;
      }>;
    } | null;
  } | null;
};

export type TicketPageQueryVariables = Exact<{
  id: string;
}>;

export type TicketPageQuery = {
  ticket: {
    __typename: 'Ticket';
    id: string;
    number: string;
    title: string;
    content: string;
    operatorMemo: string | null;
    status: TicketStatus;
    overdue: boolean;
    elapsedDays: number;
    receivedAt: string;
    escalatedAt: string | null;
    dueAt: string | null;
    direction: TicketDirection;
    availableSteps: Array<TicketStep>;
    type: { __typename: 'TicketCode'; code: string; label: string } | null;
    channel: { __typename: 'TicketCode'; code: string; label: string } | null;
    customer: { __typename: 'Customer'; id: string; name: string; mobile: string | null } | null;
    receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
    transferee: { __typename: 'Agent'; id: string; name: string } | null;
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
    disputeCase: { __typename: 'DisputeCase'; id: string; number: string } | null;
    calls: Array<{
      __typename: 'Call';
      id: string;
      direction: CallDirection;
      status: CallStatus;
      number: string | null;
      rangAt: string;
      extension: string;
      hasRecording: boolean;
    }>;
    mails: Array<{
      __typename: 'TicketMail';
      id: string;
      direction: TicketMailDirection;
      correspondentName: string | null;
      correspondentAddress: string | null;
      subject: string | null;
      content: string | null;
      fileNames: Array<string>;
      at: string;
      writtenBy: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    history: Array<{
      __typename: 'TicketStepTaken';
      id: string;
      step: TicketStep;
      toStatus: TicketStatus;
      takenAt: string;
      note: string | null;
      takenBy: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
  } | null;
};

export type TicketListQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type TicketListQuery = {
  tickets: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      status: TicketStatus;
      title: string;
      receivedAt: string;
      overdue: boolean;
      elapsedDays: number;
      receivedBy: { __typename: 'Agent'; id: string; name: string } | null;
      type: { __typename: 'TicketCode'; code: string; label: string } | null;
      customer: { __typename: 'Customer'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type TicketTable_TicketFragment = {
  __typename: 'Ticket';
  id: string;
  number: string;
  status: TicketStatus;
  title: string;
  receivedAt: string;
  overdue: boolean;
  elapsedDays: number;
  type: { __typename: 'TicketCode'; code: string; label: string } | null;
  customer: { __typename: 'Customer'; id: string; name: string } | null;
  transferee: { __typename: 'Agent'; id: string; name: string } | null;
} & { ' $fragmentName'?: 'TicketTable_TicketFragment' };

export type TicketsPanel_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  tickets: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      title: string;
      status: TicketStatus;
      receivedAt: string;
      overdue: boolean;
      elapsedDays: number;
      escalatedAt: string | null;
      type: { __typename: 'TicketCode'; code: string; label: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
  };
} & { ' $fragmentName'?: 'TicketsPanel_CustomerFragment' };

export type TransferAgentsQueryVariables = Exact<{ [key: string]: never }>;

export type TransferAgentsQuery = {
  agents: Array<{ __typename: 'Agent'; id: string; name: string; extension: string | null }>;
};

export type WorklistCountsQueryVariables = Exact<{ [key: string]: never }>;

export type WorklistCountsQuery = {
  worklistCounts: {
    __typename: 'WorklistCounts';
    received: number;
    sent: number;
    taken: number;
    callbacks: number;
    total: number;
    red: number;
    untakenQuestions: number;
    untakenMails: number;
  };
};

export type WorklistQueryVariables = Exact<{
  bucket: WorklistBucket;
  after?: string | null | undefined;
}>;

export type WorklistQuery = {
  worklist: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      id: string;
      number: string;
      status: TicketStatus;
      title: string;
      receivedAt: string;
      overdue: boolean;
      elapsedDays: number;
      type: { __typename: 'TicketCode'; code: string; label: string } | null;
      customer: { __typename: 'Customer'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecentTransfersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type RecentTransfersQuery = {
  recentTransfers: {
    __typename: 'TicketConnection';
    nodes: Array<{
      __typename: 'Ticket';
      transferredAt: string | null;
      id: string;
      number: string;
      status: TicketStatus;
      title: string;
      receivedAt: string;
      overdue: boolean;
      elapsedDays: number;
      type: { __typename: 'TicketCode'; code: string; label: string } | null;
      customer: { __typename: 'Customer'; id: string; name: string } | null;
      transferee: { __typename: 'Agent'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
  transferReset: { __typename: 'TransferReset'; resetAt: string | null; laterCount: number };
};

export type ResetRecentTransfersMutationVariables = Exact<{
  input: ResetRecentTransfersInput;
}>;

export type ResetRecentTransfersMutation = {
  resetRecentTransfers: {
    __typename: 'ResetRecentTransfersPayload';
    reset: { __typename: 'TransferReset'; resetAt: string | null; laterCount: number } | null;
    userErrors: Array<{
      __typename: 'CallcenterUserError';
      code: CallcenterUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export const DeskCall_CallFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskCall_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastKnownStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silentSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isUnseen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMuted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consultee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableActs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'candidates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskCall_CallFragment, unknown>;
export const PastCalls_CallFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PastCalls_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PastCalls_CallFragment, unknown>;
export const CustomerTwin_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerTwin_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPurchasedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerTwin_CustomerFragment, unknown>;
export const CustomerHeaderPanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CustomerHeaderPanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPurchasedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'merges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partedReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canPart' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mergedCustomer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'keptCustomer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspectedDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerHeaderPanel_CustomerFragment, unknown>;
export const TimelinePanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelinePanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
    },
  ],
} as unknown as DocumentNode<TimelinePanel_CustomerFragment, unknown>;
export const ReportTiles_FiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportTiles_figures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeskReportFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discarded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'red' } },
          { kind: 'Field', name: { kind: 'Name', value: 'transferred' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContactOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContactRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medianHandlingSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'p90HandlingSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callbacksKept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callbacksOverdue' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportTiles_FiguresFragment, unknown>;
export const DeskWatchers_TicketFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskWatchers_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'watchers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isWriting' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<DeskWatchers_TicketFragment, unknown>;
export const MailThread_MailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<MailThread_MailFragment, unknown>;
export const DeskForm_TicketFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskForm_TicketFragment, unknown>;
export const QualityScore_SampleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'QualityScore_sample' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QualitySample' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canScore' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'marks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<QualityScore_SampleFragment, unknown>;
export const SoftphoneLogin_LoginFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SoftphoneLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SoftphoneLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'server' } },
          { kind: 'Field', name: { kind: 'Name', value: 'realm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'password' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SoftphoneLogin_LoginFragment, unknown>;
export const TicketTable_TicketFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketTable_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
            name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<TicketTable_TicketFragment, unknown>;
export const TicketsPanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketsPanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'escalatedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'type' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketsPanel_CustomerFragment, unknown>;
export const AnswerCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerCallInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerCall' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<AnswerCallMutation, AnswerCallMutationVariables>;
export const MuteCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MuteCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MuteCallInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'muteCall' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<MuteCallMutation, MuteCallMutationVariables>;
export const UnmuteCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnmuteCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnmuteCallInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unmuteCall' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<UnmuteCallMutation, UnmuteCallMutationVariables>;
export const TransferCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TransferCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferCallInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferCall' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<TransferCallMutation, TransferCallMutationVariables>;
export const ConsultColleagueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConsultColleague' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsultColleagueInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consultColleague' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<ConsultColleagueMutation, ConsultColleagueMutationVariables>;
export const CompleteTransferDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteTransfer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompleteTransferInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completeTransfer' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<CompleteTransferMutation, CompleteTransferMutationVariables>;
export const CancelTransferDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelTransfer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelTransferInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelTransfer' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<CancelTransferMutation, CancelTransferMutationVariables>;
export const DeskEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'DeskEvents' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deskEvents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calls' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskCall_call' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'call' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskCall_call' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lineState' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agentState' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasSoftphone' } },
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
      name: { kind: 'Name', value: 'DeskCall_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastKnownStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silentSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isUnseen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMuted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consultee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableActs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'candidates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskEventsSubscription, DeskEventsSubscriptionVariables>;
export const CallsTodayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CallsToday' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callsToday' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'DeskCall_call' },
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
      name: { kind: 'Name', value: 'DeskCall_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastKnownStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silentSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isUnseen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMuted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consultee' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableActs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'candidates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CallsTodayQuery, CallsTodayQueryVariables>;
export const ColleaguesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Colleagues' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const DialDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Dial' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DialInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dial' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<DialMutation, DialMutationVariables>;
export const HangUpCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HangUpCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'HangUpCallInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hangUpCall' },
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
                  name: { kind: 'Name', value: 'call' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
} as unknown as DocumentNode<HangUpCallMutation, HangUpCallMutationVariables>;
export const SeeCallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SeeCall' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SeeCallInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seeCall' },
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
                  name: { kind: 'Name', value: 'call' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isUnseen' } },
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
} as unknown as DocumentNode<SeeCallMutation, SeeCallMutationVariables>;
export const CreateCustomerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCustomer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCustomerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCustomer' },
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
                  name: { kind: 'Name', value: 'customer' },
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
} as unknown as DocumentNode<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const KeepCallNumberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepCallNumber' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'KeepCallNumberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keepCallNumber' },
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
                  name: { kind: 'Name', value: 'call' },
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
} as unknown as DocumentNode<KeepCallNumberMutation, KeepCallNumberMutationVariables>;
export const ClaimExtensionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ClaimExtension' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimExtensionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claimExtension' },
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
                  name: { kind: 'Name', value: 'extension' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
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
} as unknown as DocumentNode<ClaimExtensionMutation, ClaimExtensionMutationVariables>;
export const ReconnectExtensionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReconnectExtension' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReconnectExtensionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reconnectExtension' },
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
                  name: { kind: 'Name', value: 'extension' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
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
} as unknown as DocumentNode<ReconnectExtensionMutation, ReconnectExtensionMutationVariables>;
export const SetAgentStateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetAgentState' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetAgentStateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setAgentState' },
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
                  name: { kind: 'Name', value: 'extension' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
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
} as unknown as DocumentNode<SetAgentStateMutation, SetAgentStateMutationVariables>;
export const OpenCallRecordingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenCallRecording' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenCallRecordingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openCallRecording' },
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
                  name: { kind: 'Name', value: 'recording' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
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
} as unknown as DocumentNode<OpenCallRecordingMutation, OpenCallRecordingMutationVariables>;
export const CustomerTwinsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerTwins' },
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
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'CustomerTwin_customer' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suspectedDuplicates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CustomerTwin_customer' },
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
      name: { kind: 'Name', value: 'CustomerTwin_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPurchasedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CustomerTwinsQuery, CustomerTwinsQueryVariables>;
export const MergeCustomersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MergeCustomers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeCustomersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergeCustomers' },
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
                  name: { kind: 'Name', value: 'customer' },
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
} as unknown as DocumentNode<MergeCustomersMutation, MergeCustomersMutationVariables>;
export const PartCustomersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PartCustomers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartCustomersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partCustomers' },
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
                  name: { kind: 'Name', value: 'merge' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'partedAt' } },
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
} as unknown as DocumentNode<PartCustomersMutation, PartCustomersMutationVariables>;
export const ChangeCustomerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeCustomer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeCustomerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeCustomer' },
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
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mid' } },
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
} as unknown as DocumentNode<ChangeCustomerMutation, ChangeCustomerMutationVariables>;
export const CustomerWarningsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CustomerWarnings' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'type' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
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
                  name: { kind: 'Name', value: 'disputeCases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
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
} as unknown as DocumentNode<CustomerWarningsQuery, CustomerWarningsQueryVariables>;
export const RevealCustomerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevealCustomer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevealCustomerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealCustomer' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
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
} as unknown as DocumentNode<RevealCustomerMutation, RevealCustomerMutationVariables>;
export const TimelineTicketsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TimelineTickets' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
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
  ],
} as unknown as DocumentNode<TimelineTicketsQuery, TimelineTicketsQueryVariables>;
export const TimelineOrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TimelineOrders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orders' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
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
  ],
} as unknown as DocumentNode<TimelineOrdersQuery, TimelineOrdersQueryVariables>;
export const TimelineCasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TimelineCases' },
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
  ],
} as unknown as DocumentNode<TimelineCasesQuery, TimelineCasesQueryVariables>;
export const TimelineReportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TimelineReports' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
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
} as unknown as DocumentNode<TimelineReportsQuery, TimelineReportsQueryVariables>;
export const DeskReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deskReport' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'transfers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualityMean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualityScored' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'totals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportTiles_figures' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'byType' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ReportTiles_figures' },
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
                  name: { kind: 'Name', value: 'byOutcome' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ReportTiles_figures' },
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
                  name: { kind: 'Name', value: 'byCallResult' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ReportTiles_figures' },
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
                  name: { kind: 'Name', value: 'byAgent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'completed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'medianHandlingSeconds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'p90HandlingSeconds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'transfersOut' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'transfersIn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualityMean' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'taken' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ReportTiles_figures' },
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
                  name: { kind: 'Name', value: 'bySlot' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ReportTiles_figures' },
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
                  name: { kind: 'Name', value: 'waits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'all' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medianWaitSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'p90WaitSeconds' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'longestWaitSeconds' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'byHour' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'waits' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'missed' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'medianWaitSeconds' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'p90WaitSeconds' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'longestWaitSeconds' } },
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
      name: { kind: 'Name', value: 'ReportTiles_figures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DeskReportFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'completed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discarded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'red' } },
          { kind: 'Field', name: { kind: 'Name', value: 'transferred' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContactOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstContactRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medianHandlingSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'p90HandlingSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callbacksKept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'callbacksOverdue' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskReportQuery, DeskReportQueryVariables>;
export const MakeDeskReportFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeDeskReportFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeDeskReportFileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeDeskReportFile' },
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
                  name: { kind: 'Name', value: 'file' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
} as unknown as DocumentNode<MakeDeskReportFileMutation, MakeDeskReportFileMutationVariables>;
export const DeskReceiveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeskReceive' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiveTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receiveTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskReceiveMutation, DeskReceiveMutationVariables>;
export const DeskChangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeskChange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskChangeMutation, DeskChangeMutationVariables>;
export const DeskTransferDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeskTransfer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskTransferMutation, DeskTransferMutationVariables>;
export const DeskCompleteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeskComplete' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompleteTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completeTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskCompleteMutation, DeskCompleteMutationVariables>;
export const MyTicketDraftsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyTicketDrafts' },
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
            name: { kind: 'Name', value: 'myTicketDrafts' },
            arguments: [
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
                      { kind: 'Field', name: { kind: 'Name', value: 'ticketId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ticketVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
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
                        name: { kind: 'Name', value: 'form' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'customerId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderLineId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'followUpOfId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'transfereeId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'typeCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'callTypeCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'callResultCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'outcomeCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lineCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inflowCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isReserved' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'content' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
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
} as unknown as DocumentNode<MyTicketDraftsQuery, MyTicketDraftsQueryVariables>;
export const SaveDeskDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveDeskDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveTicketDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveTicketDraft' },
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
                  name: { kind: 'Name', value: 'draft' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
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
} as unknown as DocumentNode<SaveDeskDraftMutation, SaveDeskDraftMutationVariables>;
export const DropDeskDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DropDeskDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DropTicketDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dropTicketDraft' },
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
                  name: { kind: 'Name', value: 'draft' },
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
} as unknown as DocumentNode<DropDeskDraftMutation, DropDeskDraftMutationVariables>;
export const DeskWatchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeskWatch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WatchTicketInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'watchTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskWatchers_ticket' },
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
      name: { kind: 'Name', value: 'DeskWatchers_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'watchers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isWriting' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<DeskWatchMutation, DeskWatchMutationVariables>;
export const DeskChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'DeskChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ticketId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
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
            name: { kind: 'Name', value: 'ticketChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ticketId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ticketId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'customerId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'customerId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskWatchers_ticket' },
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
      name: { kind: 'Name', value: 'DeskWatchers_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'watchers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isWriting' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agent' },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskChangesSubscription, DeskChangesSubscriptionVariables>;
export const DeskCodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskCodes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'callType' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'CALL_TYPE' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'callResult' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'CALL_RESULT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'OUTCOME' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'line' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'kind' }, value: { kind: 'EnumValue', value: 'LINE' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'inflow' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'INFLOW' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'channel' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'CHANNEL' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'type' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'kind' }, value: { kind: 'EnumValue', value: 'TYPE' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskCodesQuery, DeskCodesQueryVariables>;
export const DeskCustomersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskCustomers' },
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
            name: { kind: 'Name', value: 'customers' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mid' } },
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
} as unknown as DocumentNode<DeskCustomersQuery, DeskCustomersQueryVariables>;
export const DeskCustomerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskCustomer' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastPurchasedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mergedInto' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'suspectedDuplicates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calls' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
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
                              name: { kind: 'Name', value: 'PastCalls_call' },
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
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orders' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'variant' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
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
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
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
      name: { kind: 'Name', value: 'PastCalls_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeskCustomerQuery, DeskCustomerQueryVariables>;
export const DeskOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskOrder' },
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
            name: { kind: 'Name', value: 'order' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
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
                  name: { kind: 'Name', value: 'tickets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'markChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isSet' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shipments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
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
} as unknown as DocumentNode<DeskOrderQuery, DeskOrderQueryVariables>;
export const DeskTicketByIdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeskTicketById' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                  name: { kind: 'Name', value: 'DeskForm_ticket' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'DeskWatchers_ticket' },
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
      name: { kind: 'Name', value: 'DeskWatchers_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'watchers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isWriting' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agent' },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<DeskTicketByIdQuery, DeskTicketByIdQueryVariables>;
export const TicketEvidenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketEvidence' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'manifest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'frozenAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'items' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'check' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isIntact' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flaws' } },
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
} as unknown as DocumentNode<TicketEvidenceQuery, TicketEvidenceQueryVariables>;
export const EvidenceTextsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EvidenceTexts' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'items' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
} as unknown as DocumentNode<EvidenceTextsQuery, EvidenceTextsQueryVariables>;
export const FaqEntriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FaqEntries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'category' } },
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
            name: { kind: 'Name', value: 'faqEntries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'category' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'category' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hits' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'faqCategories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FaqEntriesQuery, FaqEntriesQueryVariables>;
export const CreateFaqEntryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateFaqEntry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateFaqEntryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createFaqEntry' },
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
                  name: { kind: 'Name', value: 'entry' },
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
} as unknown as DocumentNode<CreateFaqEntryMutation, CreateFaqEntryMutationVariables>;
export const ChangeFaqEntryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeFaqEntry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeFaqEntryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeFaqEntry' },
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
                  name: { kind: 'Name', value: 'entry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
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
} as unknown as DocumentNode<ChangeFaqEntryMutation, ChangeFaqEntryMutationVariables>;
export const RemoveFaqEntryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveFaqEntry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveFaqEntryInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeFaqEntry' },
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
                  name: { kind: 'Name', value: 'entry' },
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
} as unknown as DocumentNode<RemoveFaqEntryMutation, RemoveFaqEntryMutationVariables>;
export const CountFaqUseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CountFaqUse' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CountFaqUseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'countFaqUse' },
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
                  name: { kind: 'Name', value: 'entry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hits' } },
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
} as unknown as DocumentNode<CountFaqUseMutation, CountFaqUseMutationVariables>;
export const LiveBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LiveBoard' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'liveBoard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openTickets' } },
                { kind: 'Field', name: { kind: 'Name', value: 'redTickets' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seats' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lineState' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agentState' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agentStateAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openTickets' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'redTickets' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agent' },
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
                        name: { kind: 'Name', value: 'call' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'today' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'missed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dialled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answeredSoon' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanWaitSeconds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'longestWaitSeconds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanTalkSeconds' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'received' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'transferred' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'completed' } },
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
} as unknown as DocumentNode<LiveBoardQuery, LiveBoardQueryVariables>;
export const QualityCriteriaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'QualityCriteria' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'qualityCriteria' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ko' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QualityCriteriaQuery, QualityCriteriaQueryVariables>;
export const PutQualityCriterionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PutQualityCriterion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PutQualityCriterionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'putQualityCriterion' },
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
                  name: { kind: 'Name', value: 'criterion' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
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
} as unknown as DocumentNode<PutQualityCriterionMutation, PutQualityCriterionMutationVariables>;
export const SwitchQualityCriterionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SwitchQualityCriterion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SwitchQualityCriterionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'switchQualityCriterion' },
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
                  name: { kind: 'Name', value: 'criterion' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
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
} as unknown as DocumentNode<SwitchQualityCriterionMutation, SwitchQualityCriterionMutationVariables>;
export const QualityDrawsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'QualityDraws' },
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
            name: { kind: 'Name', value: 'qualityDraws' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'perAgent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'drawnAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'drawnByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sampleCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scoredCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanScore' } },
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
} as unknown as DocumentNode<QualityDrawsQuery, QualityDrawsQueryVariables>;
export const QualityDrawDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'QualityDraw' },
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
            name: { kind: 'Name', value: 'qualityDraw' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'perAgent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'drawnAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'drawnByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sampleCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scoredCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'meanScore' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'samples' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'QualityScore_sample' },
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
      name: { kind: 'Name', value: 'QualityScore_sample' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QualitySample' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canScore' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'marks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<QualityDrawQuery, QualityDrawQueryVariables>;
export const SampledTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SampledTicket' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'content' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'type' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'outcome' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SampledTicketQuery, SampledTicketQueryVariables>;
export const DrawQualitySamplesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DrawQualitySamples' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DrawQualitySamplesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'drawQualitySamples' },
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
                  name: { kind: 'Name', value: 'draw' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sampleCount' } },
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
} as unknown as DocumentNode<DrawQualitySamplesMutation, DrawQualitySamplesMutationVariables>;
export const ScoreQualitySampleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScoreQualitySample' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScoreQualitySampleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scoreQualitySample' },
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
                  name: { kind: 'Name', value: 'sample' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'QualityScore_sample' },
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
      name: { kind: 'Name', value: 'QualityScore_sample' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QualitySample' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canScore' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'marks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<ScoreQualitySampleMutation, ScoreQualitySampleMutationVariables>;
export const CloseQualityDrawDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseQualityDraw' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseQualityDrawInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeQualityDraw' },
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
                  name: { kind: 'Name', value: 'draw' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
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
} as unknown as DocumentNode<CloseQualityDrawMutation, CloseQualityDrawMutationVariables>;
export const MyQualitySamplesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyQualitySamples' },
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
            name: { kind: 'Name', value: 'myQualitySamples' },
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
                        name: { kind: 'Name', value: 'QualityScore_sample' },
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
      name: { kind: 'Name', value: 'QualityScore_sample' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QualitySample' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'comment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canScore' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'marks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agent' },
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
} as unknown as DocumentNode<MyQualitySamplesQuery, MyQualitySamplesQueryVariables>;
export const ReplyTemplatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReplyTemplates' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replyTemplates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isShared' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canChange' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'replyPlaces' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplyTemplatesQuery, ReplyTemplatesQueryVariables>;
export const CreateReplyTemplateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateReplyTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateReplyTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createReplyTemplate' },
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
                  name: { kind: 'Name', value: 'template' },
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
} as unknown as DocumentNode<CreateReplyTemplateMutation, CreateReplyTemplateMutationVariables>;
export const ChangeReplyTemplateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeReplyTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeReplyTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeReplyTemplate' },
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
                  name: { kind: 'Name', value: 'template' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isShared' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
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
} as unknown as DocumentNode<ChangeReplyTemplateMutation, ChangeReplyTemplateMutationVariables>;
export const RemoveReplyTemplateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveReplyTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveReplyTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeReplyTemplate' },
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
                  name: { kind: 'Name', value: 'template' },
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
} as unknown as DocumentNode<RemoveReplyTemplateMutation, RemoveReplyTemplateMutationVariables>;
export const CallcenterSearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CallcenterSearch' },
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
            name: { kind: 'Name', value: 'customers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tickets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'search' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
                    },
                  ],
                },
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
} as unknown as DocumentNode<CallcenterSearchQuery, CallcenterSearchQueryVariables>;
export const OpenSoftphoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenSoftphone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenSoftphoneInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openSoftphone' },
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
                  name: { kind: 'Name', value: 'login' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SoftphoneLogin_login' },
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
      name: { kind: 'Name', value: 'SoftphoneLogin_login' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SoftphoneLogin' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'server' } },
          { kind: 'Field', name: { kind: 'Name', value: 'realm' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'username' } },
          { kind: 'Field', name: { kind: 'Name', value: 'password' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenSoftphoneMutation, OpenSoftphoneMutationVariables>;
export const UntakenQuestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UntakenQuestions' },
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
            name: { kind: 'Name', value: 'untakenQuestions' },
            arguments: [
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
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'question' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
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
} as unknown as DocumentNode<UntakenQuestionsQuery, UntakenQuestionsQueryVariables>;
export const AnswerQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerTicketQuestionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerTicketQuestion' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const TicketCodeTableDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketCodeTable' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketCodeKind' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticketCodeTable' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ko' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TicketCodeTableQuery, TicketCodeTableQueryVariables>;
export const PutTicketCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PutTicketCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PutTicketCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'putTicketCode' },
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
                  name: { kind: 'Name', value: 'entry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
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
} as unknown as DocumentNode<PutTicketCodeMutation, PutTicketCodeMutationVariables>;
export const SwitchTicketCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SwitchTicketCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SwitchTicketCodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'switchTicketCode' },
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
                  name: { kind: 'Name', value: 'entry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
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
} as unknown as DocumentNode<SwitchTicketCodeMutation, SwitchTicketCodeMutationVariables>;
export const UntakenMailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UntakenMails' },
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
            name: { kind: 'Name', value: 'untakenMails' },
            arguments: [
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
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mails' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
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
} as unknown as DocumentNode<UntakenMailsQuery, UntakenMailsQueryVariables>;
export const AnswerMailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerMail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerTicketMailInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerTicketMail' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DeskForm_ticket' },
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
      name: { kind: 'Name', value: 'DeskForm_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modifiedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactPhone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callType' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'callResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outcome' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inflow' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
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
            name: { kind: 'Name', value: 'receivedBy' },
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
            name: { kind: 'Name', value: 'modifiedBy' },
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
            name: { kind: 'Name', value: 'handledBy' },
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
            name: { kind: 'Name', value: 'transferee' },
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
            name: { kind: 'Name', value: 'question' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerState' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mails' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MailThread_mail' },
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
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<AnswerMailMutation, AnswerMailMutationVariables>;
export const CaseOfTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseOfTicket' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
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
} as unknown as DocumentNode<CaseOfTicketQuery, CaseOfTicketQueryVariables>;
export const ReceiveTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReceiveTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiveTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receiveTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
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
} as unknown as DocumentNode<ReceiveTicketMutation, ReceiveTicketMutationVariables>;
export const TransferTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TransferTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<TransferTicketMutation, TransferTicketMutationVariables>;
export const CompleteTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompleteTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completeTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
} as unknown as DocumentNode<CompleteTicketMutation, CompleteTicketMutationVariables>;
export const DiscardTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DiscardTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiscardTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discardTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
} as unknown as DocumentNode<DiscardTicketMutation, DiscardTicketMutationVariables>;
export const EscalateTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EscalateTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EscalateTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'escalateTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'escalatedAt' } },
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
} as unknown as DocumentNode<EscalateTicketMutation, EscalateTicketMutationVariables>;
export const TakeTicketDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeTicket' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferTicketInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferTicket' },
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
                  name: { kind: 'Name', value: 'ticket' },
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
                  name: { kind: 'Name', value: 'current' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<TakeTicketMutation, TakeTicketMutationVariables>;
export const TicketFilterCodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketFilterCodes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'type' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'kind' }, value: { kind: 'EnumValue', value: 'TYPE' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'channel' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'CHANNEL' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'ticketCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'EnumValue', value: 'OUTCOME' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agents' },
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
} as unknown as DocumentNode<TicketFilterCodesQuery, TicketFilterCodesQueryVariables>;
export const TicketFormChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketFormChoices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'customerId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticketTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ticketChannels' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'customerId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orders' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
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
} as unknown as DocumentNode<TicketFormChoicesQuery, TicketFormChoicesQueryVariables>;
export const TicketPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketPage' },
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
            name: { kind: 'Name', value: 'ticket' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'content' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'escalatedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'type' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channel' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'mobile' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receivedBy' },
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
                  name: { kind: 'Name', value: 'transferee' },
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
                  name: { kind: 'Name', value: 'disputeCase' },
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
                  name: { kind: 'Name', value: 'calls' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PastCalls_call' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mails' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'MailThread_mail' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'takenBy' },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PastCalls_call' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Call' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rangAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasRecording' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MailThread_mail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketMail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correspondentAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writtenBy' },
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
} as unknown as DocumentNode<TicketPageQuery, TicketPageQueryVariables>;
export const TicketListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TicketList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TicketFilter' } },
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
            name: { kind: 'Name', value: 'tickets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'TicketTable_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'receivedBy' },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketTable_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
            name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<TicketListQuery, TicketListQueryVariables>;
export const TransferAgentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferAgents' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferAgentsQuery, TransferAgentsQueryVariables>;
export const WorklistCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorklistCounts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'worklistCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'received' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'callbacks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'red' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untakenQuestions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untakenMails' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorklistCountsQuery, WorklistCountsQueryVariables>;
export const WorklistDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Worklist' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorklistBucket' } } },
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
            name: { kind: 'Name', value: 'worklist' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'bucket' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'TicketTable_ticket' },
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
      name: { kind: 'Name', value: 'TicketTable_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
            name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const RecentTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecentTransfers' },
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
            name: { kind: 'Name', value: 'recentTransfers' },
            arguments: [
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'TicketTable_ticket' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'transferredAt' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferReset' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resetAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'laterCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TicketTable_ticket' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ticket' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'elapsedDays' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'type' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
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
            name: { kind: 'Name', value: 'transferee' },
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
} as unknown as DocumentNode<RecentTransfersQuery, RecentTransfersQueryVariables>;
export const ResetRecentTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetRecentTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetRecentTransfersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resetRecentTransfers' },
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
                  name: { kind: 'Name', value: 'reset' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'resetAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'laterCount' } },
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
} as unknown as DocumentNode<ResetRecentTransfersMutation, ResetRecentTransfersMutationVariables>;
