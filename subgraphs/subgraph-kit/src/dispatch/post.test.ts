import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { startTestSubgraph } from '../testing/index.ts';
import { lettersHouse, NOON, type LettersHouse } from '../testing/letters-house.ts';
import { anAffair, lettersSubgraph, noticeOf, RECIPIENT } from '../testing/letters-subgraph.ts';
import { dispatchRoomOf } from './dispatch-room.ts';
import { dispatch } from './dispatch.ts';
import { MessageRow } from './message.entity.ts';
import { releaseMessages } from './release-messages.ts';

let house: LettersHouse;
beforeAll(async () => {
  house = await lettersHouse();
});
beforeEach(() => house.calm());
afterAll(() => house.stop());

test('labels and letters are printed, and what was posted leaves the queue with its number', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.addPage();
  const bytes = await pdf.save();
  const [document, issued] = [newId(), new Set<string>()];
  dispatchRoomOf(house.subgraph.em).documents = {
    unissued: async (_em, ids) => ids.filter((each) => !issued.has(each)),
    attachmentOf: async () => ({ name: '통보서.pdf', mediaType: 'application/pdf', bytes }),
  };
  const { id } = await house.put({ channels: ['POST'], documents: [document] });
  const { id: mail } = await house.put({ documents: [document] });
  expect([await house.stateOf(id), await house.stateOf(mail)]).toEqual(['AWAITING_DOCUMENT', 'AWAITING_DOCUMENT']);
  issued.add(document);
  await house.subgraph.em.fork().transactional((tx) => releaseMessages(tx, document));
  await expect.poll(async () => [await house.stateOf(id), await house.stateOf(mail)]).toEqual(['QUEUED', 'SENT']);
  expect(house.outside.mails[0]).toContain('application/pdf');

  const print = async (what: 'Labels' | 'Letters', ids: string[]) =>
    (
      await house.lead.ask(
        `mutation ($ids: [ID!]!) { printLetters${what}(input: { messageIds: $ids }) { paper { url count } userErrors { code } } }`,
        { ids },
      )
    ).data[`printLetters${what}`];
  const letters = await print('Letters', [id]);
  const sheets = await PDFDocument.load(await (await house.atDoor(letters.paper.url)).arrayBuffer());
  expect(sheets.getPageCount()).toBe(2);
  const labels = await print('Labels', [id]);
  expect((await house.atDoor(labels.paper.url)).headers.get('content-type')).toBe('application/pdf');
  expect((await print('Labels', [mail])).userErrors[0].code).toBe('NOTHING_TO_PRINT');

  const post = async (ids: string[], numbers: string[] | null) =>
    (
      await house.lead.ask(
        `mutation ($ids: [ID!]!, $numbers: [String!]) { markLettersPosted(input: { messageIds: $ids, registeredNumbers: $numbers }) {
            messages { state attempts { reference } } userErrors { code } } }`,
        { ids, numbers },
      )
    ).data.markLettersPosted;
  expect((await post([id], ['1', '2'])).userErrors[0].code).toBe('NUMBERS_DIFFER');
  expect((await post([id], ['1234567890123'])).messages).toEqual([
    { state: 'POSTED', attempts: [{ reference: '1234567890123' }] },
  ]);
  expect((await post([id], null)).userErrors[0].code).toBe('NOTHING_TO_PRINT');
  expect(await house.subgraph.clearText(['테헤란로'])).toEqual([]);
});

test('where nothing is configured, a message fails in plain sight; where all is captured, nothing leaves', async () => {
  const bare = await startTestSubgraph(lettersSubgraph, NOON);
  const [em, affair] = [bare.em.fork(), await anAffair(bare.em.fork())];
  const act = { actor: null, now: NOON };
  const channels = ['EMAIL', ['ALIMTALK', 'SMS']] as const;
  await em.transactional((tx) => dispatch(tx, noticeOf(affair, { channels: [...channels] }), act));
  const codes = async () =>
    (await bare.em.fork().find(MessageRow, {})).map(({ code, channel }) => `${channel} ${code}`);
  await expect
    .poll(async () => (await codes()).toSorted())
    .toEqual(['EMAIL CHANNEL_NOT_CONFIGURED', 'SMS CHANNEL_NOT_CONFIGURED']);
  await bare.stop();

  const variables = { ...house.outside.variables, DISPATCH_CAPTURE: '1' };
  const capturing = await startTestSubgraph(lettersSubgraph, NOON, { variables });
  const other = await anAffair(capturing.em.fork());
  const to = { ...RECIPIENT, customerId: newId() };
  const all = noticeOf(other, { to, channels: [...channels, 'POST', 'ALARM'], documents: [newId()] });
  await capturing.em.fork().transactional((tx) => dispatch(tx, all, act));
  const rows = await capturing.em.fork().find(MessageRow, {});
  expect(rows.map(({ state }) => state)).toEqual(['CAPTURED', 'CAPTURED', 'CAPTURED', 'CAPTURED']);
  expect(await capturing.em.fork().execute('select from outbox_event')).toEqual([]);
  expect(dispatchRoomOf(capturing.em).captures).toBe(true);
  await capturing.stop();
  expect([house.outside.mails, house.outside.texts, house.outside.talks]).toEqual([[], [], []]);
});
