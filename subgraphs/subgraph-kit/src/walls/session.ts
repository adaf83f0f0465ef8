import { hasRole, type Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Role under which a transaction reads and writes the rows that the rules leave its actor. */
export const APP_ROLE = 'madang_app';

/**
 * Role of an actor who reads every row of the slice. Another role, not another branch of the same rule: its rule is
 * plainly true, so that PostgreSQL may ask an index of texts before it asks the rule.
 */
export const WIDE_ROLE = 'madang_wide';

/** Roles of the database that stand for people; neither can sign in. */
export const WALL_ROLES = [APP_ROLE, WIDE_ROLE] as const;

/** What every transaction of an actor is begun with; the variable `role` makes it one statement. */
export interface WallSession {
  readonly variables: {
    readonly 'madang.actor': string;
    readonly role: (typeof WALL_ROLES)[number];
    readonly max_parallel_workers_per_gather: string;
  };
}

/** Session of an actor: what the rules of rows ask of them, and whether they read all rows, by one of the roles in `wide`. */
export function sessionOf(actor: Actor, wide: readonly Role[]): WallSession {
  return {
    variables: {
      'madang.actor': claimsInDatabase(actor),
      role: hasRole(actor, ...wide) ? WIDE_ROLE : APP_ROLE,
      // What somebody waits for reads few rows: to call helpers takes many times as long, and takes them from others.
      max_parallel_workers_per_gather: '0',
    },
  };
}

/**
 * Does some work of a transaction in the name of its actor in another team; for who was let to decide for that team. The
 * entity manager of the slice itself has all rights anyway.
 */
export async function inTeamOf<Result>(em: EntityManager, actor: Actor, work: () => Promise<Result>): Promise<Result> {
  const own = em.getSessionContext()?.variables?.['madang.actor'];
  if (typeof own !== 'string') return work();
  const claim = (claims: string) => em.execute("select set_config('madang.actor', ?, true)", [claims]);
  await claim(claimsInDatabase(actor));
  const result = await work();
  // After a throw the transaction ends, and the claim with it.
  await claim(own);
  return result;
}

/**
 * Does some work of a transaction with the rights of who reads and writes every row of the slice; for what an act brings
 * about in rows that are not its actor's to write, such as the stock behind an order of theirs. Who may act was asked before.
 */
export async function inNameOfSlice<Result>(em: EntityManager, work: () => Promise<Result>): Promise<Result> {
  const own = em.getSessionContext()?.variables?.['role'];
  if (own !== APP_ROLE) return work();
  const take = (role: string) => em.execute("select set_config('role', ?, true)", [role]);
  await take(WIDE_ROLE);
  const result = await work();
  // After a throw the transaction ends, and the role with it.
  await take(own);
  return result;
}

/** No name, login or address: a log of statements is nobody's address book. */
function claimsInDatabase(actor: Actor): string {
  const { id, roles, team, storefronts, business, customer, caseId, caseSide, caseVersion } = actor;
  return JSON.stringify({ id, roles, team, storefronts, business, customer, caseId, caseSide, caseVersion });
}

/** Indicates whether a rule of rows keeps PostgreSQL from asking an index of texts first, for who asks here. */
export function needsFinder(em: EntityManager): boolean {
  return em.getSessionContext()?.variables?.['role'] === APP_ROLE;
}

/**
 * Entity manager that looks through all rows of the slice for identifiers, by an index that a rule of rows would keep
 * from use. What it finds must be read again by the entity manager it was made of.
 */
export function finderOf(em: EntityManager): EntityManager {
  const session = em.getSessionContext();
  if (!session) return em;
  return em.fork({ session: { variables: { ...session.variables, role: WIDE_ROLE } } });
}
