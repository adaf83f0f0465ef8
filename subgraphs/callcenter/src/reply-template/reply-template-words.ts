import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why a reply template is not kept or changed. */
export type TemplateCode =
  | 'TEMPLATE_UNKNOWN'
  | 'TEMPLATE_NAME_INVALID'
  | 'TEMPLATE_NAME_TAKEN'
  | 'TEMPLATE_BODY_INVALID'
  | 'TEMPLATE_PLACE_UNKNOWN'
  | 'TEMPLATE_NOT_SHAREABLE';

/** What people are told when a reply template is not kept or changed. */
export const replyTemplateWords: CodeWords<TemplateCode> = {
  TEMPLATE_UNKNOWN: { ko: '답변 양식을 찾을 수 없습니다.', en: 'There is no such reply template.' },
  TEMPLATE_NAME_INVALID: {
    ko: '양식 이름은 1자에서 60자까지 쓸 수 있습니다.',
    en: 'A template has a name of 1 to 60 characters.',
  },
  TEMPLATE_NAME_TAKEN: { ko: '같은 이름의 양식이 이미 있습니다.', en: 'You have a template of this name already.' },
  TEMPLATE_BODY_INVALID: { ko: '답변은 1자에서 4,000자까지 쓸 수 있습니다.', en: 'A reply has 1 to 4,000 characters.' },
  TEMPLATE_PLACE_UNKNOWN: {
    ko: '채울 수 없는 자리가 있습니다. {고객명} {접수번호} {주문번호} {상품명} {상담사} {오늘}만 쓸 수 있습니다.',
    en: 'A place cannot be filled. Use {고객명} {접수번호} {주문번호} {상품명} {상담사} {오늘} only.',
  },
  TEMPLATE_NOT_SHAREABLE: {
    ko: '양식을 공유할 권한이 없습니다. 나만 쓰는 양식으로 저장할 수 있습니다.',
    en: 'You may not share templates. You can save it for yourself.',
  },
};
