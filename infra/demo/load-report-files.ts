import { leaveUpload, type UploadPlace } from '@madang/subgraph-kit/files/leave-upload';
import type { Client } from 'pg';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';
import { certificatePicture, identityPicture } from './report-pictures.ts';
import { demoModerator, type DemoReport } from './reports.ts';

/** Reports under review that have evidence. */
const MOST = 4;
/** Uploads that lie longer than a minute are found by the slice. */
const AGE_MS = 120_000;

interface DemoFile {
  readonly report: DemoReport;
  readonly purpose: 'EVIDENCE' | 'IDENTITY_DOCUMENT';
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Leaves files of some open reports as uploads that are whole, so that the slice itself takes them in, judges them and
 * writes them anew; the report of the document has a picture of an identity card that shows too much.
 */
export async function leaveReportFiles(client: Client, { reports }: Population, place: UploadPlace): Promise<void> {
  const open = reports.filter(({ state }) => state === 'RECEIVED' || state === 'UNDER_REVIEW');
  const chosen = open.toReversed().slice(0, MOST);
  const files = await Promise.all(chosen.map(filesOf));
  const rows = files.flat().map((file) => ({ file, row: rowOf(file) }));
  for (const { file, row } of rows) await leaveUpload(place, row.id, file.bytes);
  await client.query('begin');
  await copyRows(
    client,
    'stored_file',
    rows.map(({ row }) => row),
  );
  await client.query('commit');
}

async function filesOf(report: DemoReport, index: number): Promise<DemoFile[]> {
  const evidence: DemoFile = {
    report,
    purpose: 'EVIDENCE',
    name: '저작권등록증 사본.jpg',
    bytes: await certificatePicture(report.claimantName, '저작권'),
  };
  if (index > 1) return [evidence];
  const document: DemoFile = {
    report,
    purpose: 'IDENTITY_DOCUMENT',
    name: '신분증 사본 (견본).jpg',
    bytes: await identityPicture(report.claimantName),
  };
  return [evidence, document];
}

function rowOf({ report, purpose, name, bytes }: DemoFile) {
  return {
    id: demoId('row', `report-file:${report.number}:${purpose}`),
    subject_type: 'InfringementReport',
    subject_id: report.id,
    purpose,
    must_be_masked: purpose === 'IDENTITY_DOCUMENT',
    name,
    state: 'EXPECTED',
    size: bytes.length,
    uploader_id: demoModerator.id,
    uploader_name: demoModerator.name,
    requested_at: new Date(Date.now() - AGE_MS),
  };
}
