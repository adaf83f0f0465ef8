import { dispatch, isRefusal, type Act, type DocumentCode, type DocumentTemplate } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agreement, receiptNotice, settlementRecommendation } from '../case-document/index.ts';
import {
  agreementRecorded,
  factFindingBegun,
  receiptToApplicant,
  receiptToRespondent,
  settlementRecommended,
} from './case-messages.ts';
import { MAIL_AND_PHONE, ordered, toParties, type Noticed, type NoticedCase } from './notice-ways.ts';

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
