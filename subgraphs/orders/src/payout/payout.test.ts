import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { payoutText } from './payout-text.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(orders, NOW)));
afterAll(() => subgraph.stop());

const hq = (): Asker => subgraph.as('HEADQUARTERS', { name: '본사' });
const admin = (): Asker => subgraph.as('ADMIN', { name: '관리자' });

async function anApproved(sales = 50_000, state = 'APPROVED') {
  const [id, { code }] = [newId(), await aStorefront(subgraph.em.fork())];
  await subgraph.em.fork().execute(
    `insert into settlement (id, number, storefront_code, kind, period_from, period_to, state, sales, entry_count, made_at)
     values (?, ?, ?, 'WEEKLY', '2026-11-16', '2026-11-22', ?, ?, 1, ?)`,
    [id, `S2026-47-${code}`, code, state, sales, NOW],
  );
  return id;
}

async function act(asker: Asker, mutation: string, input: object, wanted: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} userErrors { code } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

async function ask(settlementIds: string[], asker = hq()) {
  const { approvalRequest, userErrors } = await act(
    asker,
    'requestPayout',
    { settlementIds },
    'approvalRequest { id subjectId facts { value } }',
  );
  return approvalRequest ?? userErrors[0].code;
}

async function approve(approvalId: string, asker = admin()) {
  const { approvalRequest, userErrors } = await act(
    asker,
    'approveOrdersRequest',
    { approvalId },
    'approvalRequest { state }',
  );
  return approvalRequest?.state ?? userErrors[0].code;
}

const FILE =
  'number total { amount } settlementCount sha256 paidAt downloads { role accountName } settlements { id state payoutFile { number } }';
const file = async (id: string, asker = hq()) =>
  (await asker.ask(`query ($id: ID!) { payoutFile(id: $id) { ${FILE} } }`, { id })).data?.payoutFile;
const download = (payoutFileId: string, asker: Asker) =>
  act(asker, 'downloadPayoutFile', { payoutFileId }, 'taken { fileName content }');

test('a file is made once somebody else approves it, goes out once for each role, and is paid once', async () => {
  const ids = [await anApproved(50_000), await anApproved(70_000)];
  const request = await ask([...ids, ...ids]);
  expect(request.facts).toEqual([{ value: '2건' }, { value: '120,000원' }]);
  expect(await file(request.subjectId)).toBeNull();
  expect(await approve(request.id, subgraph.as('HEADQUARTERS'))).toBe('NOT_ALLOWED');
  expect(await approve(request.id)).toBe('APPROVED');
  const made = await file(request.subjectId);
  expect(made).toMatchObject({ total: { amount: 120_000 }, settlementCount: 2, paidAt: null, downloads: [] });
  expect(made.settlements).toEqual(
    ids.toSorted().map((id) => ({ id, state: 'PAYABLE', payoutFile: { number: made.number } })),
  );
  const atOnce = await Promise.all([hq(), hq()].map((asker) => download(request.subjectId, asker)));
  expect(atOnce.filter(({ taken }) => taken)).toHaveLength(1);
  expect(atOnce.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'PAYOUT_TAKEN_OUT' }]);
  const { taken } = await download(request.subjectId, admin());
  const lines = taken.content.trimEnd().split('\r\n');
  expect(lines[0]).toBe(`H,MADANG-PAYOUT-1,${made.number},2026-11-28,KRW`);
  expect(lines.at(-1)).toMatch(/^F,2,120000,[0-9a-f]{64}$/);
  expect(await subgraph.clearText(['MADANG-PAYOUT-1'])).toEqual([]);
  const pay = () => act(hq(), 'markPayoutPaid', { payoutFileId: request.subjectId }, 'payoutFile { paidAt }');
  const paid = await Promise.all([pay(), pay()]);
  expect(paid.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'PAYOUT_PAID' }]);
  expect((await file(request.subjectId)).settlements).toMatchObject([{ state: 'PAID' }, { state: 'PAID' }]);
});

test('a file of many settlements costs as many statements as one of few', async () => {
  const cost = async (count: number) => {
    const ids = [];
    for (let made = 0; made < count; made += 1) ids.push(await anApproved());
    const request = await ask(ids);
    const approved = await subgraph.statementsOf(() => approve(request.id));
    const pay = () => act(hq(), 'markPayoutPaid', { payoutFileId: request.subjectId }, 'payoutFile { paidAt }');
    const paid = await subgraph.statementsOf(pay);
    expect((await file(request.subjectId)).settlements).toHaveLength(count);
    return [approved.length, paid.length];
  };
  expect(await cost(6)).toEqual(await cost(2));
});

test('no settlement stands in two files, also when two are approved at once', async () => {
  const [shared, one, other] = [await anApproved(), await anApproved(), await anApproved()];
  const requests = [await ask([shared, one]), await ask([other, shared])];
  const outcomes = await Promise.all(requests.map(({ id }) => approve(id)));
  expect(outcomes.toSorted()).toEqual(['APPROVED', 'EFFECT_REFUSED']);
  expect(await ask([shared])).toBe('SETTLEMENT_NOT_APPROVED');
  const { data } = await hq().ask('{ payoutFiles(first: 50) { nodes { settlements { id } } } }');
  const paid = data.payoutFiles.nodes.flatMap(({ settlements }: { settlements: { id: string }[] }) => settlements);
  expect(paid.filter(({ id }: { id: string }) => id === shared)).toHaveLength(1);
});

test('only approved settlements with something due are paid, and only the headquarters sees files', async () => {
  expect(await ask([])).toBe('PAYOUT_EMPTY');
  expect(await ask([await anApproved(50_000, 'ISSUED')])).toBe('SETTLEMENT_NOT_APPROVED');
  expect(await ask([await anApproved(0)])).toBe('SETTLEMENT_NOT_APPROVED');
  expect(await ask([newId()])).toBe('SETTLEMENT_NOT_APPROVED');
  expect(await ask(Array.from({ length: 501 }, () => newId()))).toBe('PAYOUT_TOO_LARGE');
  expect((await download(newId(), hq())).userErrors).toEqual([{ code: 'PAYOUT_UNKNOWN' }]);
  const { errors } = await subgraph.as('OPERATOR').ask('{ payoutFiles { nodes { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a file says the same of the same, guards spreadsheets, and its foot vouches for what stands before it', () => {
  const line = {
    settlement: 'S1',
    storefront: 'PNR002',
    business: '=보라,"새"',
    from: '2026-11-16',
    to: '2026-11-22',
    amount: 5,
  };
  const { text, total } = payoutText('P1', '2026-11-28', [line]);
  expect(text).toBe(payoutText('P1', '2026-11-28', [line]).text);
  expect(text).toContain(`D,1,S1,PNR002,"'=보라,""새""",2026-11-16,2026-11-22,5\r\n`);
  expect(total).toBe(5);
});
