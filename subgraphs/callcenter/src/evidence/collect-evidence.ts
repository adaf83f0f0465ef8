import { houseOf } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { evidenceOfOrder } from './ask-orders.ts';
import { EvidenceBundleRow } from './evidence.entity.ts';
import { freeze, keepTexts } from './freeze-evidence.ts';

const work = z.object({ bundleId: z.uuid() });

/** Completes a bundle for which `orders` was away; it is tried again until that answers, and its case opens only then. */
export async function collectEvidence(em: EntityManager, payload: unknown, now: Date): Promise<void> {
  const { bundleId } = work.parse(payload);
  const waiting = await em.findOne(EvidenceBundleRow, { id: bundleId, state: 'COLLECTING' });
  if (!waiting?.orderId) return;
  const texts = await evidenceOfOrder(houseOf(em), waiting.orderId);
  if (!texts) throw new Error('orders is away; evidence is asked for again');
  await em.fork().transactional(async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const bundle = await tx.findOne(EvidenceBundleRow, { id: bundleId, state: 'COLLECTING' }, lock);
    if (!bundle) return;
    await keepTexts(tx, bundle, texts);
    await freeze(tx, bundle, now);
  });
}
