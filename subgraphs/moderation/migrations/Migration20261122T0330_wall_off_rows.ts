import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who may see which row, as the access files of the features say it: staff all, a claimant what they reported. */
export const wallOffRows = migration(
  'Migration20261122T0330_wall_off_rows',
  'alter table infringement_report add column claimant_business_id uuid',
  `create index infringement_report_business_index on infringement_report (claimant_business_id, reported_at desc, id desc)
    where claimant_business_id is not null`,
  ...rowPolicies('infringement_report', {
    own: 'claimant_customer_id = (select actor_customer()) or claimant_business_id = (select actor_business())',
  }),
  ...rowPolicies('report_step', {
    own: 'exists (select from infringement_report where id = report_step.report_id)',
    onlyAdded: true,
  }),
  // A poster reads their post, a claimant the one that the report is about.
  ...rowPolicies('post', {
    own: `poster_customer_id = (select actor_customer())
      or exists (select from infringement_report where post_id = post.id)`,
  }),
);
