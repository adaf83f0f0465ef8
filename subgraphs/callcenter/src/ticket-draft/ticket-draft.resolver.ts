import { page, PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Customer, customerById, type CustomerRow } from '../customer/index.ts';
import { readForm, type DraftForm } from './draft-form.ts';
import { dropDraft, saveDraft } from './save-draft.ts';
import { TicketDraftRow } from './ticket-draft.entity.ts';
import { ticketDraftPersonal } from './ticket-draft.personal.ts';
import {
  DropTicketDraftInput,
  DropTicketDraftPayload,
  SaveTicketDraftInput,
  SaveTicketDraftPayload,
  TicketDraft,
  TicketDraftConnection,
  TicketDraftForm,
} from './ticket-draft.type.ts';

/** An agent's own unfinished forms. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => TicketDraft)
export class TicketDraftResolver {
  @Query(() => TicketDraftConnection, { description: 'What the viewer put aside, newest first (E5, F12)' })
  myTicketDrafts(@Ctx() { em, actor }: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<TicketDraftRow>> {
    const where = { agentId: actor.id, droppedAt: null };
    return page(em, TicketDraftRow, where, [{ savedAt: 'desc' }, { id: 'desc' }], args);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer of whom it speaks' })
  async customer(@Ctx() context: Context, @Root() { customerId }: TicketDraftRow): Promise<CustomerRow | null> {
    return customerId ? customerById(context, customerId) : null;
  }

  @FieldResolver(() => TicketDraftForm, { description: 'What stood in the form' })
  async form(@Ctx() context: Context, @Root() draft: TicketDraftRow): Promise<DraftForm> {
    return readForm((await ticketDraftPersonal.show(context, draft, 'form')) ?? '{}');
  }

  @Mutation(() => SaveTicketDraftPayload, { description: 'Puts an unfinished form aside, to go on with later (F12)' })
  async saveTicketDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveTicketDraftInput) input: SaveTicketDraftInput,
  ) {
    return payloadOf('draft', await saveDraft(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => DropTicketDraftPayload, { description: 'Throws away what the viewer put aside' })
  async dropTicketDraft(
    @Ctx() context: Context,
    @Arg('input', () => DropTicketDraftInput) input: DropTicketDraftInput,
  ) {
    return payloadOf('draft', await dropDraft(context, input.draftId), callcenterErrors.inWords, context);
  }
}
