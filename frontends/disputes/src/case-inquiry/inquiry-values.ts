import { wholeNumber } from '@madang/frontend-kit';
import type { CaseInquiryCategory, CaseInquiryKind } from '../gql/graphql.ts';

/** What can be ordered, in the order of the choices. */
export const INQUIRY_KINDS = ['EXPERT_REVIEW', 'FIELD_INVESTIGATION'] as const satisfies readonly CaseInquiryKind[];

/** Fields, in the order of the choices. */
export const INQUIRY_CATEGORIES = [
  'CAR',
  'MEDICAL',
  'TEXTILE',
  'OTHER',
] as const satisfies readonly CaseInquiryCategory[];

/** Gives the kind that was chosen. */
export function kindOf(typed: string): CaseInquiryKind {
  return INQUIRY_KINDS.find((kind) => kind === typed) ?? 'EXPERT_REVIEW';
}

/** Gives the field that was chosen. */
export function categoryOf(typed: string): CaseInquiryCategory {
  return INQUIRY_CATEGORIES.find((category) => category === typed) ?? 'OTHER';
}

/** Gives the won that were typed; what is no sum is one that the service refuses. */
export function costIn(typed: string): number {
  return wholeNumber(typed) ?? -1;
}
