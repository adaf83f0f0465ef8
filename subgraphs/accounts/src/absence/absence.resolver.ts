import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import {
  absencesOfViewer,
  absentPerson,
  findAbsences,
  possibleSubstitutes,
  type PossibleSubstitute as Colleague,
} from './absence-reads.ts';
import { mayDeclareFor, STAFF } from './absence.access.ts';
import type { AbsenceDeclarationRow } from './absence.entity.ts';
import {
  Absence,
  AbsenceConnection,
  AbsenceState,
  DeclareAbsenceInput,
  DeclareAbsencePayload,
  EndAbsenceInput,
  EndAbsencePayload,
  PossibleSubstitute,
} from './absence.type.ts';
import { declareAbsence } from './declare-absence.ts';
import { endAbsence } from './end-absence.ts';

/** Absences in the graph. */
@Authorized(...STAFF)
@Resolver(() => Absence)
export class AbsenceResolver {
  @Query(() => [Absence], { description: 'Absences of the viewer, and those in which they stand in, newest first' })
  myAbsences(@Ctx() context: Context): Promise<AbsenceDeclarationRow[]> {
    return absencesOfViewer(context);
  }

  @Authorized('ADMIN', 'LEAD')
  @Query(() => AbsenceConnection, {
    description: 'Absences that administrators and the lead of a team see, newest first',
  })
  absences(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<AbsenceDeclarationRow>> {
    return findAbsences(context, args);
  }

  @Query(() => [PossibleSubstitute], { description: 'Colleagues who can stand in for somebody, by name' })
  async possibleSubstitutes(
    @Ctx() context: Context,
    @Arg('personId', () => ID, {
      nullable: true,
      description: 'Who is away, for administrators; the viewer unless said',
    })
    personId: string | null,
  ): Promise<Colleague[]> {
    const meant = personId ?? context.actor.id;
    const person = mayDeclareFor(context.actor, meant) ? await absentPerson(context, meant) : null;
    return person ? possibleSubstitutes(context, person) : [];
  }

  @FieldResolver(() => AbsenceState, { description: 'Whether it is to come, lasts or is over' })
  state(@Ctx() { now }: Context, @Root() { awayFrom, awayUntil, endedAt }: AbsenceDeclarationRow): string {
    if (endedAt || awayUntil <= now) return 'OVER';
    return awayFrom > now ? 'ANNOUNCED' : 'AWAY';
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the viewer is the one who is away' })
  mine(@Ctx() { actor }: Context, @Root() { personId }: AbsenceDeclarationRow): boolean {
    return personId === actor.id;
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the viewer can end it now' })
  viewerCanEnd(@Ctx() context: Context, @Root() absence: AbsenceDeclarationRow): boolean {
    return mayDeclareFor(context.actor, absence.personId) && this.state(context, absence) !== 'OVER';
  }

  @Mutation(() => DeclareAbsencePayload, { description: 'Says who is away, from when until when, and who stands in' })
  async declareAbsence(@Ctx() context: Context, @Arg('input', () => DeclareAbsenceInput) input: DeclareAbsenceInput) {
    return payloadOf('absence', await declareAbsence(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => EndAbsencePayload, { description: 'Ends an absence before its time, or calls it off' })
  async endAbsence(@Ctx() context: Context, @Arg('input', () => EndAbsenceInput) input: EndAbsenceInput) {
    return payloadOf('absence', await endAbsence(context, input.absenceId), accountsErrors.inWords, context);
  }
}
