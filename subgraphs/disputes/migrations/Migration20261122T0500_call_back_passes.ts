import { migration } from '@madang/subgraph-kit';

/**
 * A party's token opens its case only as long as the access it was given for is the one that holds: handing out access
 * anew calls back the tokens of before at once. The gateway lets no token in that does not say its version.
 */
export const callBackPasses = migration(
  'Migration20261122T0500_call_back_passes',
  // Nobody may read credentials, so the question is asked by the slice itself; it answers with the asker's own case only.
  `create or replace function actor_case() returns uuid stable parallel safe security definer
    set search_path = public, pg_temp
    return case when actor_is('PARTY') and (
      actor() ->> 'caseVersion' is null
      or exists (select from case_access where case_id = actor_uuid('caseId')
        and side = actor() ->> 'caseSide' and version::text = actor() ->> 'caseVersion')
    ) then actor_uuid('caseId') end`,
);
