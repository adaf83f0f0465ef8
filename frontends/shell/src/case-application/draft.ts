import { wholeNumber } from '@madang/frontend-kit';
import type { SaleType } from '../gql/graphql.ts';
import { CLAIM_REASONS } from '../redress-parts/index.ts';
import type { Application, Written } from './use-application.ts';

/** How something was sold, as a choice. */
export const SALE_TYPES = [
  'E_COMMERCE',
  'GENERAL',
  'TV_HOME_SHOPPING',
  'TELEMARKETING',
  'DOOR_TO_DOOR',
  'MULTI_LEVEL',
  'STREET',
  'OTHER',
] as const satisfies readonly SaleType[];

const FIELDS = [
  'title',
  'statement',
  'businessName',
  'saleType',
  'claimReason',
  'purchasedOn',
  'paidAmount',
  'email',
  'address',
] as const;

/** Field of what is written. */
export type DraftField = (typeof FIELDS)[number];

/** What is written, as it stands in its fields. */
export type Draft = Readonly<Record<DraftField, string>>;

/** Fields that an application is not filed without, in their order on the page. */
const NEEDED = ['businessName', 'title', 'statement'] as const;

/** What stands in the fields of an application that goes on. */
export function draftOf(application: Application): Draft {
  const { paidAmount, ...texts } = application;
  const text = (field: Exclude<DraftField, 'paidAmount'>) => texts[field] ?? '';
  return {
    title: text('title'),
    statement: text('statement'),
    businessName: text('businessName'),
    saleType: text('saleType'),
    claimReason: text('claimReason'),
    purchasedOn: text('purchasedOn'),
    paidAmount: paidAmount === null ? '' : paidAmount.toLocaleString('ko-KR'),
    email: text('email'),
    address: text('address'),
  };
}

/** What differs from what was saved and can be saved: half an address of mail is kept on the page until it is whole. */
export function unsavedOf(draft: Draft, saved: Draft, today: string): Partial<Draft> {
  const flawed = flawsIn(draft, today);
  return Object.fromEntries(
    FIELDS.filter((field) => draft[field] !== saved[field] && !flawed.includes(field)).map((field) => [
      field,
      draft[field],
    ]),
  );
}

/** What was typed, as the graph takes it; an emptied choice is none. */
export function writtenOf({ saleType, claimReason, purchasedOn, paidAmount, ...texts }: Partial<Draft>): Written {
  return {
    ...texts,
    ...(saleType === undefined ? {} : { saleType: SALE_TYPES.find((one) => one === saleType) ?? null }),
    ...(claimReason === undefined ? {} : { claimReason: CLAIM_REASONS.find((one) => one === claimReason) ?? null }),
    ...(purchasedOn === undefined ? {} : { purchasedOn: purchasedOn || null }),
    ...(paidAmount === undefined ? {} : { paidAmount: wholeNumber(paidAmount) }),
  };
}

/** Fields in which something stands that is none of its kind. */
function flawsIn({ email, purchasedOn, paidAmount }: Draft, today: string): DraftField[] {
  return [
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? (['email'] as const) : []),
    ...(purchasedOn > today ? (['purchasedOn'] as const) : []),
    ...(paidAmount.trim() !== '' && (wholeNumber(paidAmount) ?? Infinity) > HIGHEST ? (['paidAmount'] as const) : []),
  ];
}

const HIGHEST = 10_000_000_000;

/** The first thing that keeps a draft from being filed; null for none. */
export function firstGap(draft: Draft, today: string): DraftField | null {
  return NEEDED.find((field) => draft[field].trim() === '') ?? flawsIn(draft, today)[0] ?? null;
}
