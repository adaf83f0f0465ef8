import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { PostRow } from './post.entity.ts';

/** Posts an actor may read as posts: staff all, a poster their own; a claimant reads the post through the report. */
export const readablePosts = readableBy((actor): FilterQuery<PostRow> => {
  if (hasRole(actor, 'MODERATOR', 'ADMIN', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD')) return {};
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) return { posterCustomerId: actor.customer };
  return nothing;
});
