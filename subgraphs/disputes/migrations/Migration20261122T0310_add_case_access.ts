import { migration, rowPolicies } from '@madang/subgraph-kit';

const SIDES = "('APPLICANT', 'RESPONDENT')";

/** Nobody reads a way into a case, whoever they are: only the slice itself works with it. */
const nobodys = { own: null, wide: 'false' } as const;

/** Ways into a case without an account, logins under way, and what stops guessing (K2). */
export const addCaseAccess = migration(
  'Migration20261122T0310_add_case_access',
  `create table case_access (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    side text not null check (side in ${SIDES}),
    password_hash text not null,
    temporary boolean not null,
    version integer not null,
    issued_at timestamptz(3) not null,
    issued_by uuid not null,
    person_name text,
    phone_number text,
    ci_digest text,
    di_digest text,
    verified_at timestamptz(3),
    constraint case_access_side_unique unique (case_id, side),
    check (temporary or (phone_number is not null and verified_at is not null))
  )`,
  `create table case_login (
    id uuid primary key,
    secret_digest text not null constraint case_login_secret_unique unique,
    access_id uuid not null references case_access on delete cascade,
    access_version integer not null,
    address text not null,
    step text not null check (step in ('IDENTITY', 'PASSWORD', 'CODE', 'DONE')),
    begun_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    ended_at timestamptz(3),
    verification_id uuid,
    code_digest text,
    code_sent_at timestamptz(3),
    code_expires_at timestamptz(3),
    code_tries integer not null,
    codes_sent integer not null,
    person_name text,
    phone_number text,
    ci_digest text,
    di_digest text
  )`,
  'create index case_login_access_index on case_login (access_id)',
  'create index case_login_expires_index on case_login (expires_at)',
  `create table login_throttle (
    key text primary key,
    count integer not null check (count >= 0),
    since timestamptz(3) not null,
    locked_until timestamptz(3)
  )`,
  'create index login_throttle_since_index on login_throttle (since)',
  ...['case_access', 'case_login', 'login_throttle'].flatMap((table) => rowPolicies(table, nobodys)),
);
