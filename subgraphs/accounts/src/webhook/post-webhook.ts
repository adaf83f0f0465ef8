import type { PinnedPost, PostRules } from './post-pinned.ts';
import { postPinned } from './post-pinned.ts';
import type { AttemptProblem } from './webhook.ts';

/** How it went: what the receiver answered, or why it did not. */
export type PostOutcome = { readonly status: number; readonly answer: string } | { readonly problem: AttemptProblem };

/** Posts an event to a partner, at the very address that was judged. */
export async function postWebhook(post: PinnedPost, rules: PostRules): Promise<PostOutcome> {
  const outcome = await postPinned(post, rules);
  return 'status' in outcome ? outcome : { problem: outcome.problem };
}
