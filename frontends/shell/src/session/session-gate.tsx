import { forgetVisits, SessionProvider, type Session } from '@madang/frontend-kit';
import { useEffect, useMemo, type ReactNode } from 'react';
import { accessToken, checkSession, signOut, useSessionState } from './session-store.ts';
import { SignInPage } from './sign-in-page.tsx';

/** Lets in who has signed in; everybody else sees the sign-in page. */
export function SessionGate({ children }: { children: ReactNode }) {
  const state = useSessionState();
  useEffect(() => void checkSession(), []);
  const person = state.kind === 'in' ? state.person : null;
  const session = useMemo<Session | null>(
    () =>
      person && {
        person,
        accessToken,
        signOut: () => {
          forgetVisits();
          void signOut();
        },
      },
    [person],
  );
  if (state.kind === 'checking') return null;
  if (session === null) return <SignInPage expired={state.kind === 'out' && state.expired} />;
  return <SessionProvider session={session}>{children}</SessionProvider>;
}
