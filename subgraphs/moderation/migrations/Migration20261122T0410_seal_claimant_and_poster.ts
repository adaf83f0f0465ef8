import { sealingMigration } from '@madang/subgraph-kit';

/** Names of claimants are sealed, found by a blind index, and lie nowhere in clear any more (ADR 0013). */
export const sealClaimant = sealingMigration('Migration20261122T0410_seal_claimant', {
  before: [
    `alter table infringement_report add column claimant_name_sealed bytea,
       add column personal_index text[] not null default '{}'`,
  ],
  seal: { table: 'infringement_report', kinds: { claimantName: 'NAME' } },
  after: [
    'alter table infringement_report drop column claimant_name',
    'alter table infringement_report rename column claimant_name_sealed to claimant_name',
    'alter table infringement_report alter column claimant_name set not null, alter column personal_index drop default',
    'create index infringement_report_personal_index on infringement_report using gin (personal_index)',
  ],
});

/** Names of posters are sealed. */
export const sealPoster = sealingMigration('Migration20261122T0411_seal_poster', {
  before: [
    `alter table post add column poster_name_sealed bytea, add column personal_index text[] not null default '{}'`,
  ],
  seal: { table: 'post', kinds: { posterName: 'NAME' }, unsearched: ['posterName'] },
  after: [
    'alter table post drop column poster_name',
    'alter table post rename column poster_name_sealed to poster_name',
    'alter table post alter column poster_name set not null, alter column personal_index drop default',
  ],
});
