import type { Person } from '@madang/frontend-kit';
import { actorFromClaims } from '@madang/shared-schema/actor';

/** Reads who has signed in from the access token, the same words the gateway will read; a token of another kind is a fault. */
export function personOf(accessToken: string): Person {
  const { id, name, login, roles } = actorFromClaims(claimsOf(accessToken));
  return { id, name, login, roles };
}

function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1];
  if (payload === undefined) throw new Error('the access token is no JWT');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof claims !== 'object' || claims === null) throw new Error('the access token carries no claims');
  return { ...claims };
}
