import { personByLogin, type DemoPerson } from './people.ts';

/** Partners of ours by their subject at the 1372 system (소비텔 ID); whoever is not here has no account with us. */
const PARTNERS: Readonly<Record<string, string>> = { '1372-000481': 'partner' };

/** The partner who is linked to a subject of the 1372 system, or undefined. */
export function partnerWith1372(subject: string): DemoPerson | undefined {
  const login = Object.hasOwn(PARTNERS, subject) ? PARTNERS[subject] : undefined;
  return login === undefined ? undefined : personByLogin(login);
}
