import type { ClaimReason, SaleType } from '../dispute-case/index.ts';

/** A case as the counselling system hands it over. */
export interface ImportedCase {
  readonly counsellingNumber: string;
  readonly counselledAt: Date;
  readonly counsellor?: string | null;
  readonly title: string;
  readonly facts: string;
  readonly applicantName: string;
  readonly applicantPhone?: string | null;
  readonly applicantEmail?: string | null;
  readonly applicantAddress?: string | null;
  readonly businessName?: string | null;
  readonly saleType?: SaleType | null;
  readonly claimReason?: ClaimReason | null;
}
