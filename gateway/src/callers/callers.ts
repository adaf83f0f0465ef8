import type { AccountsDoor } from './accounts-door.ts';
import { callerWithKey, isApiKey } from './api-keys.ts';
import { anonymousAt, Unauthenticated, type Caller } from './caller.ts';
import { isCaseToken, type CaseTokens } from './case-tokens.ts';
import type { OidcTokens } from './oidc-tokens.ts';

/** Whom to ask about what a caller shows. */
export interface CallersOptions {
  readonly oidc: OidcTokens;
  readonly caseTokens: CaseTokens;
  /** Null where there is no slice of accounts; then no key holds. */
  readonly accounts: AccountsDoor | null;
}

/** Knows who is asking. */
export interface Callers {
  /**
   * Reads the caller from an Authorization header; who sends none is anonymous. Throws {@link Unauthenticated},
   * `IdentityAway` or `AccountsAway`.
   */
  callerOf(authorization: string | undefined, address: string | null): Promise<Caller>;
  /** Indicates whether access tokens can be judged now. */
  isReady(): Promise<boolean>;
}

/** Puts together everything by which somebody can be known. */
export function createCallers({ oidc, caseTokens, accounts }: CallersOptions): Callers {
  return {
    async callerOf(authorization, address) {
      if (authorization === undefined) return anonymousAt(address);
      const word = bearerOf(authorization);
      if (isApiKey(word)) return callerWithKey(accounts, word, address);
      return isCaseToken(word) ? caseTokens(word, address) : oidc.callerOf(word, address);
    },
    isReady: () => oidc.isReady(),
  };
}

function bearerOf(authorization: string): string {
  const [, word] = /^Bearer +([\w.-]+)$/i.exec(authorization) ?? [];
  if (word === undefined) throw new Unauthenticated('an access token or a key is needed');
  return word;
}
