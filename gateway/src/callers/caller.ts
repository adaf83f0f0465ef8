import { anonymous, type Actor } from '@madang/shared-schema/actor';

/** How somebody is known: not at all, by an account, by a program's key, or by one case. */
export type CallerKind = 'ANONYMOUS' | 'ACCOUNT' | 'KEY' | 'PARTY';

/** Who is asking, and until when what they showed says so. */
export interface Caller {
  readonly kind: CallerKind;
  readonly actor: Actor;
  /** Milliseconds since the epoch; Infinity for what has no end of its own. */
  readonly expiresAt: number;
  /** OAuth client the access token was issued to. */
  readonly client: string | null;
  readonly key: ApiKey | null;
}

/** A program's key as accounts knows it. */
export interface ApiKey {
  readonly id: string;
  readonly pointsPerMinute: number;
  /** Asks anew whether the key still holds; rejects with {@link AccountsAway}. */
  readonly stillHolds: () => Promise<boolean>;
}

/** A request whose credentials do not hold: malformed, expired, revoked or foreign. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** The identity provider cannot be asked for its keys, so nobody's token can be judged. */
export class IdentityAway extends Error {
  override readonly name = 'IdentityAway';
  readonly service = 'identity';
}

/** Accounts cannot be asked about a program's key. */
export class AccountsAway extends Error {
  override readonly name = 'AccountsAway';
  readonly service = 'accounts';
}

/** Somebody who showed nothing: they may ask what is public. */
export function anonymousAt(address: string | null): Caller {
  return { kind: 'ANONYMOUS', actor: { ...anonymous, address }, expiresAt: Infinity, client: null, key: null };
}
