import { Arg, Args, Authorized, Ctx, InputType, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import { page, PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import { exportAccessLog } from './access-log-export.ts';
import { accessesThatMeet } from './access-log-filter.ts';
import { AccessLogRow } from './access-log.entity.ts';
import {
  AccessLogConnection,
  AccessLogExportPayload,
  AccessLogFilter,
  ExportAccessLogInput,
} from './access-log.type.ts';
import { privacyErrors } from './privacy-words.ts';

/** Makes the root fields `<slice>AccessLog` and `export<Slice>AccessLog`, for administrators alone. */
export function accessLogResolver(prefix: string): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Export${named}AccessLogInput`, { description: 'Request to take lines of the access log out' })
  class ExportInput extends ExportAccessLogInput {}

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
      return page(em, AccessLogRow, accessesThatMeet(filter ?? {}), [{ at: 'desc' }, { id: 'desc' }], args);
    }

    @Mutation(() => AccessLogExportPayload, {
      name: `export${named}AccessLog`,
      description: 'Takes lines of the access log out as CSV, newest first; the reason is logged (접속기록 내보내기)',
    })
    async exportAccessLog(@Ctx() context: Context, @Arg('input', () => ExportInput) input: ExportAccessLogInput) {
      return payloadOf('export', await exportAccessLog(context, input), privacyErrors.inWords, context);
    }
  }
  return AccessLogResolver;
}
