import {
  isRefusal,
  issueDocument,
  type Act,
  type DocumentCode,
  type DocumentTemplate,
  type Recipient,
  type Refusal,
  type Subject,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseOnPaper } from '../case-document/index.ts';

/** A case as notices are written about it: what stands on paper, and where its parties are reached. */
export interface NoticedCase {
  readonly subject: Subject;
  readonly paper: CaseOnPaper;
  readonly facts: string;
  /** Last day for a settlement, YYYY-MM-DD. */
  readonly settleBy: string;
  readonly applicant: Recipient;
  /** None while the respondent is not known. */
  readonly respondent: Recipient | null;
}

/** Nothing, or why the notice could not be ordered. */
export type Noticed = Promise<Refusal<DocumentCode> | null>;

const BOTH = ['APPLICANT', 'RESPONDENT'] as const;
/** Ways to a party: mail with what is attached, and a short word to the phone. */
export const MAIL_AND_PHONE = ['EMAIL', ['ALIMTALK', 'SMS']] as const;

/** Orders a document on the case for both sides; gives its identifier. */
export async function ordered<Data>(
  tx: EntityManager,
  { subject, paper }: NoticedCase,
  { template, data }: { readonly template: DocumentTemplate<Data>; readonly data: Data },
  act: Act,
): Promise<string | Refusal<DocumentCode>> {
  const parties = [paper.applicantName, paper.respondentName];
  const order = { template, data, subject, audience: BOTH, parties, language: 'ko' } as const;
  const row = await issueDocument(tx, order, act);
  return isRefusal<DocumentCode>(row) ? row : row.id;
}

/** Sends to each party that is known. */
export async function toParties(
  { applicant, respondent }: NoticedCase,
  send: (to: Recipient) => Promise<unknown>,
): Promise<void> {
  for (const to of [applicant, respondent]) if (to) await send(to);
}
