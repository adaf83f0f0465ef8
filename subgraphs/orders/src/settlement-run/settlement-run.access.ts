import { hasRole, nothing, readableBy, type Actor } from '@madang/subgraph-kit';
import type { SettlementRow } from './settlement-run.entity.ts';
import type { SettlementRole } from './settlement-run.ts';

/** Filter that a read of settlements takes, as does a subquery of their sums. */
type ReadableSettlements = Partial<typeof nothing & { storefrontCode: { $in: string[] }; state: { $ne: 'DRAFT' } }>;

/** Settlements an actor may read: the headquarters all of them, an operator those that were issued to their storefronts. */
export const readableSettlements = readableBy((actor): ReadableSettlements => {
  if (hasRole(actor, 'HEADQUARTERS', 'ADMIN')) return {};
  if (hasRole(actor, 'OPERATOR')) return { storefrontCode: { $in: [...actor.storefronts] }, state: { $ne: 'DRAFT' } };
  return nothing;
});

/** Roles that an actor has in a settlement; nobody is the clock. */
export function rolesInSettlement(
  { storefrontCode }: Pick<SettlementRow, 'storefrontCode'>,
  actor: Actor | null,
): SettlementRole[] {
  if (!actor) return ['CLOCK'];
  const runsIt = hasRole(actor, 'OPERATOR') && actor.storefronts.includes(storefrontCode);
  return [
    ...(runsIt ? (['OPERATOR'] as const) : []),
    ...(hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? (['HEADQUARTERS'] as const) : []),
  ];
}
