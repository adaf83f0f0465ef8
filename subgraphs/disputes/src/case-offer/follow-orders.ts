import { isRefusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DisputeCaseRow, type DisputesCode } from '../dispute-case/index.ts';
import { CaseTermRow } from './case-offer.entity.ts';
import { moveTerm } from './move-term.ts';
import type { TermStep } from './term-process.ts';

/** Event by which the slice of the orders tells how far a term of an agreement is (J4). */
export const TERM_MOVED = 'orders.agreement-term-moved';

const moved = z.object({
  caseId: z.uuid(),
  termId: z.uuid(),
  state: z.enum(['BEGUN', 'DONE', 'REFUSED']),
  reference: z.string().nullable(),
  reason: z.object({ ko: z.string(), en: z.string() }).nullable(),
});

const STEPS: Readonly<Record<z.infer<typeof moved>['state'], TermStep>> = {
  BEGUN: 'begin',
  DONE: 'finish',
  REFUSED: 'refuse',
};

/** Notes how far the orders are with a term; what the term is past already, told late or twice, changes nothing. */
export async function followOrders(tx: EntityManager, data: unknown, now: Date): Promise<void> {
  const { caseId, termId, state, reference, reason } = moved.parse(data);
  const dispute = await tx.findOne(DisputeCaseRow, caseId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const term = dispute && (await tx.findOne(CaseTermRow, { id: termId, caseId }));
  if (!dispute || !term) return;
  const remark = { ko: reason?.ko ?? null, en: reason?.en ?? null, ...(reference ? { reference } : {}) };
  const move = { termId, step: STEPS[state], roles: ['ORDERS'] as const, remark };
  const outcome = await moveTerm(tx, dispute, move, { actor: null, now });
  // Out of order or twice: the term has moved on, and stays where it is.
  if (isRefusal<DisputesCode>(outcome) && outcome.code !== 'WRONG_STATE') throw new Error(outcome.code);
}
