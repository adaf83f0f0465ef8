export { PostKind } from './post.type.ts';
export { hidePost } from './hide-post.ts';
export { postPersonal } from './post.personal.ts';
export { postsOfPosters } from './posts-of-posters.ts';
export { lockPost } from './lock-post.ts';
export { reportedPost } from './reported-post.ts';
export { Post } from './post.type.ts';
export { PostRow } from './post.entity.ts';
