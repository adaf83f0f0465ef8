import { dispatch, isRefusal, type Act, type DocumentCode } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { closingResult } from '../case-document/index.ts';
import { caseClosed, caseWithdrawn } from './case-messages.ts';
import { MAIL_AND_PHONE, ordered, toParties, type Noticed, type NoticedCase } from './notice-ways.ts';

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
