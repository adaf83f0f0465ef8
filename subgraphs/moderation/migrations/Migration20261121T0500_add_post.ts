import { migration } from '@madang/subgraph-kit';

/** Posts, comments and replies as they were when somebody reported them (document 003, R3). */
export const addPost = migration(
  'Migration20261121T0500_add_post',
  `create table post (
    id uuid primary key,
    kind text not null check (kind in ('POST', 'COMMENT', 'REPLY')),
    external_id text not null,
    url text not null,
    title text,
    content_as_reported text not null,
    poster_name text not null,
    poster_customer_id uuid,
    hidden_at timestamptz(3),
    constraint post_external_unique unique (kind, external_id)
  )`,
  'create index post_poster_index on post (poster_customer_id) where poster_customer_id is not null',
);
