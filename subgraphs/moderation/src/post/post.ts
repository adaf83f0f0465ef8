/** Kinds of things that can be reported (게시글, 댓글, 대댓글). */
export const POST_KINDS = ['POST', 'COMMENT', 'REPLY'] as const;
