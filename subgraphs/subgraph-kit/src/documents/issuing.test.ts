import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '../id.ts';
import { addJob } from '../jobs.ts';
import { beginRotation, resealAll } from '../privacy/rotation.ts';
import { documentRoomOf } from './document-room.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';
import { documentPersonal } from './issued-document.personal.ts';
import { makeDocument } from './make-document.ts';
import { NOW, startMatterStories, type MatterStories } from './testing/matter-stories.ts';
import { heardIssued } from './testing/matters-subgraph.ts';

let stories: MatterStories;
beforeAll(async () => void (stories = await startMatterStories()));
afterAll(() => stories.stop());
beforeEach(() => stories.afresh());

describe('what goes wrong', () => {
  test('a certificate that has ended: refused before anything is written', async () => {
    const matterId = await stories.aMatter();
    stories.subgraph.setNow(new Date('2200-01-01T00:00:00Z'));
    expect((await stories.order(matterId)).userErrors).toMatchObject([{ code: 'CERTIFICATE_EXPIRED' }]);
    stories.subgraph.setNow(new Date('2001-01-01T00:00:00Z'));
    expect((await stories.order(matterId)).userErrors).toMatchObject([{ code: 'CERTIFICATE_EXPIRED' }]);
    expect(
      await stories.subgraph.em.execute('select id from issued_document where subject_id = ?', [matterId]),
    ).toEqual([]);
  });

  test('a certificate that ends between act and job: nothing half issued, and issued once there is a good one', async () => {
    const matterId = await stories.aMatter();
    stories.register.status = 503;
    const { document } = await stories.order(matterId);
    const em = stories.subgraph.em.fork();
    // The stories.register stands still, so that the document waits; its bytes are already those that will be registered.
    await vi.waitFor(
      async () => expect((await stories.documentsFor(stories.officer, matterId))[0].problem).toBe('REGISTER_AWAY'),
      {
        timeout: 15_000,
      },
    );
    const [{ sha256 }] = await stories.documentsFor(stories.officer, matterId);
    stories.register.status = 201;
    await makeDocument(em, { documentId: document.id }, new Date('2200-01-01T00:00:00Z'));
    expect((await stories.documentsFor(stories.officer, matterId))[0]).toMatchObject({
      state: 'ISSUED',
      sha256,
      problem: null,
    });

    const other = newId();
    const known = await em.findOneOrFail(IssuedDocumentRow, document.id);
    const sealed = await documentPersonal.seal(em, other, { body: '{}', parties: '[]', revocationReason: null });
    const { kind, title, language, subjectType, subjectId, subjectLabel, audience, orderedAt, issuerName } = known;
    await em.insert(IssuedDocumentRow, {
      ...sealed,
      kind,
      title,
      language,
      subjectType,
      subjectId,
      subjectLabel,
      audience,
      orderedAt,
      issuerName,
      id: other,
      number: 'ABCDEFGH12345678',
      version: 1,
      state: 'ORDERED',
    });
    await makeDocument(em, { documentId: other }, new Date('2200-01-01T00:00:00Z'));
    const waiting = (await stories.documentsFor(stories.officer, matterId)).find(
      ({ id }: { id: string }) => id === other,
    );
    expect(waiting).toMatchObject({
      state: 'ORDERED',
      problem: 'CERTIFICATE_EXPIRED',
      sha256: null,
      downloadUrl: null,
    });
    expect(stories.register.words.some(({ number }) => number === 'ABCDEFGH12345678')).toBe(false);
  });

  test('the press is killed while it prints: one document, one number, one digest', async () => {
    const matterId = await stories.aMatter();
    const room = documentRoomOf(stories.subgraph.em);
    const killing = setInterval(() => {
      const pid = room.press.pid();
      if (pid === null) return;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is dead already.
      }
    }, 20);
    const { document } = await stories.order(matterId);
    await vi.waitFor(
      async () => expect((await stories.documentsFor(stories.officer, matterId))[0].problem).toBe('PRINTING_FAILED'),
      {
        timeout: 15_000,
      },
    );
    clearInterval(killing);
    const done = await stories.issued(matterId, document.id);
    expect(done.number).toBe(document.number);
    expect(stories.register.words.filter(({ number }) => number === document.number)).toHaveLength(1);
  });

  test('two workers at once: one issues, and what both told the register is the same', async () => {
    const matterId = await stories.aMatter();
    stories.register.status = 503;
    const { document } = await stories.order(matterId);
    stories.register.status = 201;
    const em = stories.subgraph.em.fork();
    await Promise.allSettled([1, 2, 3].map(() => makeDocument(em, { documentId: document.id }, NOW)));
    const { sha256 } = await stories.issued(matterId, document.id);
    const told = stories.register.words.flatMap((word) =>
      word.act === 'ISSUE' && word.number === document.number ? [word.sha256] : [],
    );
    expect(new Set(told)).toEqual(new Set([sha256]));
    const kept = await em.execute("select id from file_object where file_id = ? and state = 'KEPT'", [document.id]);
    expect(kept).toHaveLength(1);
    expect(heardIssued.filter((id) => id === document.id)).toHaveLength(1);
  });

  test('what a process that died has left behind is taken up again', async () => {
    const matterId = await stories.aMatter();
    stories.register.status = 503;
    const { document } = await stories.order(matterId);
    const em = stories.subgraph.em.fork();
    await vi.waitFor(
      async () => expect((await stories.documentsFor(stories.officer, matterId))[0].problem).not.toBeNull(),
      { timeout: 10_000 },
    );
    // As if the runner had died with the job in its hands: nobody would look at it for hours.
    await em.execute(
      "update graphile_worker._private_jobs set run_at = now() + interval '4 hours' where key like 'issue-%'",
    );
    stories.register.status = 201;
    stories.subgraph.setNow(new Date(NOW.getTime() + 3 * 60_000));
    await em.transactional((tx) => addJob(tx, 'sweep-documents', {}));
    const { issuedAt } = await stories.issued(matterId, document.id);
    expect(issuedAt).toBe(NOW.toISOString());
  });

  test('a revocation that the register never heard of is told again', async () => {
    const { id, number } = await stories.ordered(await stories.aMatter());
    const KEY = `tell-document-revoked:${id}`;
    const em = stories.subgraph.em.fork();
    stories.register.status = 503;
    await stories.subgraph
      .as('LEAD')
      .ask('mutation ($id: ID!) { revoke(id: $id, reason: "잘못 발행되었습니다") { document { state } } }', { id });
    await vi.waitFor(
      async () =>
        expect(
          await em.execute('select attempts from graphile_worker._private_jobs where key = ? and locked_at is null', [
            KEY,
          ]),
        ).toEqual([{ attempts: 1 }]),
      { timeout: 10_000 },
    );
    // As if all attempts had failed.
    await em.execute('delete from graphile_worker._private_jobs where key = ?', [KEY]);
    stories.register.status = 201;
    stories.subgraph.setNow(new Date(NOW.getTime() + 3 * 60_000));
    const noted = async () =>
      em.execute('select revocation_told_at is not null as noted from issued_document where id = ?', [id]);
    await em.transactional((tx) => addJob(tx, 'sweep-documents', {}));
    await vi.waitFor(async () => expect(await noted()).toEqual([{ noted: true }]), { timeout: 10_000 });
    expect(stories.register.words.filter((word) => word.number === number).map(({ act }) => act)).toContain('REVOKE');
  });

  test('keys of personal data change beneath an issued document', async () => {
    const matterId = await stories.aMatter();
    const { id, sha256 } = await stories.ordered(matterId);
    const em = stories.subgraph.em.fork();
    await beginRotation(em, NOW);
    expect(await resealAll(em, [documentPersonal])).toBeGreaterThan(0);
    const row = await em.fork().findOneOrFail(IssuedDocumentRow, id);
    expect(row.sha256).toBe(sha256);
    expect(await documentPersonal.open(em, row, 'parties')).toContain('홍길동');
  });
});

describe('a draft', () => {
  test('is looked at for ten minutes, without number or signature, and is gone then', async () => {
    const { data } = await stories.officer.ask('{ draft }');
    const answer = await stories.taken(stories.officer, data.draft);
    expect(answer.status).toBe(200);
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(text).not.toContain('/ByteRange');
    expect(text).not.toContain('Madang document');
    stories.subgraph.setNow(new Date(NOW.getTime() + 11 * 60_000));
    expect((await stories.taken(stories.officer, data.draft)).status).toBe(404);
  });

  test('of each template staff may see the sample', async () => {
    const { data } = await stories.officer.ask('{ mattersDocumentTemplates { kind name sampleUrl { ko en } } }');
    expect(data.mattersDocumentTemplates).toMatchObject([{ kind: 'RECOMMENDATION', name: '합의 권고서' }]);
    for (const url of Object.values<string>(data.mattersDocumentTemplates[0].sampleUrl)) {
      expect((await stories.taken(stories.officer, url)).status).toBe(200);
    }
    const stranger = await stories.party(newId(), 'APPLICANT').ask('{ mattersDocumentTemplates { kind } }');
    expect(stranger.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
