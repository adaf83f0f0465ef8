import type { Feature } from '@madang/subgraph-kit';
import { QUESTION_ASKED, QUESTION_SETTLED } from './storefront-question/question-events.ts';
import { settleQuestion } from './storefront-question/settle-question.ts';
import { ticketQuestionRows } from './storefront-question/storefront-question.entity.ts';
import { ticketQuestionPersonal } from './storefront-question/storefront-question.personal.ts';
import {
  TicketQuestionOfTicketResolver,
  TicketQuestionResolver,
  UntakenCountResolver,
} from './storefront-question/storefront-question.resolver.ts';
import { takeQuestion } from './storefront-question/take-question.ts';
import { TicketCodeTableResolver } from './ticket-code/ticket-code-table.resolver.ts';
import { ticketCodeRows } from './ticket-code/ticket-code.entity.ts';
import { TicketCodeResolver } from './ticket-code/ticket-code.resolver.ts';
import { FORGET_TICKET_DRAFTS, forgetDrafts } from './ticket-draft/forget-drafts.ts';
import { ticketDraftRows } from './ticket-draft/ticket-draft.entity.ts';
import { ticketDraftPersonal } from './ticket-draft/ticket-draft.personal.ts';
import { TicketDraftResolver } from './ticket-draft/ticket-draft.resolver.ts';
import { mailDoor } from './ticket-mail/mail-door.ts';
import { ticketMailRows } from './ticket-mail/ticket-mail.entity.ts';
import { ticketMailPersonal } from './ticket-mail/ticket-mail.personal.ts';
import {
  TicketMailResolver,
  TicketMailsResolver,
  UntakenMailCountResolver,
} from './ticket-mail/ticket-mail.resolver.ts';
import {
  TicketPresenceResolver,
  TicketWatcherResolver,
  TicketWatchersResolver,
} from './ticket-presence/ticket-presence.resolver.ts';
import { ticketWatchRows } from './ticket-presence/ticket-watch.entity.ts';
import { FORGET_TICKET_WATCHES, forgetWatches } from './ticket-presence/watch-ticket.ts';
import { DeskCountsResolver } from './worklist/desk-counts.resolver.ts';
import { transferResetRows } from './worklist/transfer-reset.entity.ts';
import { WorklistResolver } from './worklist/worklist.resolver.ts';

/** What surrounds tickets: the words they choose from, what was put aside unfinished, whose work they are, and who looks at them. */
export const ticketFeatures: readonly Feature[] = [
  { resolvers: [TicketCodeResolver, TicketCodeTableResolver], rows: [ticketCodeRows] },
  {
    resolvers: [TicketDraftResolver],
    rows: [ticketDraftRows],
    personal: [ticketDraftPersonal],
    jobs: { [FORGET_TICKET_DRAFTS]: { cron: '20 18 * * *', run: forgetDrafts } },
  },
  { resolvers: [WorklistResolver, DeskCountsResolver], rows: [transferResetRows] },
  {
    resolvers: [TicketQuestionOfTicketResolver, TicketQuestionResolver, UntakenCountResolver],
    rows: [ticketQuestionRows],
    personal: [ticketQuestionPersonal],
    hears: { [QUESTION_ASKED]: takeQuestion, [QUESTION_SETTLED]: settleQuestion },
  },
  {
    resolvers: [TicketMailsResolver, TicketMailResolver, UntakenMailCountResolver],
    rows: [ticketMailRows],
    personal: [ticketMailPersonal],
    routes: mailDoor,
  },
  {
    resolvers: [TicketPresenceResolver, TicketWatchersResolver, TicketWatcherResolver],
    rows: [ticketWatchRows],
    jobs: { [FORGET_TICKET_WATCHES]: { cron: '40 18 * * *', run: forgetWatches } },
  },
];
