import { connectionOf, DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** What stands in the form of a ticket, as it is saved and read. */
@InputType('TicketDraftFormInput', { description: 'What stands in the form of a ticket, however unfinished (F12)' })
@ObjectType('TicketDraftForm', { description: 'What stood in the form of a ticket, however unfinished (F12)' })
export class TicketDraftForm {
  @Field(() => ID, { nullable: true, description: 'Customer who asks' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Order it is about' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Line of that order' })
  orderLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ticket of which it is the addition (F8)' })
  followUpOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Agent who is to take over (이관담당자)' })
  transfereeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the ticket type (상담유형)' })
  typeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the channel (유입경로)' })
  channelCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the kind of call (콜유형)' })
  callTypeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of how the call ended (통화결과)' })
  callResultCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the outcome (상담결과)' })
  outcomeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the distribution line (유통라인)' })
  lineCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of what brought the customer (유입코드)' })
  inflowCode?: string | null;

  @Field(() => String, { nullable: true, description: 'INBOUND or OUTBOUND' })
  direction?: string | null;

  @Field(() => String, { nullable: true, description: 'Who is to be spoken to (고객명)' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their number as it was typed (고객전화번호)' })
  contactPhone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether 예약 was ticked' })
  isReserved?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp by which it should be finished (완료예정일)' })
  dueAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Title' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Text of the consultation (상담내용)' })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark for colleagues (관리자메모)' })
  operatorMemo?: string | null;
}

/** View of a draft. */
@ObjectType({ description: 'What an agent put aside unfinished (접수정보 임시저장, F12); nobody reads another’s' })
export class TicketDraft {
  @Field(() => ID, { description: 'Identifier of the draft' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Ticket that was being changed; none of a new one' })
  ticketId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that ticket on which it was written' })
  ticketVersion!: number | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was put aside' })
  savedAt!: Date;
}

/** Pages of drafts. */
export const TicketDraftConnection = connectionOf(TicketDraft, 'TicketDraft');

@InputType({ description: 'What is put aside (F12)' })
export class SaveTicketDraftInput {
  @Field(() => ID, { nullable: true, description: 'Draft that this replaces; a new one unless said' })
  draftId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ticket that is being changed' })
  ticketId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that ticket on which this is written' })
  ticketVersion?: number | null;

  @Field(() => TicketDraftForm, { description: 'What stands in the form' })
  form!: TicketDraftForm;
}

@InputType({ description: 'Draft that is not wanted any more' })
export class DropTicketDraftInput {
  @Field(() => ID, { description: 'Draft to throw away' })
  draftId!: string;
}

function draftPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class DraftPayload {
    @Field(() => TicketDraft, { nullable: true, description: 'Draft after the act; none when it was refused' })
    draft!: TicketDraft | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return DraftPayload;
}

export const SaveTicketDraftPayload = draftPayload('SaveTicketDraftPayload', 'Outcome of putting a form aside');
export const DropTicketDraftPayload = draftPayload('DropTicketDraftPayload', 'Outcome of throwing a draft away');
