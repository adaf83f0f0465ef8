import { startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent, aTicket } from '../ticket/ticket.factory.ts';
import { NOBODY, NOTHING } from './desk-report.ts';
import { reportCells, reportHead } from './report-cells.ts';
import { forgetReportFiles } from './report-extracts.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const FILE = '{ id format fromDay toDay bytes fileName downloadUrl expiresAt }';
const MAKE = `mutation ($input: MakeDeskReportFileInput!) {
  makeDeskReportFile(input: $input) { file ${FILE} userErrors { code message } } }`;
const wanted = { from: '2026-11-20', to: '2026-11-21', format: 'CSV' };

let subgraph: TestSubgraph;
let senior: Asker;
beforeAll(async () => {
  subgraph = await startTestSubgraph(callcenter, NOW);
  senior = subgraph.as('SENIOR');
  const { id: customerId } = await aCustomer(subgraph.em.fork(), { name: '홍길동' });
  const { id: receivedById } = await anAgent(subgraph.em.fork(), { name: '=이순신' });
  const handled = {
    state: 'COMPLETED',
    handledById: receivedById,
    handledAt: new Date('2026-11-21T01:10:00Z'),
  } as const;
  await aTicket(subgraph.em.fork(), { customerId, receivedById, ...handled });
});
afterAll(() => subgraph.stop());

async function made(input: object = {}, asker = senior) {
  const { data, errors } = await asker.ask(MAKE, { input: { ...wanted, ...input } });
  expect(errors).toEqual([]);
  return data.makeDeskReportFile;
}

async function taken({ downloadUrl }: { downloadUrl: string }, asker = senior): Promise<Response> {
  const token = await subgraph.signActor(asker.actor);
  return fetch(`${subgraph.url}${downloadUrl.replace('/files/callcenter/', '/files/')}`, {
    headers: { 'x-madang-actor': token },
  });
}

test('a report leaves as CSV with every group a line, and nothing in it runs', async () => {
  const { file } = await made();
  expect(file).toMatchObject({ fileName: 'desk-report-2026-11-20_2026-11-21.csv', fromDay: '2026-11-20' });
  const response = await taken(file);
  expect(response.headers.get('content-disposition')).toContain(file.fileName);
  const text = await response.text();
  // The mark by which Excel knows UTF-8 is no part of the text.
  expect(file.bytes).toBe(Buffer.byteLength(text) + 3);
  const lines = text.trim().split('\r\n');
  expect(lines[0]).toMatch(/^구분,항목,접수,처리완료/);
  expect(lines).toContain('전체,2026-11-20 ~ 2026-11-21,1,1,0,0,0,0,1,100,600,600,0,0,,0,,,0,0,,,');
  expect(lines).toContain("상담사,'=이순신,1,1,0,0,0,0,1,100,600,600,0,0,1,0,0,,,,,,");
  expect(lines.filter((line) => line.startsWith('시간대 대기,'))).toHaveLength(24);
  expect(text).not.toContain('홍길동');
});

test('a workbook has numbers as numbers, and its words in the language of the request', async () => {
  const { file } = await made({ format: 'XLSX' });
  const response = await taken(file);
  expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<t xml:space="preserve">처리시간 중앙값(초)</t>');
  expect(sheet).toContain('<c><v>600</v></c>');
  const names = { code: (_kind: string, code: string) => code, agent: (id: string) => id };
  expect(reportHead('en').slice(0, 3)).toEqual(['Part', 'Item', 'Received']);
  const report = { from: '2026-11-20', to: '2026-11-20', byType: [], byOutcome: [], byCallResult: [], byAgent: [] };
  const empty = {
    ...report,
    bySlot: [],
    asOf: NOW,
    totals: NOTHING,
    transfers: 0,
    qualityMean: null,
    qualityScored: 0,
  };
  const waits = { all: NOBODY, byHour: [] };
  expect(reportCells({ report: empty, waits }, names, 'en')[0]?.slice(0, 3)).toEqual(['All', '2026-11-20', 0]);
});

test('a file is of who had it made, for an hour, and there are twenty of them at most', async () => {
  const { file } = await made();
  const other = subgraph.as('SENIOR');
  expect((await taken(file, other)).status).toBe(404);
  const mine = async (asker: Asker) => (await asker.ask(`{ deskReportFiles ${FILE} }`)).data.deskReportFiles;
  expect(await mine(other)).toEqual([]);
  expect((await mine(senior))[0]).toMatchObject({ id: file.id, bytes: file.bytes });
  const em = subgraph.em.fork();
  await em.execute(
    `insert into desk_report_file (id, account_id, format, from_day, to_day, made_at, expires_at)
     select gen_random_uuid(), ?, 'CSV', '2026-11-21', '2026-11-21', ?, ?::timestamptz + interval '1 hour' from generate_series(1, 20)`,
    [other.actor.id, NOW, NOW],
  );
  expect(await made({}, other)).toMatchObject({ file: null, userErrors: [{ code: 'REPORT_FILES_MANY' }] });
  await forgetReportFiles(em, {}, new Date('2026-11-21T06:00:00Z'));
  expect(await em.execute('select from desk_report_file')).toEqual([]);
  expect(await em.execute('select from extract_piece')).toEqual([]);
  expect((await taken(file)).status).toBe(404);
});

test('nobody but who leads the desk has a report made, and the act is on record', async () => {
  const { errors } = await subgraph.as('AGENT').ask(MAKE, { input: wanted });
  expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const { file } = await made();
  const [noted] = await subgraph.em.execute<{ data: object }[]>(
    "select data from audit_entry where act = 'desk-report.export' and subject_id = ?",
    [file.id],
  );
  expect(noted?.data).toMatchObject({ format: 'CSV', from: '2026-11-20', to: '2026-11-21' });
});
