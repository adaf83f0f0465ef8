import { nationalDigits, refuse, type Refusal } from '@madang/subgraph-kit';
import type { CustomerCode } from './customer-words.ts';

/** What is said of a customer; what is not said stays as it is, an empty number is taken away. */
export interface CustomerFields {
  readonly name?: string | null;
  readonly mobile?: string | null;
  readonly phone?: string | null;
  readonly mid?: string | null;
}

/** Fields as they are kept. */
export interface KeptFields {
  name?: string;
  mobile?: string | null;
  phone?: string | null;
  mid?: string | null;
}

const NAME_LENGTH = 100;
const MID_LENGTH = 50;
const NUMBER = /^0?\d{8,11}$/;

/** Puts what was typed into the form in which it is kept; a number with stars in it was never the number. */
export function keptFields(said: CustomerFields): KeptFields | Refusal<CustomerCode> {
  const kept: KeptFields = {};
  if (said.name !== undefined) {
    const name = said.name?.trim() ?? '';
    if (name === '') return refuse('NAME_MISSING', ['input', 'name']);
    if (name.length > NAME_LENGTH) return refuse('NAME_TOO_LONG', ['input', 'name']);
    kept.name = name;
  }
  for (const field of ['mobile', 'phone'] as const) {
    const typed = said[field];
    if (typed === undefined) continue;
    const digits = typed?.trim() ? digitsOf(typed) : null;
    if (digits === '') return refuse('CUSTOMER_NUMBER_UNFIT', ['input', field]);
    kept[field] = digits;
  }
  if (said.mid !== undefined) {
    kept.mid = said.mid?.trim() || null;
    if ((kept.mid?.length ?? 0) > MID_LENGTH) return refuse('MID_TOO_LONG', ['input', 'mid']);
  }
  return kept;
}

function digitsOf(typed: string): string {
  const digits = /^[\d\s()+.-]+$/.test(typed.normalize('NFKC')) ? nationalDigits(typed) : '';
  return NUMBER.test(digits) ? digits : '';
}
