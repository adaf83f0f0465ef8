import { DateTime, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { customerPersonal } from '../customer/index.ts';
import { ticketCode, TicketCode, type CodeInWords } from '../ticket-code/index.ts';
import { ticketPersonal } from '../ticket-contact/index.ts';
import { customerOfTicket, ticketById } from './ticket-reads.ts';
import type { TicketRow } from './ticket.entity.ts';
import { Ticket } from './ticket.type.ts';

/** What document 002 shows of a ticket beside its text (E3): codes, contact, who did what. */
@Resolver(() => Ticket)
export class TicketFieldsResolver {
  @FieldResolver(() => TicketCode, { nullable: true, description: 'Type of the ticket (상담유형)' })
  type(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'TYPE', ticket.typeCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Channel of the ticket (유입경로)' })
  channel(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'CHANNEL', ticket.channelCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Kind of the call (콜유형)' })
  callType(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'CALL_TYPE', ticket.callTypeCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'How the call ended (통화결과)' })
  callResult(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'CALL_RESULT', ticket.callResultCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Outcome of the consultation (상담결과)' })
  outcome(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'OUTCOME', ticket.outcomeCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'Distribution line (유통라인)' })
  line(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'LINE', ticket.lineCode);
  }

  @FieldResolver(() => TicketCode, { nullable: true, description: 'What brought the customer (유입코드)' })
  inflow(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<CodeInWords | null> {
    return ticketCode(context, 'INFLOW', ticket.inflowCode);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who is to be spoken to (고객명): the customer unless somebody else was named',
  })
  async contactName(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<string | null> {
    if (ticket.contactName) return ticketPersonal.show(context, ticket, 'contactName');
    const customer = await customerOfTicket(context, ticket);
    return customer && customerPersonal.show(context, customer, 'name');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their number, masked (고객전화번호): that of the customer unless another was given',
  })
  async contactPhone(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<string | null> {
    if (ticket.contactPhone) return ticketPersonal.show(context, ticket, 'contactPhone');
    const customer = await customerOfTicket(context, ticket);
    return customer && customerPersonal.show(context, customer, customer.mobile ? 'mobile' : 'phone');
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether it is to be finished at a certain time (예약)' })
  isReserved(@Root() { dueAt }: TicketRow): boolean {
    return Boolean(dueAt);
  }

  @FieldResolver(() => DateTime, { description: 'Timestamp of the last act on it (최근수정일시)' })
  modifiedAt(@Root() { modifiedAt, receivedAt }: TicketRow): Date {
    return modifiedAt ?? receivedAt;
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who acted last on it (최근수정자)' })
  modifiedBy(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<AgentRow | null> {
    return agentById(context, ticket.modifiedById ?? ticket.receivedById);
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who finished it or threw it away (처리자)' })
  async handledBy(@Ctx() context: Context, @Root() { handledById }: TicketRow): Promise<AgentRow | null> {
    return handledById ? agentById(context, handledById) : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who handed it over last' })
  async transferredBy(@Ctx() context: Context, @Root() { transferredById }: TicketRow): Promise<AgentRow | null> {
    return transferredById ? agentById(context, transferredById) : null;
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'Ticket of which it is the addition (F8)' })
  async followUpOf(@Ctx() context: Context, @Root() { followUpOfId }: TicketRow): Promise<TicketRow | null> {
    return followUpOfId ? ticketById(context, followUpOfId) : null;
  }
}
