import {
  asEnumValue,
  DateTime,
  dueAtOf,
  hasRole,
  openSteps,
  PageArgs,
  type Context,
  type Page,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Business, businessById, type BusinessRow } from '../business/index.ts';
import {
  findMembers,
  findSessions,
  memberById,
  sessionById,
  type CommitteeMemberRow,
  type CommitteeSessionRow,
  CommitteeMember,
  CommitteeSession,
  CommitteeSessionConnection,
  isUnconflicted,
} from '../committee/index.ts';
import { caseById, DisputeCase, rolesInCase, sideIn, type DisputeCaseRow } from '../dispute-case/index.ts';
import { MediationsArgs } from './mediation-acts.type.ts';
import { mediationFacts } from './mediation-facts.ts';
import { mediationProcess } from './mediation-process.ts';
import { findMediation, findMediations, mediationOfCase } from './mediation-reads.ts';
import type { MediationRow } from './mediation.entity.ts';
import { Mediation, MediationConnection, MediationStep } from './mediation.type.ts';

/** Questions about mediations and the committee. */
@Authorized()
@Resolver(() => Mediation)
export class MediationResolver {
  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @Query(() => Mediation, { nullable: true, description: 'Mediation with this identifier' })
  mediation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<MediationRow | null> {
    return findMediation(context, id);
  }

  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @Query(() => MediationConnection, { description: 'Docket: mediations of the cases of the team, newest first' })
  mediations(@Ctx() context: Context, @Args(() => MediationsArgs) args: MediationsArgs): Promise<Page<MediationRow>> {
    return findMediations(context, args, args);
  }

  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @Query(() => [CommitteeMember], { description: 'Members of the mediation committee, by name (조정위원)' })
  committeeMembers(@Ctx() context: Context): Promise<CommitteeMemberRow[]> {
    return findMembers(context);
  }

  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @Query(() => CommitteeSessionConnection, { description: 'Sessions of the committee, the latest first' })
  committeeSessions(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<CommitteeSessionRow>> {
    return findSessions(context, args);
  }

  @FieldResolver(() => DisputeCase, { description: 'Case that is mediated' })
  disputeCase(@Ctx() context: Context, @Root() mediation: MediationRow): Promise<DisputeCaseRow | null> {
    return caseById(context, mediation.caseId);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Timestamp by which the committee decides, or by which the sides answer its decision; none once it has ended',
  })
  dueAt(@Ctx() context: Context, @Root() { id }: MediationRow): Promise<Date | null> {
    return dueAtOf(context, id);
  }

  @FieldResolver(() => CommitteeSession, {
    nullable: true,
    description: 'Session that deals with it; told to those who lead the case',
  })
  async session(@Ctx() context: Context, @Root() { sessionId }: MediationRow): Promise<CommitteeSessionRow | null> {
    return sessionId && isStaff(context) ? sessionById(context, sessionId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the committee reads (안건); told to those who lead the case',
  })
  paper(@Ctx() context: Context, @Root() { paper }: MediationRow): string | null {
    return isStaff(context) ? (paper ?? null) : null;
  }

  @FieldResolver(() => [CommitteeMember], {
    description: 'Members of its session who have to do with the respondent and do not decide on it (제척)',
  })
  async excused(@Ctx() context: Context, @Root() mediation: MediationRow): Promise<CommitteeMemberRow[]> {
    const dispute = await caseById(context, mediation.caseId);
    const members = await membersOf(context, mediation);
    return dispute ? members.filter((member) => !isUnconflicted(member, dispute)) : [];
  }

  @FieldResolver(() => [MediationStep], { description: 'Steps the viewer may take now' })
  async availableSteps(@Ctx() context: Context, @Root() mediation: MediationRow): Promise<string[]> {
    const dispute = await caseById(context, mediation.caseId);
    if (!dispute) return [];
    const roles = rolesInCase(dispute, context.actor).filter((role) => role !== 'LEAD');
    const members = await membersOf(context, mediation);
    const unconflicted = members.filter((member) => isUnconflicted(member, dispute)).length;
    const facts = mediationFacts(mediation, { side: sideIn(roles), unconflicted });
    return openSteps(mediationProcess, facts, roles).map(asEnumValue);
  }
}

/** The mediation of a case. */
@Resolver(() => DisputeCase)
export class CaseMediationResolver {
  @FieldResolver(() => Mediation, {
    nullable: true,
    description: 'Mediation of the case; none before it was handed on',
  })
  mediation(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<MediationRow | null> {
    return mediationOfCase(context, dispute.id);
  }
}

/** Members of a session. */
@Resolver(() => CommitteeSession)
export class CommitteeSessionResolver {
  @FieldResolver(() => [CommitteeMember], { description: 'Members who sit, by name' })
  async members(@Ctx() context: Context, @Root() session: CommitteeSessionRow): Promise<CommitteeMemberRow[]> {
    return membersIn(context, session);
  }
}

/** With whom a member has to do. */
@Resolver(() => CommitteeMember)
export class CommitteeMemberResolver {
  @FieldResolver(() => [Business], { description: 'Businesses on whose cases the member does not decide (제척)' })
  async conflictsWith(@Ctx() context: Context, @Root() member: CommitteeMemberRow): Promise<BusinessRow[]> {
    const businesses = await Promise.all(member.conflictsWith.map((id) => businessById(context, id)));
    return businesses.filter((business) => business !== null);
  }
}

async function membersOf(context: Context, { sessionId }: MediationRow): Promise<CommitteeMemberRow[]> {
  const session = sessionId && isStaff(context) ? await sessionById(context, sessionId) : null;
  return session ? membersIn(context, session) : [];
}

async function membersIn(context: Context, session: CommitteeSessionRow): Promise<CommitteeMemberRow[]> {
  const members = await Promise.all(session.members.map((id) => memberById(context, id)));
  return members.filter((member) => member !== null).toSorted((one, other) => one.name.localeCompare(other.name, 'ko'));
}

function isStaff({ actor }: Context): boolean {
  return hasRole(actor, 'OFFICER', 'LEAD', 'ADMIN');
}
