import type { Context } from '@madang/subgraph-kit';
import type { StepDetails } from './take-ticket-step.ts';
import { askCustomer } from './ticket-survey.ts';

/** What goes along with finishing a ticket (F6): its customer is asked how it went. */
export function completion(context: Context): StepDetails {
  return { alsoDo: (tx, ticket) => askCustomer(tx, ticket, context) };
}
