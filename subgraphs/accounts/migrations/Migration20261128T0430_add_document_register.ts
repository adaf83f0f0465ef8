import { migration, rowPolicies } from '@madang/subgraph-kit';

const NUMBER = "~ '^[0-9A-HJKMNP-TV-Z]{16}$'";

/**
 * Every document of the house that anybody may verify. Nobody reads the table: a function of the database gives the one
 * document whose number or whose bytes somebody has, and another counts what they tried.
 */
export const addDocumentRegister = migration(
  'Migration20261128T0430_add_document_register',
  `create table registered_document (
    number text primary key check (number ${NUMBER}),
    slice text not null,
    kind text not null,
    kind_name jsonb not null,
    title text not null,
    language text not null,
    sha256 text not null constraint registered_document_sha256_unique unique check (sha256 ~ '^[0-9a-f]{64}$'),
    parties text[] not null,
    issued_at timestamptz(3) not null,
    state text not null check (state in ('VALID', 'SUPERSEDED', 'REVOKED')),
    superseded_by text references registered_document,
    revoked_at timestamptz(3),
    check (state <> 'SUPERSEDED' or superseded_by is not null),
    check ((state = 'REVOKED') = (revoked_at is not null))
  )`,
  `create function guard_registered_document() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'DELETE'
        or (new.number, new.slice, new.kind, new.kind_name, new.title, new.language, new.sha256, new.parties, new.issued_at)
          is distinct from
          (old.number, old.slice, old.kind, old.kind_name, old.title, old.language, old.sha256, old.parties, old.issued_at)
        or (old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by)
        or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
        or (old.state <> 'VALID' and new.state = 'VALID') then
        raise exception 'what is registered stays' using errcode = 'restrict_violation';
      end if;
      return new;
    end $body$`,
  `create trigger registered_document_stays before update or delete on registered_document
    for each row execute function guard_registered_document()`,
  `create table document_guess (
    place text primary key,
    count int not null,
    since timestamptz(3) not null
  )`,
  'create index document_guess_since_index on document_guess (since)',
  `create function find_registered_document(wanted text, digest text) returns setof registered_document
    language sql stable security definer set search_path = public, pg_temp as $body$
      select * from registered_document
      where case when wanted is null then sha256 = digest else number = wanted end
    $body$`,
  // Counted before anything is looked up, so that many at once cannot be more than one by one.
  `create function take_document_guess(asked text, at timestamptz) returns int
    language sql volatile security definer set search_path = public, pg_temp as $body$
      insert into document_guess as guess (place, count, since) values (asked, 1, at)
      on conflict (place) do update set
        count = case when guess.since <= at - interval '1 hour' then 1 else guess.count + 1 end,
        since = case when guess.since <= at - interval '1 hour' then at else guess.since end
      returning count
    $body$`,
  `create function give_document_guess_back(asked text) returns void
    language sql volatile security definer set search_path = public, pg_temp as $body$
      update document_guess set count = greatest(count - 1, 0) where place = asked
    $body$`,
  ...[
    'find_registered_document(text, text)',
    'take_document_guess(text, timestamptz)',
    'give_document_guess_back(text)',
  ].flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to madang_app, madang_wide`,
  ]),
  ...rowPolicies('registered_document', { own: null, write: 'false', wide: 'false' }),
  ...rowPolicies('document_guess', { own: null, write: 'false', wide: 'false' }),
);
