import {
  asEnumValue,
  batchOne,
  hasRole,
  idArray,
  nothing,
  openSteps,
  page,
  payloadOf,
  Public,
  type Context,
  type Page,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import { CommitteeSession, sessionById, type CommitteeSessionRow, QUORUM } from '../committee/index.ts';
import { announceCollective, rejectCollective, requestCollective } from './begin-collective.ts';
import {
  AnnounceCollectiveDisputeInput,
  AnnounceCollectiveDisputePayload,
  AnswerCollectiveDisputeInput,
  AnswerCollectiveDisputePayload,
  collectiveErrors,
  DecideCollectiveDisputeInput,
  DecideCollectiveDisputePayload,
  NameRepresentativesInput,
  NameRepresentativesPayload,
  RejectCollectiveDisputeInput,
  RejectCollectiveDisputePayload,
  RequestCollectiveDisputeInput,
  RequestCollectiveDisputePayload,
} from './collective-acts.type.ts';
import { readableCollectives } from './collective-dispute.access.ts';
import { CollectiveDisputeRow, CollectiveParticipantRow } from './collective-dispute.entity.ts';
import { participantPersonal } from './collective-dispute.personal.ts';
import {
  CollectiveDispute,
  CollectiveDisputeConnection,
  CollectiveDisputesArgs,
  CollectiveDisputeStep,
  CollectiveParticipant,
  CollectiveParticipantConnection,
  CollectiveParticipantsArgs,
} from './collective-dispute.type.ts';
import { collectiveProcess } from './collective-process.ts';
import { answerCollective, decideCollective, nameRepresentatives } from './decide-collective.ts';
import { collectiveRolesOf } from './move-collective.ts';

const { inWords } = collectiveErrors;

/** How many participants a dispute must have before their number is told outside. */
const TOLD_FROM = 5;

const participantsOf = batchOne(
  ({ em }: Context, ids) =>
    em.execute<{ disputeId: string; participants: number }[]>(
      'select dispute_id as "disputeId", participants from participants_of(?::uuid[])',
      [idArray(ids)],
    ),
  ({ disputeId }) => disputeId,
);

/** Collective disputes: what was announced is for everybody. */
@Resolver(() => CollectiveDispute)
export class CollectiveDisputeResolver {
  @Public()
  @Query(() => CollectiveDisputeConnection, { description: 'Collective disputes, newest first (집단분쟁, K16)' })
  collectiveDisputes(
    @Ctx() { em, actor }: Context,
    @Args(() => CollectiveDisputesArgs) args: CollectiveDisputesArgs,
  ): Promise<Page<CollectiveDisputeRow>> {
    const states = args.states?.length ? { state: { $in: [...args.states] } } : {};
    // Who answers for no business has none against it.
    const mine = args.mine ? (actor.business ? { businessId: actor.business } : nothing) : {};
    const where = { $and: [readableCollectives(actor), states, mine] };
    return page(em, CollectiveDisputeRow, where, [{ requestedAt: 'desc' }, { id: 'desc' }], args);
  }

  @Public()
  @Query(() => CollectiveDispute, { nullable: true, description: 'Collective dispute with this identifier' })
  collectiveDispute(
    @Ctx() { em, actor }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<CollectiveDisputeRow | null> {
    return em.findOne(CollectiveDisputeRow, { $and: [readableCollectives(actor), { id }] });
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business that it is against' })
  business(@Ctx() context: Context, @Root() { businessId }: CollectiveDisputeRow): Promise<BusinessRow | null> {
    return businessById(context, businessId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many take part; outside it is told from five on',
  })
  async participants(@Ctx() context: Context, @Root() { id }: CollectiveDisputeRow): Promise<number | null> {
    const count = (await participantsOf(context, id))?.participants ?? 0;
    return count >= TOLD_FROM || isStaff(context) ? count : null;
  }

  @FieldResolver(() => CommitteeSession, { nullable: true, description: 'Session that decided; told to staff' })
  async session(
    @Ctx() context: Context,
    @Root() { sessionId }: CollectiveDisputeRow,
  ): Promise<CommitteeSessionRow | null> {
    return sessionId && isStaff(context) ? sessionById(context, sessionId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the business refused; told to it and to staff' })
  answerReason(@Ctx() context: Context, @Root() dispute: CollectiveDisputeRow): string | null {
    const isTold = isStaff(context) || collectiveRolesOf(context, dispute).includes('RESPONDENT');
    return isTold ? (dispute.answerReason ?? null) : null;
  }

  @FieldResolver(() => [CollectiveDisputeStep], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() context: Context, @Root() dispute: CollectiveDisputeRow): string[] {
    const { state, harmed, answer = null } = dispute;
    // Whether its members may decide is looked at when a session is named.
    const facts = { state, harmed, answer, unconflicted: QUORUM };
    return openSteps(collectiveProcess, facts, collectiveRolesOf(context, dispute)).map(asEnumValue);
  }

  @Authorized('PARTNER', 'PROGRAM')
  @Mutation(() => AnswerCollectiveDisputePayload, {
    description: 'Accepts or refuses a collective decision for the business of the viewer (수락/거부)',
  })
  async answerCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => AnswerCollectiveDisputeInput) input: AnswerCollectiveDisputeInput,
  ) {
    return payloadOf('collectiveDispute', await answerCollective(context, input), inWords, context);
  }
}

/** Who takes part, for those who lead collective disputes. */
@Resolver(() => CollectiveParticipant)
export class CollectiveParticipantResolver {
  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @Query(() => CollectiveParticipantConnection, { description: 'Participants, in the order in which they joined' })
  collectiveParticipants(
    @Ctx() { em }: Context,
    @Args(() => CollectiveParticipantsArgs) args: CollectiveParticipantsArgs,
  ): Promise<Page<CollectiveParticipantRow>> {
    const where = { disputeId: args.disputeId };
    return page(em, CollectiveParticipantRow, where, [{ joinedAt: 'asc' }, { id: 'asc' }], args);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the participant' })
  name(@Ctx() context: Context, @Root() participant: CollectiveParticipantRow): Promise<string | null> {
    return participantPersonal.show(context, participant, 'personName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Masked phone number' })
  phoneNumber(@Ctx() context: Context, @Root() participant: CollectiveParticipantRow): Promise<string | null> {
    return participantPersonal.show(context, participant, 'phoneNumber');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What happened to the participant' })
  statement(@Ctx() context: Context, @Root() participant: CollectiveParticipantRow): Promise<string | null> {
    return participantPersonal.show(context, participant, 'statement');
  }
}

/** Acts of officer and lead on a collective dispute. */
@Authorized('OFFICER', 'LEAD')
@Resolver(() => CollectiveDispute)
export class CollectiveActsResolver {
  @Mutation(() => RequestCollectiveDisputePayload, {
    description: 'Takes a request for a collective mediation in (집단분쟁조정 의뢰)',
  })
  async requestCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => RequestCollectiveDisputeInput) input: RequestCollectiveDisputeInput,
  ) {
    return payloadOf('collectiveDispute', await requestCollective(context, input), inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => AnnounceCollectiveDisputePayload, { description: 'Begins and announces it (개시 공고)' })
  async announceCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => AnnounceCollectiveDisputeInput) input: AnnounceCollectiveDisputeInput,
  ) {
    return payloadOf('collectiveDispute', await announceCollective(context, input), inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => RejectCollectiveDisputePayload, { description: 'Does not begin it (개시하지 않음)' })
  async rejectCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => RejectCollectiveDisputeInput) input: RejectCollectiveDisputeInput,
  ) {
    return payloadOf('collectiveDispute', await rejectCollective(context, input), inWords, context);
  }

  @Mutation(() => NameRepresentativesPayload, { description: 'Names who speaks for all (대표당사자 선정)' })
  async nameRepresentatives(
    @Ctx() context: Context,
    @Arg('input', () => NameRepresentativesInput) input: NameRepresentativesInput,
  ) {
    return payloadOf('collectiveDispute', await nameRepresentatives(context, input), inWords, context);
  }

  @Mutation(() => DecideCollectiveDisputePayload, {
    description: 'Writes down what a session decided; who says nothing for 15 days accepts (조정결정)',
  })
  async decideCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => DecideCollectiveDisputeInput) input: DecideCollectiveDisputeInput,
  ) {
    return payloadOf('collectiveDispute', await decideCollective(context, input), inWords, context);
  }
}

function isStaff({ actor }: Context): boolean {
  return hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN');
}
