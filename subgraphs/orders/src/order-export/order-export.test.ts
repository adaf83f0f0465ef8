import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { anOrder, anOrderLine } from '../order/order.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { forgetOrderExports } from './order-extracts.ts';

const EXPORT = '{ export { id state } userErrors { code field } }';
const REQUEST = `mutation ($input: RequestOrderExportInput!) { act: requestOrderExport(input: $input) ${EXPORT} }`;
const CANCEL = `mutation ($id: ID!) { act: cancelOrderExport(input: { exportId: $id }) ${EXPORT} }`;
const MINE = '{ orderExports { id state rowsWritten rowsTotal bytes fileName downloadUrl } }';
const wanted = {
  question: {},
  columns: ['LINE_NUMBER', 'ORDERER', 'ORDERER_PHONE', 'PRODUCT', 'AMOUNT'],
  format: 'CSV',
  isUnmasked: false,
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  const { em } = subgraph;
  await aStorefront(em, { code: 'PNR001' });
  await aStorefront(em, { code: 'PNR002' });
  const variant = await aVariant(em, {}, { name: '=HYPERLINK("http://x")' });
  for (const code of ['PNR001', 'PNR002']) {
    const order = await anOrder(em, { storefrontCode: code, ordererName: '홍길동', ordererPhone: '01012345678' });
    await anOrderLine(em, { orderId: order.id, number: `${code}-001`, variantId: variant.id, quantity: 2 });
  }
});
afterAll(() => subgraph.stop());

async function request(asker: Asker, more: object = {}) {
  const { data, errors } = await asker.ask(REQUEST, { input: { ...wanted, ...more } });
  return data?.act ?? errors[0]?.message;
}

/** Waits for the job, and takes the file by its link. */
async function fileOf(
  asker: Asker,
  id: string,
): Promise<{ bytes: Uint8Array; type: string | null; name: string | null }> {
  const done = await vi.waitFor(
    async () => {
      const { data } = await asker.ask(MINE);
      const found = data.orderExports.find((each: { id: string }) => each.id === id);
      expect(found.state).toBe('DONE');
      return found;
    },
    { timeout: 8000, interval: 50 },
  );
  const path = done.downloadUrl.replace('/files/orders/', '/files/');
  const token = await subgraph.signActor(asker.actor);
  const response = await fetch(`${subgraph.url}${path}`, { headers: { 'x-madang-actor': token } });
  expect(response.status).toBe(200);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type'),
    name: response.headers.get('content-disposition'),
  };
}

test('a file for Excel hides names and numbers, and runs nothing that a product is called', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const answer = await request(senior);
  const { bytes, type, name } = await fileOf(senior, answer.export.id);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('상품번호,주문자,주문자 연락처,상품명,금액(원)');
  expect(lines[1]).toMatch(/^PNR00\d-001,홍\*동,010-\*{4}-5678,"'=HYPERLINK\(""http:\/\/x""\)",300000$/);
  expect(type).toBe('text/csv; charset=utf-8');
  expect(name).toContain('orders-2026-11-21-1400.csv');
});

test('a workbook has texts as texts and amounts as numbers; an operator exports what is theirs', async () => {
  const operator = subgraph.as('OPERATOR', { id: newId(), storefronts: ['PNR002'] });
  const answer = await request(operator, { format: 'XLSX' });
  const { bytes } = await fileOf(operator, answer.export.id);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('PNR002-001');
  expect(sheet).not.toContain('PNR001-001');
  expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("http://x")</t>');
  expect(sheet).toContain('<c><v>300000</v></c>');
});

test('names and numbers leave in clear only for who may, for a reason, and the log says so', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  expect((await request(subgraph.as('AGENT'), { isUnmasked: true, reason: '재발송 확인' })).userErrors).toEqual([
    { code: 'EXPORT_NOT_UNMASKED', field: ['input', 'isUnmasked'] },
  ]);
  expect((await request(senior, { isUnmasked: true, reason: ' 짧다 ' })).userErrors).toMatchObject([
    { code: 'REASON_TOO_SHORT' },
  ]);
  const answer = await request(senior, { isUnmasked: true, reason: '재발송 대상을 확인합니다' });
  const { bytes } = await fileOf(senior, answer.export.id);
  expect(new TextDecoder().decode(bytes)).toContain('홍길동,01012345678');
  const log = await subgraph.em.execute(
    'select act, reason from access_log where account_id = ? and subject_id = ? order by act',
    [senior.actor.id, answer.export.id],
  );
  expect(log).toEqual([
    { act: 'DOWNLOAD', reason: null },
    { act: 'EXPORT', reason: '재발송 대상을 확인합니다' },
  ]);
});

test('a file is of who asked for it, until it is called off or its day is over', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const { export: made } = await request(senior);
  await fileOf(senior, made.id);
  const other = subgraph.as('SENIOR', { id: newId() });
  expect((await other.ask(MINE)).data.orderExports).toEqual([]);
  expect((await other.ask(CANCEL, { id: made.id })).data.act.userErrors).toMatchObject([{ code: 'EXPORT_UNKNOWN' }]);
  const [link] = (await senior.ask(MINE)).data.orderExports;
  const taken = await fetch(`${subgraph.url}${link.downloadUrl.replace('/files/orders/', '/files/')}`, {
    headers: { 'x-madang-actor': await subgraph.signActor(other.actor) },
  });
  expect(taken.status).toBe(404);
  expect((await senior.ask(CANCEL, { id: made.id })).data.act.export.state).toBe('DONE');
  subgraph.setNow(new Date('2026-11-22T05:00:01Z'));
  await subgraph.em.transactional((tx) => tx.execute("select put_job('forget-order-exports', '{}', null, null)"));
  await vi.waitFor(
    async () =>
      expect((await senior.ask(MINE)).data.orderExports).toMatchObject([{ state: 'EXPIRED', downloadUrl: null }]),
    { timeout: 8000, interval: 50 },
  );
  const kept = () => subgraph.em.fork().execute('select from extract_piece where extract_id = ?', [made.id]);
  await vi.waitFor(async () => expect(await kept()).toEqual([]), { timeout: 8000, interval: 50 });
  subgraph.setNow(new Date('2026-11-21T05:00:00Z'));
});

test('what was called off or went wrong keeps neither its question nor a piece, whoever died over it', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  const [calledOff, left, going] = [newId(), newId(), newId()];
  const { em } = subgraph;
  const asked = `insert into order_export (id, account_id, format, state, columns, language, is_unmasked, question,
     personal_index, requested_at) values (?, ?, 'CSV', 'RUNNING', '{}', 'ko', false, 'sealed', '{}', ?)`;
  const before = new Date('2026-11-21T04:00:00Z');
  for (const id of [calledOff, left]) await em.execute(asked, [id, senior.actor.id, before]);
  await em.execute(asked, [going, senior.actor.id, new Date('2026-11-21T04:59:00Z')]);
  for (const id of [calledOff, left, going])
    await em.execute('insert into extract_piece (id, extract_id, place) values (?, ?, 0)', [newId(), id]);
  await senior.ask(CANCEL, { id: calledOff });
  await forgetOrderExports(em.fork(), {}, new Date('2026-11-21T05:00:00Z'));
  const kept = await em.execute(
    `select id, state, question = '' as forgotten, id in (select extract_id from extract_piece) as pieces
     from order_export where account_id = ? order by id`,
    [senior.actor.id],
  );
  expect(kept).toEqual([
    { id: calledOff, state: 'CANCELLED', forgotten: true, pieces: false },
    { id: left, state: 'FAILED', forgotten: true, pieces: false },
    { id: going, state: 'RUNNING', forgotten: false, pieces: true },
  ]);
});

test('no columns, and a fourth at once, are refused', async () => {
  const senior = subgraph.as('SENIOR', { id: newId() });
  expect((await request(senior, { columns: [] })).userErrors).toMatchObject([{ code: 'EXPORT_COLUMNS_INVALID' }]);
  const { em } = subgraph;
  await em.execute(
    `insert into order_export (id, account_id, format, state, columns, language, is_unmasked, question, personal_index, requested_at)
     select gen_random_uuid(), ?, 'CSV', 'WAITING', '{}', 'ko', false, '', '{}', now() from generate_series(1, 3)`,
    [senior.actor.id],
  );
  expect((await request(senior)).userErrors).toMatchObject([{ code: 'EXPORTS_UNDER_WAY' }]);
  const [first] = (await senior.ask(MINE)).data.orderExports;
  expect((await senior.ask(CANCEL, { id: first.id })).data.act.export.state).toBe('CANCELLED');
  expect((await request(senior)).userErrors).toEqual([]);
});
