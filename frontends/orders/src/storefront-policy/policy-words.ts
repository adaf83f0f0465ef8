import { defineWords } from '@madang/frontend-kit';

/** Texts of the policy of a storefront. */
export const policyWords = defineWords('orders.storefront-policy', {
  ko: {
    title: '교환·환불 정책',
    none: '등록한 정책이 없습니다',
    version: '제{{version}}판',
    from: '{{day}}부터',
    now: '지금 적용',
    older: '다른 판 보기',
    new: '새 판 등록',
    'new.hint': '산 날의 정책이 그 주문에 적용됩니다. 등록한 판은 고치거나 지울 수 없습니다.',
    text: '내용',
    day: '적용 시작일',
    save: '등록',
    saved: '정책을 등록했습니다',
    cancel: '취소',
  },
  en: {
    title: 'Refunds and exchanges',
    none: 'No policy on record',
    version: 'Version {{version}}',
    from: 'from {{day}}',
    now: 'Holds now',
    older: 'Other versions',
    new: 'New version',
    'new.hint': 'An order is under the policy of its day. A version on record is never changed or removed.',
    text: 'Text',
    day: 'Holds from',
    save: 'Put on record',
    saved: 'Policy put on record',
    cancel: 'Cancel',
  },
});
