import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Feature } from '../definition.ts';
import { SafeInt } from '../scalars.ts';
import type { AuditEntryRow } from './audit.entity.ts';
import { AuditDetail, AuditEntry, AuditEntryConnection, AuditFilter, AuditVerification } from './audit.type.ts';
import { findAudit, placeOf } from './find-audit.ts';
import { verifyAudit } from './verify-audit.ts';

/** Time that one verification may take; the gateway waits five seconds for a subgraph. */
const BUDGET_MS = 2_500;

/** Fields of an act that are worked out. */
@Authorized('ADMIN')
@Resolver(() => AuditEntry)
class AuditEntryResolver {
  @FieldResolver(() => SafeInt, { nullable: true, description: 'Place in the audit chain; none while it waits' })
  seq(@Ctx() context: Context, @Root() { id }: AuditEntryRow): Promise<number | null> {
    return placeOf(context, id);
  }

  @FieldResolver(() => [AuditDetail], { description: 'Circumstances of the act, in identifiers and codes' })
  details(@Root() { data }: AuditEntryRow): AuditDetail[] {
    return Object.entries(data).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  }
}

/** Gives a slice its trail of acts on record and the verification of its chain, for administrators. */
export function auditFeature(slice: string): Feature {
  @Authorized('ADMIN')
  @Resolver()
  class AuditResolver {
    @Query(() => AuditEntryConnection, {
      name: `${slice}AuditTrail`,
      description: 'Acts on record that meet a filter, newest first',
    })
    trail(
      @Ctx() context: Context,
      @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<AuditEntryRow>> {
      return findAudit(context, filter ?? {}, args);
    }

    @Query(() => AuditVerification, {
      name: `${slice}AuditVerification`,
      description: 'Reads the audit chain and its anchor row by row, up to the first row that is not what it was',
    })
    async verification(
      @Ctx() { em, anchor, now }: Context,
      @Arg('from', () => SafeInt, { defaultValue: 1, description: 'Place to begin at, for a chain that takes longer' })
      from: number,
    ): Promise<AuditVerification> {
      const found = await verifyAudit(em, anchor, { from: Math.max(from, 1), budgetMs: BUDGET_MS });
      return {
        valid: found.firstBroken === null,
        complete: found.firstBroken !== null || found.checkedTo === found.headSeq,
        checked: Math.max(found.checkedTo - found.checkedFrom + 1, 0),
        checkedTo: found.checkedTo,
        headSeq: found.headSeq,
        waiting: found.waiting,
        firstBroken: found.firstBroken,
        checkedAt: now,
      };
    }
  }
  return { resolvers: [AuditResolver, AuditEntryResolver] };
}
