import { hasRole, literally, page, type Actor, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ClaimReason } from '../dispute-case/index.ts';
import { PrecedentRow } from './precedent.entity.ts';

/** What to look for among precedents. */
export interface PrecedentQuestion {
  readonly search?: string | null;
  readonly itemCategoryId?: string | null;
  readonly claimReason?: ClaimReason | null;
}

/** Precedents that an actor may read: everybody what is public, who settles disputes the rest as well. */
export function readablePrecedents(actor: Actor): FilterQuery<PrecedentRow> {
  return hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN') ? {} : { state: 'PUBLISHED' };
}

/** Precedents, the last published first; words are looked for in title, facts and decision. */
export async function findPrecedents(
  { em, actor }: Context,
  { search, itemCategoryId, claimReason }: PrecedentQuestion,
  args: PageArgs,
): Promise<Page<PrecedentRow>> {
  const words = (search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const where: FilterQuery<PrecedentRow> = {
    $and: [
      readablePrecedents(actor),
      itemCategoryId ? { itemCategoryId } : {},
      claimReason ? { claimReason } : {},
      ...words.map((word) => {
        const like = { $ilike: `%${literally(word)}%` };
        return { $or: [{ title: like }, { facts: like }, { decision: like }] };
      }),
    ],
  };
  return page(em, PrecedentRow, where, [{ writtenAt: 'desc' }, { id: 'desc' }], args);
}
