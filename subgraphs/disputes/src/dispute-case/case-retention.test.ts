import { startTestRegister, startTestSubgraph, sweepDeadlines, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
/** Tables of the rooms of the kit that hold rows about a subject. */
const ROOMS = ['message', 'deadline', 'issued_document', 'approval_request', 'survey_invitation'];

let register: Awaited<ReturnType<typeof startTestRegister>>;
let subgraph: TestSubgraph;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(disputes, NOW, { slices: { accounts: register.url } });
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});

async function rowsAbout(caseId: string) {
  const counts = await Promise.all(
    ROOMS.map(async (table) => {
      const rows = await subgraph.em.fork().execute(`select id from ${table} where subject_id = ?`, [caseId]);
      return [table, rows.length] as const;
    }),
  );
  return Object.fromEntries(counts);
}

async function aClosedCase() {
  const officer = subgraph.as('OFFICER');
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const { id: respondentId } = await aBusiness(subgraph.em, { email: 'cs@game.example' });
  const ways = { applicantEmail: 'hong@applicants.example', respondentId, officerId: officer.actor.id };
  const { id } = await aCase(subgraph.em, { state: 'FACT_FINDING', ...ways });
  await sweepDeadlines(subgraph.em.fork(), NOW);
  const { data } = await officer.ask(
    'mutation ($id: ID!) { closeCase(input: { caseId: $id, result: NOT_SETTLED }) { userErrors { code } } }',
    { id },
  );
  expect(data.closeCase.userErrors).toEqual([]);
  const state = async () => {
    const [row] = await subgraph.em.fork().execute('select state from issued_document where subject_id = ?', [id]);
    return row?.['state'];
  };
  await expect.poll(state, { timeout: 15_000 }).toBe('ISSUED');
  return id;
}

/** Lets an administrator ask for the revocation of a case's document; gives the document. */
async function revocationAskedFor(caseId: string): Promise<string> {
  const [document] = await subgraph.em
    .fork()
    .execute<{ id: string }[]>('select id from issued_document where subject_id = ?', [caseId]);
  const documentId = document?.id ?? '';
  const { data } = await subgraph
    .as('ADMIN')
    .ask(
      'mutation ($id: ID!) { requestDisputesDocumentRevocation(input: { documentId: $id, reason: "잘못 발행함" }) { userErrors { code } } }',
      { id: documentId },
    );
  expect(data.requestDisputesDocumentRevocation.userErrors).toEqual([]);
  return documentId;
}

test('with a case that is kept no longer go its papers: messages, deadlines, documents, approvals, surveys', async () => {
  const [old, fresh] = [await aClosedCase(), await aClosedCase()];
  await subgraph.em.execute("update dispute_case set closed_at = closed_at - interval '3 years 2 days' where id = ?", [
    old,
  ]);
  const before = await rowsAbout(fresh);
  expect(Object.values(before).every((count) => count > 0)).toBe(true);

  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  await expect
    .poll(() => rowsAbout(old), { timeout: 15_000 })
    .toEqual(Object.fromEntries(ROOMS.map((room) => [room, 0])));
  expect(await rowsAbout(fresh)).toEqual(before);
});

test('with the documents of a case go requests to revoke them, decided or not', async () => {
  const [old, fresh] = [await aClosedCase(), await aClosedCase()];
  const documents = await Promise.all([old, fresh].map(revocationAskedFor));
  const about = (documentId: string) =>
    Promise.all(
      [
        'select id from approval_request where subject_id = ?',
        'select id from message where subject_id = ?',
        'select id from approval_event where request_id in (select id from approval_request where subject_id = ?)',
        'select id from approval_step where request_id in (select id from approval_request where subject_id = ?)',
      ].map(async (sql) => (await subgraph.em.fork().execute<unknown[]>(sql, [documentId])).length),
    );
  const [gone = '', kept = ''] = documents;
  const before = await about(kept);
  expect([await about(gone), before.every((count) => count > 0)]).toEqual([before, true]);
  await subgraph.em
    .fork()
    .execute("update dispute_case set closed_at = closed_at - interval '3 years 2 days' where id = ?", [old]);
  await subgraph.em.execute("select graphile_worker.add_job('keep-retention')");
  await expect.poll(() => about(gone), { timeout: 15_000 }).toEqual([0, 0, 0, 0]);
  expect(await about(kept)).toEqual(before);
  const left = await subgraph.em
    .fork()
    .execute('select id from approval_event where request_id not in (select id from approval_request)');
  expect(left).toEqual([]);
});

test('nobody deletes a document by hand, the slice itself neither', async () => {
  const id = await aClosedCase();
  await expect(subgraph.em.execute('delete from issued_document where subject_id = ?', [id])).rejects.toThrow(
    'documents stay',
  );
});
