import type { LoginState } from './use-login.ts';

/** What a login gave: one case, seen from one side, until its token ends. */
export type Pass = NonNullable<LoginState['pass']>;

let handed: Pass | null = null;

/** Hands a pass to the page of the case, in memory only: a token is written down nowhere. */
export function handPass(pass: Pass | null): void {
  handed = pass;
}

/** Pass that another page of this tab got; it is there until it is taken away. */
export function handedPass(): Pass | null {
  return handed;
}
