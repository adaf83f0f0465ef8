import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TicketCodeTableCode } from './ticket-code-words.ts';
import { TicketCodeRow } from './ticket-code.entity.ts';
import type { TicketCodeKind } from './ticket-code.ts';

const CODE = /^[0-9A-Z]{1,10}$/;
const LABEL = /^.{1,50}$/u;

/** Codes that mean something to the system: what is usual, a callback, and how returns are written down. */
const NEEDED: Readonly<Record<TicketCodeKind, readonly string[]>> = {
  TYPE: ['04'],
  CHANNEL: ['01', '02'],
  CALL_TYPE: ['1'],
  CALL_RESULT: ['1'],
  OUTCOME: ['1', '2'],
  LINE: ['OFF'],
  INFLOW: [],
};

/** A word of a code table. */
export interface CodeEntry {
  readonly kind: TicketCodeKind;
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly position?: number | null;
}

type Outcome = TicketCodeRow | Refusal<TicketCodeTableCode>;

/** Adds a word to a code table, or words a code differently; a code itself is never changed, since tickets bear it. */
export async function putCode({ em, actor, now }: Context, input: CodeEntry): Promise<Outcome> {
  const [code, ko, en] = [input.code.trim().toUpperCase(), input.ko.trim(), input.en.trim()];
  const { kind } = input;
  if (!CODE.test(code)) return refuse('CODE_INVALID', ['input', 'code']);
  if (!LABEL.test(ko)) return refuse('CODE_LABEL_INVALID', ['input', 'ko']);
  if (!LABEL.test(en)) return refuse('CODE_LABEL_INVALID', ['input', 'en']);
  return em.transactional(async (tx) => {
    const position = input.position ?? (await placeOf(tx, kind, code));
    await tx.execute(
      `insert into ticket_code (kind, code, ko, en, position) values (?, ?, ?, ?, ?)
       on conflict (kind, code) do update set ko = excluded.ko, en = excluded.en, position = excluded.position`,
      [kind, code, ko, en, position],
    );
    await note(tx, 'ticket-code.put', { kind, code, ko, en, position }, { actor, now });
    return entry(tx, kind, code);
  });
}

/** Offers a code again, or no more; tickets that bear it keep it. */
export async function switchCode(
  { em, actor, now }: Context,
  { kind, code, isActive }: { readonly kind: TicketCodeKind; readonly code: string; readonly isActive: boolean },
): Promise<Outcome> {
  if (!isActive && NEEDED[kind].includes(code)) return refuse('CODE_NEEDED', ['input', 'code']);
  return em.transactional(async (tx) => {
    const row = await tx.findOne(TicketCodeRow, { kind, code }, { refresh: true });
    if (!row) return refuse('CODE_NOT_THERE', ['input', 'code']);
    if (row.isActive === isActive) return row;
    row.isActive = isActive;
    await note(tx, 'ticket-code.switch', { kind, code, isActive }, { actor, now });
    return row;
  });
}

async function placeOf(tx: EntityManager, kind: TicketCodeKind, code: string): Promise<number> {
  const [place] = await tx.execute<{ position: number }[]>(
    `select coalesce((select position from ticket_code where kind = ? and code = ?),
       (select max(position) + 1 from ticket_code where kind = ?), 1) as position`,
    [kind, code, kind],
  );
  return place?.position ?? 1;
}

async function entry(tx: EntityManager, kind: TicketCodeKind, code: string): Promise<TicketCodeRow> {
  return tx.findOneOrFail(TicketCodeRow, { kind, code }, { refresh: true });
}

async function note(
  tx: EntityManager,
  act: string,
  data: { readonly kind: TicketCodeKind; readonly code: string } & Readonly<Record<string, unknown>>,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Promise<void> {
  await audit(tx, { act, subject: { type: 'TicketCode', id: `${data.kind}|${data.code}` }, actor, data }, now);
}
