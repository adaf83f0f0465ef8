import { seoulDay, type Act, type DocumentCode, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  alarmAssigned,
  alarmPartyMoved,
  noticeAgreement,
  noticeClosing,
  noticeFactFinding,
  noticeReceipt,
  noticeRecommendation,
  noticeWithdrawal,
} from '../case-notice/index.ts';
import { askParties } from './case-survey.ts';
import type { TakenStep } from './dispute-case-process.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { noticedCase } from './noticed-case.ts';
import { RESULT_WORDS } from './result-words.ts';

/** Sends what a step is to be told of: notices to the parties with their documents, alarms to the officer (K13). */
export async function tellParties(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  step: TakenStep,
  act: Act & { readonly note: string | null },
): Promise<Refusal<DocumentCode> | null> {
  const noticed = await noticedCase(tx, dispute);
  switch (step) {
    case 'notifyReceipt':
      return noticeReceipt(tx, noticed, act);
    case 'beginFactFinding':
      return noticeFactFinding(tx, noticed, act);
    case 'recommendSettlement':
      return noticeRecommendation(tx, noticed, act.note ?? '', act);
    case 'recordAgreement':
      return noticeAgreement(tx, noticed, act.note ?? '', act);
    case 'close':
      await askParties(tx, noticed, act);
      return noticeClosing(tx, noticed, endingOf(dispute, act), act);
    case 'withdraw':
      return dispute.receiptNotifiedAt ? noticeWithdrawal(tx, noticed, act) : null;
    case 'assign':
    case 'confirmReceipt':
    case 'reportSelfRemedy':
      return alarmOfficer(
        tx,
        dispute,
        { step, settleBy: noticed.settleBy, officerName: noticed.paper.officerName },
        act,
      );
    case 'nameRespondent':
      return null;
  }
}

const MOVES = { confirmReceipt: '접수통보서를 확인했습니다', reportSelfRemedy: '자율구제활동을 등록했습니다' } as const;

async function alarmOfficer(
  tx: EntityManager,
  { id, number, officerId }: DisputeCaseRow,
  told: { step: 'assign' | keyof typeof MOVES; settleBy: string; officerName: string },
  act: Act,
): Promise<null> {
  if (!officerId) return null;
  const subject = { type: 'DisputeCase', id, label: number };
  const officer = { id: officerId, name: told.officerName };
  if (told.step === 'assign') await alarmAssigned(tx, { subject, officer, settleBy: told.settleBy }, act);
  else await alarmPartyMoved(tx, { subject, officer, what: MOVES[told.step] }, act);
  return null;
}

function endingOf({ result }: DisputeCaseRow, { note, now }: { readonly note: string | null; readonly now: Date }) {
  if (!result) throw new Error('a case was closed without a result');
  return { result: RESULT_WORDS[result], closedOn: seoulDay(now), note, mayMediate: result === 'NOT_SETTLED' };
}
