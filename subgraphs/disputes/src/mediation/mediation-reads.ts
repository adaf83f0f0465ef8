import { batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { DisputeCaseRow, readableCases } from '../dispute-case/index.ts';
import { MediationRow } from './mediation.entity.ts';
import type { MediationState } from './mediation.ts';

/** Mediation of a case; whoever reads the case reads it. */
export const mediationOfCase = batchOne(
  ({ em }, ids) => em.find(MediationRow, { caseId: { $in: [...ids] } }),
  (mediation) => mediation.caseId,
);

/** One mediation; null for an absent one and for one of a case that is not read alike. */
export async function findMediation({ em, actor }: Context, id: string): Promise<MediationRow | null> {
  const mediation = await em.findOne(MediationRow, id);
  if (!mediation) return null;
  const read = await em.count(DisputeCaseRow, { $and: [readableCases(actor), { id: mediation.caseId }] });
  return read > 0 ? mediation : null;
}

/** Mediations of the cases that a team leads, newest first. */
export function findMediations(
  { em, actor }: Context,
  { states }: { readonly states?: readonly MediationState[] | null },
  args: PageArgs,
): Promise<Page<MediationRow>> {
  const ofTeam = raw('(select id from dispute_case where team is null or team = ?)', [actor.team]);
  const wide = actor.roles.includes('ADMIN') ? {} : { caseId: { $in: ofTeam } };
  const where: FilterQuery<MediationRow> = { $and: [wide, states?.length ? { state: { $in: [...states] } } : {}] };
  return page(em, MediationRow, where, [{ openedAt: 'desc' }, { id: 'desc' }], args);
}
