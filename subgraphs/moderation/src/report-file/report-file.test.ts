import { Buffer } from 'node:buffer';
import { askDoor, beginUpload, sendFile, sendPiece, startTestSubgraph } from '@madang/subgraph-kit/testing';
import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aReport, previewed } from '../infringement-report/infringement-report.factory.ts';
import { moderation } from '../subgraph.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
/** Account of who comes without a token. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const SENTENCE = '이름과 생년월일 외의 정보를 모두 가렸음을 확인했습니다.';
const FILES = /* GraphQL */ `
  query ($id: ID!) {
    infringementReport(id: $id) {
      files {
        id
        name
        state
        refusal
        refusalMessage
        width
        height
        mustBeMasked
        downloadUrl
        thumbnailUrl
        tombstone {
          sha256
          attestation
          actorName
          boxes
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
let moderator: Asker;
let photo: Buffer;
beforeAll(async () => {
  subgraph = await startTestSubgraph(moderation, NOW);
  moderator = subgraph.as('MODERATOR', { name: '오운영', address: '203.0.113.7' });
  photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#dddddd' } })
    .withExif({ IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => subgraph.stop());

async function announce(asker: Asker, input: Record<string, unknown>) {
  const { data, errors } = await asker.ask(
    `mutation ($input: RequestReportFileUploadInput!) {
      requestReportFileUpload(input: $input) { uploadUrl reportFile { id state name } userErrors { code } }
    }`,
    { input: { purpose: 'EVIDENCE', name: '증빙.jpg', size: photo.length, ...input } },
  );
  return data?.requestReportFileUpload ?? errors;
}

async function act(asker: Asker, mutation: string, type: string, input: Record<string, unknown>) {
  const { data, errors } = await asker.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message } } }`,
    { input },
  );
  return data?.[mutation]?.userErrors.map(({ code }: { code: string }) => code) ?? errors;
}

const BOX = { x: 100, y: 100, width: 200, height: 50 };
const mask = (asker: Asker, fileId: string, boxes = [BOX], more: { nothingToMask?: boolean } = {}) =>
  act(asker, 'maskReportFile', 'MaskReportFileInput', { fileId, boxes, attestation: SENTENCE, ...more });

const reclassify = (asker: Asker, fileId: string, purpose: string) =>
  act(asker, 'reclassifyReportFile', 'ReclassifyReportFileInput', { fileId, purpose });

async function filesOf(asker: Asker, id: string) {
  const { data } = await asker.ask(FILES, { id });
  return data.infringementReport?.files;
}

async function sent(reportId: string, purpose: string, bytes = photo, asker = moderator) {
  const { reportFile } = await announce(asker, { reportId, purpose, size: bytes.length });
  expect(await sendFile(subgraph, asker, reportFile.id, bytes)).toBe(204);
  return vi.waitFor(
    async () => {
      const file = (await filesOf(asker, reportId)).find(({ id }: { id: string }) => id === reportFile.id);
      expect(file.state).not.toBe('QUARANTINED');
      return file;
    },
    { timeout: 15_000, interval: 50 },
  );
}

describe('a file', () => {
  test('is sent in pieces, judged, written anew and downloaded under its Korean name; the access log knows', async () => {
    const { id: reportId } = await aReport(subgraph.em);
    const { reportFile, uploadUrl } = await announce(moderator, { reportId, name: '../저작권\u202egpj.증빙' });
    expect(uploadUrl).toBe('/files/moderation/uploads');
    const { id } = reportFile;
    expect(await beginUpload(subgraph, moderator, id, photo.length)).toBe(201);
    expect(await sendPiece(subgraph, moderator, id, photo.subarray(0, 1000), 0)).toBe(204);
    const head = await askDoor(subgraph, moderator, `/files/uploads/${id}`, {
      method: 'HEAD',
      headers: { 'tus-resumable': '1.0.0' },
    });
    expect(head.headers.get('upload-offset')).toBe('1000');
    expect(await sendPiece(subgraph, moderator, id, photo.subarray(1000), 1000)).toBe(204);
    const file = await vi.waitFor(
      async () => {
        const [only] = await filesOf(moderator, reportId);
        expect(only).toMatchObject({ state: 'RELEASED', name: '저작권gpj.증빙', width: 600, height: 400 });
        return only;
      },
      { timeout: 15_000, interval: 50 },
    );
    const path = file.downloadUrl.replace('/files/moderation/', '/files/');
    const download = await askDoor(subgraph, moderator, path);
    expect(download.status).toBe(200);
    expect(download.headers.get('content-type')).toBe('image/jpeg');
    expect(download.headers.get('content-security-policy')).toContain('sandbox');
    expect(download.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('저작권gpj.증빙.jpg')}`,
    );
    const bytes = Buffer.from(await download.arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    await askDoor(subgraph, moderator, file.thumbnailUrl.replace('/files/moderation/', '/files/'));
    const log = await subgraph.em.execute(
      `select account_id, address, subject_id, act from access_log where request_id = '${id}' order by act`,
    );
    expect(log).toEqual([
      { account_id: moderator.actor.id, address: '203.0.113.7', subject_id: reportId, act: 'DOWNLOAD' },
      { account_id: moderator.actor.id, address: '203.0.113.7', subject_id: reportId, act: 'READ' },
    ]);
  });

  test('is nobody else’s: not to send, not to see, not by a link that was changed or is old', async () => {
    const { id: reportId } = await aReport(subgraph.em);
    const other = subgraph.as('MODERATOR');
    const { reportFile } = await announce(moderator, { reportId });
    expect(await beginUpload(subgraph, other, reportFile.id, photo.length)).toBe(404);
    expect(await beginUpload(subgraph, moderator, reportFile.id, photo.length + 1)).toBe(400);
    expect(await sendFile(subgraph, moderator, reportFile.id, photo)).toBe(204);
    const peek = await askDoor(subgraph, moderator, `/files/uploads/${reportFile.id}`, {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'x-http-method-override': 'GET' },
    });
    expect(peek.status).not.toBe(200);
    expect(await filesOf(subgraph.as('AGENT'), reportId)).toEqual([]);
    expect(await filesOf(subgraph.as('CONSUMER', { customer: other.actor.id }), reportId)).toBeUndefined();
    const file = await sent(reportId, 'EVIDENCE');
    const path = file.downloadUrl.replace('/files/moderation/', '/files/');
    expect((await fetch(new URL(path, subgraph.url))).status).toBe(401);
    const changed = path.replace(/download\/.{8}/, 'download/AAAAAAAA');
    expect((await askDoor(subgraph, moderator, changed)).status).toBe(404);
    expect((await askDoor(subgraph, other, path)).status).toBe(404);
    const nobody = { ...moderator, actor: { ...moderator.actor, id: NOBODY, address: '198.51.100.9' } };
    expect((await askDoor(subgraph, nobody, path)).status).toBe(200);
    expect(
      await subgraph.em.execute('select account_id, address, reason from access_log where subject_id = ?', [reportId]),
    ).toEqual([
      { account_id: moderator.actor.id, address: '198.51.100.9', reason: expect.stringContaining('로그인 정보 없이') },
    ]);
    subgraph.setNow(new Date(NOW.getTime() + 6 * 60_000));
    expect((await askDoor(subgraph, moderator, path)).status).toBe(404);
    subgraph.setNow(NOW);
  });

  test('is refused with words when it is not what it may be', async () => {
    const { id: reportId } = await aReport(subgraph.em);
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const file = await sent(reportId, 'EVIDENCE', script);
    expect(file).toMatchObject({ state: 'REFUSED', refusal: 'KIND_NOT_ALLOWED', downloadUrl: null });
    expect(file.refusalMessage).toContain('받을 수 없는 형식');
    expect((await announce(moderator, { reportId, size: 30 * 1024 * 1024 })).userErrors).toEqual([
      { code: 'FILE_TOO_LARGE' },
    ]);
    const kept = await subgraph.em.execute(`select 1 from file_object where file_id = ? and data_key is not null`, [
      file.id,
    ]);
    expect(kept).toEqual([]);
  });
});

describe('an identity document', () => {
  const memo = { decisionReason: '저작권 침해', operatorMemo: '신분증 본인 확인 완료' };
  const hide = async (reportId: string) =>
    act(
      moderator,
      'hideReportedPost',
      'HideReportedPostInput',
      await previewed(moderator, 'hideReportedPost', { reportId, ...memo }),
    );

  test('stands against a decision until it is masked; the original is then past reading', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const file = await sent(reportId, 'IDENTITY_DOCUMENT');
    expect(file).toMatchObject({ state: 'RELEASED', mustBeMasked: true });
    expect(await hide(reportId)).toEqual(['IDENTITY_DOCUMENT_UNMASKED']);
    await expect(
      subgraph.em.execute(
        `update infringement_report set state = 'HIDDEN', decided_at = now(), decision_reason = 'x', operator_memo = 'x',
         objection_until = now() where id = ?`,
        [reportId],
      ),
    ).rejects.toThrow(/not masked/);
    expect(await mask(moderator, file.id)).toEqual([]);
    const [masked] = await filesOf(moderator, reportId);
    expect(masked).toMatchObject({
      state: 'MASKED',
      tombstone: {
        attestation: SENTENCE,
        actorName: '오운영',
        boxes: 1,
        sha256: expect.stringMatching(/^[\da-f]{64}$/),
      },
    });
    const download = await askDoor(subgraph, moderator, masked.downloadUrl.replace('/files/moderation/', '/files/'));
    const { data } = await sharp(Buffer.from(await download.arrayBuffer()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.max(...data.subarray((120 * 600 + 150) * 3, (120 * 600 + 150) * 3 + 3))).toBeLessThan(8);
    const objects = await subgraph.em.execute(
      `select state, data_key is null as keyless, count(*)::int from file_object where file_id = ? group by 1, 2 order by 1`,
      [file.id],
    );
    expect(objects).toEqual([
      { state: 'GONE', keyless: true, count: 3 },
      { state: 'KEPT', keyless: false, count: 2 },
    ]);
    expect(await hide(reportId)).toEqual([]);
    expect(await mask(moderator, file.id)).toEqual(['FILE_CHANGED_MEANWHILE']);
  });

  test('is not masked by boxes that hide nothing; that there is nothing to hide is said on purpose', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { id } = await sent(reportId, 'IDENTITY_DOCUMENT');
    for (const box of [
      { ...BOX, x: 5000, y: 5000 },
      { ...BOX, width: 0.1, height: 0.1 },
      { ...BOX, x: 598 },
    ]) {
      expect(await mask(moderator, id, [BOX, box])).toEqual(['BOXES_UNUSABLE']);
    }
    expect(await mask(moderator, id, [])).toEqual(['NOTHING_MASKED']);
    expect(await mask(moderator, id, [BOX], { nothingToMask: true })).toEqual(['BOXES_UNUSABLE']);
    expect(await filesOf(moderator, reportId)).toMatchObject([{ state: 'RELEASED', tombstone: null }]);
    expect(await hide(reportId)).toEqual(['IDENTITY_DOCUMENT_UNMASKED']);
    expect(await mask(moderator, id, [], { nothingToMask: true })).toEqual([]);
    expect(await filesOf(moderator, reportId)).toMatchObject([{ state: 'MASKED', tombstone: { boxes: 0 } }]);
  });

  test('that was sent as evidence is reclassified and then stands against a decision; afterwards it is too late', async () => {
    const { id: reportId, claimantCustomerId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { id } = await sent(reportId, 'EVIDENCE');
    const claimant = subgraph.as('CONSUMER', { customer: claimantCustomerId });
    expect(await reclassify(claimant, id, 'IDENTITY_DOCUMENT')).not.toEqual([]);
    expect(await reclassify(moderator, id, 'IDENTITY_DOCUMENT')).toEqual([]);
    expect(await filesOf(moderator, reportId)).toMatchObject([{ mustBeMasked: true }]);
    expect(await subgraph.em.execute("select actor_id, data from audit_entry where act = 'file.reclassify'")).toEqual([
      { actor_id: moderator.actor.id, data: { fileId: id, from: 'EVIDENCE', to: 'IDENTITY_DOCUMENT' } },
    ]);
    expect(await hide(reportId)).toEqual(['IDENTITY_DOCUMENT_UNMASKED']);
    expect(await reclassify(moderator, id, 'EVIDENCE')).toEqual([]);
    expect(await hide(reportId)).toEqual([]);
    expect(await reclassify(moderator, id, 'IDENTITY_DOCUMENT')).toEqual(['FILES_CLOSED']);
    await expect(
      subgraph.em.execute('update stored_file set must_be_masked = true where id = ?', [id]),
    ).rejects.toThrow(/takes no more files/);
  });

  test('is reclassified before or after a decision that is made at once, never around it', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { id } = await sent(reportId, 'EVIDENCE');
    const outcomes = await Promise.all([reclassify(moderator, id, 'IDENTITY_DOCUMENT'), hide(reportId)]);
    expect([
      [[], ['IDENTITY_DOCUMENT_UNMASKED']],
      [['FILES_CLOSED'], []],
    ]).toContainEqual(outcomes);
  });

  test('is masked by one of two; the other is told', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { id } = await sent(reportId, 'IDENTITY_DOCUMENT');
    const other = subgraph.as('ADMIN');
    const outcomes = await Promise.all([mask(moderator, id), mask(other, id)]);
    expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['FILE_CHANGED_MEANWHILE']]);
    expect(await subgraph.em.execute('select 1 from file_tombstone where file_id = ?', [id])).toHaveLength(1);
  });

  test('that cannot be used is destroyed whole, and comes too late after a decision', async () => {
    const { id: reportId } = await aReport(subgraph.em, { state: 'UNDER_REVIEW' });
    const { id } = await sent(reportId, 'IDENTITY_DOCUMENT');
    const { reportFile: late } = await announce(moderator, { reportId, purpose: 'IDENTITY_DOCUMENT' });
    const destroyed = await act(moderator, 'destroyReportFile', 'DestroyReportFileInput', {
      fileId: id,
      attestation: '가리지 않은 신분증 사본을 파기했습니다.',
    });
    expect(destroyed).toEqual([]);
    expect(await hide(reportId)).toEqual([]);
    expect(await sendFile(subgraph, moderator, late.id, photo)).toBe(409);
    expect((await filesOf(moderator, reportId)).map(({ state }: { state: string }) => state)).toEqual([
      'DESTROYED',
      'EXPECTED',
    ]);
  });
});
