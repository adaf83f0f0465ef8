import { defineWords } from '@madang/frontend-kit';

/** Texts of what is written down of a customer. */
export const customerWords = defineWords('callcenter.customer', {
  ko: {
    change: '고객 정보 고치기',
    changed: '고객 정보를 저장했습니다',
    'new.title': '새 고객 저장',
    created: '고객을 저장했습니다',
    name: '고객 이름',
    mobile: '휴대폰',
    phone: '전화',
    mid: 'MID',
    'number.hint': '가려진 번호는 그대로 두면 바뀌지 않고, 비우면 지워집니다',
    now: '지금 저장된 값: {{value}}',
    nothing: '없음',
    save: '저장',
    cancel: '취소',
  },
  en: {
    change: 'Change customer',
    changed: 'Customer saved',
    'new.title': 'Save a new customer',
    created: 'Customer saved',
    name: 'Name of the customer',
    mobile: 'Mobile',
    phone: 'Landline',
    mid: 'MID',
    'number.hint': 'A masked number that is left as it is stays; an empty one is taken away',
    now: 'Saved now: {{value}}',
    nothing: 'none',
    save: 'Save',
    cancel: 'Cancel',
  },
});
