import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TicketDirection } from './ticket.type.ts';

/** What becomes of a new ticket at once, in the graph. */
const TicketThen = enumOf('TicketThen', 'What becomes of a new ticket in the same act', {
  NOTHING: 'It is received (F4)',
  TRANSFER: 'It is handed over (F5)',
  COMPLETE: 'It is finished (F6)',
});

@InputType()
abstract class TicketDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Order it is about' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Line of that order' })
  orderLineId?: string | null;

  @Field(() => String, { description: 'Code of the ticket type (상담유형)' })
  typeCode!: string;

  @Field(() => String, { description: 'Code of the channel (유입경로)' })
  channelCode!: string;

  @Field(() => String, { nullable: true, description: 'Code of the kind of call (콜유형); 1 unless said' })
  callTypeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of how the call ended (통화결과); 1 unless said' })
  callResultCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the outcome (상담결과); 1 unless said, 2 is a callback',
  })
  outcomeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the distribution line (유통라인); OFF unless said' })
  lineCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of what brought the customer (유입코드)' })
  inflowCode?: string | null;

  @Field(() => TicketDirection, { nullable: true, description: 'Way the call came about; inbound unless said' })
  direction?: 'INBOUND' | 'OUTBOUND' | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who is to be spoken to (고객명); the customer where it is null, as it was unless said',
  })
  contactName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Their number (고객전화번호), however written; that of the customer where it is null, as it was unless said',
  })
  contactPhone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether it is to be finished at a certain time (예약); without, `dueAt` is not kept',
  })
  isReserved?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp by which it should be finished; in the future' })
  dueAt?: Date | null;

  @Field(() => String, { description: 'Title, 1 to 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Remark for colleagues, at most 20,000 characters' })
  operatorMemo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Draft of the viewer out of which this was made; it is over then' })
  draftId?: string | null;
}

@InputType({ description: 'New ticket (F4), with all fields of document 002 (E3)' })
export class ReceiveTicketInput extends TicketDetailsInput {
  @Field(() => ID, { description: 'Customer who asks' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'Ticket of which this is the addition (F8)' })
  followUpOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Call of the viewer in which it was taken down (E2)' })
  callId?: string | null;

  @Field(() => TicketThen, { nullable: true, description: 'What becomes of it in the same act; nothing unless said' })
  andThen?: 'NOTHING' | 'TRANSFER' | 'COMPLETE' | null;

  @Field(() => ID, { nullable: true, description: 'Agent who takes over; mandatory where it is handed over at once' })
  transfereeId?: string | null;
}

@InputType({ description: 'What a ticket is to say from now on (F7): all of it, as the form shows it' })
export class ChangeTicketInput extends TicketDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Customer who asks; left as it is unless said' })
  customerId?: string | null;

  @Field(() => ID, { description: 'Ticket to change' })
  ticketId!: string;

  @Field(() => Int, { description: 'Version on which this was written' })
  expectedVersion!: number;
}
