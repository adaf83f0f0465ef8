import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import {
  AnswerTicketQuestionPayload,
  Ticket,
  ticketAnswer,
  TicketConnection,
  type TicketRow,
} from '../ticket/index.ts';
import { WorklistCounts } from '../worklist/index.ts';
import { answerQuestion } from './answer-question.ts';
import { countUntaken, questionOfTicket, untakenQuestions } from './question-reads.ts';
import type { TicketQuestionRow } from './storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question.personal.ts';
import { AnswerTicketQuestionInput, TicketQuestion } from './storefront-question.type.ts';

/** Questions of buyers on the pages of their tickets, and the act that answers them. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Ticket)
export class TicketQuestionOfTicketResolver {
  @Authorized('AGENT', 'SENIOR')
  @Query(() => TicketConnection, {
    description: 'Questions of buyers that nobody has taken, oldest first (판매처 문의; E9, C5)',
  })
  untakenQuestions(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<TicketRow>> {
    return untakenQuestions(context, args);
  }

  @FieldResolver(() => TicketQuestion, {
    nullable: true,
    description: 'Question of a buyer that it is; none of a ticket that came about otherwise (E9, C5)',
  })
  question(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<TicketQuestionRow | null> {
    return questionOfTicket(context, ticket.id);
  }

  @Authorized('AGENT', 'SENIOR')
  @Mutation(() => AnswerTicketQuestionPayload, {
    description: 'Answers the question that a ticket is; it is finished once the marketplace has the answer (E9, C6)',
  })
  async answerTicketQuestion(
    @Ctx() context: Context,
    @Arg('input', () => AnswerTicketQuestionInput) input: AnswerTicketQuestionInput,
  ) {
    return ticketAnswer(context, input.ticketId, await answerQuestion(context, input));
  }
}

/** Sealed words of questions, opened for who reads tickets. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => TicketQuestion)
export class TicketQuestionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who asks, as the marketplace shows them (작성자)' })
  askerName(@Ctx() context: Context, @Root() question: TicketQuestionRow): Promise<string | null> {
    return ticketQuestionPersonal.show(context, question, 'askerName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Last answer from the desk (답변)' })
  answer(@Ctx() context: Context, @Root() question: TicketQuestionRow): Promise<string | null> {
    return ticketQuestionPersonal.show(context, question, 'answer');
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who gave it' })
  async answeredBy(@Ctx() context: Context, @Root() { answeredById }: TicketQuestionRow): Promise<AgentRow | null> {
    return answeredById ? agentById(context, answeredById) : null;
  }
}

/** How much waits for anybody, beside an agent's own lists. */
@Resolver(() => WorklistCounts)
export class UntakenCountResolver {
  @FieldResolver(() => Int, {
    description: 'Questions of buyers that nobody has taken (판매처 문의); on nobody’s list, and not in the total',
  })
  untakenQuestions(@Ctx() context: Context): Promise<number> {
    return countUntaken(context);
  }
}
