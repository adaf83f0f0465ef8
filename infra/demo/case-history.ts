import { leadOf } from './agency.ts';
import { CASE_PATH, DOCUMENT_CASE, type DemoCase, type DemoCaseState } from './cases.ts';

const DAY_MS = 86_400_000;
/** Days within which a demo case is led to its end; a younger one has come as far as it is old. */
const LONGEST_DAYS = 26;

/** Step that a demo case took. */
export interface DemoCaseStep {
  readonly step: string;
  readonly from: DemoCaseState | null;
  readonly to: DemoCaseState;
  readonly by: { readonly id: string | null; readonly name: string };
  readonly note: string | null;
  readonly at: Date;
}

interface PlannedStep {
  readonly step: string;
  readonly to: DemoCaseState;
  readonly by: DemoCaseStep['by'];
  readonly note?: string;
  /** Moment between opening and end, 0 to 1. */
  readonly place: number;
}

/** Days of the case of document 000; it shows those of the notice and of the self-remedy, the others are ours. */
const DAYS_OF_THE_DOCUMENT: Readonly<Record<string, string>> = {
  assign: '2018-02-14',
  notifyReceipt: '2018-02-14',
  confirmReceipt: '2018-02-20',
  reportSelfRemedy: '2018-03-06',
  beginFactFinding: '2018-03-08',
  requestOpinions: '2018-03-09',
  giveOpinion: '2018-03-12',
  passOpinions: '2018-03-12',
  recommendSettlement: '2018-03-13',
};

/** Settlement that demo officers recommend. */
export const RECOMMENDATION = '피신청인은 신청인에게 대금의 전부 또는 일부를 환급하는 방안을 권고함.';

/** Agreement that demo parties come to. */
export const AGREEMENT = '양 당사자는 합의권고에 따라 합의함.';

/** Indicates whether a demo case ends without an agreement. */
export function isUnsettled({ number }: DemoCase): boolean {
  return Number(number) % 5 === 0;
}

/** Steps a case took until the anchor, oldest first; its row is read off them. */
export function historyOf(demo: DemoCase, anchor: Date): readonly DemoCaseStep[] {
  const span = Math.min(LONGEST_DAYS * DAY_MS, anchor.getTime() - demo.openedAt.getTime());
  let from: DemoCaseState | null = null;
  return planOf(demo).map(({ step, to, by, note = null, place }, index) => {
    const day = demo.number === DOCUMENT_CASE ? DAYS_OF_THE_DOCUMENT[step] : undefined;
    const at = day ? Date.parse(`${day}T02:00:00Z`) + index * 60_000 : demo.openedAt.getTime() + place * span;
    const taken = { step, from, to, by, note, at: new Date(at) };
    from = to;
    return taken;
  });
}

function planOf(demo: DemoCase): readonly PlannedStep[] {
  const { state, officer, ticket, applicantName } = demo;
  const opener = ticket?.receivedBy ?? { id: null, name: '1372 소비자상담센터' };
  const opened: PlannedStep = { step: 'open', to: 'RECEIVED', by: opener, place: 0 };
  if (state === 'RECEIVED') return [opened];
  const assigned: PlannedStep = {
    step: 'assign',
    to: 'ASSIGNED',
    by: leadOf(officer),
    note: officer.name,
    place: 0.04,
  };
  if (state !== 'WITHDRAWN') return [opened, assigned, ...wholeWay(demo).filter((step) => isPast(step, demo))];
  const applicant = { id: null, name: applicantName };
  return [
    opened,
    assigned,
    { step: 'withdraw', to: state, by: applicant, note: '사업자에게서 환급받았습니다.', place: 0.5 },
  ];
}

/** Time, as it stands in the history of a case. */
const TIME = { id: null, name: '기한 경과' };

function wholeWay({ officer, respondent }: DemoCase): readonly PlannedStep[] {
  const business = { id: null, name: respondent.name };
  const remedy = '당사에서는 신청인의 요구를 검토하고 있으며 확인한 내용을 안내하였습니다.';
  return [
    { step: 'notifyReceipt', to: 'NOTIFIED', by: officer, place: 0.08 },
    { step: 'confirmReceipt', to: 'SELF_RESOLUTION', by: business, place: 0.2 },
    { step: 'reportSelfRemedy', to: 'SELF_RESOLUTION', by: business, note: remedy, place: 0.35 },
    { step: 'beginFactFinding', to: 'FACT_FINDING', by: officer, note: '양측 주장과 증빙 자료를 확인함.', place: 0.45 },
    {
      step: 'requestOpinions',
      to: 'OPINIONS',
      by: officer,
      note: '확인한 사실에 대한 의견을 밝혀 주십시오.',
      place: 0.55,
    },
    { step: 'giveOpinion', to: 'OPINIONS', by: business, place: 0.62 },
    { step: 'passOpinions', to: 'OPINIONS', by: TIME, place: 0.7 },
    { step: 'recommendSettlement', to: 'RECOMMENDATION', by: officer, note: RECOMMENDATION, place: 0.75 },
    { step: 'recordAgreement', to: 'SIGNED', by: officer, note: AGREEMENT, place: 0.88 },
    { step: 'close', to: 'CLOSED', by: officer, place: 0.97 },
  ];
}

/** Of cases that wait every other has the answer of its business; no applicant of the demo states an opinion in time. */
function isPast({ step, to }: PlannedStep, demo: DemoCase): boolean {
  if (step === 'recordAgreement' && demo.state === 'CLOSED') return !isUnsettled(demo);
  if (demo.state === 'SELF_RESOLUTION' && step === 'reportSelfRemedy') return Number(demo.number) % 2 === 0;
  if (step === 'giveOpinion' && Number(demo.number) % 2 !== 0) return false;
  if (demo.state === 'OPINIONS' && step === 'passOpinions') return Number(demo.number) % 2 !== 0;
  return stageOf(to) <= stageOf(demo.state);
}

function stageOf(state: DemoCaseState): number {
  return CASE_PATH.findIndex((stage) => stage === state);
}
