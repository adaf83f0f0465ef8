import { Buffer } from 'node:buffer';
import { newId } from '@madang/subgraph-kit';
import { askDoor, sendFile, startTestSubgraph, withoutFilters } from '@madang/subgraph-kit/testing';
import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aBusiness, aCase, anOfficer } from '../dispute-case/dispute-case.factory.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-12-01T05:00:00Z');

/** Smallest picture: one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const READ = /* GraphQL */ `
  query ($id: ID!) {
    disputeCase(id: $id) {
      correspondence {
        nodes {
          kind
          attachments {
            id
            name
            state
            downloadUrl
            uploaderName
          }
        }
      }
    }
  }
`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function aLedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당' });
  await anOfficer(subgraph.em, { id: officer.actor.id });
  const [customer, business] = [newId(), await aBusiness(subgraph.em)];
  const { id } = await aCase(subgraph.em, {
    state: 'SELF_RESOLUTION',
    officerId: officer.actor.id,
    respondentId: business.id,
    customerId: customer,
    ...details,
  });
  return {
    id,
    officer,
    applicant: subgraph.as('CONSUMER', { customer, name: '홍길동' }),
    partner: subgraph.as('PARTNER', { business: business.id, name: '게임회사' }),
    colleague: subgraph.as('PARTNER', { business: business.id, name: '동료' }),
  };
}

async function act(asker: Asker, mutation: string, input: Record<string, unknown>, answer: string) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

const announce = (asker: Asker, caseId: string, more: object = {}) =>
  act(
    asker,
    'requestCaseFileUpload',
    { caseId, name: '계약서.png', size: PICTURE.length, ...more },
    'uploadUrl caseFile { id state }',
  );

async function sent(asker: Asker, caseId: string): Promise<string> {
  const { caseFile } = await announce(asker, caseId);
  expect(await sendFile(subgraph, asker, caseFile.id, PICTURE)).toBe(204);
  return caseFile.id;
}

const opinion = (asker: Asker, caseId: string, fileIds: string[], publicToOther = false) =>
  act(
    asker,
    'writeOpinion',
    { caseId, title: '의견', text: '계약서를 냅니다.', fileIds, publicToOther },
    'caseMessage { id }',
  );

async function filesSeenBy(asker: Asker, id: string) {
  const { data, errors } = await asker.ask(READ, { id });
  expect(errors).toEqual([]);
  return data.disputeCase.correspondence.nodes.flatMap(({ attachments }: { attachments: object[] }) => attachments);
}

test('a file goes with a message, is judged, and is loaded by exactly who reads the message', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  const fileId = await sent(partner, id);
  const { caseMessage, userErrors } = await opinion(partner, id, [fileId]);
  expect(userErrors).toEqual([]);
  const file = await vi.waitFor(
    async () => {
      const [only] = await filesSeenBy(officer, id);
      expect(only).toMatchObject({ id: fileId, state: 'RELEASED', name: '계약서.png', uploaderName: '게임회사' });
      return only;
    },
    { timeout: 15_000, interval: 50 },
  );
  const path = file.downloadUrl.replace('/files/disputes/', '/files/');
  expect((await askDoor(subgraph, officer, path)).status).toBe(200);
  expect((await askDoor(subgraph, applicant, path)).status).toBe(404);
  const tables = ['stored_file', 'case_attachment'];
  const rowsOf = (asker: Asker) =>
    Promise.all(
      tables.map((table) => withoutFilters(() => subgraph.emOf(asker.actor).execute(`select from ${table}`))),
    );
  expect(await rowsOf(applicant)).toEqual([[], []]);
  expect(await rowsOf(subgraph.as('AGENT'))).toEqual([[], []]);
  await act(
    partner,
    'widenCaseMessage',
    { messageId: caseMessage.id, to: ['APPLICANT', 'RESPONDENT'] },
    'caseMessage { id }',
  );
  expect(await filesSeenBy(applicant, id)).toMatchObject([{ id: fileId }]);
});

test('a file of somebody else, of another case, or that goes with a message already is as unknown as none', async () => {
  const [one, other] = [await aLedCase(), await aLedCase()];
  const unknown = { caseMessage: null, userErrors: [{ code: 'FILE_UNKNOWN', field: ['input', 'fileIds'] }] };
  const own = await sent(one.partner, one.id);
  expect(await opinion(one.applicant, one.id, [own])).toEqual(unknown);
  expect(await opinion(one.colleague, one.id, [own])).toEqual(unknown);
  expect(await opinion(other.partner, other.id, [own])).toEqual(unknown);
  expect(await opinion(one.partner, one.id, [own, newId()])).toEqual(unknown);
  expect(await opinion(one.partner, one.id, ['x'])).toEqual(unknown);
  expect(await filesSeenBy(one.officer, one.id)).toEqual([]);
  const both = await Promise.all([1, 2].map(() => opinion(one.partner, one.id, [own])));
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual(unknown.userErrors);
  expect(await filesSeenBy(one.officer, one.id)).toHaveLength(1);
  const { caseFile } = await announce(one.partner, one.id);
  expect((await opinion(one.partner, one.id, [caseFile.id])).userErrors).toMatchObject([{ code: 'FILE_NOT_SENT' }]);
});

test('self-remedy takes its files along', async () => {
  const { id, partner, applicant } = await aLedCase();
  const report = { caseId: id, text: '쿠폰을 주었습니다.', fileIds: [await sent(partner, id)] };
  expect(
    (await act(partner, 'reportSelfRemedy', { ...report, fileIds: [newId()] }, 'disputeCase { id }')).userErrors,
  ).toEqual([{ code: 'FILE_UNKNOWN', field: ['input', 'fileIds'] }]);
  expect((await act(partner, 'reportSelfRemedy', report, 'disputeCase { id }')).userErrors).toEqual([]);
  expect(await filesSeenBy(applicant, id)).toHaveLength(1);
});

test('no files come from strangers, who leads no case of theirs, too many, too large, or after the end', async () => {
  const { id, officer, partner, applicant } = await aLedCase();
  const code = async (asker: Asker, more: object = {}) => (await announce(asker, id, more)).userErrors[0]?.code;
  expect(await code(subgraph.as('PARTNER', { business: newId() }))).toBe('CASE_UNKNOWN');
  expect(await code(subgraph.as('OFFICER'))).toBe('NOT_ALLOWED');
  expect(await code(officer, { size: 21 * 1024 * 1024 })).toBe('FILE_TOO_LARGE');
  expect(await code(officer, { size: 0 })).toBe('FILE_EMPTY');
  const left = 'select count(*)::int as left from case_attachment where case_id = ?';
  expect(await subgraph.em.fork().execute(left, [id])).toEqual([{ left: 0 }]);
  for (let sentSoFar = 0; sentSoFar < 30; sentSoFar += 1) expect(await code(partner)).toBeUndefined();
  expect(await code(partner)).toBe('TOO_MANY_FILES');
  expect(await code(applicant)).toBeUndefined();
  await act(applicant, 'withdrawCase', { caseId: id, reason: '해결됨' }, 'disputeCase { id }');
  expect(await code(applicant)).toBe('CASE_ENDED');
});

test('a question may be answered by files, which go with the answer, also by a party without an account', async () => {
  const { id, officer, applicant } = await aLedCase();
  const partner = subgraph.as('PARTY', { caseId: id, caseSide: 'RESPONDENT', name: '게임회사 담당' });
  const questions = [{ label: '계약서', kind: 'FILE', required: true }];
  const wish = { caseId: id, to: ['RESPONDENT'], title: '자료보정', text: '계약서가 필요합니다.', questions };
  const asked = await act(
    officer,
    'requestSupplement',
    { ...wish, fileIds: [await sent(officer, id)] },
    'requests { id }',
  );
  expect(asked.userErrors).toEqual([]);
  const requestId = asked.requests[0].id;
  const answer = (fileIds: string[]) =>
    act(
      partner,
      'answerSupplement',
      { requestId, answers: [{ fileIds }] },
      'supplementRequest { answers { fileIds } }',
    );
  expect((await answer([newId()])).userErrors).toEqual([
    { code: 'FILE_UNKNOWN', field: ['input', 'answers', '0', 'fileIds'] },
  ]);
  const fileId = await sent(partner, id);
  expect(await answer([fileId])).toEqual({ supplementRequest: { answers: [{ fileIds: [fileId] }] }, userErrors: [] });
  expect(await filesSeenBy(officer, id)).toHaveLength(2);
  expect(await filesSeenBy(applicant, id)).toEqual([]);
});
