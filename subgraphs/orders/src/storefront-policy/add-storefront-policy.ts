import { audit, newId, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import { mayReadTerms, StorefrontRow } from '../storefront/index.ts';
import type { PolicyCode } from './storefront-policy-words.ts';
import { StorefrontPolicyRow } from './storefront-policy.entity.ts';

/** Most characters of a policy. */
const LONGEST_POLICY = 20_000;

/** A new version of a storefront's policy. */
export interface NewPolicy {
  readonly storefrontId: string;
  readonly text: string;
  /** First day on which it holds, such as 2026-12-01. */
  readonly effectiveFrom: string;
}

/**
 * Puts a version of a storefront's policy on record (P1). The first may hold from today; one that follows another from
 * tomorrow, because those who buy today have read the other.
 */
export async function addStorefrontPolicy(
  { em, actor, now }: Context,
  { storefrontId, text: told, effectiveFrom }: NewPolicy,
): Promise<StorefrontPolicyRow | Refusal<PolicyCode | 'STOREFRONT_UNKNOWN'>> {
  const text = told.trim();
  if (text === '' || text.length > LONGEST_POLICY) return refuse('POLICY_TEXT_INVALID', ['input', 'text']);
  return em.transactional(async (tx) => {
    const storefront = await tx.findOne(StorefrontRow, { id: storefrontId });
    if (!storefront || !mayReadTerms(actor, storefront)) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
    const { code } = storefront;
    // Versions of one storefront are counted one after the other; its row is not an operator's to lock.
    await tx.execute("select pg_advisory_xact_lock(hashtextextended('storefront-policy|' || ?, 0))", [code]);
    const [last] = await tx.find(
      StorefrontPolicyRow,
      { storefrontCode: code },
      { orderBy: { version: 'desc' }, limit: 1 },
    );
    const today = seoulDay(now);
    if (last ? effectiveFrom <= today : effectiveFrom < today)
      return refuse('POLICY_DAY_PAST', ['input', 'effectiveFrom']);
    const version = (last?.version ?? 0) + 1;
    const policy = tx.create(StorefrontPolicyRow, {
      id: newId(),
      storefrontCode: code,
      version,
      text,
      effectiveFrom,
      recordedAt: now,
      recordedByName: actor.name,
    });
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(tx, { act: 'storefront.add-policy', subject, actor, data: { code, version, effectiveFrom } }, now);
    return policy;
  });
}
