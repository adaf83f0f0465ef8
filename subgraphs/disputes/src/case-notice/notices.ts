import { dispatch, isRefusal, type Act, type DocumentCode, type Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agreement, receiptNotice, settlementRecommendation } from '../case-document/index.ts';
import {
  agreementRecorded,
  factFindingBegun,
  receiptToApplicant,
  receiptToRespondent,
  settlementRecommended,
} from './case-messages.ts';
import {
  MAIL_AND_PHONE,
  namesIn,
  ordered,
  toBoth,
  toBothWithPaper,
  type Noticed,
  type NoticedCase,
} from './notice-ways.ts';

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
export function noticeFactFinding(tx: EntityManager, noticed: NoticedCase, act: Act): Noticed {
  const { number: caseNumber, officerName } = noticed.paper;
  const variables = ({ name: partyName }: Recipient) => ({ caseNumber, officerName, partyName });
  return toBoth(tx, noticed, { message: factFindingBegun, variables, key: `facts:${noticed.subject.id}` }, act);
}

/** Sends the settlement recommendation to both parties (K9). */
export function noticeRecommendation(
  tx: EntityManager,
  noticed: NoticedCase,
  recommendation: string,
  act: Act,
): Noticed {
  const paper = { template: settlementRecommendation, data: { dispute: noticed.paper, recommendation } };
  const variables = namesIn(noticed);
  return toBothWithPaper(tx, noticed, { message: settlementRecommended, variables, key: 'recommendation', paper }, act);
}

/** Sends the agreement to both parties, as it is put to them (K10). */
export function noticeAgreement(tx: EntityManager, noticed: NoticedCase, terms: string, act: Act): Noticed {
  const paper = { template: agreement, data: { dispute: noticed.paper, terms, signed: null } };
  const variables = namesIn(noticed);
  return toBothWithPaper(tx, noticed, { message: agreementRecorded, variables, key: 'agreement', paper }, act);
}
