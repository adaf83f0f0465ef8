import { demoOfficers, leadOf } from './agency.ts';
import { isUnsettled, type DemoCaseStep } from './case-history.ts';
import type { DemoCase } from './cases.ts';
import { demoId } from './demo-id.ts';

const HOUR_MS = 3_600_000;

/** Somebody with a part in an approval. */
interface Person {
  readonly id: string;
  readonly name: string;
}

/** Request for approval of a demo case, with one place on its line. */
export interface DemoApproval {
  readonly id: string;
  readonly kind: 'CASE_REPORT' | 'CLOSING_REPORT';
  readonly title: string;
  readonly content: string;
  readonly data: Readonly<Record<string, string>>;
  readonly demo: DemoCase;
  readonly state: 'SUBMITTED' | 'APPROVED' | 'RETURNED';
  readonly requester: Person & { readonly team: string | null };
  readonly approver: Person;
  /** Team whose lead decides; none where the lead asked. */
  readonly placeTeam: string | null;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

/** Requests that officers have put to their leads in a case, oldest first; each before the step that rests on it. */
export function approvalsOf(demo: DemoCase, history: readonly DemoCaseStep[]): DemoApproval[] {
  const at = (step: string): Date | null => history.find((taken) => taken.step === step)?.at ?? null;
  const begun = at('beginFactFinding');
  if (!begun) return [];
  const report = reportOn(demo, { begun, before: at('requestOpinions') });
  const closed = at('close');
  const agreed = at('recordAgreement');
  if (closed) return [report, closingOf(demo, agreed ?? at('recommendSettlement') ?? begun, closed)];
  // Of agreements that are not closed yet, every other waits for the lead.
  return agreed && Number(demo.number) % 2 === 0 ? [report, closingOf(demo, agreed, null)] : [report];
}

/** Of cases in fact-finding some reports wait and some came back; those against the partner are through. */
function reportOn(demo: DemoCase, { begun, before }: { begun: Date; before: Date | null }): DemoApproval {
  const open = (['SUBMITTED', 'RETURNED', 'APPROVED'] as const)[Number(demo.number) % 3] ?? 'APPROVED';
  const isThrough = before !== null || demo.respondent.id === demoId('business', 'partner');
  const state = isThrough ? 'APPROVED' : open;
  return approvalOf(demo, {
    kind: 'CASE_REPORT',
    title: '사건보고서',
    content: '1. 당사자 주장과 제출 자료를 확인함.\n2. 관련 법령과 유사 조정례를 검토함.\n3. 합의권고를 진행하고자 함.',
    data: {},
    state,
    ...between(begun, before, state),
  });
}

function closingOf(demo: DemoCase, after: Date, closed: Date | null): DemoApproval {
  const state = closed ? 'APPROVED' : 'SUBMITTED';
  return approvalOf(demo, {
    kind: 'CLOSING_REPORT',
    title: '종결보고서',
    content: '처리 경과와 당사자 의견을 정리하여 종결하고자 함.',
    data: { result: isUnsettled(demo) && closed ? 'NOT_SETTLED' : 'SETTLED' },
    state,
    ...between(after, closed, state),
  });
}

/** Moments within the time that there was; an hour each where the next step is not taken yet. */
function between(after: Date, before: Date | null, state: DemoApproval['state']) {
  const span = before ? (before.getTime() - after.getTime()) / 3 : 1000;
  const step = Math.min(span, HOUR_MS);
  const submittedAt = new Date(after.getTime() + step);
  return { submittedAt, decidedAt: state === 'SUBMITTED' ? null : new Date(after.getTime() + 2 * step) };
}

type Wanted = Pick<DemoApproval, 'kind' | 'title' | 'content' | 'data' | 'state' | 'submittedAt' | 'decidedAt'>;

function approvalOf(demo: DemoCase, wanted: Wanted): DemoApproval {
  const lead = leadOf(demo.officer);
  const isLead = lead.id === demo.officer.id;
  return {
    ...wanted,
    id: demoId('row', `approval:${demo.number}:${wanted.kind}`),
    title: `${demo.number} ${wanted.title}`,
    demo,
    requester: demo.officer,
    approver: isLead ? leadElsewhere(demo.officer.team) : lead,
    placeTeam: isLead ? null : demo.officer.team,
    reason: wanted.state === 'RETURNED' ? '피신청인의 소명 자료를 첨부해 주십시오.' : null,
  };
}

/** Lead of another team, who decides on what a lead asks for. */
function leadElsewhere(team: string | null): Person {
  const other = demoOfficers.map(leadOf).find(({ id }) => demoOfficers.find((one) => one.id === id)?.team !== team);
  if (!other) throw new Error(`nobody decides on what the lead of ${team} asks for`);
  return other;
}
