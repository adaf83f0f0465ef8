import { aTicketQuestion } from '../../../../subgraphs/callcenter/src/storefront-question/storefront-question.factory.ts';
import { aTicketDraft } from '../../../../subgraphs/callcenter/src/ticket-draft/ticket-draft.factory.ts';
import { aTicketMail } from '../../../../subgraphs/callcenter/src/ticket-mail/ticket-mail.factory.ts';
import { aTicket } from '../../../../subgraphs/callcenter/src/ticket/ticket.factory.ts';
import type { Belongings } from '../ids.ts';
import type { Act, Acts } from './act.ts';

const DESK_WORDS = { typeCode: '01', channelCode: '01', title: '새 접수', content: '상품 문의' };

/** Acts on a ticket that was just received. */
export const callcenterActs: Acts = {
  receiveTicket: async (_em, { customer }) => ({ customerId: customer, ...DESK_WORDS }),
  changeTicket: onTicket(({ customer }) => ({ customerId: customer, ...DESK_WORDS, expectedVersion: 1 })),
  transferTicket: onTicket(({ people }) => ({ transfereeId: people.SENIOR })),
  completeTicket: onTicket(),
  discardTicket: onTicket(),
  escalateTicket: onTicket(() => ({ reason: '환불 거부' })),
  answerTicketQuestion: async (em, { customer, people }) => {
    const { id: ticketId } = await aTicket(em, { customerId: customer, receivedById: people.AGENT });
    await aTicketQuestion(em, { ticketId });
    return { ticketId, text: '이틀 안에 도착합니다.', expectedVersion: 1 };
  },
  answerTicketMail: async (em, { customer, people }) => {
    const { id: ticketId } = await aTicket(em, { customerId: customer, receivedById: people.AGENT });
    const { id: mailId } = await aTicketMail(em, { ticketId });
    return { ticketId, mailId, text: '이틀 안에 도착합니다.', expectedVersion: 1 };
  },
  resetRecentTransfers: async () => ({}),
  makeDeskReportFile: async () => ({ from: '2026-11-21', to: '2026-11-21', format: 'CSV' }),
  watchTicket: onTicket(),
  putTicketCode: async () => ({ kind: 'INFLOW', code: 'TV', ko: '방송', en: 'Television' }),
  switchTicketCode: async () => ({ kind: 'INFLOW', code: 'TV', isActive: true }),
  saveTicketDraft: async (_em, { customer }) => ({ form: { customerId: customer, ...DESK_WORDS } }),
  // Nobody but its agent drops a draft.
  dropTicketDraft: async (em, { people }) => ({ draftId: (await aTicketDraft(em, { agentId: people.AGENT })).id }),
};

function onTicket(more: (own: Belongings) => Record<string, unknown> = () => ({})): Act {
  return async (em, own) => {
    const { id } = await aTicket(em, { customerId: own.customer, receivedById: own.people.AGENT });
    return { ticketId: id, ...more(own) };
  };
}
