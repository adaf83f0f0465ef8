import { newId } from '@madang/subgraph-kit';
import { startTestRegister, startTestSubgraph, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aBusiness, aCase, anOfficer } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let register: Awaited<ReturnType<typeof startTestRegister>>;
let subgraph: TestSubgraph;
beforeAll(async () => {
  register = await startTestRegister();
  subgraph = await startTestSubgraph(disputes, NOW, { slices: { accounts: register.url } });
});
afterAll(async () => {
  await subgraph.stop();
  await register.stop();
});

async function aLedCase(details: Parameters<typeof aCase>[1] = {}) {
  const officer = subgraph.as('OFFICER', { name: '최담당' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당' });
  const business = await aBusiness(subgraph.em, { email: 'cs@game.example', address: '서울특별시 강남구 게임로 1' });
  const customer = newId();
  const { id, number } = await aCase(subgraph.em, {
    officerId: officer.actor.id,
    respondentId: business.id,
    customerId: customer,
    applicantEmail: 'hong@applicants.example',
    applicantPhone: '01012345678',
    ...details,
  });
  return {
    id,
    number,
    officer,
    applicant: subgraph.as('CONSUMER', { customer }),
    partner: subgraph.as('PARTNER', { business: business.id }),
  };
}

async function act(asker: Asker, mutation: string, input: Record<string, unknown>, answer = 'disputeCase { state }') {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

async function papersOf(asker: Asker, id: string) {
  const { data } = await asker.ask(
    `query ($id: ID!) { disputeCase(id: $id) {
       documents { kind state number title downloadUrl } messages { template channel side state title documentIds } } }`,
    { id },
  );
  return data.disputeCase;
}

interface Sent {
  readonly template: string;
  readonly channel: string;
  readonly side: string | null;
}

/** Messages in a word each; whether AlimTalk or its fallback carried one depends on what is set up. */
const inShort = (messages: Sent[]) =>
  messages
    .map(({ template, channel, side }) => `${template} ${channel.replace(/ALIMTALK|SMS/, 'PHONE')} ${side ?? '-'}`)
    .toSorted();

test('the notice of receipt is issued and goes to the business by mail and post, the applicant hears by mail and phone (K13)', async () => {
  const { id, officer, applicant, partner } = await aLedCase();
  expect(await act(officer, 'notifyReceipt', { caseId: id })).toMatchObject({ userErrors: [] });
  await expect.poll(async () => (await papersOf(officer, id)).documents[0]?.state, { timeout: 15_000 }).toBe('ISSUED');

  const { documents, messages } = await papersOf(officer, id);
  expect(documents).toMatchObject([{ kind: 'RECEIPT_NOTICE', title: '접수통보서' }]);
  expect(inShort(messages)).toEqual([
    'receipt-to-applicant EMAIL APPLICANT',
    'receipt-to-applicant PHONE APPLICANT',
    'receipt-to-respondent ALARM RESPONDENT',
    'receipt-to-respondent EMAIL RESPONDENT',
    'receipt-to-respondent POST RESPONDENT',
  ]);
  for (const party of [applicant, partner]) {
    const seen = await papersOf(party, id);
    expect(seen.documents).toMatchObject([
      { kind: 'RECEIPT_NOTICE', downloadUrl: expect.stringContaining('/files/disputes/') },
    ]);
    expect(seen.messages).toEqual([]);
  }
});

test('the facts are told of to both at the same time, a recommendation with its document', async () => {
  const { id, officer } = await aLedCase({ state: 'SELF_RESOLUTION' });
  await act(officer, 'beginFactFinding', { caseId: id, note: '계약서를 본다.' });
  expect(inShort((await papersOf(officer, id)).messages)).toEqual([
    'fact-finding-begun EMAIL APPLICANT',
    'fact-finding-begun EMAIL RESPONDENT',
    'fact-finding-begun PHONE APPLICANT',
  ]);
});

test('what was previewed is what is sent; without it nothing is different and a preview leaves nothing', async () => {
  const { id, officer } = await aLedCase();
  const { preview } = await act(
    officer,
    'previewNotifyReceipt',
    { caseId: id },
    'preview { digest messages { channel title } }',
  );
  expect(preview.messages).toHaveLength(5);
  expect(await papersOf(officer, id)).toEqual({ documents: [], messages: [] });
  const { userErrors } = await act(officer, 'notifyReceipt', { caseId: id, previewDigest: preview.digest });
  expect(userErrors).toEqual([]);
});

test('a business without an address is told of by what is left, and the gap is in plain sight', async () => {
  const bare = await aBusiness(subgraph.em);
  const { id, officer } = await aLedCase({ respondentId: bare.id, applicantEmail: null, applicantPhone: null });
  await act(officer, 'notifyReceipt', { caseId: id });
  const { messages } = await papersOf(officer, id);
  expect(messages).toEqual(
    expect.arrayContaining([expect.objectContaining({ template: 'receipt-to-applicant', state: 'FAILED' })]),
  );
});
