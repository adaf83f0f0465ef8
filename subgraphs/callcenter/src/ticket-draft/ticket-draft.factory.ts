import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { writtenForm, type DraftForm } from './draft-form.ts';
import { TicketDraftRow } from './ticket-draft.entity.ts';
import { ticketDraftPersonal } from './ticket-draft.personal.ts';

/** What a test says of a draft, its form in clear. */
interface DraftDetails extends Partial<Pick<TicketDraftRow, 'customerId' | 'ticketId' | 'ticketVersion' | 'savedAt'>> {
  readonly agentId: string;
  readonly form?: DraftForm;
}

/** Makes a draft of an agent for a test. */
export async function aTicketDraft(
  em: EntityManager,
  { form = {}, savedAt = new Date('2026-11-20T05:00:00Z'), ...details }: DraftDetails,
): Promise<TicketDraftRow> {
  const id = newId();
  const sealed = await ticketDraftPersonal.seal(em, id, { form: writtenForm(form) });
  const draft = em.create(TicketDraftRow, { id, savedAt, ...details, ...sealed });
  await em.flush();
  return draft;
}
