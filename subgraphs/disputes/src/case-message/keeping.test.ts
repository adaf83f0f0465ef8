import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2027-01-05T05:00:00Z');

/** Tables of what is written in a case. */
const TABLES = ['case_message', 'case_attachment', 'supplement_request', 'case_inquiry', 'case_note'];

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function aFullCase(): Promise<string> {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const [customer, business] = [newId(), await aBusiness(subgraph.em)];
  const details = { state: 'FACT_FINDING', officerId: officer.actor.id, respondentId: business.id } as const;
  const { id } = await aCase(subgraph.em, { ...details, customerId: customer });
  const { data, errors } = await officer.ask(
    `mutation ($id: ID!) {
      requestSupplement(input: { caseId: $id, to: [APPLICANT], title: "자료보정", text: "영수증",
        questions: [{ label: "영수증", kind: TEXT, required: true }] }) { requests { message { id } } }
      orderCaseInquiry(input: { caseId: $id, kind: EXPERT_REVIEW, category: CAR, addresseeName: "박기사",
        organisation: "연구원", question: "결함인가", dueOn: "2027-01-20" }) { userErrors { code } }
      writeCaseNote(input: { caseId: $id, text: "메모" }) { userErrors { code } }
      requestCaseFileUpload(input: { caseId: $id, name: "계약서.pdf", size: 10 }) { userErrors { code } }
    }`,
    { id },
  );
  expect(errors).toEqual([]);
  const consumer = subgraph.as('CONSUMER', { customer });
  const READ = 'mutation ($id: ID!) { readCaseMessage(input: { messageId: $id }) { userErrors { code } } }';
  await consumer.ask(READ, { id: data.requestSupplement.requests[0].message.id });
  await consumer.ask(
    'mutation ($id: ID!) { withdrawCase(input: { caseId: $id, reason: "해결됨" }) { userErrors { code } } }',
    { id },
  );
  return id;
}

async function rowsOf(caseId: string): Promise<number[]> {
  const em = subgraph.em.fork();
  return Promise.all(
    TABLES.map(async (table) => (await em.execute(`select id from ${table} where case_id = ?`, [caseId])).length),
  );
}

test('what was written in a case goes with it when it is kept no longer, and of a file its digest is left', async () => {
  const [old, fresh] = [await aFullCase(), await aFullCase()];
  expect(await rowsOf(old)).toEqual([2, 1, 1, 1, 1]);
  await subgraph.em.execute("update dispute_case set closed_at = closed_at - interval '3 years 2 days' where id = ?", [
    old,
  ]);
  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  await expect.poll(() => rowsOf(old), { timeout: 15_000 }).toEqual([0, 0, 0, 0, 0]);
  expect(await rowsOf(fresh)).toEqual([2, 1, 1, 1, 1]);
  const names = await subgraph.em.fork().execute<{ name: string }[]>('select name from stored_file order by name');
  expect(names.map(({ name }) => name)).toEqual(['', '계약서.pdf']);
  const left = `select id from deadline where subject_type in ('SupplementRequest', 'CaseInquiry')
    and subject_id not in (select id from supplement_request union select id from case_inquiry)`;
  expect(await subgraph.em.fork().execute(left)).toEqual([]);
});
