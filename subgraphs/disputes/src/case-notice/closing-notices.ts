import { dispatch, type Act, type Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { closingResult } from '../case-document/index.ts';
import { caseClosed, caseWithdrawn } from './case-messages.ts';
import { namesIn, toBoth, toBothWithPaper, type Noticed, type NoticedCase } from './notice-ways.ts';
import { withdrawalAsked } from './party-messages.ts';

/** How a case ended, for its notice. */
export interface Ending {
  readonly result: { readonly ko: string; readonly en: string };
  readonly closedOn: string;
  readonly note: string | null;
  readonly mayMediate: boolean;
}

/** Sends the closing result to both parties. */
export function noticeClosing(tx: EntityManager, noticed: NoticedCase, ending: Ending, act: Act): Noticed {
  const paper = { template: closingResult, data: { dispute: noticed.paper, ...ending } };
  const variables = (to: Recipient) => ({ ...namesIn(noticed)(to), result: ending.result.ko });
  return toBothWithPaper(tx, noticed, { message: caseClosed, variables, key: 'closing', paper }, act);
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

/** Tells the applicant that the business asks for a withdrawal (K12). */
export function noticeWithdrawalAsked(
  tx: EntityManager,
  noticed: NoticedCase,
  { reason, key }: { readonly reason: string; readonly key: string },
  act: Act,
): Noticed {
  const variables = (to: Recipient) => ({ ...namesIn(noticed)(to), reason });
  const letter = { message: withdrawalAsked, variables, key: `withdrawal-asked:${key}`, sides: ['APPLICANT'] };
  return toBoth(tx, noticed, letter, act);
}
