import type { Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { TicketCodeKind as Kind } from './ticket-code.ts';
import { TicketCode, TicketCodeKind } from './ticket-code.type.ts';
import { ticketCodes, type CodeInWords } from './ticket-codes.ts';

/** Code tables of the desk, to choose from. */
@Authorized()
@Resolver(() => TicketCode)
export class TicketCodeResolver {
  @Query(() => [TicketCode], { description: 'Words of a code table to choose from, in their order (E3)' })
  ticketCodes(
    @Ctx() context: Context,
    @Arg('kind', () => TicketCodeKind, { description: 'Table to choose from' }) kind: Kind,
  ): Promise<CodeInWords[]> {
    return ticketCodes(context, kind);
  }

  @Query(() => [TicketCode], { description: 'Ticket types to choose from (상담유형)' })
  ticketTypes(@Ctx() context: Context): Promise<CodeInWords[]> {
    return ticketCodes(context, 'TYPE');
  }

  @Query(() => [TicketCode], { description: 'Channels to choose from (유입경로)' })
  ticketChannels(@Ctx() context: Context): Promise<CodeInWords[]> {
    return ticketCodes(context, 'CHANNEL');
  }
}
