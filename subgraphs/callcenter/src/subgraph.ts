import { auditFeature, defineSubgraph, settleMergesJobs } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { agentById } from './agent/agent-by-id.ts';
import { agentRows } from './agent/agent.entity.ts';
import { AgentResolver } from './agent/agent.resolver.ts';
import { changeAgent, PERSON_CHANGED } from './agent/change-agent.ts';
import { customerMergeRows } from './customer-merge/customer-merge.entity.ts';
import {
  CustomerMergeActsResolver,
  CustomerMergeResolver,
  CustomerMergesResolver,
} from './customer-merge/customer-merge.resolver.ts';
import { CustomerActsResolver } from './customer/customer-acts.resolver.ts';
import { customerById } from './customer/customer-by-id.ts';
import { customerRows } from './customer/customer.entity.ts';
import { customerPersonal } from './customer/customer.personal.ts';
import { CustomerResolver, RevealCustomerResolver } from './customer/customer.resolver.ts';
import { customerRetention } from './customer/customer.retention.ts';
import { helpFeatures } from './help-features.ts';
import { leadFeatures } from './lead-features.ts';
import { phoneFeatures } from './phone-features.ts';
import { ticketPersonal } from './ticket-contact/ticket-contact.personal.ts';
import { ticketFeatures } from './ticket-features.ts';
import { recordReturn, RETURN_RECORDED } from './ticket/record-return.ts';
import { TicketActsResolver } from './ticket/ticket-acts.resolver.ts';
import { ticketClock } from './ticket/ticket-clock.ts';
import { TicketFieldsResolver } from './ticket/ticket-fields.resolver.ts';
import { ticketById } from './ticket/ticket-reads.ts';
import { ticketSurvey } from './ticket/ticket-survey.ts';
import { ticketRows } from './ticket/ticket.entity.ts';
import { ticketMessages } from './ticket/ticket.messages.ts';
import {
  CustomerTicketsResolver,
  OrderTicketsResolver,
  TicketResolver,
  TicketStepTakenResolver,
} from './ticket/ticket.resolver.ts';
import { ticketRetention } from './ticket/ticket.retention.ts';

/** The slice of the call center: customers, agents, tickets. */
export const callcenter = defineSubgraph({
  name: 'callcenter',
  wide: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'],
  migrations,
  features: [
    {
      resolvers: [CustomerResolver, CustomerActsResolver, RevealCustomerResolver],
      rows: [customerRows],
      personal: [customerPersonal],
      retention: [customerRetention],
      references: { Customer: ({ id }, context) => customerById(context, id) },
    },
    {
      resolvers: [CustomerMergesResolver, CustomerMergeResolver, CustomerMergeActsResolver],
      rows: customerMergeRows,
      jobs: settleMergesJobs,
    },
    {
      resolvers: [AgentResolver],
      rows: [agentRows],
      hears: { [PERSON_CHANGED]: changeAgent },
      references: { Agent: ({ id }, context) => agentById(context, id) },
    },
    ...ticketFeatures,
    {
      resolvers: [
        TicketResolver,
        TicketFieldsResolver,
        TicketActsResolver,
        TicketStepTakenResolver,
        CustomerTicketsResolver,
        OrderTicketsResolver,
      ],
      rows: ticketRows,
      personal: [ticketPersonal],
      retention: [ticketRetention],
      clocks: [ticketClock],
      messages: [ticketMessages],
      surveys: [ticketSurvey],
      hears: { [RETURN_RECORDED]: recordReturn },
      references: { Ticket: ({ id }, context) => ticketById(context, id) },
    },
    ...helpFeatures,
    ...phoneFeatures,
    ...leadFeatures,
    auditFeature('callcenter'),
  ],
});
