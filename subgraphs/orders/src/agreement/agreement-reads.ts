import { batchMany, batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { payableAwards, readableTerms } from './agreement.access.ts';
import { AgreementRow, AgreementTermRow } from './agreement.entity.ts';

/** Terms on an order line, oldest first. */
export const termsOfLine = batchMany(
  (context, ids) =>
    context.em.find(
      AgreementTermRow,
      { $and: [{ orderLineId: { $in: [...ids] } }, readableTerms(context.actor, context)] },
      { orderBy: { begunAt: 'asc', id: 'asc' } },
    ),
  (term) => term.orderLineId,
);

/** Agreement of a term; whoever reads the term reads it. */
export const agreementById = batchOne(
  ({ em }, ids) => em.find(AgreementRow, { id: { $in: [...ids] } }),
  (agreement) => agreement.id,
);

/** Awards that the viewer pays or paid: what waits the longest first, or what was paid of the newest agreements first. */
export function findAwards(
  { em, actor }: Context,
  state: 'BEGUN' | 'DONE',
  args: PageArgs,
): Promise<Page<AgreementTermRow>> {
  const order = state === 'BEGUN' ? 'asc' : 'desc';
  const where = { $and: [payableAwards(actor), { state }] };
  return page(em, AgreementTermRow, where, [{ begunAt: order }, { id: order }], args);
}
