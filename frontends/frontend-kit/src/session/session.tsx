import type { Role } from '@madang/shared-schema/roles';
import { createContext, use, type ReactNode } from 'react';

/** Who has signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
}

/** What every screen may know of the person at the desk. */
export interface Session {
  readonly person: Person;
  readonly signOut: () => void;
  /** Gives an access token that still holds, for what is not asked of the graph; nothing once the session has ended. */
  readonly accessToken: () => Promise<string | null>;
}

const SessionContext = createContext<Session | null>(null);

/** Says who is at the desk; the shell does this once somebody has signed in. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Gives the person at the desk; outside of a signed-in screen it is a fault. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('nobody has signed in here');
  return session;
}

/** Indicates whether the person holds at least one of the roles; an empty list means everybody. */
export function holdsRole(person: Person, roles: readonly Role[] | undefined): boolean {
  return roles === undefined || roles.length === 0 || person.roles.some((role) => roles.includes(role));
}

/** Gives a check of the person's roles, for showing or hiding what the graph decides anyway. */
export function useHasRole(): (...roles: readonly Role[]) => boolean {
  const { person } = useSession();
  return (...roles) => holdsRole(person, roles);
}
