import { defineMessage, dispatch, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { alarmPartyMoved, type NoticedCase } from '../case-notice/index.ts';
import type { PartySide } from './case-message.ts';

/** To a party: something was written in the case that it may read; by SMS and mail at the same time (K13). */
export const caseMessageWritten = defineMessage({
  name: 'case-message-written',
  label: { ko: '새 메시지 안내', en: 'New message in the case' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 새 메시지',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에 새 메시지가 등록되었습니다.\n\n- 제목: #{title}\n\n내용과 첨부파일은 사건에서 확인해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber}에 새 메시지가 등록되었습니다. 사건에서 확인해 주십시오.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: new message',
      body: '#{partyName}, there is a new message in case #{caseNumber}.\n\n- Title: #{title}\n\nPlease read it, with what is attached, in the case.',
      sms: '[Madang] Case #{caseNumber}: there is a new message. Please read it in the case.',
    },
  },
  action: { label: { ko: '사건 확인하기', en: 'Open the case' }, path: '/case-access' },
});

const OPINIONS: Readonly<Record<PartySide, string>> = {
  APPLICANT: '신청인이 의견을 등록했습니다',
  RESPONDENT: '피신청인이 의견을 등록했습니다',
};

/** Alarms the officer of a case that a party wrote; nobody while it is not assigned. */
export async function tellOfficer(
  tx: EntityManager,
  { subject, paper }: NoticedCase,
  { officerId, side }: { readonly officerId: string | null; readonly side: PartySide },
  act: Act,
): Promise<void> {
  if (!officerId) return;
  const officer = { id: officerId, name: paper.officerName };
  await alarmPartyMoved(tx, { subject, officer, what: OPINIONS[side] }, act);
}

/** Tells parties of a message that they may read now. */
export async function tellParties(
  tx: EntityManager,
  { subject, paper, applicant, respondent }: NoticedCase,
  {
    messageId,
    title,
    sides,
  }: { readonly messageId: string; readonly title: string; readonly sides: readonly PartySide[] },
  act: Act,
): Promise<void> {
  for (const side of sides) {
    const to = side === 'APPLICANT' ? applicant : respondent;
    if (!to) continue;
    await dispatch(
      tx,
      {
        message: caseMessageWritten,
        variables: { caseNumber: paper.number, partyName: to.name, title },
        subject,
        to,
        channels: ['EMAIL', ['ALIMTALK', 'SMS']],
        key: `case-message:${messageId}:${side}`,
      },
      act,
    );
  }
}
