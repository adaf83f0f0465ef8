import { isRefusal, nationalDigits, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { customerById, customerPersonal, keptIdOf, type CustomerRow } from '../customer/index.ts';
import { ticketPersonal } from '../ticket-contact/index.ts';
import { callById } from './call-reads.ts';
import type { CallCode } from './call-words.ts';
import { callPersonal } from './call.personal.ts';
import { ticketInQuestion } from './ticket-in-question.ts';

/** Which number of a customer; none where nobody says. */
type DialField = 'MOBILE' | 'PHONE' | null;

/** Whom to ring: by reference, so that a number which is masked is dialled without being shown; or digits that were typed. */
export interface DialTarget {
  readonly customerId?: string | null;
  /** Which number of the customer; the mobile before the landline unless said. */
  readonly field?: DialField;
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
  if (target.ticketId) return numberOfTicket(context, target.ticketId, target.field ?? null);
  return numberOfCustomer(context, target.customerId ?? null, target.field ?? null);
}

/** A ticket that names somebody to be spoken to is about them; any other about its customer. */
async function numberOfTicket(
  context: Context,
  ticketId: string,
  field: DialField,
): Promise<Dialled | Refusal<CallCode>> {
  const ticket = await ticketInQuestion(context.em, ticketId);
  if (!ticket) return refuse('NUMBER_MISSING', ['input']);
  const { id, customerId } = ticket;
  const number = field === null ? await ticketPersonal.open(context.em, ticket, 'contactPhone') : null;
  if (number) return { number, customerId, ticketId: id };
  const dialled = await numberOfCustomer(context, customerId, field);
  return isRefusal<CallCode>(dialled) ? dialled : { ...dialled, ticketId: id };
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
  context: Context,
  customerId: string | null,
  field: DialField,
): Promise<Dialled | Refusal<CallCode>> {
  const customer = customerId ? await customerById(context, customerId) : null;
  const number = customer && (await numberOf(context, customer, field));
  if (!customer || !number) return refuse('NUMBER_MISSING', ['input']);
  return { number, customerId: keptIdOf(customer), ticketId: null };
}

async function numberOf({ em }: Context, customer: CustomerRow, field: DialField): Promise<string | null> {
  const mobile = field === 'PHONE' ? null : await customerPersonal.open(em, customer, 'mobile');
  return mobile ?? (field === 'MOBILE' ? null : customerPersonal.open(em, customer, 'phone'));
}
