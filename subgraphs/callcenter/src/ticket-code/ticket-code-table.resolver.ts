import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { putCode, switchCode } from './change-code.ts';
import {
  PutTicketCodeInput,
  PutTicketCodePayload,
  SwitchTicketCodeInput,
  SwitchTicketCodePayload,
  TicketCodeEntry,
} from './ticket-code-table.type.ts';
import { TicketCodeRow } from './ticket-code.entity.ts';
import type { TicketCodeKind as Kind } from './ticket-code.ts';
import { TicketCodeKind } from './ticket-code.type.ts';

/** Code tables of the desk, for those who edit them. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => TicketCodeEntry)
export class TicketCodeTableResolver {
  @Query(() => [TicketCodeEntry], { description: 'A whole code table, what is not offered any more included (E3)' })
  ticketCodeTable(
    @Ctx() { em }: Context,
    @Arg('kind', () => TicketCodeKind, { description: 'Table' }) kind: Kind,
  ): Promise<TicketCodeRow[]> {
    return em.find(TicketCodeRow, { kind }, { orderBy: { position: 'asc', code: 'asc' }, refresh: true });
  }

  @Mutation(() => PutTicketCodePayload, {
    description: 'Adds a word to a code table, or words a code differently (E3)',
  })
  async putTicketCode(@Ctx() context: Context, @Arg('input', () => PutTicketCodeInput) input: PutTicketCodeInput) {
    return payloadOf('entry', await putCode(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => SwitchTicketCodePayload, { description: 'Offers a code, or no more; tickets keep theirs (E3)' })
  async switchTicketCode(
    @Ctx() context: Context,
    @Arg('input', () => SwitchTicketCodeInput) input: SwitchTicketCodeInput,
  ) {
    return payloadOf('entry', await switchCode(context, input), callcenterErrors.inWords, context);
  }
}
