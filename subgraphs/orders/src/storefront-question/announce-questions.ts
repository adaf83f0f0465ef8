import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontQuestionRow } from './storefront-question.entity.ts';
import { tellOfRow } from './tell-of-question.ts';

/** Job that tells the call center of open questions that it does not know. */
export const ANNOUNCE_QUESTIONS = 'announce-questions';

/** Questions that one transaction tells of. */
const BATCH = 100;

/**
 * Tells the call center of every open question that it was not told of, oldest first: those that were collected before
 * it could be told. What is collected since then is told of at once, so there is mostly nothing to do.
 */
export async function announceQuestions(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  while ((await announceSome(em.fork(), now)) === BATCH);
}

async function announceSome(em: EntityManager, now: Date): Promise<number> {
  return em.transactional(async (tx) => {
    const rows = await tx.find(
      StorefrontQuestionRow,
      { announcedAt: null, state: { $in: ['ASKED', 'REFUSED'] } },
      { orderBy: { askedAt: 'asc', id: 'asc' }, limit: BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
    for (const row of rows) {
      row.announcedAt = now;
      await tellOfRow(tx, row, now);
    }
    return rows.length;
  });
}
