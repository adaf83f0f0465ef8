import { defineMessage, hasRole, nothing, type MessageDeclaration } from '@madang/subgraph-kit';

/** Alarm of headquarters: the law's time to pay a buyer back is nearly over (전자상거래법 18조). */
export const refundNear = defineMessage({
  name: 'refund-near',
  label: { ko: '환불 기한 임박', en: 'A refund is nearly due' },
  category: 'SERVICE',
  texts: {
    ko: { title: '환불 기한 임박: #{number}', body: '반품이 도착했습니다. #{day}까지 환불해야 합니다.' },
    en: { title: 'A refund is nearly due: #{number}', body: 'The goods are back. The money is due by #{day}.' },
  },
  action: { label: { ko: '반품 보기', en: 'See the return' }, path: '#{path}' },
});

/** Messages about returns; who deals with them reads the log. */
export const returnMessages: MessageDeclaration = {
  subject: 'OrderReturn',
  templates: [refundNear],
  readers: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'ADMIN'],
  readable: (actor) =>
    hasRole(actor, 'AGENT', 'SENIOR', 'HEADQUARTERS', 'ADMIN') ? { subjectType: 'OrderReturn' } : nothing,
};
