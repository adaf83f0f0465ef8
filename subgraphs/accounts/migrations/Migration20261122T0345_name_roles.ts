import { migration } from '@madang/subgraph-kit';

const ROLES = `array['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'OPERATOR', 'ANALYST', 'CONSUMER', 'PARTNER', 'PROGRAM', 'ADMIN']`;

/** Roles that can be given, known to the database as well. */
export const nameRoles = migration(
  'Migration20261122T0345_name_roles',
  'alter table person rename constraint person_roles_check to person_roles_some',
  `alter table person add constraint person_roles_check check (roles <@ ${ROLES})`,
  `alter table person_change add constraint person_change_roles_check check (roles <@ ${ROLES})`,
);
