import { refuse, seoulDay, type Refusal } from '@madang/subgraph-kit';
import type { ClaimReason, SaleType } from '../dispute-case/index.ts';
import type { ApplicationCode } from './case-application-words.ts';
import { HIGHEST_AMOUNT, LENGTHS } from './case-application.ts';

/** What an applicant has written so far; what is left out stays as it was. */
export interface ApplicationDraft {
  readonly title?: string | null;
  readonly statement?: string | null;
  readonly businessName?: string | null;
  readonly saleType?: SaleType | null;
  readonly claimReason?: ClaimReason | null;
  /** Day in Korea, YYYY-MM-DD. */
  readonly purchasedOn?: string | null;
  readonly paidAmount?: number | null;
  readonly email?: string | null;
  readonly address?: string | null;
}

const TEXTS = ['title', 'businessName', 'statement', 'email', 'address'] as const;

/** What is wrong with a draft, by field; half a draft is no fault. */
export function flawInDraft(draft: ApplicationDraft, now: Date): Refusal<ApplicationCode> | null {
  for (const field of TEXTS) {
    if ((draft[field] ?? '').length > LENGTHS[field]) return refuse('TEXT_TOO_LONG', ['input', field]);
  }
  const { email, purchasedOn, paidAmount } = draft;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return refuse('EMAIL_INVALID', ['input', 'email']);
  if (purchasedOn && purchasedOn > seoulDay(now)) return refuse('DATE_INVALID', ['input', 'purchasedOn']);
  if (paidAmount !== null && paidAmount !== undefined && (paidAmount < 0 || paidAmount > HIGHEST_AMOUNT))
    return refuse('AMOUNT_INVALID', ['input', 'paidAmount']);
  return null;
}
