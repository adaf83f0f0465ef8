import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ticketProcess, TicketRow } from '../ticket/index.ts';
import type { TicketQuestionRow } from './storefront-question.entity.ts';

/** The ticket of a question, held until the transaction ends, and the question as it stands then. */
export async function heldTicket(tx: EntityManager, row: TicketQuestionRow): Promise<TicketRow> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const ticket = await tx.findOneOrFail(TicketRow, { id: row.ticketId }, lock);
  await tx.refresh(row);
  return ticket;
}

/** Indicates whether something can still be done to a ticket. */
export function isOpen({ state }: TicketRow): boolean {
  return !ticketProcess.final.includes(state);
}
