import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a view of the desk is not kept or changed. */
export type OrderViewCode =
  | 'VIEW_UNKNOWN'
  | 'VIEW_NAME_INVALID'
  | 'VIEW_NAME_TAKEN'
  | 'VIEW_QUERY_INVALID'
  | 'VIEW_NOT_SHAREABLE';

/** What people are told when a view is not kept or changed. */
export const orderViewWords: CodeWords<OrderViewCode> = {
  VIEW_UNKNOWN: { ko: '보기를 찾을 수 없습니다.', en: 'There is no such view.' },
  VIEW_NAME_INVALID: {
    ko: '보기 이름은 1자에서 60자까지 쓸 수 있습니다.',
    en: 'A view has a name of 1 to 60 characters.',
  },
  VIEW_NAME_TAKEN: { ko: '같은 이름의 보기가 이미 있습니다.', en: 'You have a view of this name already.' },
  VIEW_QUERY_INVALID: { ko: '저장할 수 없는 조건입니다.', en: 'These filters cannot be saved.' },
  VIEW_NOT_SHAREABLE: {
    ko: '이 보기를 공유할 권한이 없습니다. 나만 쓰는 보기로 저장할 수 있습니다.',
    en: 'You may not share views. You can save it for yourself.',
  },
};
