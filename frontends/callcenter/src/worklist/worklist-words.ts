import { defineWords } from '@madang/frontend-kit';

/** Texts of an agent's own lists (E5). */
export const worklistWords = defineWords('callcenter.worklist', {
  ko: {
    title: '담당자관련이력',
    transfers: '최근이관 이력',
    'bucket.RECEIVED': '받은이관',
    'bucket.SENT': '보낸이관',
    'bucket.TAKEN': '접수',
    'bucket.CALLBACK': '콜백',
    none: '처리할 접수가 없습니다',
    'transfers.none': '이관한 접수가 없습니다',
    'transfers.reset': '초기화',
    'transfers.done': '지금까지의 이관을 보여 드립니다',
    'transfers.asOf': '초기화 이전 데이터만 확인됩니다 · {{at}}까지',
    'transfers.never': '초기화한 적이 없어 모든 이관이 보입니다',
    'transfers.at': '이관일자',
    'transfers.kind': '이관구분',
    'transfers.later': '그 뒤 {{count}}건',
  },
  en: {
    title: 'My work',
    transfers: 'Recent transfers',
    'bucket.RECEIVED': 'Handed to me',
    'bucket.SENT': 'Handed on',
    'bucket.TAKEN': 'Taken',
    'bucket.CALLBACK': 'Callbacks',
    none: 'Nothing to do here',
    'transfers.none': 'No transfers',
    'transfers.reset': 'Reset',
    'transfers.done': 'Transfers up to now are shown',
    'transfers.asOf': 'Only what came before the reset is shown, up to {{at}}',
    'transfers.never': 'Never reset: all transfers are shown',
    'transfers.at': 'Handed over',
    'transfers.kind': 'Way',
    'transfers.later': '{{count}} after it',
  },
});
