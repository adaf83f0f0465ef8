import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';
import { APP_ROLE } from '../walls/session.ts';

const TABLE = [
  `create table survey_invitation (
    id uuid primary key,
    survey text not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_label text not null,
    side text not null,
    token_hash text not null constraint survey_invitation_token_unique unique,
    invited_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    score integer check (score between 1 and 5),
    comment bytea,
    personal_index text[] not null,
    answered_at timestamptz(3),
    constraint survey_invitation_once_unique unique (survey, subject_id, side),
    constraint survey_invitation_answered check ((answered_at is null) = (score is null) and (comment is null or score is not null))
  )`,
  'create index survey_invitation_answered_index on survey_invitation (answered_at desc, id desc) where answered_at is not null',
];

/** People write nothing here by themselves: an act invites once, and whoever holds the link answers once. */
const FUNCTIONS = [
  `create function invite_to_survey(
      invitation uuid, of_survey text, of_type text, of_subject uuid, of_label text, of_side text, hash text, at timestamptz, until timestamptz
    ) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $body$
      with made as (
        insert into survey_invitation
          (id, survey, subject_type, subject_id, subject_label, side, token_hash, personal_index, invited_at, expires_at)
        values (invitation, of_survey, of_type, of_subject, of_label, of_side, hash, '{}', at, until)
        on conflict on constraint survey_invitation_once_unique do nothing returning id
      ) select exists (select from made)
    $body$`,
  `create function invited_survey(hash text) returns table (
      id uuid, survey text, subject_type text, subject_id uuid, subject_label text, expires_at timestamptz, answered_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $body$
      select id, survey, subject_type, subject_id, subject_label, expires_at, answered_at
      from survey_invitation where token_hash = hash
    $body$`,
  `create function answer_survey(hash text, given_score integer, given_comment bytea, at timestamptz) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $body$
      with answered as (
        update survey_invitation set score = given_score, comment = given_comment, answered_at = at
        where token_hash = hash and answered_at is null and expires_at > at returning id
      ) select exists (select from answered)
    $body$`,
];

const ANSWERS = "(select actor_is('LEAD', 'ADMIN')) and answered_at is not null";

class AddSurveys extends Migration {
  override up(): void {
    const policies = rowPolicies('survey_invitation', { own: ANSWERS, write: 'false', wide: ANSWERS });
    for (const statement of [...TABLE, ...FUNCTIONS, ...policies]) this.addSql(statement);
  }
}

/** Table of surveys, for every slice. */
export const surveyMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T0430_add_surveys', class: AddSurveys },
];

/**
 * Statement for a slice's migration: which answers a lead without a wide role reads, as SQL over a row of
 * `survey_invitation`, e.g. those about the cases they read.
 */
export function surveyPolicies(own: string): string[] {
  return [`alter policy ${APP_ROLE}_select on survey_invitation using (${ANSWERS} and (${own}))`];
}
