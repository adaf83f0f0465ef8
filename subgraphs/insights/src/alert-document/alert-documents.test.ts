import { isRefusal, issueDocument, newId } from '@madang/subgraph-kit';
import { startTestRegister, startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { insights } from '../subgraph.ts';
import { consumerAlert } from './consumer-alert.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

let register: Awaited<ReturnType<typeof startTestRegister>>;
let subgraph: TestSubgraph;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(insights, NOW, { slices: { accounts: register.url } });
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await subgraph.em.execute<{ state: string }[]>('select state from issued_document where id = ?', [id]);
  return row?.state;
}

/** An alert that the house issued. */
async function anIssuedAlert(): Promise<string> {
  const { sample: data } = consumerAlert;
  const subject = { type: 'ConsumerAlert', id: newId(), label: data.number };
  const order = { template: consumerAlert, data, subject, audience: [], parties: [], language: 'ko' } as const;
  const act = { actor: null, now: NOW };
  const ordered = await subgraph.em.fork().transactional((tx) => issueDocument(tx, order, act));
  if (isRefusal(ordered)) throw new Error(ordered.code);
  await vi.waitFor(async () => expect(await stateOf(ordered.id)).toBe('ISSUED'), { timeout: 30_000 });
  return ordered.id;
}

test('administrators list the documents of alerts and ask to revoke one, a lead grants it, analysts are shut out', async () => {
  const id = await anIssuedAlert();
  const LIST = '{ insightsDocuments { nodes { id issuerName } } }';
  const admin = subgraph.as('ADMIN');
  expect((await admin.ask(LIST)).data.insightsDocuments.nodes).toEqual([{ id, issuerName: 'CLOCK' }]);
  expect((await subgraph.as('ANALYST').ask(LIST)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const asked = await admin.ask(
    `mutation ($id: ID!) { requestInsightsDocumentRevocation(input: { documentId: $id, reason: "잘못 발행함" }) {
       approvalRequest { id } } }`,
    { id },
  );
  const granted = await subgraph.as('LEAD').ask(
    `mutation ($id: ID!) { approveInsightsRequest(input: { approvalId: $id }) {
       approvalRequest { state } userErrors { code } } }`,
    { id: asked.data.requestInsightsDocumentRevocation.approvalRequest.id },
  );
  expect(granted.data.approveInsightsRequest).toEqual({ approvalRequest: { state: 'APPROVED' }, userErrors: [] });
  expect(await stateOf(id)).toBe('REVOKED');
});
