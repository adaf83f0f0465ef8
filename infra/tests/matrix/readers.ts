import { anonymous, type Actor } from '../../../shared-schema/src/actor.ts';
import type { Role } from '../../../shared-schema/src/roles.ts';
import { OWN } from './ids.ts';

/** Somebody who asks: one role and nothing beside it, in what is theirs. */
export interface Reader {
  /** The role, or the role and what narrows it, e.g. APPLICANT of the role PARTY. */
  readonly name: string;
  /** Who asks; a party has one case only, and stands here once for each of its own. */
  readonly actors: readonly Actor[];
  /** What they show at the gateway. */
  readonly shows: 'account' | 'case' | 'key' | 'nothing';
}

/** A reader, as one of the actors it stands for. */
export interface Who {
  readonly reader: Reader;
  readonly actor: Actor;
}

function reader(name: string, role: Role, ...details: Partial<Actor>[]): Reader {
  return {
    name,
    actors: details.map((detail) => ({
      ...anonymous,
      id: OWN.people[role],
      name: `${name} 김마당`,
      login: name.toLowerCase(),
      roles: [role],
      ...detail,
    })),
    shows: 'account',
  };
}

function party(name: 'APPLICANT' | 'RESPONDENT'): Reader {
  const sides = [OWN.openCase, OWN.closedCase].map((caseId) => ({ caseId, caseSide: name, caseVersion: 1 }));
  return { ...reader(name, 'PARTY', ...sides), shows: 'case' };
}

/** Everybody whom the matrix asks for. */
export const readers: readonly Reader[] = [
  reader('AGENT', 'AGENT', { team: OWN.deskTeam }),
  reader('SENIOR', 'SENIOR', { team: OWN.deskTeam }),
  reader('OFFICER', 'OFFICER', { team: OWN.caseTeam }),
  reader('LEAD', 'LEAD', { team: OWN.caseTeam }),
  reader('MODERATOR', 'MODERATOR', { team: OWN.reportTeam }),
  reader('HEADQUARTERS', 'HEADQUARTERS', { team: OWN.hqTeam }),
  reader('OPERATOR', 'OPERATOR', { storefronts: [OWN.storefront] }),
  reader('ANALYST', 'ANALYST', { team: OWN.trendTeam }),
  reader('CONSUMER', 'CONSUMER', { customer: OWN.customer }),
  reader('PARTNER', 'PARTNER', { business: OWN.business }),
  reader('PROGRAM', 'PROGRAM', { business: OWN.business }),
  { ...reader('KEY', 'PROGRAM', { business: OWN.business, scopes: ['disputes:read'] }), shows: 'key' },
  party('APPLICANT'),
  party('RESPONDENT'),
  reader('ADMIN', 'ADMIN', {}),
  { name: 'ANONYMOUS', actors: [anonymous], shows: 'nothing' },
];
