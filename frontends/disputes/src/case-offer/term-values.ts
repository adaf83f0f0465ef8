import { wholeNumber } from '@madang/frontend-kit';
import type { CaseTermInput, CaseTermKind } from '../gql/graphql.ts';

/** Kinds of terms, in the order of the choices. */
export const TERM_KINDS = [
  'REFUND',
  'CONTRACT_CANCELLED',
  'SAME_ITEM_EXCHANGE',
  'OTHER_ITEM_EXCHANGE',
  'REDELIVERY',
  'REPAIR',
  'APOLOGY',
  'OTHER',
] as const satisfies readonly CaseTermKind[];

/** A term as it is typed. */
export interface TermValues {
  kind: string;
  orderLineId: string;
  amount: string;
  quantity: string;
  variantId: string;
  note: string;
}

/** What a kind is written with. */
export const FIELDS_OF: Readonly<Record<CaseTermKind, readonly (keyof TermValues)[]>> = {
  REFUND: ['orderLineId', 'amount'],
  CONTRACT_CANCELLED: ['orderLineId', 'quantity'],
  SAME_ITEM_EXCHANGE: ['orderLineId', 'quantity'],
  OTHER_ITEM_EXCHANGE: ['orderLineId', 'quantity', 'variantId'],
  REDELIVERY: ['orderLineId', 'quantity'],
  REPAIR: ['note'],
  APOLOGY: ['note'],
  OTHER: ['note'],
};

/** Gives an empty term: a refund of the line that the case is about. */
export function emptyTerm(orderLineId: string | null): TermValues {
  return { kind: 'REFUND', orderLineId: orderLineId ?? '', amount: '', quantity: '1', variantId: '', note: '' };
}

/** Gives the kind of a term as the graph names it. */
export function kindOf({ kind }: Pick<TermValues, 'kind'>): CaseTermKind {
  return TERM_KINDS.find((each) => each === kind) ?? 'OTHER';
}

/** Gives a typed term as the graph takes it: what its kind does not need is left out, and a number that is none is 0. */
export function termInput(values: TermValues): CaseTermInput {
  const kind = kindOf(values);
  const needs = FIELDS_OF[kind];
  const said = (field: keyof TermValues): string | null =>
    needs.includes(field) && values[field] !== '' ? values[field] : null;
  return {
    kind,
    orderLineId: said('orderLineId'),
    amount: numberIn(said('amount')),
    quantity: numberIn(said('quantity')),
    variantId: said('variantId'),
    note: said('note'),
  };
}

function numberIn(typed: string | null): number | null {
  return typed === null ? null : (wholeNumber(typed) ?? 0);
}
