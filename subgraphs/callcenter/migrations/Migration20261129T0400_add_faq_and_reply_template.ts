import { migration, rowPolicies } from '@madang/subgraph-kit';

const DESK = "(select actor_is('AGENT')) or (select actor_is('SENIOR')) or (select actor_is('ADMIN'))";
const LEADING = "(select actor_is('SENIOR')) or (select actor_is('ADMIN'))";

/** Frequent questions with their answers, and replies with places for names and numbers (part 8 of the desk). */
export const addFaqAndReplyTemplate = migration(
  'Migration20261129T0400_add_faq_and_reply_template',
  `create table faq_entry (
    id uuid primary key,
    category text not null check (length(category) between 1 and 40),
    question text not null check (length(question) between 1 and 200),
    answer text not null check (length(answer) between 1 and 4000),
    search_text text not null,
    hits integer not null default 0 check (hits >= 0),
    changed_at timestamptz(3) not null,
    changed_by_name text not null,
    removed_at timestamptz(3)
  )`,
  'create index faq_entry_hits_index on faq_entry (hits desc, id) where removed_at is null',
  // Only seniors and administrators write entries, which the graph sees to; whoever uses one at the desk counts it.
  ...rowPolicies('faq_entry', { own: null, wide: DESK }),
  `create table reply_template (
    id uuid primary key,
    owner_id uuid not null,
    owner_name text not null,
    name text not null check (length(name) between 1 and 60),
    body text not null check (length(body) between 1 and 4000),
    is_shared boolean not null,
    changed_at timestamptz(3) not null,
    removed_at timestamptz(3)
  )`,
  'create unique index reply_template_name_unique on reply_template (owner_id, lower(name)) where removed_at is null',
  'create index reply_template_shared_index on reply_template (name, id) where is_shared and removed_at is null',
  ...rowPolicies('reply_template', {
    own: null,
    wide: `(${DESK}) and (owner_id = (select actor_id()) or is_shared)`,
    write: `(${DESK}) and (owner_id = (select actor_id()) or (is_shared and (${LEADING})))`,
  }),
);
