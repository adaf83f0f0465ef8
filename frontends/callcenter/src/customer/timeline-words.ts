import { defineWords } from '@madang/frontend-kit';

/** Texts of what happened with a customer, and of what to be careful about. */
export const timelineWords = defineWords('callcenter.timeline', {
  ko: {
    title: '전체 이력',
    none: '아직 아무 일도 없었습니다',
    more: '이전 이력 더 보기',
    'kind.callcenter': '접수',
    'kind.orders': '주문',
    'kind.disputes': '분쟁',
    'kind.moderation': '신고',
    warnings: '주의',
    dispute: '진행 중인 분쟁 {{number}}',
    claims: '최근 90일 동안 교환·반품·환불·분쟁 접수 {{count}}건',
  },
  en: {
    title: 'Everything so far',
    none: 'Nothing has happened yet',
    more: 'Show what was before',
    'kind.callcenter': 'Ticket',
    'kind.orders': 'Order',
    'kind.disputes': 'Dispute',
    'kind.moderation': 'Report',
    warnings: 'Be careful',
    dispute: 'Open dispute {{number}}',
    claims: '{{count}} claims for exchange, return, refund or dispute in 90 days',
  },
});
