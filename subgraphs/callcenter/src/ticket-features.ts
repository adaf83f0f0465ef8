import type { Feature } from '@madang/subgraph-kit';
import { TicketCodeTableResolver } from './ticket-code/ticket-code-table.resolver.ts';
import { ticketCodeRows } from './ticket-code/ticket-code.entity.ts';
import { TicketCodeResolver } from './ticket-code/ticket-code.resolver.ts';
import { FORGET_TICKET_DRAFTS, forgetDrafts } from './ticket-draft/forget-drafts.ts';
import { ticketDraftRows } from './ticket-draft/ticket-draft.entity.ts';
import { ticketDraftPersonal } from './ticket-draft/ticket-draft.personal.ts';
import { TicketDraftResolver } from './ticket-draft/ticket-draft.resolver.ts';
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
    resolvers: [TicketPresenceResolver, TicketWatchersResolver, TicketWatcherResolver],
    rows: [ticketWatchRows],
    jobs: { [FORGET_TICKET_WATCHES]: { cron: '40 18 * * *', run: forgetWatches } },
  },
];
