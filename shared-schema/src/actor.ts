import { isRole, type Role } from './roles.ts';

/** Header in which the gateway hands its signed word on who is asking to a subgraph. */
export const ACTOR_HEADER = 'x-madang-actor';

/** Issuer written into every actor token. */
export const ACTOR_ISSUER = 'madang-gateway';

/** Longest life of an actor token, in seconds. */
export const ACTOR_TOKEN_SECONDS = 60;

/** Who is asking: one person or program, as the identity provider knows it. */
export interface Actor {
  /** Subject of the access token, a UUID. */
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  /** Codes of the storefronts an operator runs, e.g. PNR002. */
  readonly storefronts: readonly string[];
  /** The business a partner speaks for. */
  readonly business: string | null;
  /** The customer a consumer is. */
  readonly customer: string | null;
}

/** Claims of a token, before anybody looked at their shape. */
export type Claims = Readonly<Record<string, unknown>>;

/** Reads an actor from verified claims; words that are no roles of ours are dropped, a missing subject is a fault. */
export function actorFromClaims(claims: Claims): Actor {
  const id = textOf(claims['sub']);
  if (id === null) throw new Error('an actor token without a subject');
  return {
    id,
    name: textOf(claims['name']) ?? id,
    login: textOf(claims['login']) ?? id,
    roles: listOf(claims['roles']).filter(isRole),
    team: textOf(claims['team']),
    storefronts: listOf(claims['storefronts']),
    business: textOf(claims['business']),
    customer: textOf(claims['customer']),
  };
}

/** Turns an actor into claims, the reverse of {@link actorFromClaims}. */
export function claimsOf(actor: Actor): Record<string, unknown> {
  const { id, ...rest } = actor;
  return { sub: id, ...rest };
}

/** Indicates whether the actor holds at least one of the roles. */
export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
