import { nationalDigits, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { customerById } from '../customer/index.ts';
import { ticketCode, type TicketCodeKind } from '../ticket-code/index.ts';
import type { TicketCode } from './ticket-words.ts';
import type { TicketRow } from './ticket.entity.ts';
import { USUAL_CODES, type TicketDirection } from './ticket.ts';

/** Most characters of a title. */
export const TITLE_LENGTH = 200;
/** Most characters of a text of a ticket. */
export const TEXT_LENGTH = 20_000;
const NAME_LENGTH = 100;
const PHONE_DIGITS = /^\d{3,15}$/;

// All but tab and line feed; what was pasted from elsewhere brings them along.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** What an agent took down (002, E3). */
export interface TicketDetails {
  /** Left as it is unless said; a new ticket has one. */
  readonly customerId?: string | null;
  readonly orderId?: string | null;
  readonly orderLineId?: string | null;
  readonly typeCode: string;
  readonly channelCode: string;
  readonly callTypeCode?: string | null;
  readonly callResultCode?: string | null;
  readonly outcomeCode?: string | null;
  readonly lineCode?: string | null;
  readonly inflowCode?: string | null;
  readonly direction?: TicketDirection | null;
  /** Who is to be spoken to; left as it is unless said, the customer where it is null. */
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
  readonly isReserved?: boolean | null;
  readonly dueAt?: Date | null;
  readonly title: string;
  readonly content: string;
  readonly operatorMemo?: string | null;
  /** Draft out of which it was made, which is over then. */
  readonly draftId?: string | null;
}

type DetailColumns = Pick<
  TicketRow,
  | 'customerId'
  | 'orderId'
  | 'orderLineId'
  | 'typeCode'
  | 'channelCode'
  | 'callTypeCode'
  | 'callResultCode'
  | 'outcomeCode'
  | 'lineCode'
  | 'inflowCode'
  | 'direction'
  | 'dueAt'
  | 'title'
  | 'content'
  | 'operatorMemo'
>;

/** Columns of a ticket as they are taken down: what was not said is as usual, line ends are one, and no control character stays. */
export function detailColumns(details: TicketDetails, before: TicketRow | null = null): DetailColumns {
  return {
    customerId: details.customerId ?? before?.customerId ?? null,
    orderId: details.orderId ?? null,
    orderLineId: details.orderLineId ?? null,
    typeCode: details.typeCode,
    channelCode: details.channelCode,
    callTypeCode: details.callTypeCode ?? USUAL_CODES.callTypeCode,
    callResultCode: details.callResultCode ?? USUAL_CODES.callResultCode,
    outcomeCode: details.outcomeCode ?? USUAL_CODES.outcomeCode,
    lineCode: details.lineCode ?? USUAL_CODES.lineCode,
    inflowCode: details.inflowCode ?? null,
    direction: details.direction ?? 'INBOUND',
    dueAt: dueAtOf(details),
    title: plain(details.title).trim(),
    content: plain(details.content),
    operatorMemo: plain(details.operatorMemo ?? '').trim() || null,
  };
}

/** Contact of a ticket in clear, of which only what was said is there. */
export function contactOf({ contactName, contactPhone }: TicketDetails) {
  return {
    ...(contactName === undefined ? {} : { contactName: plain(contactName ?? '').trim() || null }),
    ...(contactPhone === undefined ? {} : { contactPhone: nationalDigits(contactPhone ?? '') || null }),
  };
}

/** What cannot be taken down as it is, or points to what is not there; `before` is the ticket that is changed. */
export async function flawIn(
  context: Context,
  details: TicketDetails,
  before: TicketRow | null = null,
): Promise<Refusal<TicketCode> | null> {
  return flawOf(details, context.now, before) ?? (await unknownIn(context, details, before));
}

function flawOf(
  details: TicketDetails,
  now: Date,
  before: Pick<TicketRow, 'dueAt'> | null,
): Refusal<TicketCode> | null {
  const { title, content, operatorMemo, contactName, contactPhone } = details;
  if (title.trim() === '') return refuse('TITLE_MISSING', ['input', 'title']);
  if (title.length > TITLE_LENGTH) return refuse('TITLE_TOO_LONG', ['input', 'title']);
  if (content.length > TEXT_LENGTH) return refuse('CONTENT_TOO_LONG', ['input', 'content']);
  if ((operatorMemo?.length ?? 0) > TEXT_LENGTH) return refuse('CONTENT_TOO_LONG', ['input', 'operatorMemo']);
  if ((contactName?.length ?? 0) > NAME_LENGTH) return refuse('NAME_TOO_LONG', ['input', 'contactName']);
  if (contactPhone?.trim() && !PHONE_DIGITS.test(nationalDigits(contactPhone)))
    return refuse('PHONE_INVALID', ['input', 'contactPhone']);
  if (details.orderLineId && !details.orderId) return refuse('ORDER_MISSING', ['input', 'orderId']);
  return dueFlaw(details, now, before?.dueAt ?? null);
}

function dueFlaw(details: TicketDetails, now: Date, before: Date | null): Refusal<TicketCode> | null {
  const dueAt = dueAtOf(details);
  if (details.isReserved && !dueAt) return refuse('DUE_MISSING', ['input', 'dueAt']);
  // One that has passed meanwhile is no reason to refuse a change of something else.
  if (dueAt && dueAt <= now && dueAt.getTime() !== before?.getTime()) return refuse('DUE_IN_PAST', ['input', 'dueAt']);
  return null;
}

const CODES = [
  ['TYPE', 'typeCode', 'TYPE_UNKNOWN'],
  ['CHANNEL', 'channelCode', 'CHANNEL_UNKNOWN'],
  ['CALL_TYPE', 'callTypeCode', 'CODE_UNKNOWN'],
  ['CALL_RESULT', 'callResultCode', 'CODE_UNKNOWN'],
  ['OUTCOME', 'outcomeCode', 'CODE_UNKNOWN'],
  ['LINE', 'lineCode', 'CODE_UNKNOWN'],
  ['INFLOW', 'inflowCode', 'CODE_UNKNOWN'],
] as const satisfies readonly (readonly [TicketCodeKind, keyof TicketDetails, TicketCode])[];

async function unknownIn(
  context: Context,
  details: TicketDetails,
  before: TicketRow | null,
): Promise<Refusal<TicketCode> | null> {
  const columns = detailColumns(details, before);
  const [customer, ...codes] = await Promise.all([
    columns.customerId ? customerById(context, columns.customerId) : null,
    ...CODES.map(([kind, column]) => ticketCode(context, kind, columns[column])),
  ]);
  const isNobodys = before !== null && !columns.customerId;
  if (!customer && !isNobodys) return refuse('CUSTOMER_UNKNOWN', ['input', 'customerId']);
  // What a ticket bears already it keeps, offered or not.
  const missing = CODES.find(
    ([, column], index) => columns[column] && !codes[index]?.isActive && columns[column] !== before?.[column],
  );
  return missing ? refuse(missing[2], ['input', missing[1]]) : null;
}

/** A ticket that is not reserved (예약) is due on no day of its own. */
function dueAtOf({ isReserved, dueAt }: TicketDetails): Date | null {
  return isReserved === false ? null : (dueAt ?? null);
}

/** A text with line ends of one kind and without control characters. */
export function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '');
}

/** Title of a ticket from outside: that which was written, or the first line of the text where there is none. */
export function titleFrom(title: string | null, text: string, untitled: string): string {
  const lines = plain(`${title ?? ''}\n${text}`).split('\n');
  const first = lines.map((line) => line.trim()).find((line) => line !== '');
  return (first ?? untitled).slice(0, TITLE_LENGTH);
}
