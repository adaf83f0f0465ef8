import { newId } from '@madang/subgraph-kit';
import {
  messageProviders,
  startTestSubgraph,
  type Asker,
  type MessageProviders,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCustomer } from '../customer/customer.factory.ts';
import { callcenter } from '../subgraph.ts';
import { anAgent } from '../ticket/ticket.factory.ts';
import { TicketMailRow } from './ticket-mail.entity.ts';

const NOW = new Date('2026-11-23T01:00:00Z');
const SECRET = 'the secret of the door of mails';

const TICKET = `id number version status title content channel { code } line { code } customer { name } order { id }
  receivedBy { name } transferee { name } followUpOf { number }
  mails { id direction correspondentName correspondentAddress subject content fileNames writtenBy { name } }
  history { step changed takenBy { name } }`;

let subgraph: TestSubgraph;
let outside: MessageProviders;
beforeAll(async () => {
  outside = await messageProviders();
  const variables = { ...outside.variables, MAIL_DOOR_SECRET: SECRET };
  subgraph = await startTestSubgraph(callcenter, NOW, { variables });
});
afterAll(async () => {
  await subgraph.stop();
  await outside.stop();
});

interface Mail {
  readonly id?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

const nextId = () => `<${newId()}@mail.example.com>`;

/** Hands a mail over at the door; gives the status of the answer. */
async function deliver(mail: Mail | string, secret = SECRET): Promise<number> {
  const body = typeof mail === 'string' ? mail : written(mail);
  const headers = { 'content-type': 'message/rfc822' };
  const response = await fetch(`${subgraph.url}/doors/mails/${encodeURIComponent(secret)}`, {
    method: 'POST',
    headers,
    body,
  });
  return response.status;
}

function written({ id = nextId(), from = '김구매 <Buyer@Example.com>', subject = '환불 문의', ...more }: Mail): string {
  const { headers = ['Content-Type: text/plain; charset=utf-8'], body = '언제 환불되나요?' } = more;
  return [
    `Message-ID: ${id}`,
    `From: ${from}`,
    'To: desk@madang.test',
    `Subject: ${subject}`,
    ...headers,
    '',
    body,
    '',
  ].join('\r\n');
}

async function ticketOfMail(reference: string, asker = subgraph.as('AGENT')) {
  const { ticketId } = await subgraph.em.fork().findOneOrFail(TicketMailRow, { reference });
  const { data, errors } = await asker.ask(`{ ticket(id: "${ticketId}") { ${TICKET} } }`);
  expect(errors).toEqual([]);
  return data.ticket;
}

async function atDesk(name: string): Promise<Asker> {
  const asker = subgraph.as('AGENT', { name });
  await anAgent(subgraph.em, { id: asker.actor.id, name });
  return asker;
}

async function answer(
  asker: Asker,
  input: { ticketId: string; mailId: string; text: string; expectedVersion: number },
) {
  const { data, errors } = await asker.ask(
    `mutation ($input: AnswerTicketMailInput!) { answerTicketMail(input: $input) {
       ticket { ${TICKET} } current { version } userErrors { code } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const { ticket, current, userErrors } = data.answerTicketMail;
  return { ticket, current, codes: userErrors.map(({ code }: { code: string }) => code) };
}

async function complete(asker: Asker, { id, version }: { id: string; version: number }): Promise<void> {
  const { data } = await asker.ask(
    `mutation { completeTicket(input: { ticketId: "${id}", expectedVersion: ${version} }) { userErrors { code } } }`,
  );
  expect(data.completeTicket.userErrors).toEqual([]);
}

const mailsKept = () => subgraph.em.fork().count(TicketMailRow);

describe('a mail to the desk', () => {
  test('is one ticket that nobody has taken, however often it is handed over and at once', async () => {
    const id = nextId();
    const mail = { id, body: '  \n언제 환불되나요?\n주문은 지난주입니다.' };
    expect(await Promise.all([deliver(mail), deliver(mail), deliver(mail)])).toEqual([202, 202, 202]);
    const ticket = await ticketOfMail(id);
    expect(ticket).toMatchObject({
      status: 'RECEIVED',
      title: '환불 문의',
      content: '언제 환불되나요?\n주문은 지난주입니다.',
      channel: { code: '03' },
      line: { code: 'ON' },
      customer: null,
      receivedBy: { name: '이메일 수신' },
      mails: [{ direction: 'IN', correspondentName: '김구매', subject: '환불 문의', writtenBy: null }],
      history: [{ step: 'RECEIVE' }],
    });
    expect(ticket.mails[0].correspondentAddress).toBe('bu***@example.com');
    const kim = await atDesk('김나래');
    const { data } = await kim.ask(
      '{ untakenMails(first: 100) { nodes { id } } worklistCounts { untakenMails untakenQuestions total } }',
    );
    expect(data.untakenMails.nodes.map((one: { id: string }) => one.id)).toEqual([ticket.id]);
    expect(data.worklistCounts).toEqual({ untakenMails: 1, untakenQuestions: 0, total: 0 });
  });

  test('is of the one customer who has its address, and of nobody where two have it', async () => {
    await aCustomer(subgraph.em, { name: '이한사람', email: 'only@example.com' });
    for (const name of ['박부부', '최부부']) await aCustomer(subgraph.em, { name, email: 'both@example.com' });
    const [only, both] = [nextId(), nextId()];
    await deliver({ id: only, from: 'ONLY@example.com' });
    await deliver({ id: both, from: 'both@example.com' });
    expect((await ticketOfMail(only)).customer).toEqual({ name: '이한사람' });
    expect((await ticketOfMail(both)).customer).toBeNull();
  });

  test('is read as its recipient’s program would: words in HTML, files by name, no word of a subject', async () => {
    const id = nextId();
    const body = [
      '--part',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<style>p { color: red }</style><p>코트가 <b>찢어져</b> 왔습니다.</p><p>사진을 <img src="http://spy.example/x.gif">보냅니다.</p>',
      '--part',
      'Content-Type: image/png; name="=?utf-8?B?7IKs7KeELnBuZw==?="',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'aGVsbG8=',
      '--part--',
    ].join('\r\n');
    await deliver({
      id,
      subject: '',
      headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=part'],
      body,
    });
    const ticket = await ticketOfMail(id);
    expect(ticket.title).toBe('코트가 찢어져 왔습니다.');
    expect(ticket.content).toBe('코트가 찢어져 왔습니다.\n\n사진을 보냅니다.');
    expect(ticket.mails[0].fileNames).toEqual(['사진.png']);
  });

  test('of markup without end is read as far as it goes, soon and without a fault', async () => {
    const id = nextId();
    const headers = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'];
    expect(await deliver({ id, headers, body: `<p>여기까지</p>${'<div>'.repeat(400_000)}` })).toBe(202);
    expect((await ticketOfMail(id)).content).toContain('여기까지');
  });

  test('of 100 kB, emoji and control characters is cut and cleaned, not refused', async () => {
    const id = nextId();
    expect(await deliver({ id, subject: '🧥'.repeat(300), body: `\u0007앗\u0000${'가'.repeat(40_000)}` })).toBe(202);
    const ticket = await ticketOfMail(id);
    expect(ticket.content.length).toBeLessThanOrEqual(20_000);
    expect(ticket.content).toMatch(/\[이하 생략\]$/);
    // oxlint-disable-next-line no-control-regex -- what must be gone.
    expect(ticket.content).not.toMatch(/[\u0000\u0007]/);
  });
});

describe('the door of mails', () => {
  test('is shut to who does not know the secret, and to what is no mail', async () => {
    const before = await mailsKept();
    expect(await deliver({}, 'a secret that is not the one')).toBe(404);
    expect(await deliver('no mail at all')).toBe(400);
    expect(await deliver({ from: '' })).toBe(400);
    for (const id of ['no address', '<a\u0000b@example.com>', `<${'a'.repeat(3000)}@example.com>`])
      expect(await deliver({ id })).toBe(400);
    expect(await mailsKept()).toBe(before);
  });

  test.each([
    ['an absence', 'Auto-Submitted: auto-replied'],
    ['a newsletter', 'Precedence: bulk'],
    ['a bounce', 'Return-Path: <>'],
  ])('leaves alone what a machine sent: %s', async (_what, header) => {
    const before = await mailsKept();
    expect(await deliver({ headers: [header, 'Content-Type: text/plain; charset=utf-8'] })).toBe(200);
    expect(await mailsKept()).toBe(before);
  });
});

describe('a conversation', () => {
  test('is answered by who takes it with that, goes on in one ticket, and after its end in an addition', async () => {
    const id = nextId();
    await deliver({ id });
    const [kim, lee] = [await atDesk('김나래'), await atDesk('이가온')];
    const ticket = await ticketOfMail(id);
    const text = '사흘 안에 환불됩니다.\n감사합니다.';
    const first = { ticketId: ticket.id, mailId: ticket.mails[0].id, text, expectedVersion: ticket.version };
    const both = await Promise.all([answer(kim, first), answer(lee, first)]);
    expect(both.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'TICKET_CHANGED']);
    const winner = both[0].ticket ? kim : lee;
    const answered = both.find((one) => one.ticket)?.ticket;
    expect(answered).toMatchObject({
      status: 'TRANSFERRED',
      transferee: { name: winner.actor.name },
      mails: [{ direction: 'IN' }, { direction: 'OUT', subject: 'Re: 환불 문의', content: text }],
    });

    const out = await subgraph.em.fork().findOneOrFail(TicketMailRow, { ticketId: ticket.id, direction: 'OUT' });
    const again = nextId();
    const headers = ['Content-Type: text/plain; charset=utf-8', `In-Reply-To: <${out.id}@madang.test>`];
    await deliver({ id: again, subject: 'Re: Re: 환불 문의', headers, body: '고맙습니다.' });
    const grown = await ticketOfMail(again);
    expect(grown).toMatchObject({ id: ticket.id, version: answered.version, content: ticket.content });
    expect(grown.mails).toHaveLength(3);
    expect(grown.history.at(-1)).toMatchObject({
      step: 'CHANGE',
      changed: ['mails'],
      takenBy: { name: '이메일 수신' },
    });
    expect(await alarmsOf(winner.actor.id)).toEqual([`/callcenter/tickets/${ticket.id}`]);

    await complete(winner, grown);
    const late = nextId();
    const references = ['Content-Type: text/plain; charset=utf-8', `References: ${id} ${again}`];
    await deliver({ id: late, headers: references, body: '아직 환불이 안 됐습니다.' });
    expect(await ticketOfMail(late)).toMatchObject({
      status: 'RECEIVED',
      followUpOf: { number: ticket.number },
      mails: [{ content: '아직 환불이 안 됐습니다.' }],
    });
    const later = nextId();
    await deliver({ id: later, headers: references, body: '언제 되나요?' });
    expect((await ticketOfMail(later)).id).toBe((await ticketOfMail(late)).id);
  });

  test('is joined by who wrote in it and by nobody who was only shown it; nobody is answered unseen', async () => {
    const [id, again, strange] = [nextId(), nextId(), nextId()];
    await deliver({ id });
    const ticket = await ticketOfMail(id);
    const headers = ['Content-Type: text/plain; charset=utf-8', `In-Reply-To: ${id}`];
    await deliver({ id: strange, from: '김구매 <stranger@example.org>', headers, body: '저에게 환불해 주세요.' });
    expect((await ticketOfMail(strange)).id).not.toBe(ticket.id);
    await deliver({ id: again, headers, body: '사진을 더 보냅니다.' });
    const grown = await ticketOfMail(again);
    expect([grown.id, grown.mails.length]).toEqual([ticket.id, 2]);

    const kim = await atDesk('김나래');
    const to = { ticketId: ticket.id, text: '확인했습니다.', expectedVersion: grown.version };
    const behind = await answer(kim, { ...to, mailId: ticket.mails[0].id });
    expect(behind).toMatchObject({ codes: ['TICKET_CHANGED'], current: { version: grown.version } });
    expect((await answer(kim, { ...to, mailId: grown.mails[1].id })).codes).toEqual([]);
  });

  test('goes out as an answer to the last mail, to its address alone', async () => {
    const id = nextId();
    await deliver({ id, from: '오답장 <reply@example.com>', subject: 'Re: 교환' });
    const kim = await atDesk('김나래');
    const ticket = await ticketOfMail(id);
    const { id: ticketId, version: expectedVersion } = ticket;
    await answer(kim, { ticketId, mailId: ticket.mails[0].id, text: '확인했습니다.', expectedVersion });
    const sent = async () => {
      const mails = await Promise.all(outside.mails.map((mail) => PostalMime.parse(mail)));
      return mails.filter(({ inReplyTo }) => inReplyTo === id);
    };
    await expect.poll(async () => (await sent()).length).toBe(1);
    const [mail] = await sent();
    expect(mail).toMatchObject({
      to: [{ name: '오답장', address: 'reply@example.com' }],
      subject: 'Re: 교환',
      references: id,
    });
    expect(mail?.text).toContain('확인했습니다.');
    expect(mail?.headers.some(({ key }) => key === 'auto-submitted')).toBe(false);
    const out = await subgraph.em.fork().findOneOrFail(TicketMailRow, { ticketId: ticket.id, direction: 'OUT' });
    expect(mail?.messageId).toContain(out.id);
  });

  test('is not answered with nothing, with too much, or where nobody has written', async () => {
    const id = nextId();
    await deliver({ id });
    const kim = await atDesk('김나래');
    const { id: ticketId, version: expectedVersion, mails } = await ticketOfMail(id);
    const to = { ticketId, mailId: mails[0].id, expectedVersion };
    expect((await answer(kim, { ...to, text: ' \n ' })).codes).toEqual(['MAIL_EMPTY']);
    expect((await answer(kim, { ...to, text: '가'.repeat(10_001) })).codes).toEqual(['MAIL_TOO_LONG']);
    expect((await answer(kim, { ...to, ticketId: newId(), text: '네' })).codes).toEqual(['TICKET_UNKNOWN']);
    const { data, errors } = await subgraph
      .as('OFFICER')
      .ask(
        `mutation { answerTicketMail(input: { ticketId: "${ticketId}", mailId: "${mails[0].id}", text: "네", expectedVersion: 1 }) { userErrors { code } } }`,
      );
    expect([data?.answerTicketMail ?? null, errors.length]).toEqual([null, 1]);
  });
});

async function alarmsOf(accountId: string): Promise<string[]> {
  const rows = await subgraph.em
    .fork()
    .execute<{ path: string }[]>(
      `select data->>'path' as path from outbox_event where type = 'callcenter.alarm-raised' and data->'to'->>'accountId' = ?`,
      [accountId],
    );
  return rows.map(({ path }) => path);
}
