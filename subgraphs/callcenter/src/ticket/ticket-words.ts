import type { CodeWords } from '@madang/subgraph-kit';
import type { CustomerCode } from '../customer/index.ts';

type OwnCode =
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'TICKET_UNKNOWN'
  | 'CUSTOMER_UNKNOWN'
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG'
  | 'CONTENT_TOO_LONG'
  | 'TYPE_UNKNOWN'
  | 'CHANNEL_UNKNOWN'
  | 'ORDER_MISSING'
  | 'DUE_IN_PAST'
  | 'CODE_UNKNOWN'
  | 'PHONE_INVALID'
  | 'DUE_MISSING'
  | 'TICKET_CHANGED'
  | 'TRANSFEREE_UNKNOWN'
  | 'TRANSFEREE_LEFT'
  | 'REASON_MISSING'
  | 'ALREADY_ESCALATED';

/** Reasons why an act on a ticket can be refused. */
export type TicketCode = OwnCode | Extract<CustomerCode, 'NAME_TOO_LONG'>;

/** What people are told for each reason. */
export const ticketCodeWords: CodeWords<OwnCode> = {
  NOT_ALLOWED: { ko: '이 작업을 할 권한이 없습니다.', en: 'You may not do this.' },
  WRONG_STATE: {
    ko: '이미 처리가 끝난 접수입니다. 새로 고쳐 상태를 확인해 주십시오.',
    en: 'This ticket is already finished. Refresh to see its state.',
  },
  TICKET_UNKNOWN: { ko: '접수를 찾을 수 없습니다.', en: 'There is no such ticket.' },
  CUSTOMER_UNKNOWN: { ko: '고객을 찾을 수 없습니다.', en: 'There is no such customer.' },
  TITLE_MISSING: { ko: '제목을 입력해 주십시오.', en: 'Enter a title.' },
  TITLE_TOO_LONG: { ko: '제목은 200자까지 입력할 수 있습니다.', en: 'A title has at most 200 characters.' },
  CONTENT_TOO_LONG: { ko: '내용은 20,000자까지 입력할 수 있습니다.', en: 'A text has at most 20,000 characters.' },
  TYPE_UNKNOWN: { ko: '상담유형을 다시 선택해 주십시오.', en: 'Choose the ticket type again.' },
  CHANNEL_UNKNOWN: { ko: '유입경로를 다시 선택해 주십시오.', en: 'Choose the channel again.' },
  ORDER_MISSING: {
    ko: '상품을 연결하려면 주문도 함께 선택해 주십시오.',
    en: 'Choose the order that the order line belongs to.',
  },
  DUE_IN_PAST: { ko: '완료예정일은 지금 이후여야 합니다.', en: 'The due date lies in the past.' },
  CODE_UNKNOWN: { ko: '목록에 있는 항목을 다시 선택해 주십시오.', en: 'Choose this again from the list.' },
  PHONE_INVALID: { ko: '전화번호를 숫자로 입력해 주십시오.', en: 'Enter the telephone number in digits.' },
  DUE_MISSING: { ko: '예약한 접수의 완료예정일을 입력해 주십시오.', en: 'Enter the due date of this reservation.' },
  TICKET_CHANGED: {
    ko: '그 사이에 다른 상담사가 이 접수를 수정했습니다. 두 내용을 비교해 다시 저장해 주십시오.',
    en: 'Somebody else has changed this ticket meanwhile. Compare both texts and save again.',
  },
  TRANSFEREE_UNKNOWN: { ko: '이관담당자를 선택해 주십시오.', en: 'Choose the agent to transfer to.' },
  TRANSFEREE_LEFT: {
    ko: '퇴사했거나 이용이 정지된 담당자입니다. 다른 담당자를 선택해 주십시오.',
    en: 'This agent has left the desk. Choose another.',
  },
  REASON_MISSING: { ko: '분쟁으로 넘기는 사유를 입력해 주십시오.', en: 'Say why this becomes a dispute.' },
  ALREADY_ESCALATED: { ko: '이미 분쟁 사건으로 넘긴 접수입니다.', en: 'This ticket is a dispute case already.' },
};
