import type { Person } from '@madang/frontend-kit';
import { useSyncExternalStore } from 'react';
import { personOf } from './person.ts';
import { signInSilently, userManager } from './user-manager.ts';

/** Whether somebody has signed in. */
export type SessionState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'out'; readonly expired: boolean }
  | { readonly kind: 'in'; readonly person: Person };

let state: SessionState = { kind: 'checking' };
const listeners = new Set<() => void>();

userManager.events.addUserLoaded((user) => become({ kind: 'in', person: personOf(user.access_token) }));
userManager.events.addAccessTokenExpired(() => void renew());

/** Gives whether somebody has signed in. */
export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Gives the identifier of who is signed in at this tab; nothing while nobody is. */
export function signedInAs(): string | null {
  return state.kind === 'in' ? state.person.id : null;
}

let check: Promise<void> | null = null;

/** Looks once, when the page begins, whether the identity provider still knows the person. */
export function checkSession(): Promise<void> {
  check ??= checkOnce();
  return check;
}

async function checkOnce(): Promise<void> {
  if (state.kind !== 'checking') return;
  // An identity provider that is away is asked again by the button of the sign-in page.
  const user = await signInSilently().catch(() => null);
  if (!user) become({ kind: 'out', expired: false });
}

/** Gives an access token that still holds, renewed if need be; nothing once the session has ended. */
export async function accessToken(): Promise<string | null> {
  const user = await userManager.getUser();
  if (!user) return null;
  return user.expired ? renew() : user.access_token;
}

let renewal: Promise<string | null> | null = null;

/** Renews the tokens, once however many ask; a refusal ends the session, a lost connection does not. */
export function renew(): Promise<string | null> {
  renewal ??= renewOnce().finally(() => {
    renewal = null;
  });
  return renewal;
}

async function renewOnce(): Promise<string | null> {
  try {
    const before = await userManager.getUser();
    const user = before?.refresh_token ? await userManager.signinSilent() : await signInSilently();
    // Somebody else who signed in meanwhile must not go on in this person's page.
    if (user && user.profile.sub === before?.profile.sub) return user.access_token;
  } catch (error) {
    if (error instanceof TypeError) return null;
  }
  await endSession();
  return null;
}

/** Ends the session in this tab and says so; the place is kept for the next sign-in. */
export async function endSession(): Promise<void> {
  await userManager.removeUser();
  become({ kind: 'out', expired: true });
}

/** Signs out here and at the identity provider. */
export async function signOut(): Promise<void> {
  try {
    await userManager.signoutRedirect();
  } catch {
    await userManager.removeUser();
    location.assign('/');
  }
}

function become(next: SessionState): void {
  if (state.kind === 'in' && next.kind === 'in' && state.person.id === next.person.id) return;
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
