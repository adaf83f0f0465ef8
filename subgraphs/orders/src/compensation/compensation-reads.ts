import { batchMany } from '@madang/subgraph-kit';
import { readableCompensations } from './compensation.access.ts';
import { CompensationRow } from './compensation.entity.ts';

/** Compensations of an order line, oldest first. */
export const compensationsOfLine = batchMany(
  (context, ids) =>
    context.em.find(
      CompensationRow,
      { $and: [{ orderLineId: { $in: [...ids] } }, readableCompensations(context.actor, context)] },
      { orderBy: { bookedAt: 'asc', id: 'asc' } },
    ),
  (compensation) => compensation.orderLineId,
);
