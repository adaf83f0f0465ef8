import type { CodeWords } from '@madang/subgraph-kit';
import type { QueueCode } from './product-queue.ts';

/** What people are told when the queue of products cannot be changed. */
export const queueWords: CodeWords<QueueCode> = {
  QUEUED_PRODUCT_UNKNOWN: { ko: '대기열에서 상품을 찾을 수 없습니다.', en: 'There is no such product in the queue.' },
  QUEUED_PRODUCT_LEFT: {
    ko: '이미 전송이 시작되었거나 끝난 상품입니다.',
    en: 'This product is being sent or has left the queue already.',
  },
  QUEUE_PLACE_OUT_OF_RANGE: { ko: '순번은 1 이상의 정수로 입력해 주십시오.', en: 'Enter a whole place from 1 on.' },
};
