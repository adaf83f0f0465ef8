import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Evidence that goes with a ticket that becomes a dispute: frozen as it stood then, and never changed (J2, K3). */
export const addEvidence = migration(
  'Migration20261129T0420_add_evidence',
  `create table evidence_bundle (
    id uuid primary key,
    ticket_id uuid not null unique,
    order_id uuid,
    state text not null check (state in ('COLLECTING', 'FROZEN')),
    manifest text,
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    asked_at timestamptz(3) not null,
    frozen_at timestamptz(3),
    check ((state = 'FROZEN') = (manifest is not null and digest is not null and frozen_at is not null))
  )`,
  `create table evidence_item (
    id uuid primary key,
    bundle_id uuid not null references evidence_bundle,
    name text not null,
    content bytea not null,
    personal_index text[] not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer not null,
    unique (bundle_id, name)
  )`,
  `create function refuse_change_of_evidence() returns trigger language plpgsql as $$
    begin
      raise exception 'evidence is frozen and not changed';
    end $$`,
  `create trigger evidence_item_is_frozen before update on evidence_item
     for each row execute function refuse_change_of_evidence()`,
  `create trigger evidence_bundle_is_frozen before update on evidence_bundle
     for each row when (old.state = 'FROZEN') execute function refuse_change_of_evidence()`,
  // Nothing is added to a bundle once it is frozen, either.
  `create function refuse_late_evidence() returns trigger language plpgsql as $$
    begin
      if exists (select from evidence_bundle where id = new.bundle_id and state = 'FROZEN') then
        raise exception 'this evidence is frozen already';
      end if;
      return new;
    end $$`,
  `create trigger evidence_item_comes_before before insert on evidence_item
     for each row execute function refuse_late_evidence()`,
  ...rowPolicies('evidence_bundle', { own: null }),
  ...rowPolicies('evidence_item', { own: null, onlyAdded: true }),
);
