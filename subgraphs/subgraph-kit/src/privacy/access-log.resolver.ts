import type { FilterQuery } from '@mikro-orm/postgresql';
import { Arg, Args, Authorized, Ctx, Query, Resolver, type ClassType } from 'type-graphql';
import { page, PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { ACCESS_ACTS, AccessLogRow } from './access-log.entity.ts';
import { AccessLogConnection, AccessLogFilter } from './access-log.type.ts';

/** Makes the root field `<slice>AccessLog`, for administrators alone. */
export function accessLogResolver(prefix: string): ClassType {
  @Authorized('ADMIN')
  @Resolver()
  class AccessLogResolver {
    @Query(() => AccessLogConnection, {
      name: `${prefix}AccessLog`,
      description: 'Accesses to personal data of this slice, newest first (접속기록)',
    })
    accessLog(
      @Ctx() { em }: Context,
      @Arg('filter', () => AccessLogFilter, { nullable: true }) filter: AccessLogFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<AccessLogRow>> {
      return page(em, AccessLogRow, conditionsOf(filter ?? {}), [{ at: 'desc' }, { id: 'desc' }], args);
    }
  }
  return AccessLogResolver;
}

function conditionsOf({ account, subjectId, acts, from, to }: AccessLogFilter): FilterQuery<AccessLogRow> {
  return {
    $and: [
      account ? { $or: [{ accountId: account }, { accountLogin: account }] } : {},
      subjectId ? { subjectId } : {},
      acts?.length ? { act: { $in: ACCESS_ACTS.filter((act) => acts.includes(act)) } } : {},
      from ? { at: { $gte: from } } : {},
      to ? { at: { $lt: to } } : {},
    ],
  };
}
