import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { AnswerTicketMailPayload, Ticket, ticketAnswer, TicketConnection, type TicketRow } from '../ticket/index.ts';
import { WorklistCounts } from '../worklist/index.ts';
import { answerMail } from './answer-mail.ts';
import { countUntakenMails, mailsOfTicket, untakenMails } from './mail-reads.ts';
import type { TicketMailRow } from './ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail.personal.ts';
import { AnswerTicketMailInput, TicketMail } from './ticket-mail.type.ts';

/** Mails on the pages of their tickets, and the act that answers them. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Ticket)
export class TicketMailsResolver {
  @Authorized('AGENT', 'SENIOR')
  @Query(() => TicketConnection, { description: 'Mails that nobody has taken, oldest first (이메일)' })
  untakenMails(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<TicketRow>> {
    return untakenMails(context, args);
  }

  @FieldResolver(() => [TicketMail], { description: 'Mails to and from the desk that are part of it, oldest first' })
  mails(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<readonly TicketMailRow[]> {
    return mailsOfTicket(context, ticket.id);
  }

  @Authorized('AGENT', 'SENIOR')
  @Mutation(() => AnswerTicketMailPayload, {
    description: 'Answers the last mail to a ticket by mail; the ticket stays open',
  })
  async answerTicketMail(
    @Ctx() context: Context,
    @Arg('input', () => AnswerTicketMailInput) input: AnswerTicketMailInput,
  ) {
    return ticketAnswer(context, input.ticketId, await answerMail(context, input));
  }
}

/** Sealed words of mails, opened for who reads tickets. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => TicketMail)
export class TicketMailResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it or to whom it went, as the mail says' })
  correspondentName(@Ctx() context: Context, @Root() mail: TicketMailRow): Promise<string | null> {
    return ticketMailPersonal.show(context, mail, 'correspondentName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Their address, masked' })
  correspondentAddress(@Ctx() context: Context, @Root() mail: TicketMailRow): Promise<string | null> {
    return ticketMailPersonal.show(context, mail, 'correspondentAddress');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Subject (제목)' })
  subject(@Ctx() context: Context, @Root() mail: TicketMailRow): Promise<string | null> {
    return ticketMailPersonal.show(context, mail, 'subject');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Text, without formats and pictures' })
  content(@Ctx() context: Context, @Root() mail: TicketMailRow): Promise<string | null> {
    return ticketMailPersonal.show(context, mail, 'content');
  }

  @FieldResolver(() => [String], {
    description: 'Names of the files that came with it; the files themselves are not kept',
  })
  async fileNames(@Ctx() context: Context, @Root() mail: TicketMailRow): Promise<string[]> {
    return (await ticketMailPersonal.show(context, mail, 'fileNames'))?.split('\n') ?? [];
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who wrote it; none of a mail to the desk' })
  async writtenBy(@Ctx() context: Context, @Root() { writtenById }: TicketMailRow): Promise<AgentRow | null> {
    return writtenById ? agentById(context, writtenById) : null;
  }
}

/** How much waits for anybody, beside an agent's own lists. */
@Resolver(() => WorklistCounts)
export class UntakenMailCountResolver {
  @FieldResolver(() => Int, {
    description: 'Mails that nobody has taken (이메일); on nobody’s list, and not in the total',
  })
  untakenMails(@Ctx() context: Context): Promise<number> {
    return countUntakenMails(context);
  }
}
