import { defineMessage, dispatch, seoulDay, type Act, type MessageTemplate } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PartySide } from '../case-message/index.ts';
import { alarmPartyMoved, type NoticedCase } from '../case-notice/index.ts';

const PARTY_ACTION = { label: { ko: '사건 확인하기', en: 'Open the case' }, path: '/case-access' } as const;

/** To a party: supplements are asked for; by SMS and mail at the same time (K13). */
export const supplementRequested = defineMessage({
  name: 'supplement-requested',
  label: { ko: '자료보정요청', en: 'Request for supplements' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 자료보정요청',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 처리에 필요한 자료를 요청드립니다.\n\n- 제출 기한: #{day}\n\n무엇이 필요한지는 사건에서 확인하고 제출해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 자료보정요청. #{day}까지 사건에서 제출해 주십시오.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: supplements are asked for',
      body: '#{partyName}, something is needed to go on with case #{caseNumber}.\n\n- Due: #{day}\n\nPlease see in the case what it is, and submit it there.',
      sms: '[Madang] Case #{caseNumber}: supplements are asked for by #{day}. Please submit them in the case.',
    },
  },
  action: PARTY_ACTION,
});

/** To a party: the time for supplements comes to its end. */
export const supplementNear = defineMessage({
  name: 'supplement-near',
  label: { ko: '자료보정 기한 임박', en: 'Supplements are due soon' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 자료 제출 기한 안내',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에서 요청드린 자료가 아직 제출되지 않았습니다.\n\n- 제출 기한: #{day}',
      sms: '[마당] 사건 #{caseNumber} 자료 제출 기한은 #{day}입니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: supplements are due soon',
      body: '#{partyName}, what was asked for in case #{caseNumber} was not submitted yet.\n\n- Due: #{day}',
      sms: '[Madang] Case #{caseNumber}: supplements are due by #{day}.',
    },
  },
  action: PARTY_ACTION,
});

/** To a party: what the officer decided on an answer that came late. */
export const lateAnswerDecided = defineMessage({
  name: 'late-answer-decided',
  label: { ko: '기한 경과 자료 처리 안내', en: 'Decision on a late answer' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 기한이 지난 자료의 처리',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에 기한이 지나 제출하신 자료를 검토하였습니다. 결과와 사유는 사건에서 확인해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 기한이 지난 자료의 처리 결과를 사건에서 확인해 주십시오.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: your late answer',
      body: '#{partyName}, what you submitted late in case #{caseNumber} was looked at. Please see in the case what was decided and why.',
      sms: '[Madang] Case #{caseNumber}: please see in the case what was decided on your late answer.',
    },
  },
  action: PARTY_ACTION,
});

/** Messages about supplements. */
export const supplementTemplates = [supplementRequested, supplementNear, lateAnswerDecided] as const;

/** A message to a party about a request; `day` is told by those that name it. */
interface ToParty {
  readonly message: MessageTemplate<'caseNumber' | 'partyName' | 'day'> | MessageTemplate<'caseNumber' | 'partyName'>;
  readonly side: PartySide;
  readonly dueAt: Date;
  readonly key: string;
}

/** Writes to a party about what it was asked, by mail and phone; nobody is written to who is not known. */
export async function writeToParty(
  tx: EntityManager,
  { subject, paper, applicant, respondent }: NoticedCase,
  { message, side, dueAt, key }: ToParty,
  act: Act,
): Promise<void> {
  const to = side === 'APPLICANT' ? applicant : respondent;
  if (!to) return;
  const variables = { caseNumber: paper.number, partyName: to.name, day: seoulDay(dueAt) };
  await dispatch(tx, { message, variables, subject, to, channels: ['EMAIL', ['ALIMTALK', 'SMS']], key }, act);
}

const MOVES = {
  ANSWERED: '보정자료를 제출했습니다',
  UNANSWERED: '자료보정요청에 기한까지 답하지 않았습니다',
} as const;

/** Alarms the officer that a party answered, or did not; nobody while the case is not assigned. */
export async function alarmOfficer(
  tx: EntityManager,
  { subject, paper }: NoticedCase,
  {
    officerId,
    side,
    move,
  }: { readonly officerId: string | null; readonly side: PartySide; readonly move: keyof typeof MOVES },
  act: Act,
): Promise<void> {
  if (!officerId) return;
  const what = `${side === 'APPLICANT' ? '신청인이' : '피신청인이'} ${MOVES[move]}`;
  await alarmPartyMoved(tx, { subject, officer: { id: officerId, name: paper.officerName }, what }, act);
}
