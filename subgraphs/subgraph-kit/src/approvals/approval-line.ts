import { isRole, type Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import { seoulDay } from '../clock.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { ApprovalLineRow } from './approval.entity.ts';
import type { ApprovalKind, LinePlace } from './approval.ts';

/** Place of one request: the team is that of the requester where the line says so. */
export interface AskedPlace {
  readonly role: Role;
  readonly team: string | null;
  readonly fromAmount: number | null;
}

/** What the line of a request depends on. */
export interface LineQuestion {
  readonly amount: number | null;
  readonly team: string | null;
  /** Titles of who asks. */
  readonly roles: readonly string[];
  readonly now: Date;
}

/**
 * Places that decide on a request, in their order; refused where a team is to decide and there is none. Who asks and holds
 * the very title that would decide for their team is decided on by that title in any team: a lead is no judge of their own.
 */
export async function placesOf(
  tx: EntityManager,
  kind: ApprovalKind,
  { amount, team, roles, now }: LineQuestion,
): Promise<readonly AskedPlace[] | Refusal<'TEAM_MISSING'>> {
  const line = await lineInForce(tx, kind, now);
  const asked = line.filter(({ fromAmount }) => fromAmount === undefined || (amount ?? 0) >= fromAmount);
  if (asked.length === 0) throw new Error(`nobody decides on ${kind.kind} at ${amount ?? 0}`);
  if (team === null && asked.some(({ sameTeam }) => sameTeam)) return refuse('TEAM_MISSING');
  return asked.map(({ role, sameTeam, fromAmount }) => ({
    role,
    team: sameTeam && !roles.includes(role) ? team : null,
    fromAmount: fromAmount ?? null,
  }));
}

/** Line of a kind on a day: the rows that count from then or earlier, and before any row the declared line. */
async function lineInForce(tx: EntityManager, { kind, line }: ApprovalKind, now: Date): Promise<readonly LinePlace[]> {
  const rows = await tx.find(
    ApprovalLineRow,
    { kind, effectiveFrom: { $lte: seoulDay(now) } },
    { orderBy: [{ effectiveFrom: 'desc' }, { place: 'asc' }] },
  );
  const [newest] = rows;
  if (!newest) return line;
  return rows
    .filter(({ effectiveFrom }) => effectiveFrom === newest.effectiveFrom)
    .map(({ role, sameTeam, fromAmount }) => {
      if (!isRole(role)) throw new Error(`the line of ${kind} names ${role}, which is no role`);
      return { role, sameTeam, ...(typeof fromAmount === 'number' ? { fromAmount } : {}) };
    });
}
