import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { customerById, keptIdOf } from '../customer/index.ts';
import { writtenForm, type DraftForm } from './draft-form.ts';
import type { TicketDraftCode } from './ticket-draft-words.ts';
import { TicketDraftRow } from './ticket-draft.entity.ts';
import { ticketDraftPersonal } from './ticket-draft.personal.ts';

const MOST = 50;

// Title, text and remark at their longest, and what is around them.
const FORM_LENGTH = 100_000;

/** What is put aside. */
export interface NewDraft {
  /** Draft that this replaces; a new one unless said. */
  readonly draftId?: string | null;
  readonly ticketId?: string | null;
  readonly ticketVersion?: number | null;
  readonly form: DraftForm;
}

/** Puts an unfinished form aside (F12); saved again under its identifier it stays one draft. */
export async function saveDraft(context: Context, input: NewDraft): Promise<TicketDraftRow | Refusal<TicketDraftCode>> {
  const { em, actor, now } = context;
  const form = writtenForm(input.form);
  if (form.length > FORM_LENGTH) return refuse('DRAFT_TOO_LONG', ['input', 'form', 'content']);
  const { ticketId = null, ticketVersion = null } = input;
  if ((ticketId === null) !== (ticketVersion === null))
    return refuse('DRAFT_VERSION_MISSING', ['input', 'ticketVersion']);
  const { customerId = null } = input.form;
  const customer = customerId ? await customerById(context, customerId) : null;
  const about = { customerId: customer && keptIdOf(customer), ticketId, ticketVersion, savedAt: now };
  return em.transactional(async (tx) => {
    if (input.draftId) {
      const draft = await ownDraft(tx, actor.id, input.draftId);
      if (!draft) return refuse('DRAFT_UNKNOWN', ['input', 'draftId']);
      return Object.assign(draft, about, await ticketDraftPersonal.change(tx, draft, { form }));
    }
    if ((await tx.count(TicketDraftRow, { agentId: actor.id, droppedAt: null })) >= MOST)
      return refuse('DRAFTS_TOO_MANY');
    await knownAgent(tx, actor);
    const id = newId();
    const sealed = await ticketDraftPersonal.seal(tx, id, { form });
    return tx.create(TicketDraftRow, { id, agentId: actor.id, ...about, ...sealed });
  });
}

/** Throws a draft away; of what stood in it nothing is left. */
export async function dropDraft(
  { em, actor, now }: Context,
  draftId: string,
): Promise<TicketDraftRow | Refusal<TicketDraftCode>> {
  return em.transactional(
    async (tx) => (await dropDraftIn(tx, { actor, now }, draftId)) ?? refuse('DRAFT_UNKNOWN', ['input', 'draftId']),
  );
}

/** Throws the agent's draft away in the act that made a ticket of it; null where there is none any more. */
export async function dropDraftIn(
  tx: EntityManager,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  draftId: string,
): Promise<TicketDraftRow | null> {
  const draft = await ownDraft(tx, actor.id, draftId);
  if (!draft) return null;
  const emptied = await ticketDraftPersonal.change(tx, draft, { form: writtenForm({}) });
  return Object.assign(draft, emptied, { droppedAt: now, customerId: null });
}

async function ownDraft(tx: EntityManager, agentId: string, id: string): Promise<TicketDraftRow | null> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return tx.findOne(TicketDraftRow, { id, agentId, droppedAt: null }, options);
}
