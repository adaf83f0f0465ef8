import { inSeoul, seoulDay, type Act, type DocumentCode, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  alarmAssigned,
  alarmPartyMoved,
  noticeAgreement,
  noticeClosing,
  noticeFactFinding,
  noticeMediation,
  noticeOpinions,
  noticeReceipt,
  noticeRecommendation,
  noticeSigned,
  noticeWithdrawal,
  type NoticedCase,
} from '../case-notice/index.ts';
import { askParties } from './case-survey.ts';
import type { TakenStep } from './dispute-case-process.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import type { CaseSide } from './dispute-case.ts';
import { noticedCase } from './noticed-case.ts';
import { RESULT_WORDS } from './result-words.ts';

/** Who took a step when, what was written with it and for which side. */
interface Told extends Act {
  readonly note: string | null;
  readonly side: CaseSide | null;
}

/** Sends what a step is to be told of: notices to the parties with their documents, alarms to the officer (K13). */
export async function tellParties(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  step: TakenStep,
  act: Told,
): Promise<Refusal<DocumentCode> | null> {
  const noticed = await noticedCase(tx, dispute);
  const refusal = await noticeStep(tx, { dispute, noticed }, step, act);
  if (refusal) return refusal;
  await alarmOfficer(tx, { dispute, noticed }, step, act);
  return null;
}

interface ToldCase {
  readonly dispute: DisputeCaseRow;
  readonly noticed: NoticedCase;
}

async function noticeStep(
  tx: EntityManager,
  { dispute, noticed }: ToldCase,
  step: TakenStep,
  act: Told,
): Promise<Refusal<DocumentCode> | null> {
  const text = act.note ?? '';
  switch (step) {
    case 'notifyReceipt':
      return noticeReceipt(tx, noticed, act);
    case 'beginFactFinding':
    case 'passSelfResolution':
      return noticeFactFinding(tx, noticed, act);
    case 'requestOpinions':
      return noticeOpinions(tx, noticed, text, act);
    case 'recommendSettlement':
      return noticeRecommendation(tx, noticed, text, act);
    case 'draftAgreement':
      return noticeAgreement(tx, noticed, dispute.agreement ?? '', act);
    case 'sealAgreement':
    case 'recordAgreement':
      return noticeSigned(tx, noticed, signedPaper(dispute), act);
    case 'transferToMediation':
      return noticeMediation(tx, noticed, act);
    case 'close':
    case 'concludeMediation':
      await askParties(tx, noticed, act);
      return noticeClosing(tx, noticed, endingOf(dispute, act), act);
    case 'withdraw':
    case 'withdrawMediation':
      return dispute.receiptNotifiedAt ? noticeWithdrawal(tx, noticed, act) : null;
    default:
      return null;
  }
}

/** What the officer is told when a side or time has moved. */
const MOVES: Readonly<Partial<Record<TakenStep, string>>> = {
  confirmReceipt: '접수통보서를 확인했습니다',
  reportSelfRemedy: '자율구제활동을 등록했습니다',
  passSelfResolution: '자율처리 기한이 지나 사실조사로 넘어왔습니다',
  giveOpinion: '의견을 등록했습니다',
  passOpinions: '의견 기한이 지났습니다',
  answerRecommendation: '합의권고에 회신했습니다',
  passRecommendation: '합의권고 회신 기한이 지났습니다',
  signAgreement: '합의서에 서명했습니다',
  sealAgreement: '합의서에 양쪽이 모두 서명했습니다',
  rejectAgreement: '합의서에 서명하지 않겠다고 했습니다',
  passSignatures: '합의서 서명 기한이 지났습니다',
};

async function alarmOfficer(tx: EntityManager, { dispute, noticed }: ToldCase, step: TakenStep, act: Told) {
  if (!dispute.officerId) return;
  const { subject, settleBy, paper } = noticed;
  const officer = { id: dispute.officerId, name: paper.officerName };
  if (step === 'assign' || step === 'reassign') return alarmAssigned(tx, { subject, officer, settleBy }, act);
  const what = MOVES[step];
  if (what) await alarmPartyMoved(tx, { subject, officer, what }, act);
}

function signedPaper({ agreement, applicantSignedAt, respondentSignedAt }: DisputeCaseRow) {
  if (!applicantSignedAt || !respondentSignedAt) throw new Error('an agreement is sent as signed that is not');
  const signed = { applicant: minuteOf(applicantSignedAt), respondent: minuteOf(respondentSignedAt) };
  return { terms: agreement ?? '', signed };
}

function endingOf({ result }: DisputeCaseRow, { note, now }: { readonly note: string | null; readonly now: Date }) {
  if (!result) throw new Error('a case was closed without a result');
  return { result: RESULT_WORDS[result], closedOn: seoulDay(now), note, mayMediate: result === 'NOT_SETTLED' };
}

/** A moment as papers say it, in Seoul: 2026-11-21 14:05. */
function minuteOf(moment: Date): string {
  return inSeoul(moment).slice(0, 16).replace('T', ' ');
}
