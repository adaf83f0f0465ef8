import { personal } from '@madang/subgraph-kit';

/** Who reads a post reads under which name it was posted: that stands beside the post for all to see. */
const READERS = ['MODERATOR', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN', 'CONSUMER', 'PARTNER', 'PROGRAM'] as const;

/** How to reach a poster is for those who write to them. */
const REACHED_BY = ['MODERATOR', 'ADMIN'] as const;

/** Personal columns of a post. */
export const postPersonal = personal(
  'post',
  {
    posterName: { kind: 'NAME', clear: READERS, unsearched: true },
    posterEmail: { kind: 'EMAIL', masked: REACHED_BY, reveal: REACHED_BY, unsearched: true },
  },
  {
    subject: 'POST',
    isSelf: ({ customer }, post) =>
      customer !== null && 'posterCustomerId' in post && post.posterCustomerId === customer,
  },
);
