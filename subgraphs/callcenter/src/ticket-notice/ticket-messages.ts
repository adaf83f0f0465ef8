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

/** To who has a ticket: somebody wrote to it. */
export const mailArrived = defineMessage({
  name: 'ticket-mail-arrived',
  label: { ko: '이메일 도착 알림', en: 'Mail to a ticket, to who has it' },
  category: 'SERVICE',
  texts: {
    ko: { title: '접수 #{ticketNumber}에 이메일 도착', body: '접수(#{ticketNumber})에 새 이메일이 왔습니다.' },
    en: { title: 'Mail to ticket #{ticketNumber}', body: 'A new mail came to ticket #{ticketNumber}.' },
  },
  action: { label: { ko: '접수 열기', en: 'Open the ticket' }, path: '/callcenter/tickets/#{ticketId}' },
});

/** To who wrote a mail: what the desk answers, in the words of the agent. */
export const mailAnswer = defineMessage({
  name: 'ticket-mail-answer',
  label: { ko: '이메일 답장', en: 'Answer to a mail' },
  category: 'SERVICE',
  texts: { ko: { title: '#{subject}', body: '#{text}' }, en: { title: '#{subject}', body: '#{text}' } },
});
