import type { Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import { newId } from '../id.ts';

/** An actor for tests: one role, and nothing else unless said. */
export function anActor(role: Role | readonly Role[], details: Partial<Actor> = {}): Actor {
  const roles = typeof role === 'string' ? [role] : role;
  return {
    id: newId(),
    name: `${roles.join('+')} 김마당`,
    login: roles.join('+').toLowerCase(),
    roles,
    team: null,
    storefronts: [],
    business: null,
    customer: null,
    caseId: null,
    caseSide: null,
    caseVersion: null,
    scopes: null,
    address: null,
    ...details,
  };
}
