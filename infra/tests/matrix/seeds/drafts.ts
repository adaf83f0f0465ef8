import { aTicketDraft } from '../../../../subgraphs/callcenter/src/ticket-draft/ticket-draft.factory.ts';
import { TicketWatchRow } from '../../../../subgraphs/callcenter/src/ticket-presence/ticket-watch.entity.ts';
import { TransferResetRow } from '../../../../subgraphs/callcenter/src/worklist/transfer-reset.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

/** What each agent of a world put aside, every field of the form filled in, up to when they look at transfers, and that they have the ticket open. */
export async function seedDrafts(em: TestSubgraph['em'], own: Belongings, followUpOfId: string): Promise<void> {
  const { people } = own;
  for (const agentId of [people.AGENT, people.SENIOR]) {
    em.create(TicketWatchRow, {
      ticketId: own.ticket,
      agentId,
      isWriting: true,
      until: new Date('2100-01-01T00:00:00Z'),
    });
    em.create(TransferResetRow, { agentId, resetAt: new Date('2026-11-21T00:00:00Z') });
    await aTicketDraft(em, {
      agentId,
      customerId: own.customer,
      ticketId: own.ticket,
      ticketVersion: 1,
      form: {
        customerId: own.customer,
        orderId: own.order,
        orderLineId: own.orderLine,
        followUpOfId,
        transfereeId: people.SENIOR,
        typeCode: '01',
        channelCode: '01',
        callTypeCode: '1',
        callResultCode: '1',
        outcomeCode: '2',
        lineCode: 'OFF',
        inflowCode: 'TV',
        direction: 'INBOUND',
        contactName: own.personName,
        contactPhone: own.phone,
        isReserved: true,
        dueAt: new Date('2026-11-25T00:00:00Z'),
        title: '임시',
        content: '쓰던 글',
        operatorMemo: '동료에게',
      },
    });
  }
}
