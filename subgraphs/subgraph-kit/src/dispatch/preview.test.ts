import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lettersHouse, NOON, type LettersHouse } from '../testing/letters-house.ts';
import { AffairRow, anAffair } from '../testing/letters-subgraph.ts';
import { takeUpMessages } from './lost-attempts.ts';
import { MessageRow, ShownPaperRow } from './message.entity.ts';

let house: LettersHouse;
beforeAll(async () => {
  house = await lettersHouse();
});
beforeEach(() => house.calm());
afterAll(() => house.stop());

describe('a preview', () => {
  const PREVIEW = 'mutation ($id: ID!) { previewClosing(id: $id) { titles addresses digest viewUrl } }';
  const CLOSE =
    'mutation ($id: ID!, $digest: String) { closeAffair(id: $id, digest: $digest) { userErrors { code } } }';
  const TABLES = [
    'affair',
    'message',
    'message_attempt',
    'outbox_event',
    'audit_entry',
    'graphile_worker._private_jobs',
  ];

  async function contents(): Promise<string> {
    const em = house.subgraph.em.fork();
    const all = await Promise.all(
      TABLES.map((table) =>
        em.execute(`select md5(string_agg(t::text, '|' order by t::text)) as held from ${table} t`),
      ),
    );
    return JSON.stringify(all);
  }

  test('leaves every table as it was, and is what is sent afterwards', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const before = await contents();
    const { data } = await officer.ask(PREVIEW, { id: affair.id });
    expect(await contents()).toBe(before);
    const { titles, digest, viewUrl } = data.previewClosing;
    expect(titles).toHaveLength(4);
    const shown = await (await house.atDoor(viewUrl)).text();
    expect(shown).toContain('홍길동님');
    expect((await officer.ask(PREVIEW, { id: affair.id })).data.previewClosing.digest).toBe(digest);
    expect((await officer.ask(CLOSE, { id: affair.id, digest })).data.closeAffair.userErrors).toEqual([]);
    const rows = await house.subgraph.em.fork().find(MessageRow, { subjectId: affair.id });
    expect(rows.map(({ channels }) => channels.join('>')).toSorted()).toEqual([
      'ALARM',
      'ALIMTALK>SMS',
      'EMAIL',
      'POST',
    ]);
    await expect.poll(() => house.outside.mails.length).toBe(1);
    const [sent] = (await house.logOf(house.lead, { subject: affair.id, channel: 'EMAIL' })) as { viewUrl: string }[];
    expect(await (await house.atDoor(sent?.viewUrl ?? '')).text()).toBe(shown);
    const [event] = await house.subgraph.em
      .fork()
      .execute<{ type: string; data: Record<string, unknown> }[]>(
        "select type, data from outbox_event where data ->> 'messageId' = any(?::text[])",
        [`{${rows.map(({ id }) => id).join(',')}}`],
      );
    expect(event).toMatchObject({
      type: 'letters.alarm-raised',
      data: { category: expect.any(String), channels: ['ALARM'] },
    });
  });

  test('shows addresses masked, as the log does', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const { addresses } = (await officer.ask(PREVIEW, { id: affair.id })).data.previewClosing;
    expect(addresses).toEqual(['ho***@example.com', '010-****-5432', '서울특별시 강남구 ***', '']);
  });

  test('of an act that is not done where it is tried is undone all the same', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const before = await contents();
    const { errors } = await officer.ask('mutation ($id: ID!) { carelessPreview(id: $id) { digest } }', {
      id: affair.id,
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await contents()).toBe(before);
  });

  test('that is outdated refuses the act and leaves nothing', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const { digest } = (await officer.ask(PREVIEW, { id: affair.id })).data.previewClosing;
    await house.subgraph.em.fork().nativeUpdate(AffairRow, { id: affair.id }, { number: '2027000001' });
    const before = await contents();
    const { data } = await officer.ask(CLOSE, { id: affair.id, digest });
    expect(data.closeAffair.userErrors).toEqual([{ code: 'PREVIEW_OUTDATED' }]);
    expect(await contents()).toBe(before);
    expect((await officer.ask(CLOSE, { id: affair.id, digest: null })).data.closeAffair.userErrors).toEqual([]);
  });

  test('is kept for ten minutes, sealed', async () => {
    const officer = house.subgraph.as('OFFICER');
    const affair = await anAffair(house.subgraph.em.fork(), officer.actor.id);
    const { viewUrl } = (await officer.ask(PREVIEW, { id: affair.id })).data.previewClosing;
    expect(await house.subgraph.clearText(['홍길동', '영수증'])).toEqual([]);
    const end = new Date(NOON.getTime() + 10 * 60_000);
    house.subgraph.setNow(end);
    expect((await house.atDoor(viewUrl)).status).toBe(404);
    await takeUpMessages(house.subgraph.em.fork(), {}, end);
    expect(await house.subgraph.em.fork().count(ShownPaperRow)).toBe(0);
  });
});
