import { nationalDigits, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { customerById, customerPersonal, type CustomerRow } from '../customer/index.ts';
import { callById } from './call-reads.ts';
import type { CallCode } from './call-words.ts';
import { callPersonal } from './call.personal.ts';
import { ticketInQuestion } from './ticket-in-question.ts';

/** Whom to ring: by reference, so that a number which is masked is dialled without being shown; or digits that were typed. */
export interface DialTarget {
  readonly customerId?: string | null;
  /** Which number of the customer; the mobile before the landline unless said. */
  readonly field?: 'MOBILE' | 'PHONE' | null;
  readonly ticketId?: string | null;
  readonly callId?: string | null;
  readonly number?: string | null;
}

/** Number that is rung, and of whom. */
interface Dialled {
  readonly number: string;
  readonly customerId: string | null;
  readonly ticketId: string | null;
}

const FIT = /^\d{3,12}$/;

/** Finds the number that a reference means; it is dialled and shown to nobody. */
export async function numberToDial(context: Context, target: DialTarget): Promise<Dialled | Refusal<CallCode>> {
  if (target.number) {
    const number = nationalDigits(target.number);
    return FIT.test(number)
      ? { number, customerId: null, ticketId: null }
      : refuse('NUMBER_UNFIT', ['input', 'number']);
  }
  if (target.callId) return numberOfCall(context, target.callId);
  const ticket = target.ticketId ? await ticketInQuestion(context.em, target.ticketId) : null;
  const customerId = target.ticketId ? ticket?.customerId : target.customerId;
  const customer = customerId ? await customerById(context, customerId) : null;
  if (!customer) return refuse('NUMBER_MISSING', ['input']);
  const number = await numberOfCustomer(context, customer, target.field ?? null);
  if (!number) return refuse('NUMBER_MISSING', ['input']);
  return { number, customerId: customer.id, ticketId: ticket?.id ?? null };
}

async function numberOfCall(context: Context, callId: string): Promise<Dialled | Refusal<CallCode>> {
  const call = await callById(context, callId);
  if (!call) return refuse('CALL_UNKNOWN', ['input', 'callId']);
  const number = await callPersonal.open(context.em, call, 'number');
  return number
    ? { number, customerId: call.customerId ?? null, ticketId: null }
    : refuse('NUMBER_MISSING', ['input', 'callId']);
}

async function numberOfCustomer(
  { em }: Context,
  customer: CustomerRow,
  field: DialTarget['field'],
): Promise<string | null> {
  const mobile = field === 'PHONE' ? null : await customerPersonal.open(em, customer, 'mobile');
  return mobile ?? (field === 'MOBILE' ? null : customerPersonal.open(em, customer, 'phone'));
}
