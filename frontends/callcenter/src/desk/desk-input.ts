import type { DeskScreen, DeskValues } from './desk-screen.ts';

/** What an agent can do with the intake on the screen. */
export type DeskStep = 'SAVE' | 'TRANSFER' | 'COMPLETE' | 'CHANGE';

/** A field that has to be seen to before an act, with the reason. */
export interface Flaw {
  readonly field: Exclude<keyof DeskValues, 'answer'> | 'customerId';
  readonly reason: 'flaw.customerId' | 'flaw.required' | 'flaw.dueDay' | 'flaw.dueTime' | 'flaw.transfereeId';
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fields that keep an act from being asked for, in the order of the form. */
export function flawsOf({ ticket, customerId, values }: DeskScreen, step: DeskStep): Flaw[] {
  const flaws: Flaw[] = [];
  // Nobody need know who asks at a marketplace.
  if (customerId === null && ticket === null) flaws.push({ field: 'customerId', reason: 'flaw.customerId' });
  if (values.type === '') flaws.push({ field: 'type', reason: 'flaw.required' });
  if (step === 'TRANSFER' && values.transfereeId === '')
    flaws.push({ field: 'transfereeId', reason: 'flaw.transfereeId' });
  if (values.isReserved && !DAY.test(values.dueDay)) flaws.push({ field: 'dueDay', reason: 'flaw.dueDay' });
  if (values.isReserved && !TIME.test(values.dueTime)) flaws.push({ field: 'dueTime', reason: 'flaw.dueTime' });
  if (values.title.trim() === '') flaws.push({ field: 'title', reason: 'flaw.required' });
  return flaws;
}

/** Turns the screen into what is asked of the graph; a contact that was not typed stays as it is. */
export function detailsOf({ customerId, orderId, orderLineId, values }: DeskScreen) {
  const { contactName, contactPhone } = values;
  return {
    customerId: customerId ?? '',
    orderId,
    orderLineId,
    typeCode: values.type,
    channelCode: values.channel,
    callTypeCode: values.callType || null,
    callResultCode: values.callResult || null,
    outcomeCode: values.outcome || null,
    lineCode: values.line || null,
    inflowCode: values.inflow || null,
    direction: values.direction,
    ...(contactName.trim() === '' ? {} : { contactName: contactName.trim() }),
    ...(contactPhone.trim() === '' ? {} : { contactPhone: contactPhone.trim() }),
    isReserved: values.isReserved,
    dueAt: values.isReserved ? instantOf(values) : null,
    title: values.title.trim(),
    content: values.content,
    operatorMemo: values.operatorMemo.trim() || null,
  };
}

/** Turns the screen into what is put aside, finished or not (F12). */
export function formOf(screen: DeskScreen) {
  const { customerId, typeCode, ...rest } = detailsOf(screen);
  return {
    ...rest,
    customerId: customerId || null,
    typeCode: typeCode || null,
    followUpOfId: screen.followUpOfId,
    transfereeId: screen.values.transfereeId || null,
  };
}

/** Fields of the graph's input by the names that the form gives them. */
const FIELDS: Readonly<Record<string, Flaw['field']>> = {
  typeCode: 'type',
  channelCode: 'channel',
  callTypeCode: 'callType',
  callResultCode: 'callResult',
  outcomeCode: 'outcome',
  lineCode: 'line',
  inflowCode: 'inflow',
  dueAt: 'dueDay',
  customerId: 'customerId',
  transfereeId: 'transfereeId',
  title: 'title',
  content: 'content',
  operatorMemo: 'operatorMemo',
  contactName: 'contactName',
  contactPhone: 'contactPhone',
};

/** Field of the form to which a refusal belongs; none where it is about the whole. */
export function fieldOf(path: readonly string[] | null | undefined): Flaw['field'] | null {
  return FIELDS[path?.at(-1) ?? ''] ?? null;
}

/** Days are those of Seoul, which knows no summer time. */
function instantOf({ dueDay, dueTime }: DeskValues): string | null {
  if (!DAY.test(dueDay) || !TIME.test(dueTime)) return null;
  return new Date(`${dueDay}T${dueTime}:00+09:00`).toISOString();
}
