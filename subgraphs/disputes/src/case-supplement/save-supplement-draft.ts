import { isRefusal, newId, type Context, type Refusal } from '@madang/subgraph-kit';
import { openedRequest, stepOf } from './open-request.ts';
import { draftedAnswers, type GivenAnswer } from './supplement-answers.ts';
import type { SupplementCode } from './supplement-words.ts';
import type { SupplementRequestRow } from './supplement.entity.ts';

const SAVE = `insert into supplement_draft (id, request_id, actor_id, answers, saved_at) values (?, ?, ?, ?::jsonb, ?)
  on conflict (request_id, actor_id) do update set answers = excluded.answers, saved_at = excluded.saved_at`;

/** Puts aside what somebody has written of an answer so far; saved again it stays one draft, and nobody else reads it. */
export async function saveSupplementDraft(
  context: Context,
  { requestId, answers: given }: { readonly requestId: string; readonly answers: readonly GivenAnswer[] },
): Promise<SupplementRequestRow | Refusal<SupplementCode>> {
  const { em, actor, now } = context;
  return em.transactional(async (tx) => {
    const opened = await openedRequest(tx, context, requestId);
    if (isRefusal<SupplementCode>(opened)) return opened;
    const next = stepOf(opened, 'answer');
    if (isRefusal<SupplementCode>(next)) return next;
    const answers = draftedAnswers(opened.request.questions, given);
    if (isRefusal<SupplementCode>(answers)) return answers;
    await tx.execute(SAVE, [newId(), requestId, actor.id, JSON.stringify(answers), now]);
    return opened.request;
  });
}
