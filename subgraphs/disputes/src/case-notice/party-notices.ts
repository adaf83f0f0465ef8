import type { Act, Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agreement, mediationDecision } from '../case-document/index.ts';
import { namesIn, toBoth, toBothWithPaper, type Noticed, type NoticedCase } from './notice-ways.ts';
import { agreementSigned, mediationBegun, mediationDecided, moveNear, opinionsRequested } from './party-messages.ts';

/** Asks both parties at the same time for their opinion (K7, K13). */
export function noticeOpinions(tx: EntityManager, noticed: NoticedCase, question: string, act: Act): Noticed {
  const variables = (to: Recipient) => ({ ...namesIn(noticed)(to), question });
  const key = `opinions:${noticed.subject.id}:${act.now.getTime()}`;
  return toBoth(tx, noticed, { message: opinionsRequested, variables, key }, act);
}

/** What is awaited of a party, by its clock, and what happens when nothing comes. */
const AWAITED: Readonly<Record<string, { readonly what: string; readonly silence: string }>> = {
  SELF_REMEDY: { what: '자율구제활동 등록', silence: '담당자가 사실조사를 시작합니다' },
  OPINION: { what: '의견 제출', silence: '제출된 자료만으로 진행합니다' },
  RECOMMENDATION_ANSWER: { what: '합의권고 회신', silence: '동의하지 않은 것으로 보고 다음 절차를 진행합니다' },
  SIGNATURE: { what: '합의서 서명', silence: '합의서가 효력 없이 끝나고 담당자가 다시 검토합니다' },
  PERFORMANCE: { what: '합의 이행', silence: '담당자가 이행하지 않은 까닭을 확인합니다' },
};

/** A move that is due soon. */
export interface NearMove {
  readonly sides: readonly string[];
  readonly clock: string;
  /** Last day, YYYY-MM-DD. */
  readonly day: string;
  readonly key: string;
}

/** Reminds the sides whose move it is, and says what their silence will mean. */
export function noticeMoveNear(
  tx: EntityManager,
  noticed: NoticedCase,
  { sides, clock, day, key }: NearMove,
  act: Act,
): Noticed {
  const awaited = AWAITED[clock];
  if (!awaited) throw new Error(`nothing is awaited of a party by ${clock}`);
  const variables = (to: Recipient) => ({ ...namesIn(noticed)(to), day, ...awaited });
  return toBoth(tx, noticed, { message: moveNear, variables, key, sides }, act);
}

/** Terms and signatures of an agreement, as its paper says them. */
export interface SignedAgreement {
  readonly terms: string;
  /** Moments as they are read, e.g. 2026-11-21 14:05. */
  readonly signed: { readonly applicant: string; readonly respondent: string };
}

/** Sends the signed agreement to both parties (K10). */
export function noticeSigned(tx: EntityManager, noticed: NoticedCase, signed: SignedAgreement, act: Act): Noticed {
  const paper = { template: agreement, data: { dispute: noticed.paper, ...signed } };
  const variables = namesIn(noticed);
  return toBothWithPaper(tx, noticed, { message: agreementSigned, variables, key: 'signed', paper }, act);
}

/** Tells both parties that the committee has the case now (K15). */
export function noticeMediation(tx: EntityManager, noticed: NoticedCase, act: Act): Noticed {
  const letter = { message: mediationBegun, variables: namesIn(noticed), key: `mediation:${noticed.subject.id}` };
  return toBoth(tx, noticed, letter, act);
}

/** Decision as its paper says it. */
export interface DecisionPaper {
  readonly orders: readonly string[];
  readonly reasons: string;
  /** Days, YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly answerBy: string;
}

/** Sends the decision of the committee to both parties, with the day until which silence has not accepted it (67조). */
export function noticeDecision(tx: EntityManager, noticed: NoticedCase, decision: DecisionPaper, act: Act): Noticed {
  const paper = { template: mediationDecision, data: { dispute: noticed.paper, ...decision } };
  const variables = (to: Recipient) => ({ ...namesIn(noticed)(to), answerBy: decision.answerBy });
  return toBothWithPaper(tx, noticed, { message: mediationDecided, variables, key: 'decision', paper }, act);
}
