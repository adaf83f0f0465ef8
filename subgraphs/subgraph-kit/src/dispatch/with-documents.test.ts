import 'reflect-metadata';
import postalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migration } from '../database.ts';
import { defineSubgraph } from '../definition.ts';
import { defineDocument, documentRules, issueDocument } from '../documents/index.ts';
import { composeSample, sampleData, type SampleData } from '../documents/testing/sample-body.ts';
import { newId } from '../id.ts';
import { isRefusal } from '../refusal.ts';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { RECIPIENT, satisfaction } from '../testing/letters-subgraph.ts';
import { messageProviders, type MessageProviders } from '../testing/message-providers.ts';
import { startTestRegister, type TestRegister } from '../testing/test-register.ts';
import { dispatch } from './dispatch.ts';
import { MessageRow } from './message.entity.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

const recommendation = defineDocument<SampleData>({
  kind: 'RECOMMENDATION',
  title: { ko: '합의 권고서', en: 'Settlement recommendation' },
  compose: composeSample,
  sample: sampleData,
});

/** The smallest subgraph that issues documents and sends them. */
const paperSubgraph = defineSubgraph({
  name: 'papers',
  wide: ['LEAD'],
  features: [
    {
      documents: [
        { subject: 'Affair', templates: [recommendation], readable: async (_context, ids) => ids, sideOf: () => null },
      ],
      messages: [{ subject: 'Affair', templates: [satisfaction], readers: ['LEAD'], readable: () => ({}) }],
    },
  ],
  migrations: [migration('Migration20261128T1500_wall_off_papers', ...documentRules('false'))],
});

let outside: MessageProviders;
let register: TestRegister;
let subgraph: TestSubgraph;
beforeAll(async () => {
  [outside, register] = await Promise.all([messageProviders(), startTestRegister()]);
  subgraph = await startTestSubgraph(paperSubgraph, NOW, {
    variables: outside.variables,
    slices: { accounts: register.url },
  });
});
afterAll(async () => {
  await subgraph.stop();
  await Promise.all([outside.stop(), register.stop()]);
});

test('a message waits for the document that the same act orders, and carries it as it was issued', async () => {
  const subject = { type: 'Affair', id: newId(), label: '2026000001' };
  const act = { actor: null, now: NOW };
  register.status = 503;
  const document = await subgraph.em.fork().transactional(async (tx) => {
    const issued = await issueDocument(
      tx,
      { template: recommendation, data: sampleData, subject, audience: ['APPLICANT'], parties: [], language: 'ko' },
      act,
    );
    if (isRefusal(issued)) throw new Error(issued.code);
    const channels = ['EMAIL', 'POST'] as const;
    const variables = { number: subject.label };
    const sent = { message: satisfaction, variables, subject, to: RECIPIENT, documents: [issued.id], key: subject.id };
    await dispatch(tx, { ...sent, channels }, act);
    return issued;
  });
  const states = async () =>
    (await subgraph.em.fork().find(MessageRow, {}, { orderBy: { channel: 'asc' } })).map(({ state }) => state);
  expect(await states()).toEqual(['AWAITING_DOCUMENT', 'AWAITING_DOCUMENT']);
  register.status = 201;
  await expect.poll(states, { timeout: 15_000 }).toEqual(['SENT', 'QUEUED']);
  const mail = await postalMime.parse(outside.mails[0] ?? '');
  expect(mail.attachments).toMatchObject([
    { filename: `합의 권고서 ${document.number}.pdf`, mimeType: 'application/pdf', disposition: 'attachment' },
  ]);
  const [queued] = await subgraph.em.fork().find(MessageRow, { channel: 'POST' });
  const { data } = await subgraph
    .as('LEAD')
    .ask(
      'mutation ($ids: [ID!]!) { printPapersLetters(input: { messageIds: $ids }) { paper { count } userErrors { code } } }',
      {
        ids: [queued?.id],
      },
    );
  expect(data.printPapersLetters).toEqual({ paper: { count: 1 }, userErrors: [] });
});
