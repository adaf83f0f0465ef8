import type { TicketStatus } from '../gql/graphql.ts';

const FINISHED: ReadonlySet<TicketStatus> = new Set(['COMPLETED', 'DISCARDED']);

/** Indicates whether nothing is left to do on a ticket. */
export function isFinished({ status }: { readonly status: TicketStatus }): boolean {
  return FINISHED.has(status);
}

/** Puts tickets that somebody still waits for before the finished ones, each kind in the order it came. */
export function openFirst<T extends { readonly status: TicketStatus }>(tickets: readonly T[]): T[] {
  return [...tickets.filter((ticket) => !isFinished(ticket)), ...tickets.filter(isFinished)];
}
