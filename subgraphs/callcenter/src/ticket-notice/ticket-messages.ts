import { defineMessage } from '@madang/subgraph-kit';

/** To a colleague: a ticket was handed over to them (이관). */
export const ticketTransferred = defineMessage({
  name: 'ticket-transferred',
  label: { ko: '이관 알림', en: 'Transfer, to the colleague' },
  category: 'SERVICE',
  texts: {
    ko: { title: '접수 #{ticketNumber} 이관', body: '#{byName} 님이 접수(#{ticketNumber})를 이관했습니다.' },
    en: { title: 'Ticket #{ticketNumber} handed over', body: '#{byName} handed ticket #{ticketNumber} over to you.' },
  },
  action: { label: { ko: '접수 열기', en: 'Open the ticket' }, path: '/callcenter/tickets/#{ticketId}' },
});
