import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgentRow } from '../agent/agent.entity.ts';
import { TicketRow } from './ticket.entity.ts';

/** Makes an agent for a test. */
export async function anAgent(em: EntityManager, details: Partial<AgentRow> = {}): Promise<AgentRow> {
  const agent = em.create(AgentRow, { id: newId(), name: '이상담', extension: '9826', ...details });
  await em.flush();
  return agent;
}

/** Makes a ticket of a customer for a test. */
export async function aTicket(
  em: EntityManager,
  details: Partial<TicketRow> & Pick<TicketRow, 'customerId' | 'receivedById'>,
): Promise<TicketRow> {
  const id = newId();
  const ticket = em.create(TicketRow, {
    id,
    number: id,
    state: 'RECEIVED',
    typeCode: '01',
    channelCode: '01',
    direction: 'INBOUND',
    title: '테스트 접수입니다.',
    content: '상품 문의',
    receivedAt: new Date('2026-11-21T01:00:00Z'),
    ...details,
  });
  await em.flush();
  return ticket;
}
