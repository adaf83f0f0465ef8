import { aQuarantinedOrder, aRun } from '../../../../subgraphs/orders/src/collection/collection.factory.ts';
import { aConnection } from '../../../../subgraphs/orders/src/connection/connection.factory.ts';
import { aStorefrontQuestion } from '../../../../subgraphs/orders/src/storefront-question/storefront-question.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

const DAY = new Date('2026-11-20T05:00:00Z');

/** A connection of the storefront with a collection and with what it could not take in, some of it settled. */
export async function seedCollection(
  em: TestSubgraph['em'],
  own: Belongings,
): Promise<{ connection: string; run: string; questions: string[] }> {
  const storefrontCode = own.storefront;
  const { id: connectionId } = await aConnection(em, { id: own.connection, storefrontCode });
  const run = await aRun(em, { connectionId, storefrontCode });
  await em.execute(
    `update collection_run set id = ?, added = 1, changed = 1, known = 1, unpaid = 1, asked_at = '2026-11-21T01:00:00Z'
     where id = ?`,
    [own.collectionRun, run.id],
  );
  await aQuarantinedOrder(em, { connectionId, storefrontCode, orderId: own.order });
  return { connection: connectionId, run: own.collectionRun, questions: await seedQuestions(em, own) };
}

/** A question on the order that was answered, and one whose answer the marketplace refused. */
async function seedQuestions(em: TestSubgraph['em'], own: Belongings): Promise<string[]> {
  await em.execute(
    "insert into question_collection (id, storefront_code, next_at, collected_until, error_code) values (?, ?, '2100-01-01', ?, 'AWAY')",
    [own.connection, own.storefront, DAY],
  );
  const asked = {
    connectionId: own.connection,
    storefrontCode: own.storefront,
    edition: 2,
    editedAt: DAY,
    externalProduct: '5000',
    productName: '신발',
    externalOrder: '20261120-0000001',
    orderId: own.order,
    orderLineId: own.orderLine,
    customerId: own.customer,
    answeredAt: DAY,
    answeredById: own.people.OPERATOR,
    answeredByName: own.personName,
  };
  const words = { askerName: own.personName, answer: '내일 도착합니다.' };
  const told = { state: 'TOLD', toldAt: DAY } as const;
  const rows = [await aStorefrontQuestion(em, { ...asked, id: newIdOf(own.world), ...told }, words)];
  const refused = { state: 'REFUSED', refusalCode: 'UNKNOWN_THERE', refusalDetail: '404 No such article' } as const;
  rows.push(await aStorefrontQuestion(em, { ...asked, id: newIdOf(own.world), ...refused }, words));
  return rows.map(({ id }) => id);
}
