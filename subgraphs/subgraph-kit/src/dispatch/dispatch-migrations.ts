import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';
import { APP_ROLE, WALL_ROLES } from '../walls/session.ts';

const CHANNELS = "('EMAIL', 'ALIMTALK', 'SMS', 'POST', 'PUSH', 'ALARM')";
const CATEGORIES = "('LEGAL', 'SERVICE', 'SURVEY', 'SECURITY')";
const STATES =
  "('QUEUED', 'HELD', 'AWAITING_DOCUMENT', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'AMBIGUOUS', 'SUPPRESSED', 'CAPTURED', 'POSTED')";
const BOTH = WALL_ROLES.join(', ');

const TABLES = [
  `create table message (
    id uuid primary key,
    key text not null constraint message_key_unique unique,
    template text not null,
    category text not null check (category in ${CATEGORIES}),
    language text not null check (language in ('ko', 'en')),
    channels text[] not null check (cardinality(channels) > 0),
    place int not null check (place between 0 and cardinality(channels) - 1),
    channel text not null check (channel in ${CHANNELS}),
    state text not null check (state in ${STATES}),
    code text,
    subject_type text not null,
    subject_id uuid not null,
    subject_label text not null,
    side text,
    recipient_name bytea not null,
    recipient_email bytea,
    recipient_phone bytea,
    recipient_address bytea,
    title bytea not null,
    text bytea not null,
    html bytea,
    variables bytea,
    personal_index text[] not null,
    documents uuid[] not null,
    awaited uuid[] not null,
    send_after timestamptz(3) not null,
    attempts int not null,
    created_at timestamptz(3) not null,
    sent_at timestamptz(3),
    delivered_at timestamptz(3),
    opened_at timestamptz(3),
    posted_at timestamptz(3),
    actor_id uuid,
    actor_name text
  )`,
  'create index message_created_index on message (created_at desc, id desc)',
  'create index message_subject_index on message (subject_id, created_at desc, id desc)',
  'create index message_personal_index on message using gin (personal_index)',
  `create index message_open_index on message (state, created_at desc, id desc)
    where state in ('QUEUED', 'HELD', 'AWAITING_DOCUMENT', 'SENDING', 'FAILED', 'AMBIGUOUS')`,
  "create index message_awaited_index on message using gin (awaited) where state = 'AWAITING_DOCUMENT'",
  `create table message_attempt (
    id uuid primary key,
    message_id uuid not null references message on delete cascade,
    number int not null,
    channel text not null check (channel in ${CHANNELS}),
    provider text not null,
    provider_key text not null,
    started_at timestamptz(3) not null,
    outcome text check (outcome in ('ACCEPTED', 'REJECTED', 'UNSENT', 'UNCERTAIN')),
    reference text,
    code text,
    finished_at timestamptz(3),
    constraint message_attempt_number_unique unique (message_id, number),
    check ((outcome is null) = (finished_at is null))
  )`,
  `create table channel_opt_out (
    id uuid primary key,
    channel text not null check (channel in ${CHANNELS}),
    category text not null check (category in ('SERVICE', 'SURVEY')),
    email bytea,
    phone bytea,
    personal_index text[] not null,
    created_at timestamptz(3) not null,
    check ((email is null) <> (phone is null))
  )`,
  'create index channel_opt_out_personal_index on channel_opt_out using gin (personal_index)',
  `create table message_preview (
    id uuid primary key,
    media_type text not null,
    content bytea not null,
    personal_index text[] not null,
    account_id uuid not null,
    expires_at timestamptz(3) not null
  )`,
  'create index message_preview_expires_index on message_preview (expires_at)',
  `create table quiet_hours (
    category text not null check (category in ${CATEGORIES}),
    effective_from date not null,
    begins time not null,
    ends time not null,
    source text not null,
    primary key (category, effective_from)
  )`,
  `insert into quiet_hours (category, effective_from, begins, ends, source)
    values ('SURVEY', '2026-01-01', '21:00', '08:00', '정보통신망법 제50조 제3항')`,
];

/** People put messages in and change none; what they may put in, the code of the slice says. */
const FUNCTIONS = [
  `create function put_message(line jsonb) returns table (message_id uuid, message_state text, is_new boolean)
    language plpgsql security definer set search_path = public, pg_temp as $body$
    declare made uuid;
    begin
      insert into message (id, key, template, category, language, channels, place, channel, state, code,
        subject_type, subject_id, subject_label, side, recipient_name, recipient_email, recipient_phone,
        recipient_address, title, text, html, variables, personal_index, documents, awaited, send_after, attempts,
        created_at, sent_at, actor_id, actor_name)
      select r.id, r.key, r.template, r.category, r.language, r.channels, 0, r.channel, r.state, r.code,
        r.subject_type, r.subject_id, r.subject_label, r.side, decode(r.recipient_name, 'base64'),
        decode(r.recipient_email, 'base64'), decode(r.recipient_phone, 'base64'), decode(r.recipient_address, 'base64'),
        decode(r.title, 'base64'), decode(r.text, 'base64'), decode(r.html, 'base64'), decode(r.variables, 'base64'),
        r.personal_index, r.documents, r.documents, r.send_after, 0, r.created_at, r.sent_at, r.actor_id, r.actor_name
      from jsonb_to_record(line) as r (id uuid, key text, template text, category text, language text, channels text[],
        channel text, state text, code text, subject_type text, subject_id uuid, subject_label text, side text,
        recipient_name text, recipient_email text, recipient_phone text, recipient_address text, title text, text text,
        html text, variables text, personal_index text[], documents uuid[], send_after timestamptz,
        created_at timestamptz, sent_at timestamptz, actor_id uuid, actor_name text)
      on conflict (key) do nothing returning id into made;
      return query select m.id, m.state, made is not null from message m where m.key = line ->> 'key';
    end $body$`,
  `create function opted_out(wanted_channel text, wanted_category text, terms text[]) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $body$
      select exists (select from channel_opt_out
                     where channel = wanted_channel and category = wanted_category and personal_index && terms)
    $body$`,
  ...['put_message(jsonb)', 'opted_out(text, text, text[])'].flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to ${BOTH}`,
  ]),
];

const POLICIES = [
  // Who reads a subject reads its messages: the slice says so by messagePolicies. Only the slice writes.
  ...rowPolicies('message', { own: null, write: 'false', wide: 'true' }),
  ...rowPolicies('message_attempt', {
    own: 'exists (select from message where id = message_attempt.message_id)',
    write: 'false',
    wide: 'true',
  }),
  ...rowPolicies('channel_opt_out', { own: null, write: 'false', wide: 'false' }),
  ...rowPolicies('message_preview', { own: null, write: 'false', wide: 'false' }),
  ...rowPolicies('quiet_hours', { own: 'true', write: 'false', wide: 'true' }),
];

class AddMessages extends Migration {
  override up(): void {
    for (const sql of [...TABLES, ...FUNCTIONS, ...POLICIES]) this.addSql(sql);
  }
}

/** Why a message was settled as it was names whom somebody asked: sealed, and gone with the message. */
class AddSettledReason extends Migration {
  override up(): void {
    this.addSql(
      "alter table message_attempt add settled_reason bytea, add personal_index text[] not null default '{}'",
    );
    this.addSql('alter table message_attempt alter personal_index drop default');
  }
}

/** Tables of messages, for every slice. */
export const dispatchMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261128T1310_add_messages', class: AddMessages },
  { name: 'Migration20261128T1500_add_settled_reason', class: AddSettledReason },
];

/**
 * Statement for a slice's migration: which messages staff without a wide role read, as SQL over a row of `message`, e.g.
 * those of the cases they read.
 */
export function messagePolicies(own: string): string[] {
  return [`alter policy ${APP_ROLE}_select on message using (${own})`];
}
