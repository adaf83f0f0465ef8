import type { Client } from 'pg';
import { demoBusinesses, demoOfficers } from './agency.ts';
import { approvalsOf } from './case-approvals.ts';
import { historyOf, type DemoCaseStep } from './case-history.ts';
import { itemOfCase, type DemoCase } from './cases.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import { loadApprovals } from './load-approvals.ts';
import { loadCollective } from './load-collective.ts';
import { loadCorrespondence } from './load-correspondence.ts';
import type { Population } from './population.ts';
import { sandboxBusiness, sandboxCases } from './sandbox.ts';
import type { SealRow } from './seal-row.ts';

/** Address of the demo applicants who have one; nobody lives there. */
const APPLICANTS_ADDRESS = '서울특별시 성동구 왕십리로 999, 101동 1001호';

const DUE_MS = 30 * 86_400_000;

/** Personal columns of a case, as the slice declares them. */
const APPLICANT = {
  table: 'dispute_case',
  kinds: { applicantName: 'NAME', applicantPhone: 'PHONE', applicantEmail: 'EMAIL', applicantAddress: 'ADDRESS' },
} as const;
const BUSINESS = { table: 'business', kinds: { email: 'EMAIL', phone: 'PHONE', address: 'ADDRESS' } } as const;

/** Fills the database of the dispute cases. */
export async function loadDisputes(client: Client, { cases, anchor }: Population, seal: SealRow): Promise<void> {
  await copyRows(
    client,
    'business',
    await Promise.all(
      [...demoBusinesses, sandboxBusiness].map(async ({ id, name, partner, email, phone, address }) => ({
        id,
        name,
        partner,
        ...(await seal(BUSINESS, id, { email, phone, address })),
      })),
    ),
  );
  await copyRows(
    client,
    'officer',
    demoOfficers.map(({ id, name, team }) => ({ id, name, team })),
  );
  const histories = [...cases, ...sandboxCases(anchor)].map((demo) => ({ demo, history: historyOf(demo, anchor) }));
  await copyRows(
    client,
    'dispute_case',
    await Promise.all(
      histories.map(async ({ demo, history }) => ({
        ...caseRow(demo, history),
        ...(await seal(APPLICANT, demo.id, {
          applicantName: demo.applicantName,
          applicantPhone: demo.customer?.mobile ?? null,
          applicantEmail: demo.customer?.email ?? `${demo.number}@applicants.madang.example`,
          applicantAddress: demo.customer ? null : APPLICANTS_ADDRESS,
        })),
      })),
    ),
  );
  await copyRows(
    client,
    'case_step',
    histories.flatMap(({ demo, history }) => history.map((taken) => stepRow(demo, taken))),
  );
  await loadApprovals(
    client,
    histories.flatMap(({ demo, history }) => approvalsOf(demo, history)),
    seal,
  );
  await loadCorrespondence(client, histories, anchor);
  await loadCollective(client, anchor, seal);
  await client.query(
    'insert into case_number (year, last) select left(number, 4)::integer, max(right(number, 6)::integer) from dispute_case group by 1',
  );
}

function caseRow(demo: DemoCase, history: readonly DemoCaseStep[]) {
  const taken = (step: string): DemoCaseStep | undefined => history.find((each) => each.step === step);
  const ended = taken('close') ?? taken('withdraw');
  return {
    id: demo.id,
    number: demo.number,
    state: demo.state,
    title: demo.title,
    facts: demo.facts,
    claim_reason: demo.claimReason,
    sale_type: demo.saleType,
    sales_tactic: demo.salesTactic,
    region: demo.region,
    respondent_id: demo.respondent.id,
    officer_id: taken('assign') ? demo.officer.id : null,
    team: taken('assign') ? demo.officer.team : null,
    customer_id: demo.customer?.id ?? null,
    order_id: demo.order?.id ?? null,
    order_line_id: demo.order?.lines[0]?.id ?? null,
    ticket_id: demo.ticket?.id ?? null,
    item_category_id: itemOfCase(demo),
    opened_at: demo.openedAt,
    due_at: new Date(demo.openedAt.getTime() + DUE_MS),
    receipt_notified_at: taken('notifyReceipt')?.at ?? null,
    receipt_confirmed_at: taken('confirmReceipt')?.at ?? null,
    self_remedied_at: taken('reportSelfRemedy')?.at ?? null,
    recommendation: taken('recommendSettlement')?.note ?? null,
    agreement: taken('recordAgreement')?.note ?? null,
    respondent_stated_at: taken('giveOpinion')?.at ?? null,
    opinions_passed_at: taken('passOpinions')?.at ?? null,
    recommendation_round: taken('recommendSettlement') ? 1 : 0,
    applicant_signed_at: taken('recordAgreement')?.at ?? null,
    respondent_signed_at: taken('recordAgreement')?.at ?? null,
    result: demo.state === 'CLOSED' ? (taken('recordAgreement') ? 'SETTLED' : 'NOT_SETTLED') : null,
    closed_at: ended?.at ?? null,
  };
}

function stepRow(demo: DemoCase, { step, from, to, by, note, at }: DemoCaseStep) {
  return {
    id: demoId('row', `case-step:${demo.number}:${step}`),
    case_id: demo.id,
    step,
    from_state: from,
    to_state: to,
    actor_id: by.id,
    actor_name: by.name === demo.applicantName ? null : by.name,
    note,
    taken_at: at,
  };
}
