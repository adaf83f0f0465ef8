import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { lettersHouse, linkIn, NOON, type LettersHouse } from '../testing/letters-house.ts';
import { RECIPIENT } from '../testing/letters-subgraph.ts';
import { takeUpMessages } from './lost-attempts.ts';
import { ChannelOptOutRow } from './message.entity.ts';

const NIGHT = new Date('2026-11-27T14:00:00Z');

let house: LettersHouse;
beforeAll(async () => {
  house = await lettersHouse();
});
beforeEach(() => house.calm());
afterAll(() => house.stop());

/** Waits until a message is left for later: by the clock of the list its time has come, so it is asked for at once. */
async function untilPutOff(id: string): Promise<void> {
  const isLater = 'select run_at > now() as later from graphile_worker.jobs where key = ? and locked_at is null';
  await expect
    .poll(() => house.subgraph.em.fork().execute<{ later: boolean }[]>(isLater, [`message:${id}`]))
    .toEqual([{ later: true }]);
}

describe('hours and wishes of recipients', () => {
  test('a survey of the night waits for eight, a notice does not', async () => {
    house.subgraph.setNow(NIGHT);
    const id = await house.survey({}, NIGHT);
    const { id: notice } = await house.put({}, { now: NIGHT });
    await expect.poll(() => house.stateOf(notice)).toBe('SENT');
    await untilPutOff(id);
    expect(await house.rowOf(id)).toMatchObject({ state: 'HELD', sendAfter: new Date('2026-11-27T23:00:00Z') });
    const morning = new Date('2026-11-27T23:06:00Z');
    house.subgraph.setNow(morning);
    await takeUpMessages(house.subgraph.em.fork(), {}, morning);
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
  });

  test('one click ends surveys by mail to this address alone, and nothing the law demands', async () => {
    const email = `${newId()}@example.com`;
    const id = await house.survey({ email });
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const [mail = ''] = house.outside.mails;
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const link = linkIn(mail, 'unsubscribe');
    const page = await house.atDoor(link);
    expect([page.status, (await page.text()).includes('<form method="post">')]).toEqual([200, true]);
    expect(await house.subgraph.em.fork().count(ChannelOptOutRow)).toBe(0);
    for (const status of await Promise.all([house.atDoor(link, 'POST'), house.atDoor(link, 'POST')]))
      expect(status.status).toBe(200);
    const again = await house.survey({ email: email.toUpperCase() });
    expect(await house.rowOf(again)).toMatchObject({ state: 'SUPPRESSED', code: 'OPTED_OUT' });
    const other = await house.survey({ email: `${newId()}@example.com` });
    const { id: legal } = await house.put({ to: { ...RECIPIENT, email } });
    await expect.poll(async () => [await house.stateOf(other), await house.stateOf(legal)]).toEqual(['SENT', 'SENT']);
    expect(await house.subgraph.clearText([email])).toEqual([]);
  });

  test('who opts out while a survey waits gets none', async () => {
    const email = `${newId()}@example.com`;
    const first = await house.survey({ email });
    await expect.poll(() => house.stateOf(first)).toBe('SENT');
    house.subgraph.setNow(NIGHT);
    const held = await house.survey({ email }, NIGHT);
    await untilPutOff(held);
    await house.atDoor(linkIn(house.outside.mails[0] ?? '', 'unsubscribe'), 'POST');
    const morning = new Date('2026-11-27T23:06:00Z');
    house.subgraph.setNow(morning);
    await takeUpMessages(house.subgraph.em.fork(), {}, morning);
    await expect.poll(() => house.stateOf(held)).toBe('SUPPRESSED');
    expect(house.outside.mails).toHaveLength(1);
  });

  test('a link of another kind, a changed one and none of ours end nothing', async () => {
    const id = await house.survey({});
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const open = linkIn(house.outside.mails[0] ?? '', 'open.gif').replace('open.gif', 'unsubscribe');
    const changed = linkIn(house.outside.mails[0] ?? '', 'unsubscribe').replace(/.\/unsubscribe$/, '/unsubscribe');
    for (const link of [open, changed, '/files/letters/messages/AAAA/unsubscribe'])
      expect((await house.atDoor(link, 'POST')).status).toBe(404);
  });
});

describe('doors', () => {
  test('the pixel notes the first time alone, and is a picture whatever the link is worth', async () => {
    const { id } = await house.put();
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const pixel = linkIn(house.outside.mails[0] ?? '', 'open.gif');
    expect((await house.rowOf(id)).openedAt).toBeNull();
    expect((await house.atDoor(pixel)).headers.get('content-type')).toBe('image/gif');
    house.subgraph.setNow(new Date(NOON.getTime() + 60_000));
    await house.atDoor(pixel);
    expect((await house.rowOf(id)).openedAt).toEqual(NOON);
    expect((await house.atDoor('/files/letters/messages/AAAA/open.gif')).status).toBe(200);
  });

  test('the view is for its viewer, for ten minutes, opens no mail and runs nothing', async () => {
    const { id, affair } = await house.put();
    await expect.poll(() => house.stateOf(id)).toBe('SENT');
    const [{ viewUrl }] = await house.logOf(house.lead, { subject: affair.id });
    const page = await house.atDoor(viewUrl);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'; sandbox");
    const html = await page.text();
    expect(html).toContain('홍길동님, 신청하신 사건이 접수되었습니다.');
    expect(html).not.toContain('<img');
    expect((await house.atDoor(viewUrl, 'GET', house.lead.actor)).status).toBe(200);
    expect((await house.atDoor(viewUrl, 'GET', house.subgraph.as('LEAD').actor)).status).toBe(404);
    const seen = await house.subgraph.em
      .fork()
      .execute("select from access_log where subject_id = ? and fields = '{html}'", [id]);
    expect(seen).toHaveLength(2);
    house.subgraph.setNow(new Date(NOON.getTime() + 10 * 60_000));
    expect((await house.atDoor(viewUrl)).status).toBe(404);
    expect((await house.rowOf(id)).openedAt).toBeNull();
  });
});
