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
  /** The one case a party came in through (K2), and the side it stands on there. */
  readonly caseId: string | null;
  readonly caseSide: PartySide | null;
  /** Which handing out of access a party's token came from: an earlier one opens nothing any more. */
  readonly caseVersion: number | null;
  /** What a program's key may do, e.g. disputes:read; null where the roles alone decide. */
  readonly scopes: readonly string[] | null;
  /** Network address the request came from, for the access log; null for work of ours. */
  readonly address: string | null;
}

/** Side of a case that somebody without an account stands on. */
export type PartySide = 'APPLICANT' | 'RESPONDENT';

/** Identifier of everybody who has not signed in. */
export const ANONYMOUS_ID = '00000000-0000-0000-0000-000000000000';

/** Somebody who has not signed in: holds nothing, may ask what is public. */
export const anonymous: Actor = {
  id: ANONYMOUS_ID,
  name: 'anonymous',
  login: 'anonymous',
  roles: [],
  team: null,
  storefronts: [],
  business: null,
  customer: null,
  caseId: null,
  caseSide: null,
  caseVersion: null,
  scopes: null,
  address: null,
};

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
    caseId: textOf(claims['caseId']),
    caseSide: partyOf(claims['caseSide']),
    caseVersion: Number.isSafeInteger(claims['caseVersion']) ? Number(claims['caseVersion']) : null,
    scopes: Array.isArray(claims['scopes']) ? listOf(claims['scopes']) : null,
    address: textOf(claims['address']),
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

function partyOf(value: unknown): PartySide | null {
  return value === 'APPLICANT' || value === 'RESPONDENT' ? value : null;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
