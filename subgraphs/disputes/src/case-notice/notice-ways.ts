import {
  dispatch,
  isRefusal,
  issueDocument,
  type Act,
  type DocumentCode,
  type DocumentTemplate,
  type MessageTemplate,
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
  { template, data }: Paper<Data>,
  act: Act,
): Promise<string | Refusal<DocumentCode>> {
  const parties = [paper.applicantName, paper.respondentName];
  const order = { template, data, subject, audience: BOTH, parties, language: 'ko' } as const;
  const row = await issueDocument(tx, order, act);
  return isRefusal<DocumentCode>(row) ? row : row.id;
}

/** A document with what it says. */
interface Paper<Data> {
  readonly template: DocumentTemplate<Data>;
  readonly data: Data;
}

/** A message to both parties that are known; each gets it once under its key and side. */
export interface Letter<Variable extends string> {
  readonly message: MessageTemplate<Variable>;
  readonly variables: (to: Recipient) => Readonly<Record<NoInfer<Variable>, string>>;
  readonly key: string;
  readonly documents?: readonly string[];
  /** Sides that get it; both unless said. */
  readonly sides?: readonly string[];
}

/** Writes to both parties at the same time, by mail and phone (K13). */
export async function toBoth<Variable extends string>(
  tx: EntityManager,
  { subject, applicant, respondent }: NoticedCase,
  { message, variables, key, documents = [], sides = BOTH }: Letter<Variable>,
  act: Act,
): Noticed {
  for (const to of [applicant, respondent]) {
    if (!to?.side || !sides.includes(to.side)) continue;
    const way = { subject, to, channels: MAIL_AND_PHONE, documents, key: `${key}:${to.side}` };
    await dispatch(tx, { message, variables: variables(to), ...way }, act);
  }
  return null;
}

/** Writes to both parties with a document that is made for them; without the document nobody is written to. */
export async function toBothWithPaper<Data, Variable extends string>(
  tx: EntityManager,
  noticed: NoticedCase,
  { paper, ...letter }: Omit<Letter<Variable>, 'documents'> & { readonly paper: Paper<Data> },
  act: Act,
): Noticed {
  const document = await ordered(tx, noticed, paper, act);
  if (isRefusal<DocumentCode>(document)) return document;
  return toBoth(tx, noticed, { ...letter, key: `${letter.key}:${document}`, documents: [document] }, act);
}

/** What most letters name: the case, and the party that is written to. */
export function namesIn({ subject }: NoticedCase) {
  return ({ name }: Recipient) => ({ caseNumber: subject.label, partyName: name });
}
