import { hasRole, readableBy, type Actor } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { AbsenceDeclarationRow } from './absence.entity.ts';

/** Titles whose work somebody else can do. */
export const STAFF = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const;

/** Absences an actor may read: administrators all, a lead those of their team, everybody their own and where they stand in. */
export const readableAbsences = readableBy((actor): FilterQuery<AbsenceDeclarationRow> => {
  if (hasRole(actor, 'ADMIN')) return {};
  const own: FilterQuery<AbsenceDeclarationRow>[] = [{ personId: actor.id }, { substituteId: actor.id }];
  if (hasRole(actor, 'LEAD') && actor.team !== null) own.push({ team: actor.team });
  return { $or: own };
});

/** Indicates whether an actor may declare and end somebody's absence. */
export function mayDeclareFor(actor: Actor, personId: string): boolean {
  return actor.id === personId || hasRole(actor, 'ADMIN');
}
