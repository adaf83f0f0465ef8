import type { FilterQuery } from '@mikro-orm/postgresql';
import { ACCESS_ACTS, type AccessLogRow } from './access-log.entity.ts';
import type { AccessLogFilter } from './access-log.type.ts';

/** Condition for lines of the access log that meet all that the filter says. */
export function accessesThatMeet({ account, subjectId, acts, from, to }: AccessLogFilter): FilterQuery<AccessLogRow> {
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
