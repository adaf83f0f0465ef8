import type { Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { EscalateTicketInput, EscalateTicketPayload, Ticket, ticketAnswer, type TicketRow } from '../ticket/index.ts';
import { checkEvidence, type EvidenceCheckResult } from './check-evidence.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { evidenceItems, evidenceOfTicket } from './evidence-reads.ts';
import type { EvidenceBundleRow, EvidenceItemRow } from './evidence.entity.ts';
import { evidencePersonal } from './evidence.personal.ts';
import { Evidence, EvidenceCheck, EvidenceItem } from './evidence.type.ts';

/** Evidence on the page of a ticket, and the act that freezes it. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Ticket)
export class TicketEvidenceResolver {
  @FieldResolver(() => Evidence, {
    nullable: true,
    description: 'Evidence that goes with its dispute case (J2); none until it is escalated',
  })
  evidence(@Ctx() context: Context, @Root() ticket: TicketRow): Promise<EvidenceBundleRow | null> {
    return evidenceOfTicket(context, ticket.id);
  }

  @Authorized('AGENT', 'SENIOR')
  @Mutation(() => EscalateTicketPayload, {
    description:
      'Makes a dispute case of a ticket and freezes the evidence for it; not without a consultation (J2, K3)',
  })
  async escalateTicket(@Ctx() context: Context, @Arg('input', () => EscalateTicketInput) input: EscalateTicketInput) {
    return ticketAnswer(context, input.ticketId, await escalateTicket(context, input));
  }
}

/** Texts of evidence, and whether they are as they were frozen. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => [EvidenceItem], { description: 'Texts of the bundle, by name' })
  items(@Ctx() context: Context, @Root() bundle: EvidenceBundleRow): Promise<EvidenceItemRow[]> {
    return evidenceItems(context, bundle.id);
  }

  @FieldResolver(() => EvidenceCheck, {
    nullable: true,
    description: 'All digests computed anew; none until it is frozen',
  })
  check(@Ctx() context: Context, @Root() bundle: EvidenceBundleRow): Promise<EvidenceCheckResult | null> {
    return checkEvidence(context, bundle);
  }
}

/** Sealed texts, opened for who reads tickets. */
@Authorized('AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => EvidenceItem)
export class EvidenceItemResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Text itself, as JSON; none where its bytes are not those that were sealed',
  })
  async text(@Ctx() context: Context, @Root() item: EvidenceItemRow): Promise<string | null> {
    return evidencePersonal.show(context, item, 'content').catch(() => null);
  }
}
