import { newId } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import type { ChannelQuestion } from '../connector/index.ts';
import { changeQuestion } from './change-question.ts';
import { findNamedOrders, type NamedOrder } from './find-named-orders.ts';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { questionPersonal } from './storefront-question.personal.ts';
import { tellAsked } from './tell-of-question.ts';

/** Connection that questions come from. */
export type AskedAt = Pick<StorefrontConnectionRow, 'id' | 'storefrontCode'>;

/**
 * Takes questions in: what is new is added, what was changed or answered at the marketplace is brought up to date. However
 * often and in whatever order they come, a question is here once. The call center is told of those that nobody answered.
 */
export async function takeQuestions(
  tx: EntityManager,
  from: AskedAt,
  asked: readonly ChannelQuestion[],
  now: Date,
): Promise<void> {
  const questions = [...new Map(asked.map((one) => [one.externalNumber, one])).values()];
  if (questions.length === 0) return;
  const named = await findNamedOrders(tx, from.id, questions);
  const added = await addQuestions(tx, { from, named, now }, questions);
  const known = await tx.find(
    StorefrontQuestionRow,
    { connectionId: from.id, externalNumber: { $in: questions.map(({ externalNumber }) => externalNumber) } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const byNumber = new Map(questions.map((one) => [one.externalNumber, one]));
  for (const row of known) {
    const question = byNumber.get(row.externalNumber);
    if (!question || added.has(row.externalNumber)) continue;
    await changeQuestion(tx, row, { question, named: named.get(row.externalNumber) ?? null }, now);
  }
  await tx.flush();
}

interface Taking {
  readonly from: AskedAt;
  readonly named: ReadonlyMap<string, NamedOrder>;
  readonly now: Date;
}

/** Adds those that are not here; of two who add one at once, the index decides. Gives the numbers that were added. */
async function addQuestions(
  tx: EntityManager,
  { from, named, now }: Taking,
  questions: readonly ChannelQuestion[],
): Promise<Set<string>> {
  const standing = await tx.execute<{ external: string }[]>(
    `select external_number as external from storefront_question
     where connection_id = ? and external_number in (select json_array_elements_text(?::json))`,
    [from.id, JSON.stringify(questions.map(({ externalNumber }) => externalNumber))],
  );
  const known = new Set(standing.map(({ external }) => external));
  const fresh = questions.filter(({ externalNumber }) => !known.has(externalNumber));
  if (fresh.length === 0) return new Set();
  const rows = await Promise.all(fresh.map((question) => rowOf(tx, question, named.get(question.externalNumber), now)));
  const inserted = await tx.execute<{ external: string }[]>(INSERT, [
    from.id,
    from.storefrontCode,
    now,
    JSON.stringify(rows),
  ]);
  const added = new Set(inserted.map(({ external }) => external));
  for (const [at, { externalNumber, asker: askerName, title, content, answer }] of fresh.entries()) {
    const row = rows[at];
    if (!row || answer || !added.has(externalNumber)) continue;
    await tellAsked(
      tx,
      { ...row, storefrontCode: from.storefrontCode, edition: 1 },
      { askerName, title, content },
      now,
    );
  }
  return added;
}

const INSERT = `insert into storefront_question (id, connection_id, storefront_code, external_number, kind, asked_at,
    collected_at, edition, asker_name, title, content, answer, personal_index, external_product, product_name,
    external_order, order_id, order_line_id, customer_id, state, answered_at, told_at, announced_at)
  select one.id, source.connection, source.storefront, one."externalNumber", one.kind, one."askedAt", source.now, 1,
    decode(one."askerName", 'hex'), decode(one.title, 'hex'), decode(one.content, 'hex'), decode(one.answer, 'hex'), '{}',
    one."externalProduct", one."productName", one."externalOrder", one."orderId", one."orderLineId", one."customerId",
    one.state, one."answeredAt", one."answeredAt", case one.state when 'ASKED' then source.now end
  from (select ?::uuid as connection, ?::text as storefront, ?::timestamptz as now) as source,
    json_to_recordset(?::json) as one (id uuid, "externalNumber" text, kind text, "askedAt" timestamptz, "askerName" text,
      title text, content text, answer text, "externalProduct" text, "productName" text, "externalOrder" text,
      "orderId" uuid, "orderLineId" uuid, "customerId" uuid, state text, "answeredAt" timestamptz)
  on conflict (connection_id, external_number) do nothing
  returning external_number as external`;

async function rowOf(tx: EntityManager, question: ChannelQuestion, named: NamedOrder | undefined, now: Date) {
  const { asker: askerName, title, content, answer, askedAt, kind, externalNumber } = question;
  const id = newId();
  const words = { askerName, title, content, answer: answer?.text ?? null };
  const sealed = await questionPersonal.seal(tx, id, words);
  return {
    id,
    externalNumber,
    kind,
    askedAt,
    askerName: sealed.askerName?.toString('hex') ?? null,
    title: sealed.title?.toString('hex') ?? null,
    content: sealed.content.toString('hex'),
    answer: sealed.answer?.toString('hex') ?? null,
    externalProduct: question.externalProduct,
    productName: question.productName,
    externalOrder: question.externalOrder,
    orderId: named?.orderId ?? null,
    orderLineId: named?.orderLineId ?? null,
    customerId: named?.customerId ?? null,
    state: answer ? 'TOLD' : 'ASKED',
    answeredAt: answer ? (answer.at ?? now) : null,
  };
}
