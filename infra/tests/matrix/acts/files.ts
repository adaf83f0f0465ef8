import { crc32, deflateSync } from 'node:zlib';
import { aReport } from '../../../../subgraphs/moderation/src/infringement-report/infringement-report.factory.ts';
import { sendFile, type TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { aStoredFile } from '../seeds/files.ts';
import { until } from '../seeds/until.ts';
import type { Acts } from './act.ts';

const ATTESTATION = '이름과 생년월일 외의 정보를 모두 가렸음을 확인했습니다.';

/** Acts on files of a report of the customer. */
export const fileActs: Acts = {
  requestReportFileUpload: async (em, own) => ({
    reportId: await reportId(em, own),
    purpose: 'EVIDENCE',
    name: '증빙.png',
    size: 1_000,
  }),
  maskReportFile: async (em, own, subgraph) => ({
    fileId: await sentFile(subgraph, await reportId(em, own)),
    boxes: [{ x: 1, y: 1, width: 10, height: 10 }],
    attestation: ATTESTATION,
  }),
  reclassifyReportFile: async (em, own) => {
    const { id } = await aStoredFile(em, own, await reportId(em, own));
    return { fileId: id, purpose: 'EVIDENCE' };
  },
  destroyReportFile: async (em, own) => {
    const { id } = await aStoredFile(em, own, await reportId(em, own));
    return { fileId: id, attestation: ATTESTATION };
  },
};

async function reportId(em: TestSubgraph['em'], { customer }: Belongings): Promise<string> {
  return (await aReport(em, { state: 'UNDER_REVIEW', claimantCustomerId: customer })).id;
}

/** A picture that was really sent, judged and released: only such a one can be masked. */
async function sentFile(subgraph: TestSubgraph, report: string): Promise<string> {
  const picture = png(64);
  const moderator = subgraph.as('MODERATOR');
  const input = { reportId: report, purpose: 'EVIDENCE', name: '증빙.png', size: picture.length };
  const { data } = await moderator.ask(
    'mutation ($input: RequestReportFileUploadInput!) { requestReportFileUpload(input: $input) { reportFile { id } } }',
    { input },
  );
  const { id } = data.requestReportFileUpload.reportFile;
  await sendFile(subgraph, moderator, id, picture);
  await until('a picture is released', async () => {
    const [file] = await subgraph.em.execute<{ state: string }[]>('select state from stored_file where id = ?', [id]);
    return file?.state === 'RELEASED';
  });
  return id;
}

/** A grey square as a PNG. */
function png(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.concat(
    Array.from({ length: side }, () => Buffer.from([0, ...Array.from({ length: side }, () => 200)])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
