import { migration } from '@madang/subgraph-kit';

const ROLES = `array['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'OPERATOR', 'ANALYST', 'CONSUMER', 'PARTNER', 'PROGRAM', 'ADMIN']`;

/** Headquarters is a role that can be given. */
export const nameHeadquarters = migration(
  'Migration20261128T0010_name_headquarters',
  'alter table person drop constraint person_roles_check',
  `alter table person add constraint person_roles_check check (roles <@ ${ROLES})`,
  'alter table person_change drop constraint person_change_roles_check',
  `alter table person_change add constraint person_change_roles_check check (roles <@ ${ROLES})`,
);
