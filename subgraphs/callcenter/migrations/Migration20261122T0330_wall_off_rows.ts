import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who may see which row, as the access files of the features say it; the desk and those who read its records see all. */
export const wallOffRows = migration(
  'Migration20261122T0330_wall_off_rows',
  ...rowPolicies('customer', {
    own: "id = (select actor_customer()) or (select actor_is('MODERATOR'))",
    write: 'false',
  }),
  ...rowPolicies('agent', { own: "(select actor_is('MODERATOR'))", write: 'false' }),
  ...rowPolicies('ticket', { own: null }),
  ...rowPolicies('ticket_step', { own: null, onlyAdded: true }),
  // Words to choose from say nothing of a person.
  ...rowPolicies('ticket_code', { own: '(select actor_is_known())', write: 'false' }),
);
