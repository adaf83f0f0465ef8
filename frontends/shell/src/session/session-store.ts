import type { Person } from '@madang/frontend-kit';
import { useSyncExternalStore } from 'react';
import { personOf } from './person.ts';
import { userManager } from './user-manager.ts';

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

/** Looks once whether this tab still has a session. */
export async function checkSession(): Promise<void> {
  if (state.kind !== 'checking') return;
  const user = await userManager.getUser();
  if (!user) return become({ kind: 'out', expired: false });
  if (user.expired) return void (await renew());
  become({ kind: 'in', person: personOf(user.access_token) });
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
    const user = await userManager.signinSilent();
    if (user) return user.access_token;
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
