import { currentLanguage } from '@madang/frontend-kit';
import { userManager } from './user-manager.ts';

const PROBLEM = 'madang.sign-in-problem';

/** Leads to the sign-in page and back to the place the person is at. */
export async function beginSignIn(): Promise<void> {
  const place = location.pathname + location.search + location.hash;
  await userManager.signinRedirect({ state: { place }, ui_locales: currentLanguage() });
}

/** Finishes signing in when the browser comes back from it, and restores the place; elsewhere it does nothing. */
export async function finishSignIn(): Promise<void> {
  if (location.pathname !== '/signed-in') return;
  let place = '/';
  try {
    const user = await userManager.signinCallback();
    place = placeOf(user?.state) ?? '/';
  } catch {
    sessionStorage.setItem(PROBLEM, 'failed');
  }
  history.replaceState(null, '', place);
}

/** Gives what went wrong with the last sign-in, once. */
export function takeSignInProblem(): boolean {
  const problem = sessionStorage.getItem(PROBLEM);
  sessionStorage.removeItem(PROBLEM);
  return problem !== null;
}

/** A place is a path of this origin; anything else would be an open redirect. */
function placeOf(state: unknown): string | null {
  const place: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'place') : null;
  return typeof place === 'string' && /^\/(?![/\\])/.test(place) && !place.startsWith('/signed-in') ? place : null;
}
