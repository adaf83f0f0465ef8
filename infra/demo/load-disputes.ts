import type { Client } from 'pg';
import { CASE_PATH, demoBusinesses, demoOfficers, itemOfCase, type DemoCase } from './cases.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';

const DAY_MS = 86_400_000;
const STEPS_TO = {
  SELF_RESOLUTION: 'notifyReceipt',
  FACT_FINDING: 'beginFactFinding',
  RECOMMENDATION: 'recommendSettlement',
  AGREEMENT: 'recordAgreement',
  CLOSED: 'closeCase',
} as const;

/** Fills the database of the dispute cases. */
export async function loadDisputes(client: Client, { cases }: Population): Promise<void> {
  await copyRows(
    client,
    'business',
    demoBusinesses.map(({ id, name, partner }) => ({ id, name, partner })),
  );
  await copyRows(
    client,
    'officer',
    demoOfficers.map(({ id, name }) => ({ id, name })),
  );
  await copyRows(client, 'dispute_case', cases.map(caseRow));
  await copyRows(client, 'case_step', cases.flatMap(stepRows));
  await client.query(
    'insert into case_number (year, last) select left(number, 4)::integer, max(right(number, 6)::integer) from dispute_case group by 1',
  );
}

function caseRow(demo: DemoCase) {
  const reached = (state: (typeof CASE_PATH)[number]): boolean => placeOf(demo) >= CASE_PATH.indexOf(state);
  const at = (days: number): Date => new Date(demo.openedAt.getTime() + days * DAY_MS);
  const isOver = demo.state === 'CLOSED' || demo.state === 'WITHDRAWN';
  return {
    id: demo.id,
    number: demo.number,
    state: demo.state,
    title: demo.title,
    facts: demo.facts,
    claim_reason: demo.claimReason,
    applicant_name: demo.applicantName,
    respondent_id: demo.respondent.id,
    officer_id: demo.state === 'RECEIVED' ? null : demo.officer.id,
    customer_id: demo.customer?.id ?? null,
    order_id: demo.order?.id ?? null,
    order_line_id: demo.order?.lines[0]?.id ?? null,
    ticket_id: demo.ticket?.id ?? null,
    item_category_id: itemOfCase(demo),
    opened_at: demo.openedAt,
    due_at: at(30),
    receipt_notified_at: reached('SELF_RESOLUTION') ? at(0.1) : null,
    receipt_confirmed_at: reached('FACT_FINDING') ? at(6) : null,
    self_remedied_at: reached('FACT_FINDING') ? at(20) : null,
    recommendation: reached('RECOMMENDATION')
      ? '피신청인은 신청인에게 대금의 전부 또는 일부를 환급하는 방안을 권고함.'
      : null,
    agreement: reached('AGREEMENT') ? '양 당사자는 합의권고에 따라 합의함.' : null,
    result: demo.state === 'CLOSED' ? 'SETTLED' : null,
    closed_at: isOver ? at(28) : null,
  };
}

function stepRows(demo: DemoCase) {
  const path = CASE_PATH.slice(1, placeOf(demo) + 1).filter((state) => state !== 'RECEIVED');
  const opened = stepRow(demo, { step: 'open', from: null, to: 'RECEIVED', days: 0 });
  const taken = path.map((to, index) =>
    stepRow(demo, { step: STEPS_TO[to], from: CASE_PATH[index] ?? null, to, days: (index + 1) * 5 }),
  );
  const withdrawn =
    demo.state === 'WITHDRAWN'
      ? [stepRow(demo, { step: 'withdrawCase', from: 'RECEIVED', to: 'WITHDRAWN', days: 28 })]
      : [];
  return [opened, ...taken, ...withdrawn];
}

function stepRow(
  demo: DemoCase,
  { step, from, to, days }: { step: string; from: string | null; to: string; days: number },
) {
  return {
    id: demoId('row', `case-step:${demo.number}:${step}`),
    case_id: demo.id,
    step,
    from_state: from,
    to_state: to,
    actor_id: demo.officer.id,
    actor_name: demo.officer.name,
    note: null,
    taken_at: new Date(demo.openedAt.getTime() + days * DAY_MS),
  };
}

/** Index of the state in the path; a withdrawn case never left the first. */
function placeOf(demo: DemoCase): number {
  return demo.state === 'WITHDRAWN' ? 0 : CASE_PATH.indexOf(demo.state);
}
