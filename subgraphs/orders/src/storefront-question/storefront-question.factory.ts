import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';

const DAY = new Date('2026-11-20T05:00:00Z');

interface Words {
  readonly askerName: string | null;
  readonly title: string | null;
  readonly content: string;
  readonly answer: string | null;
}

/** Makes a question that nobody answered yet, for a test. */
export async function aStorefrontQuestion(
  em: EntityManager,
  details: Partial<StorefrontQuestionRow> & Pick<StorefrontQuestionRow, 'connectionId' | 'storefrontCode'>,
  words: Partial<Words> = {},
): Promise<StorefrontQuestionRow> {
  const id = details.id ?? newId();
  const sealed = await questionPersonal.seal(em, id, {
    askerName: '홍길동',
    title: '배송 문의',
    content: '언제 오나요? 010-1234-5678로 연락 주세요.',
    answer: null,
    ...words,
  });
  const row = em.create(StorefrontQuestionRow, {
    id,
    externalNumber: `6-${id}`,
    kind: 'ORDER',
    askedAt: DAY,
    collectedAt: DAY,
    edition: 1,
    editedAt: null,
    externalProduct: null,
    productName: null,
    externalOrder: null,
    orderId: null,
    orderLineId: null,
    customerId: null,
    state: 'ASKED',
    answeredAt: null,
    answeredById: null,
    answeredByName: null,
    answerId: null,
    toldAt: null,
    refusalCode: null,
    refusalDetail: null,
    announcedAt: DAY,
    ...details,
    ...sealed,
  });
  await em.flush();
  return row;
}
