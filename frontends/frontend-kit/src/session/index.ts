export { holdsRole, SessionProvider, useHasRole, useSession, type Person, type Session } from './session.tsx';
