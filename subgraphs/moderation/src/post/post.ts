/** Kinds of things that can be reported (게시글, 댓글, 대댓글). */
export const POST_KINDS = ['POST', 'COMMENT', 'REPLY'] as const;

/** Kind of a thing that can be reported. */
export type PostKind = (typeof POST_KINDS)[number];
