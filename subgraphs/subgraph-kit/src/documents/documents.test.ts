import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { schemaDrift } from '../testing/snapshots.ts';
import type { Asker } from '../testing/test-subgraph.ts';
import { unwalledTables } from '../testing/unwalled-tables.ts';
import { withoutFilters } from '../testing/without-filters.ts';
import { issuedDocument } from './attached-document.ts';
import { documentsOf } from './document-reads.ts';
import { NOW, startMatterStories, type MatterStories } from './testing/matter-stories.ts';
import { heardIssued, mattersSubgraph } from './testing/matters-subgraph.ts';

let stories: MatterStories;
beforeAll(async () => void (stories = await startMatterStories()));
afterAll(() => stories.stop());
beforeEach(() => stories.afresh());

describe('a document', () => {
  test('is ordered by an act, then printed, signed, registered with masked names, and issued', async () => {
    const matterId = await stories.aMatter();
    const { document, userErrors } = await stories.order(matterId);
    expect(userErrors).toEqual([]);
    expect(document).toMatchObject({
      state: 'ORDERED',
      version: 1,
      issuedAt: null,
      downloadUrl: null,
      kindName: '합의 권고서',
    });
    const done = await stories.issued(matterId, document.id);
    expect(done).toMatchObject({
      state: 'ISSUED',
      number: document.number,
      pages: 2,
      problem: null,
      issuerName: '김담당',
    });
    expect(done.issuedAt).toBe(NOW.toISOString());
    expect(stories.register.words.filter(({ number }) => number === document.number)).toEqual([
      expect.objectContaining({
        act: 'ISSUE',
        slice: 'matters',
        sha256: done.sha256,
        parties: ['홍*동', '(주)마***'],
        corrects: null,
      }),
    ]);
    expect(heardIssued.filter((id) => id === document.id)).toHaveLength(1);
    expect(await stories.subgraph.clearText(['홍길동', '정수기'])).toEqual([]);
  });

  test('is taken by a link of five minutes, shown where it is, and on record; its bytes are those of the digest', async () => {
    const matterId = await stories.aMatter();
    const { id, downloadUrl, sha256, number } = await stories.ordered(matterId);
    const answer = await stories.taken(stories.officer, downloadUrl);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^inline; .*${number}[.]pdf`));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const log = await stories.subgraph.em.execute(
      'select account_id, address, act, fields from access_log where request_id = ?',
      [id],
    );
    expect(log).toEqual([
      { account_id: stories.officer.actor.id, address: '203.0.113.7', act: 'DOWNLOAD', fields: ['RECOMMENDATION'] },
    ]);
    const other = stories.subgraph.as('OFFICER');
    expect((await stories.taken(other, downloadUrl)).status).toBe(404);
    expect(
      (await stories.taken(stories.officer, downloadUrl.replace(/documents\/.{6}/, 'documents/AAAAAA'))).status,
    ).toBe(404);
    expect((await fetch(new URL(downloadUrl.replace('/files/matters/', '/files/'), stories.subgraph.url))).status).toBe(
      401,
    );
    stories.subgraph.setNow(new Date(NOW.getTime() + 6 * 60_000));
    expect((await stories.taken(stories.officer, downloadUrl)).status).toBe(404);
  });

  test('tells its number in its properties', async () => {
    const matterId = await stories.aMatter();
    const { downloadUrl, number } = await stories.ordered(matterId);
    const data = new Uint8Array(await (await stories.taken(stories.officer, downloadUrl)).arrayBuffer());
    const { info } = await (await getDocument({ data, verbosity: 0 }).promise).getMetadata();
    expect(info).toMatchObject({ Title: '합의 권고서', Subject: `Madang document ${number}`, Language: 'ko' });
  });

  test('is seen by the sides it was issued to, and the first time of each is kept', async () => {
    const matterId = await stories.aMatter();
    const { id } = await stories.ordered(matterId, { audience: ['APPLICANT'] });
    const [applicant, respondent] = [stories.party(matterId, 'APPLICANT'), stories.party(matterId, 'RESPONDENT')];
    expect(await stories.documentsFor(respondent, matterId)).toEqual([]);
    const [seen] = await stories.documentsFor(applicant, matterId);
    expect(seen).toMatchObject({ id, state: 'ISSUED', readings: [] });
    expect((await stories.taken(applicant, seen.downloadUrl)).status).toBe(200);
    stories.subgraph.setNow(new Date(NOW.getTime() + 60_000));
    expect((await stories.taken(applicant, seen.downloadUrl)).status).toBe(200);
    const [known] = await stories.documentsFor(stories.officer, matterId);
    expect(known.readings).toEqual([{ side: 'APPLICANT', at: NOW.toISOString() }]);
    // Who reads the whole slice and not this subject: the first wall stands by itself.
    const { actor } = stories.subgraph.as('OFFICER', { caseId: newId() });
    const context = { actor, em: stories.subgraph.emOf(actor), now: NOW, language: 'ko' } as unknown as Context;
    expect(await documentsOf(context, matterId)).toEqual([]);
    await withoutFilters(async () => {
      expect(await stories.documentsFor(respondent, matterId)).toEqual([]);
      expect(await stories.documentsFor(applicant, matterId)).toHaveLength(1);
      const stranger = stories.subgraph.emOf(stories.party(newId(), 'APPLICANT').actor);
      expect(
        await stranger.execute('select id from issued_document union all select id from document_reading'),
      ).toEqual([]);
    });
  });

  test('is ordered by the act of a party as well, who does not see it before it is issued', async () => {
    const matterId = await stories.aMatter();
    const applicant = stories.party(matterId, 'APPLICANT');
    stories.register.status = 503;
    const { document } = await stories.order(matterId, { by: applicant });
    expect(document).toMatchObject({ state: 'ORDERED', issuerName: 'APPLICANT' });
    expect(await stories.documentsFor(applicant, matterId)).toEqual([]);
    stories.register.status = 201;
    await stories.issued(matterId, document.id);
    expect(await stories.documentsFor(applicant, matterId)).toMatchObject([{ id: document.id, state: 'ISSUED' }]);
  });

  test('stays as it was issued, whoever tries', async () => {
    const matterId = await stories.aMatter();
    const { id } = await stories.ordered(matterId);
    const tries = [
      "title = 'x'",
      "sha256 = repeat('0', 64)",
      "audience = '{}'",
      "state = 'ORDERED'",
      'issued_at = now()',
    ];
    for (const change of tries) {
      await expect(
        stories.subgraph.em.execute(`update issued_document set ${change} where id = ?`, [id]),
      ).rejects.toThrow(/stays as it was|does not go/);
    }
    await expect(stories.subgraph.em.execute('delete from issued_document where id = ?', [id])).rejects.toThrow(/stay/);
  });
});

describe('a correction', () => {
  test('is a new document that names the old one, which gives way once it is issued; a second correction is refused', async () => {
    const matterId = await stories.aMatter();
    const first = await stories.ordered(matterId);
    const second = await stories.ordered(matterId, { corrects: first.id });
    expect(second).toMatchObject({ version: 2, corrects: { number: first.number } });
    expect(second.number).not.toBe(first.number);
    expect((await stories.documentsFor(stories.officer, matterId))[0]).toMatchObject({
      state: 'SUPERSEDED',
      supersededBy: { number: second.number },
    });
    expect(stories.register.words.at(-1)).toMatchObject({ number: second.number, corrects: first.number });
    expect((await stories.order(matterId, { corrects: first.id })).userErrors).toMatchObject([
      { code: 'DOCUMENT_NOT_CURRENT' },
    ]);
    expect((await stories.order(await stories.aMatter(), { corrects: second.id })).userErrors).toMatchObject([
      { code: 'DOCUMENT_UNKNOWN' },
    ]);
  });

  test('two at once are one', async () => {
    const matterId = await stories.aMatter();
    const first = await stories.ordered(matterId);
    const both = await Promise.all([
      stories.order(matterId, { corrects: first.id }),
      stories.order(matterId, { corrects: first.id }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'DOCUMENT_NOT_CURRENT',
    ]);
  });
});

test('who ordered a document is told to staff, and to a side that it was somebody of the house', async () => {
  const matterId = await stories.aMatter();
  await stories.ordered(matterId);
  const nameFor = async (asker: Asker) => (await stories.documentsFor(asker, matterId))[0].issuerName;
  expect(await nameFor(stories.officer)).toBe('김담당');
  expect(await nameFor(stories.party(matterId, 'APPLICANT'))).toBe('담당자');
});

describe('a revocation', () => {
  test('is told to the register, once, and is not for everybody', async () => {
    const matterId = await stories.aMatter();
    const { id, number } = await stories.ordered(matterId);
    const REVOKE =
      'mutation ($id: ID!, $reason: String!) { revoke(id: $id, reason: $reason) { document { state } userErrors { code } } }';
    const lead = stories.subgraph.as('LEAD');
    expect(
      (await stories.officer.ask(REVOKE, { id, reason: '잘못 발행되었습니다' })).data?.revoke?.document ?? null,
    ).toBeNull();
    expect((await lead.ask(REVOKE, { id, reason: '음' })).data.revoke.userErrors).toEqual([
      { code: 'REASON_TOO_SHORT_FOR_REVOCATION' },
    ]);
    expect((await lead.ask(REVOKE, { id, reason: '잘못 발행되었습니다' })).data.revoke.document).toEqual({
      state: 'REVOKED',
    });
    expect((await lead.ask(REVOKE, { id, reason: '잘못 발행되었습니다' })).data.revoke.userErrors).toEqual([
      { code: 'DOCUMENT_NOT_CURRENT' },
    ]);
    await vi.waitFor(
      () =>
        expect(stories.register.words.filter((word) => word.number === number).map(({ act }) => act)).toEqual([
          'ISSUE',
          'REVOKE',
        ]),
      { timeout: 10_000 },
    );
  });
});

test('two people revoke: who asks, and a lead who is somebody else', async () => {
  const matterId = await stories.aMatter();
  const { id, number } = await stories.ordered(matterId);
  const REQUEST = `mutation ($input: RequestMattersDocumentRevocationInput!) {
    requestMattersDocumentRevocation(input: $input) { approvalRequest { id state } userErrors { code field } }
  }`;
  const APPROVE = `mutation ($input: ApproveMattersRequestInput!) {
    approveMattersRequest(input: $input) { approvalRequest { state } userErrors { code } }
  }`;
  const lead = stories.subgraph.as('LEAD', { name: '한팀장' });
  const request = async (reason: string) =>
    (await lead.ask(REQUEST, { input: { documentId: id, reason } })).data.requestMattersDocumentRevocation;
  expect((await request('음')).userErrors).toEqual([
    { code: 'REASON_TOO_SHORT_FOR_REVOCATION', field: ['input', 'reason'] },
  ]);
  const { approvalRequest } = await request('사건이 잘못 기재되었습니다');
  const approve = async (who: Asker) =>
    (await who.ask(APPROVE, { input: { approvalId: approvalRequest.id } })).data.approveMattersRequest;
  expect((await approve(lead)).userErrors).toMatchObject([{ code: expect.stringMatching(/OWN_ACT|NOT_ALLOWED/) }]);
  expect((await approve(stories.subgraph.as('LEAD'))).approvalRequest).toEqual({ state: 'APPROVED' });
  expect((await stories.documentsFor(stories.officer, matterId))[0]).toMatchObject({ id, number, state: 'REVOKED' });
  expect((await request('사건이 잘못 기재되었습니다')).userErrors).toMatchObject([{ code: 'DOCUMENT_NOT_CURRENT' }]);
});

test('its bytes go with a message once it is issued, and not before', async () => {
  const matterId = await stories.aMatter();
  stories.register.status = 503;
  const { document } = await stories.order(matterId);
  expect(await issuedDocument(stories.subgraph.em, document.id)).toBeNull();
  stories.register.status = 201;
  const { number, size } = await stories.issued(matterId, document.id);
  const attached = await issuedDocument(stories.subgraph.em, document.id);
  expect(attached).toMatchObject({ name: `합의 권고서 ${number}.pdf`, mediaType: 'application/pdf' });
  expect(attached?.bytes).toHaveLength(size);
});

test('staff find documents by kind, state, subject and number as it is typed', async () => {
  const matterId = await stories.aMatter('2026000001');
  const { number } = await stories.ordered(matterId);
  const typed = `${number.slice(0, 4)}-${number.slice(4, 8)} ${number.slice(8)}`.toLowerCase();
  const ask = async (filter: object) => {
    const { data, errors } = await stories.officer.ask(
      'query ($filter: DocumentFilter) { mattersDocuments(filter: $filter, first: 5) { nodes { number } pageInfo { hasNextPage } } }',
      { filter },
    );
    expect(errors).toEqual([]);
    return data.mattersDocuments.nodes.map((node: { number: string }) => node.number);
  };
  expect(await ask({ number: typed })).toEqual([number]);
  expect(await ask({ subject: '2026000001', state: 'ISSUED', kind: 'RECOMMENDATION' })).toEqual([number]);
  expect(await ask({ subject: matterId, state: 'REVOKED' })).toEqual([]);
});

test('tables and rules are as the rows and walls want them', async () => {
  expect(await schemaDrift(mattersSubgraph)).toEqual([]);
  expect(await unwalledTables(mattersSubgraph)).toEqual([]);
});
