import { z } from 'zod';

const text = z.string().nullish();

/** What stands in the form of a ticket, however unfinished. */
const draftForm = z.object({
  customerId: text,
  orderId: text,
  orderLineId: text,
  followUpOfId: text,
  transfereeId: text,
  typeCode: text,
  channelCode: text,
  callTypeCode: text,
  callResultCode: text,
  outcomeCode: text,
  lineCode: text,
  inflowCode: text,
  direction: text,
  contactName: text,
  contactPhone: text,
  isReserved: z.boolean().nullish(),
  dueAt: z.coerce.date().nullish(),
  title: text,
  content: text,
  operatorMemo: text,
});

/** Unfinished form of a ticket. */
export type DraftForm = z.infer<typeof draftForm>;

/** A form as it is sealed. */
export function writtenForm(form: DraftForm): string {
  return JSON.stringify(draftForm.parse(form));
}

/** The form that was sealed. */
export function readForm(written: string): DraftForm {
  return draftForm.parse(JSON.parse(written));
}
