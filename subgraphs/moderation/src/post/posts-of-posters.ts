import type { Context } from '@madang/subgraph-kit';
import { readablePosts } from './post.access.ts';
import { PostRow } from './post.entity.ts';

/** Posts that these customers wrote, as far as the viewer may read them. */
export function postsOfPosters({ em, actor }: Context, customerIds: readonly string[]): Promise<PostRow[]> {
  return em.find(PostRow, { $and: [readablePosts(actor), { posterCustomerId: { $in: [...customerIds] } }] });
}
