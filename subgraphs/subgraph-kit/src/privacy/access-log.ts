import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import type { AccessAct } from './access-log.entity.ts';

/** Personal data of somebody that is about to leave in clear. */
export interface Access {
  readonly act: AccessAct;
  /** Kind of the person or record, e.g. CUSTOMER. */
  readonly subjectType: string;
  readonly subjectId: string;
  /** Columns that are seen. */
  readonly fields: readonly string[];
  readonly reason?: string | null;
}

type Noted = Omit<Access, 'fields'> & { readonly fields: Set<string> };

/** Accesses of each request that are not written yet. */
const notedIn = new WeakMap<object, Map<string, Noted>>();

/** Notes an access; the log is written before the answer leaves, one line for each person and act however often read. */
export function noteAccess(context: Context, access: Access): void {
  const noted = notedIn.get(context) ?? new Map<string, Noted>();
  notedIn.set(context, noted);
  // A search is for whoever it finds; one line for each kind of data it is by.
  const by = access.act === 'SEARCH' ? access.fields.join() : '';
  const key = `${access.act}|${access.subjectType}|${access.subjectId}|${by}|${access.reason ?? ''}`;
  const known = noted.get(key) ?? { ...access, fields: new Set<string>() };
  for (const field of access.fields) known.fields.add(field);
  noted.set(key, known);
}

/** Context of the same request on another entity manager, as of a transaction: what it notes is noted of the request. */
export function contextOn(context: Context, em: Context['em']): Context {
  const copy = { ...context, em };
  const noted = notedIn.get(context) ?? new Map<string, Noted>();
  notedIn.set(context, noted).set(copy, noted);
  return copy;
}

/**
 * Writes what a request has noted, in one statement, and gives what it was; throws when it cannot, and then the answer
 * must not leave.
 */
export async function writeAccessLog(context: Context): Promise<Access[]> {
  const noted = [...(notedIn.get(context)?.values() ?? [])].map((line) => ({
    ...line,
    fields: [...line.fields].toSorted(),
  }));
  if (noted.length === 0) return [];
  const { actor, now } = context;
  const requestId = newId();
  const lines = noted.map(({ act, subjectType, subjectId, fields, reason }) => ({
    id: newId(),
    act,
    subject_type: subjectType,
    subject_id: subjectId,
    fields,
    reason: reason ?? null,
  }));
  // Within a transaction the line belongs to it: a second connection might be one too many.
  await context.em.execute(
    `insert into access_log (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act,
                             fields, reason, request_id)
     select id, ?, ?, ?, ?, ?, subject_type, subject_id, act, fields, reason, ?
     from jsonb_to_recordset(?::jsonb)
       as line (id uuid, act text, subject_type text, subject_id text, fields text[], reason text)`,
    [now, actor.id, actor.name, actor.login, actor.address, requestId, JSON.stringify(lines)],
  );
  notedIn.delete(context);
  return noted;
}
