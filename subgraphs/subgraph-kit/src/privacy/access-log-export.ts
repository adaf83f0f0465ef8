import { audit } from '../audit/audit.ts';
import { daysAfter } from '../clock.ts';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { csvHead, csvLine } from './access-log-csv.ts';
import { accessesThatMeet } from './access-log-filter.ts';
import { AccessLogRow } from './access-log.entity.ts';
import type { AccessLogExport, AccessLogFilter } from './access-log.type.ts';
import { EXPORT_DAYS, type PrivacyCode } from './privacy-words.ts';
import { noteExport } from './reveal.ts';

/** Most lines of one export. */
const MAX_ROWS = 10_000;

/** Most bytes of one export as JSON; the gateway takes 8 MiB from a slice. */
const MAX_BYTES = 7 * 1024 * 1024;

/** Lines that are read at once. */
const BATCH = 1_000;

/** Kind of the subject under which an export stands in the access log and on record. */
const SUBJECT = 'ACCESS_LOG_EXPORT';

/** What of the access log leaves, as the access log itself says it. */
const FIELDS = ['account_id', 'account_login', 'account_name', 'address', 'reason', 'subject_id'];

/** Takes lines of the access log out as CSV, newest first; asks why, and is logged and on record itself. */
export async function exportAccessLog(
  context: Context,
  wanted: { readonly filter: AccessLogFilter; readonly reason: string },
): Promise<AccessLogExport | Refusal<PrivacyCode>> {
  const { filter, reason } = wanted;
  if (!isShortPeriod(filter)) return refuse('PERIOD_INVALID', ['input', 'filter']);
  const id = newId();
  const noted = noteExport(context, { subjectType: SUBJECT, subjectIds: [id], fields: FIELDS, reason });
  if (isRefusal<'REASON_TOO_SHORT'>(noted)) return noted;
  const taken = await linesOf(context, filter);
  const { account, subjectId, acts, from, to } = filter;
  const { rows, truncated } = taken;
  // What somebody typed goes on record only where it is the identifier of something.
  const known = rows > 0 ? { account, subjectId } : {};
  const act = {
    act: 'access-log.export',
    subject: { type: SUBJECT, id },
    actor: context.actor,
    data: { ...known, acts, from, to, rows, truncated },
  };
  await context.em.transactional((tx) => audit(tx, act, context.now));
  return taken;
}

function isShortPeriod({ from, to }: AccessLogFilter): boolean {
  return Boolean(from && to && from < to && to <= daysAfter(from, EXPORT_DAYS));
}

/** Reads in batches, each beginning after the last line of the one before, until there is no more or no more room. */
async function linesOf({ em, language }: Context, filter: AccessLogFilter): Promise<AccessLogExport> {
  const lines: string[] = [];
  let bytes = 0;
  let after: string | null = null;
  do {
    const batch = await batchAfter(em, filter, after);
    for (const row of batch.items) {
      const line = csvLine(row);
      bytes += Buffer.byteLength(JSON.stringify(line));
      if (lines.length === MAX_ROWS || bytes > MAX_BYTES) return exportOf(language, lines, true);
      lines.push(line);
    }
    after = batch.hasNextPage ? batch.endCursor : null;
  } while (after !== null);
  return exportOf(language, lines, false);
}

function batchAfter(em: Context['em'], filter: AccessLogFilter, after: string | null) {
  return em.findByCursor<AccessLogRow, never, never, never, false>(AccessLogRow, {
    where: accessesThatMeet(filter),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    first: BATCH,
    ...(after === null ? {} : { after }),
    includeCount: false,
    disableIdentityMap: true,
  });
}

function exportOf(language: Context['language'], lines: readonly string[], truncated: boolean): AccessLogExport {
  return { csv: `${csvHead(language)}${lines.join('')}`, rows: lines.length, truncated };
}
