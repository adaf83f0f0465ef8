import type { Context } from '@madang/subgraph-kit';
import { orderPersonal } from './order.personal.ts';

/** How our own order numbers look, and nothing else that is looked for: the day, and eleven letters. */
const OWN_NUMBER = /^\d{6}-[\dA-Z]{11}$/i;
/** Fewest letters of an order number that are searched for as its beginning: those of its day. */
const NUMBER_PREFIX_LETTERS = 6;

/** What an index of texts knows orders by; one that meets any of it is found. */
export interface Sought {
  /** Number of an order of ours from end to end, which is nothing else. */
  readonly whole?: string;
  /** Number of an order or of a line, of ours or of a marketplace, or the beginning of ours. */
  readonly number?: string;
  /** Tracking number of a parcel, with or without dashes. */
  readonly tracking?: string;
  /** Terms of the blind index of people. */
  readonly terms?: readonly string[];
  readonly sku?: string;
}

/** How numbers look that somebody may be called at from here; the long ones of parcels look otherwise. */
const DIALLED = /^(?:\+|\(?0|82|\d{1,10}$)/;

/** What one search box may stand for: order or line number, phone, tracking number, name or sku (E8). */
export async function soughtByText(context: Context, text: string): Promise<Sought> {
  if (OWN_NUMBER.test(text)) return soughtByNumber(text);
  const isName = !/\d/.test(text) || /[^\p{ASCII}]/u.test(text);
  const isOfDigits = /\d/.test(text) && /^[\d\s()+.-]+$/.test(text);
  const isCode = /^\p{ASCII}+$/u.test(text);
  return {
    ...(isCode ? { number: text, tracking: text } : {}),
    ...(isOfDigits && DIALLED.test(text) ? await soughtByPhone(context, text) : {}),
    ...(isName ? await soughtByName(context, text) : {}),
    ...(isCode && !isOfDigits ? { sku: text } : {}),
  };
}

/** Number of an order or of a line, of ours or of a marketplace. */
export function soughtByNumber(text: string): Sought {
  return OWN_NUMBER.test(text) ? { whole: text.toUpperCase() } : { number: text };
}

/** The beginning of the name of an orderer or recipient. */
export function soughtByName(context: Context, text: string): Promise<Sought> {
  return soughtByPerson(context, 'NAME', text);
}

/** The phone number of an orderer or recipient. */
export function soughtByPhone(context: Context, text: string): Promise<Sought> {
  return soughtByPerson(context, 'PHONE', text);
}

/** Arguments of the function of the database that looks for it; null for what is not looked for. */
export function argumentsOf({ number, tracking, terms, sku }: Sought): (string | null)[] {
  const own = number?.toUpperCase() ?? null;
  return [
    own,
    number ?? null,
    own !== null && own.length >= NUMBER_PREFIX_LETTERS ? own : null,
    tracking === undefined ? null : JSON.stringify(spellings(tracking.toUpperCase())),
    terms?.length ? JSON.stringify(terms) : null,
    sku?.toUpperCase() ?? null,
  ];
}

async function soughtByPerson(context: Context, kind: 'NAME' | 'PHONE', text: string): Promise<Sought> {
  const { personalIndex } = await orderPersonal.found(context, kind, text);
  return { terms: personalIndex.$overlap };
}

function spellings(number: string): string[] {
  return [...new Set([number, number.replaceAll(/[^0-9A-Z]/g, '')])];
}
