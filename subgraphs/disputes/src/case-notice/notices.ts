import {
  dispatch,
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
import {
  agreement,
  closingResult,
  receiptNotice,
  settlementRecommendation,
  type CaseOnPaper,
} from '../case-document/index.ts';
import {
  agreementRecorded,
  caseClosed,
  caseWithdrawn,
  factFindingBegun,
  receiptToApplicant,
  receiptToRespondent,
  settlementRecommended,
} from './case-messages.ts';

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

type Noticed = Promise<Refusal<DocumentCode> | null>;

const BOTH = ['APPLICANT', 'RESPONDENT'] as const;
/** Ways to a party: mail with what is attached, and a short word to the phone. */
const MAIL_AND_PHONE = ['EMAIL', ['ALIMTALK', 'SMS']] as const;

/** Tells both parties that the case was received; the respondent gets the notice of receipt, by mail and by post (K13). */
export async function noticeReceipt(tx: EntityManager, noticed: NoticedCase, act: Act): Noticed {
  const { subject, paper, facts, settleBy, applicant, respondent } = noticed;
  const notice = await ordered(
    tx,
    noticed,
    { template: receiptNotice, data: { dispute: paper, facts, settleBy } },
    act,
  );
  if (isRefusal<DocumentCode>(notice)) return notice;
  const { number: caseNumber, title: caseTitle, applicantName, respondentName } = paper;
  await dispatch(
    tx,
    {
      message: receiptToApplicant,
      variables: { caseNumber, applicantName, respondentName, settleBy },
      subject,
      to: applicant,
      channels: MAIL_AND_PHONE,
      key: `receipt:${subject.id}:APPLICANT`,
    },
    act,
  );
  if (respondent)
    await dispatch(
      tx,
      {
        message: receiptToRespondent,
        variables: { caseNumber, caseTitle, respondentName, settleBy },
        subject,
        to: respondent,
        channels: ['EMAIL', 'POST', 'ALARM'],
        documents: [notice],
        key: `receipt:${subject.id}:RESPONDENT`,
      },
      act,
    );
  return null;
}

/** Tells both parties at the same time that the facts are examined (K13). */
export async function noticeFactFinding(tx: EntityManager, noticed: NoticedCase, act: Act): Noticed {
  const { number: caseNumber, officerName } = noticed.paper;
  await toParties(noticed, (to) =>
    dispatch(
      tx,
      {
        message: factFindingBegun,
        variables: { caseNumber, officerName, partyName: to.name },
        subject: noticed.subject,
        to,
        channels: MAIL_AND_PHONE,
        key: `facts:${noticed.subject.id}:${to.side}`,
      },
      act,
    ),
  );
  return null;
}

/** Sends the settlement recommendation to both parties (K9). */
export function noticeRecommendation(
  tx: EntityManager,
  noticed: NoticedCase,
  recommendation: string,
  act: Act,
): Noticed {
  const data = { dispute: noticed.paper, recommendation };
  return sendToBoth(
    tx,
    noticed,
    { template: settlementRecommendation, data, message: settlementRecommended, key: 'recommendation' },
    act,
  );
}

/** Sends the agreement to both parties, as it is put to them (K10). */
export function noticeAgreement(tx: EntityManager, noticed: NoticedCase, terms: string, act: Act): Noticed {
  const data = { dispute: noticed.paper, terms, signed: null };
  return sendToBoth(tx, noticed, { template: agreement, data, message: agreementRecorded, key: 'agreement' }, act);
}

/** How a case ended, for its notice. */
export interface Ending {
  readonly result: { readonly ko: string; readonly en: string };
  readonly closedOn: string;
  readonly note: string | null;
  readonly mayMediate: boolean;
}

/** Sends the closing result to both parties. */
export async function noticeClosing(tx: EntityManager, noticed: NoticedCase, ending: Ending, act: Act): Noticed {
  const { subject, paper } = noticed;
  const result = await ordered(tx, noticed, { template: closingResult, data: { dispute: paper, ...ending } }, act);
  if (isRefusal<DocumentCode>(result)) return result;
  await toParties(noticed, (to) =>
    dispatch(
      tx,
      {
        message: caseClosed,
        variables: { caseNumber: paper.number, partyName: to.name, result: ending.result.ko },
        subject,
        to,
        channels: MAIL_AND_PHONE,
        documents: [result],
        key: `closing:${subject.id}:${to.side}`,
      },
      act,
    ),
  );
  return null;
}

/** Tells the respondent that the applicant withdrew. */
export async function noticeWithdrawal(
  tx: EntityManager,
  { subject, paper, respondent }: NoticedCase,
  act: Act,
): Noticed {
  if (!respondent) return null;
  await dispatch(
    tx,
    {
      message: caseWithdrawn,
      variables: { caseNumber: paper.number, partyName: respondent.name },
      subject,
      to: respondent,
      channels: ['EMAIL', 'ALARM'],
      key: `withdrawal:${subject.id}`,
    },
    act,
  );
  return null;
}

interface ToBoth<Data> {
  readonly template: DocumentTemplate<Data>;
  readonly data: Data;
  readonly message: typeof settlementRecommended | typeof agreementRecorded;
  readonly key: string;
}

async function sendToBoth<Data>(
  tx: EntityManager,
  noticed: NoticedCase,
  { template, data, message, key }: ToBoth<Data>,
  act: Act,
): Noticed {
  const document = await ordered(tx, noticed, { template, data }, act);
  if (isRefusal<DocumentCode>(document)) return document;
  const { subject, paper } = noticed;
  await toParties(noticed, (to) =>
    dispatch(
      tx,
      {
        message,
        variables: { caseNumber: paper.number, partyName: to.name },
        subject,
        to,
        channels: MAIL_AND_PHONE,
        documents: [document],
        key: `${key}:${document}:${to.side}`,
      },
      act,
    ),
  );
  return null;
}

/** Orders a document on the case for both sides; gives its identifier. */
async function ordered<Data>(
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

async function toParties(
  { applicant, respondent }: NoticedCase,
  send: (to: Recipient) => Promise<unknown>,
): Promise<void> {
  for (const to of [applicant, respondent]) if (to) await send(to);
}
