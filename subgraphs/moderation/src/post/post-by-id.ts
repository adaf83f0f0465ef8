import { batchOne } from '@madang/subgraph-kit';
import { readablePosts } from './post.access.ts';
import { PostRow } from './post.entity.ts';

/** One post; null for an absent and for an unreadable one alike. */
export const postById = batchOne(
  ({ em, actor }, ids) => em.find(PostRow, { $and: [readablePosts(actor), { id: { $in: [...ids] } }] }),
  (post) => post.id,
);
