import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '../id.ts';
import { askDoor } from '../testing/send-file.ts';
import { schemaDrift } from '../testing/snapshots.ts';
import { startTestRegister, type TestRegister } from '../testing/test-register.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../testing/test-subgraph.ts';
import { unwalledTables } from '../testing/unwalled-tables.ts';
import { withoutFilters } from '../testing/without-filters.ts';
import { documentRoomOf } from './document-room.ts';
import { makeDocument } from './make-document.ts';
import { heardIssued, MatterRow, mattersSubgraph } from './testing/matters-subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const DOCUMENT = `id number kind kindName title version state problem sha256 size pages issuedAt issuerName downloadUrl
  corrects { number } supersededBy { number } readings { side at }`;

let subgraph: TestSubgraph;
let register: TestRegister;
let officer: Asker;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(mattersSubgraph, NOW, { slices: { accounts: register.url } });
  officer = subgraph.as('OFFICER', { name: '김담당', address: '203.0.113.7' });
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});
beforeEach(() => {
  subgraph.setNow(NOW);
  register.status = 201;
});

async function aMatter(label = '2018006712'): Promise<string> {
  const id = newId();
  const em = subgraph.em.fork();
  em.create(MatterRow, { id, label });
  await em.flush();
  return id;
}

async function order(
  matterId: string,
  { corrects, audience = ['APPLICANT'], by = officer }: { corrects?: string; audience?: string[]; by?: Asker } = {},
) {
  const { data, errors } = await by.ask(
    `mutation ($matterId: ID!, $audience: [String!]!, $corrects: ID) {
      recommend(matterId: $matterId, audience: $audience, corrects: $corrects) {
        document { ${DOCUMENT} } userErrors { code message }
      }
    }`,
    { matterId, audience, corrects },
  );
  expect(errors).toEqual([]);
  return data.recommend;
}

async function documentsFor(asker: Asker, matterId: string) {
  const { data, errors } = await asker.ask(`query ($id: ID!) { matter(id: $id) { documents { ${DOCUMENT} } } }`, {
    id: matterId,
  });
  expect(errors).toEqual([]);
  return data.matter?.documents ?? null;
}

async function issued(matterId: string, id: string) {
  return vi.waitFor(
    async () => {
      const found = (await documentsFor(officer, matterId)).find((document: { id: string }) => document.id === id);
      expect(found.state).not.toBe('ORDERED');
      return found;
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function ordered(matterId: string, options = {}) {
  const { document } = await order(matterId, options);
  return issued(matterId, document.id);
}

const taken = (asker: Asker, url: string): Promise<Response> =>
  askDoor(subgraph, asker, url.replace('/files/matters/', '/files/'));

const party = (matterId: string, side: 'APPLICANT' | 'RESPONDENT'): Asker =>
  subgraph.as('PARTY', { caseId: matterId, caseSide: side, name: side });

describe('a document', () => {
  test('is ordered by an act, then printed, signed, registered with masked names, and issued', async () => {
    const matterId = await aMatter();
    const { document, userErrors } = await order(matterId);
    expect(userErrors).toEqual([]);
    expect(document).toMatchObject({
      state: 'ORDERED',
      version: 1,
      issuedAt: null,
      downloadUrl: null,
      kindName: '합의 권고서',
    });
    const done = await issued(matterId, document.id);
    expect(done).toMatchObject({
      state: 'ISSUED',
      number: document.number,
      pages: 2,
      problem: null,
      issuerName: '김담당',
    });
    expect(done.issuedAt).toBe(NOW.toISOString());
    expect(register.words.filter(({ number }) => number === document.number)).toEqual([
      expect.objectContaining({
        act: 'ISSUE',
        slice: 'matters',
        sha256: done.sha256,
        parties: ['홍*동', '(주)마***'],
        corrects: null,
      }),
    ]);
    expect(heardIssued.filter((id) => id === document.id)).toHaveLength(1);
    expect(await subgraph.clearText(['홍길동', '정수기'])).toEqual([]);
  });

  test('is taken by a link of five minutes, shown where it is, and on record; its bytes are those of the digest', async () => {
    const matterId = await aMatter();
    const { id, downloadUrl, sha256, number } = await ordered(matterId);
    const answer = await taken(officer, downloadUrl);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^inline; .*${number}[.]pdf`));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const log = await subgraph.em.execute(
      'select account_id, address, act, fields from access_log where request_id = ?',
      [id],
    );
    expect(log).toEqual([
      { account_id: officer.actor.id, address: '203.0.113.7', act: 'DOWNLOAD', fields: ['RECOMMENDATION'] },
    ]);
    const other = subgraph.as('OFFICER');
    expect((await taken(other, downloadUrl)).status).toBe(404);
    expect((await taken(officer, downloadUrl.replace(/documents\/.{6}/, 'documents/AAAAAA'))).status).toBe(404);
    expect((await fetch(new URL(downloadUrl.replace('/files/matters/', '/files/'), subgraph.url))).status).toBe(401);
    subgraph.setNow(new Date(NOW.getTime() + 6 * 60_000));
    expect((await taken(officer, downloadUrl)).status).toBe(404);
  });

  test('tells its number in its properties', async () => {
    const matterId = await aMatter();
    const { downloadUrl, number } = await ordered(matterId);
    const data = new Uint8Array(await (await taken(officer, downloadUrl)).arrayBuffer());
    const { info } = await (await getDocument({ data, verbosity: 0 }).promise).getMetadata();
    expect(info).toMatchObject({ Title: '합의 권고서', Subject: `Madang document ${number}`, Language: 'ko' });
  });

  test('is seen by the sides it was issued to, and the first time of each is kept', async () => {
    const matterId = await aMatter();
    const { id } = await ordered(matterId, { audience: ['APPLICANT'] });
    const [applicant, respondent] = [party(matterId, 'APPLICANT'), party(matterId, 'RESPONDENT')];
    expect(await documentsFor(respondent, matterId)).toEqual([]);
    const [seen] = await documentsFor(applicant, matterId);
    expect(seen).toMatchObject({ id, state: 'ISSUED', readings: [] });
    expect((await taken(applicant, seen.downloadUrl)).status).toBe(200);
    subgraph.setNow(new Date(NOW.getTime() + 60_000));
    expect((await taken(applicant, seen.downloadUrl)).status).toBe(200);
    const [known] = await documentsFor(officer, matterId);
    expect(known.readings).toEqual([{ side: 'APPLICANT', at: NOW.toISOString() }]);
    await withoutFilters(async () => {
      expect(await documentsFor(respondent, matterId)).toEqual([]);
      expect(await documentsFor(applicant, matterId)).toHaveLength(1);
      const stranger = subgraph.emOf(party(newId(), 'APPLICANT').actor);
      expect(
        await stranger.execute('select id from issued_document union all select id from document_reading'),
      ).toEqual([]);
    });
  });

  test('stays as it was issued, whoever tries', async () => {
    const matterId = await aMatter();
    const { id } = await ordered(matterId);
    const tries = [
      "title = 'x'",
      "sha256 = repeat('0', 64)",
      "audience = '{}'",
      "state = 'ORDERED'",
      'issued_at = now()',
    ];
    for (const change of tries) {
      await expect(subgraph.em.execute(`update issued_document set ${change} where id = ?`, [id])).rejects.toThrow(/stays as it was|does not go/);
    }
    await expect(subgraph.em.execute('delete from issued_document where id = ?', [id])).rejects.toThrow(/stay/);
  });
});

describe('a correction', () => {
  test('is a new document that names the old one, which gives way once it is issued; a second correction is refused', async () => {
    const matterId = await aMatter();
    const first = await ordered(matterId);
    const second = await ordered(matterId, { corrects: first.id });
    expect(second).toMatchObject({ version: 2, corrects: { number: first.number } });
    expect(second.number).not.toBe(first.number);
    expect((await documentsFor(officer, matterId))[0]).toMatchObject({
      state: 'SUPERSEDED',
      supersededBy: { number: second.number },
    });
    expect(register.words.at(-1)).toMatchObject({ number: second.number, corrects: first.number });
    expect((await order(matterId, { corrects: first.id })).userErrors).toMatchObject([
      { code: 'DOCUMENT_NOT_CURRENT' },
    ]);
    expect((await order(await aMatter(), { corrects: second.id })).userErrors).toMatchObject([
      { code: 'DOCUMENT_UNKNOWN' },
    ]);
  });

  test('two at once are one', async () => {
    const matterId = await aMatter();
    const first = await ordered(matterId);
    const both = await Promise.all([order(matterId, { corrects: first.id }), order(matterId, { corrects: first.id })]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'DOCUMENT_NOT_CURRENT',
    ]);
  });
});

describe('a revocation', () => {
  test('is told to the register, once, and is not for everybody', async () => {
    const matterId = await aMatter();
    const { id, number } = await ordered(matterId);
    const REVOKE =
      'mutation ($id: ID!, $reason: String!) { revoke(id: $id, reason: $reason) { document { state } userErrors { code } } }';
    const lead = subgraph.as('LEAD');
    expect(
      (await officer.ask(REVOKE, { id, reason: '잘못 발행되었습니다' })).data?.revoke?.document ?? null,
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
        expect(register.words.filter((word) => word.number === number).map(({ act }) => act)).toEqual([
          'ISSUE',
          'REVOKE',
        ]),
      { timeout: 10_000 },
    );
  });
});

describe('what goes wrong', () => {
  test('a certificate that has ended: refused before anything is written', async () => {
    const matterId = await aMatter();
    subgraph.setNow(new Date('2200-01-01T00:00:00Z'));
    expect((await order(matterId)).userErrors).toMatchObject([{ code: 'CERTIFICATE_EXPIRED' }]);
    subgraph.setNow(new Date('2001-01-01T00:00:00Z'));
    expect((await order(matterId)).userErrors).toMatchObject([{ code: 'CERTIFICATE_EXPIRED' }]);
    expect(await subgraph.em.execute('select id from issued_document where subject_id = ?', [matterId])).toEqual([]);
  });

  test('a certificate that ends between act and job: nothing half issued, and issued once there is a good one', async () => {
    const matterId = await aMatter();
    register.status = 503;
    const { document } = await order(matterId);
    const em = subgraph.em.fork();
    // The register stands still, so that the document waits; its bytes are already those that will be registered.
    await vi.waitFor(async () => expect((await documentsFor(officer, matterId))[0].problem).toBe('REGISTER_AWAY'), {
      timeout: 15_000,
    });
    const [{ sha256 }] = await documentsFor(officer, matterId);
    register.status = 201;
    await makeDocument(em, { documentId: document.id }, new Date('2200-01-01T00:00:00Z'));
    expect((await documentsFor(officer, matterId))[0]).toMatchObject({ state: 'ISSUED', sha256, problem: null });

    const other = newId();
    await em.execute(
      `insert into issued_document (id, number, kind, title, language, version, subject_type, subject_id, subject_label, audience, state,
         body, parties, personal_index, ordered_at, issuer_name)
       select ?, 'ABCDEFGH12345678', kind, title, language, 1, subject_type, subject_id, subject_label, audience, 'ORDERED', body, parties,
         personal_index, ordered_at, issuer_name from issued_document where id = ?`,
      [other, document.id],
    );
    await makeDocument(em, { documentId: other }, new Date('2200-01-01T00:00:00Z'));
    const waiting = (await documentsFor(officer, matterId)).find(({ id }: { id: string }) => id === other);
    expect(waiting).toMatchObject({
      state: 'ORDERED',
      problem: 'CERTIFICATE_EXPIRED',
      sha256: null,
      downloadUrl: null,
    });
    expect(register.words.some(({ number }) => number === 'ABCDEFGH12345678')).toBe(false);
  });

  test('the press is killed while it prints: one document, one number, one digest', async () => {
    const matterId = await aMatter();
    const room = documentRoomOf(subgraph.em);
    const killing = setInterval(() => {
      const pid = room.press.pid();
      if (pid !== null) process.kill(pid, 'SIGKILL');
    }, 20);
    const { document } = await order(matterId);
    await vi.waitFor(async () => expect((await documentsFor(officer, matterId))[0].problem).toBe('PRINTING_FAILED'), {
      timeout: 15_000,
    });
    clearInterval(killing);
    const done = await issued(matterId, document.id);
    expect(done.number).toBe(document.number);
    expect(register.words.filter(({ number }) => number === document.number)).toHaveLength(1);
  });

  test('two workers at once: one issues, and what both told the register is the same', async () => {
    const matterId = await aMatter();
    register.status = 503;
    const { document } = await order(matterId);
    register.status = 201;
    const em = subgraph.em.fork();
    await Promise.allSettled([1, 2, 3].map(() => makeDocument(em, { documentId: document.id }, NOW)));
    const { sha256 } = await issued(matterId, document.id);
    const told = register.words.flatMap((word) =>
      word.act === 'ISSUE' && word.number === document.number ? [word.sha256] : [],
    );
    expect(new Set(told)).toEqual(new Set([sha256]));
    const kept = await em.execute("select id from file_object where file_id = ? and state = 'KEPT'", [document.id]);
    expect(kept).toHaveLength(1);
    expect(heardIssued.filter((id) => id === document.id)).toHaveLength(1);
  });
});

describe('a draft', () => {
  test('is looked at for ten minutes, without number or signature, and is gone then', async () => {
    const { data } = await officer.ask('{ draft }');
    const answer = await taken(officer, data.draft);
    expect(answer.status).toBe(200);
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(text).not.toContain('/ByteRange');
    expect(text).not.toContain('Madang document');
    subgraph.setNow(new Date(NOW.getTime() + 11 * 60_000));
    expect((await taken(officer, data.draft)).status).toBe(404);
  });

  test('of each template staff may see the sample', async () => {
    const { data } = await officer.ask('{ mattersDocumentTemplates { kind name sampleUrl { ko en } } }');
    expect(data.mattersDocumentTemplates).toMatchObject([{ kind: 'RECOMMENDATION', name: '합의 권고서' }]);
    for (const url of Object.values<string>(data.mattersDocumentTemplates[0].sampleUrl)) {
      expect((await taken(officer, url)).status).toBe(200);
    }
    const stranger = await party(newId(), 'APPLICANT').ask('{ mattersDocumentTemplates { kind } }');
    expect(stranger.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

test('staff find documents by kind, state, subject and number as it is typed', async () => {
  const matterId = await aMatter('2026000001');
  const { number } = await ordered(matterId);
  const typed = `${number.slice(0, 4)}-${number.slice(4, 8)} ${number.slice(8)}`.toLowerCase();
  const ask = async (filter: object) => {
    const { data, errors } = await officer.ask(
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
