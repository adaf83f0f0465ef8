import { batchOne } from '@madang/subgraph-kit';
import { PostRow } from './post.entity.ts';

/** Post that a report names; whoever reads the report reads what it is about. */
export const reportedPost = batchOne(
  ({ em }, ids) => em.find(PostRow, { id: { $in: [...ids] } }),
  (post) => post.id,
);
