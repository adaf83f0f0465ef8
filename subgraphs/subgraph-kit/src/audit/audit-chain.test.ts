import { rm } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import { auditJobs } from './audit-jobs.ts';
import { audit } from './audit.ts';
import { linkHash } from './chain.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit, type Verification } from './verify-audit.ts';

const NOW = new Date('2026-11-22T03:00:00.123Z');
const agent = anActor('AGENT', { login: 'agent1' });

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes'));
});
afterAll(() => subgraph.stop());

/** Puts acts on record, each in a transaction of its own. */
async function act(count: number, em: EntityManager = subgraph.em): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const subject = { type: 'Note', id: newId() };
    await em
      .fork()
      .transactional((tx) => audit(tx, { act: 'note.write', subject, actor: agent, data: { index } }, NOW));
  }
}

async function sealAll(): Promise<void> {
  while ((await subgraph.seal()) > 0);
}

const verify = (from = 1): Promise<Verification> =>
  verifyAudit(subgraph.em.fork(), subgraph.anchor, { from, budgetMs: 60_000 });

async function seals(): Promise<number> {
  const [row] = await subgraph.em.fork().execute<{ count: string }[]>('select count(*)::text as count from audit_seal');
  return Number(row?.count);
}

describe('the chain only grows', () => {
  beforeAll(async () => {
    await act(2);
    await sealAll();
  });

  test.each(
    ['audit_entry', 'audit_seal'].flatMap((table) => [
      `update ${table} set ${table === 'audit_entry' ? "act = 'nothing'" : 'seq = seq + 1'}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]),
  )('%s is refused, even to the owner of the table', async (sql) => {
    await expect(subgraph.em.fork().execute(sql)).rejects.toThrow('the audit chain only grows');
    expect((await verify()).firstBroken).toBeNull();
  });

  test('a person may put acts on record and do nothing else with them', async () => {
    const em = subgraph.emOf(agent);
    await act(1, em);
    expect(await em.fork().execute('select id from audit_entry')).toEqual([]);
    const row = `1000, '${newId()}', '${'0'.repeat(64)}', '${'0'.repeat(64)}'`;
    await expect(em.fork().execute(`insert into audit_seal values (${row})`)).rejects.toThrow('row-level security');
    await expect(em.fork().execute('delete from audit_waiting')).rejects.toThrow('permission denied');
    expect(await subgraph.seal()).toBe(1);
  });

  test('an act that is undone leaves nothing on record', async () => {
    const before = await seals();
    const undone = subgraph.em.fork().transactional(async (tx) => {
      await audit(tx, { act: 'note.write', subject: { type: 'Note', id: '1' }, actor: null }, NOW);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect([await subgraph.seal(), await seals()]).toEqual([0, before]);
  });
});

describe('many at once', () => {
  test('50 writers and two sealers: every act is in the chain once, and nobody waits for anybody', async () => {
    const before = await seals();
    const writers = Promise.all(Array.from({ length: 50 }, () => act(20)));
    const twoSealers = async (): Promise<void> => {
      await Promise.all([subgraph.seal(), subgraph.seal()]);
    };
    for (let round = 0; round < 10; round += 1) await twoSealers();
    await writers;
    await sealAll();
    expect((await seals()) - before).toBe(1_000);
    expect(await verify()).toMatchObject({ checkedTo: await seals(), waiting: 0, firstBroken: null });
  });

  test('an open transaction holds up nobody else', async () => {
    const subject = { type: 'Note', id: newId() };
    await subgraph.em.fork().transactional(async (tx) => {
      await audit(tx, { act: 'note.slow', subject, actor: agent }, NOW);
      await act(1);
      expect(await subgraph.seal()).toBe(1);
    });
    expect(await subgraph.seal()).toBe(1);
    expect((await verify()).firstBroken).toBeNull();
  });
});

test('a crash between anchor and chain is made good: the same acts get the same places', async () => {
  await act(3);
  const crashing: AuditAnchor = {
    ...boundTo(subgraph.anchor),
    append: async (stretch) => {
      await subgraph.anchor.append(stretch);
      throw new Error('kill -9');
    },
  };
  await expect(sealAudit(subgraph.em, crashing, NOW)).rejects.toThrow('kill -9');
  expect(await verify()).toMatchObject({ waiting: 3, firstBroken: null });
  await act(2);
  await sealAll();
  expect(await verify()).toMatchObject({ waiting: 0, firstBroken: null });
});

test('an anchor that cannot be written keeps acts waiting and loses none', async () => {
  await act(2);
  const full: AuditAnchor = { ...boundTo(subgraph.anchor), append: () => Promise.reject(new Error('ENOSPC')) };
  await expect(sealAudit(subgraph.em, full, NOW)).rejects.toThrow('ENOSPC');
  expect(await verify()).toMatchObject({ waiting: 2, firstBroken: null });
  await sealAll();
  expect(await verify()).toMatchObject({ waiting: 0, firstBroken: null });
});

describe('the verifier names the first row that is not what it was', () => {
  let victim: TestSubgraph;
  beforeEach(async () => {
    victim = await startTestSubgraph(notesSubgraph('notes'));
    for (const size of [4, 4, 4]) {
      await act(size, victim.em);
      await victim.seal();
    }
    return () => victim.stop();
  });

  /** What somebody with all rights on the database could do. */
  async function tamper(...statements: string[]): Promise<void> {
    const em = victim.em.fork();
    for (const table of ['audit_entry', 'audit_seal']) await em.execute(`alter table ${table} disable trigger user`);
    for (const sql of statements) await em.execute(sql);
  }

  const found = async () =>
    (await verifyAudit(victim.em.fork(), victim.anchor, { from: 1, budgetMs: 60_000 })).firstBroken;
  const entryAt = (seq: number) => `(select entry_id from audit_seal where seq = ${seq})`;

  test.each<[string, { seq: number; problem: string }, string[]]>([
    ['altered', { seq: 5, problem: 'ALTERED' }, [`update audit_entry set act = 'note.read' where id = ${entryAt(5)}`]],
    [
      'altered by a millisecond',
      { seq: 6, problem: 'ALTERED' },
      [`update audit_entry set occurred_at = occurred_at + interval '1 ms' where id = ${entryAt(6)}`],
    ],
    ['entry deleted', { seq: 7, problem: 'DELETED' }, [`delete from audit_entry where id = ${entryAt(7)}`]],
    ['row deleted', { seq: 7, problem: 'DELETED' }, ['delete from audit_seal where seq = 7']],
    [
      'row deleted, the rest moved up',
      { seq: 7, problem: 'DELETED' },
      [
        `delete from audit_entry where id = ${entryAt(7)}`,
        'delete from audit_seal where seq = 7',
        'update audit_seal set seq = seq + 1000 where seq > 7',
        'update audit_seal set seq = seq - 1001 where seq > 1000',
      ],
    ],
    [
      'two rows change places',
      { seq: 3, problem: 'REORDERED' },
      [
        'update audit_seal set seq = 1000 where seq = 3',
        'update audit_seal set seq = 3 where seq = 9',
        'update audit_seal set seq = 9 where seq = 1000',
      ],
    ],
    [
      'tail cut off',
      { seq: 11, problem: 'TRUNCATED' },
      [
        `delete from audit_entry where id in (select entry_id from audit_seal where seq > 10)`,
        'delete from audit_seal where seq > 10',
      ],
    ],
    ['everything cut off', { seq: 1, problem: 'TRUNCATED' }, ['truncate audit_entry, audit_seal, audit_waiting']],
  ])('%s', async (_what, broken, statements) => {
    expect(await found()).toBeNull();
    await tamper(...statements);
    expect(await found()).toMatchObject(broken);
    await act(3, victim.em);
    await victim.seal();
    expect(await found(), 'what comes after does not heal it').toMatchObject({ seq: broken.seq });
  });

  test('altered, with every hash after it made anew', async () => {
    const digest = 'a'.repeat(64);
    await tamper(`update audit_entry set act = 'x', digest = '${digest}' where id = ${entryAt(6)}`);
    await rehash();
    expect(await found()).toMatchObject({ seq: 6, problem: 'ALTERED' });
  });

  test('inserted, with every hash after it made anew', async () => {
    await act(1, victim.em);
    const zero = `'${'0'.repeat(64)}'`;
    await tamper(
      'update audit_seal set seq = seq + 1000 where seq > 5',
      'update audit_seal set seq = seq - 999 where seq > 1000',
      `insert into audit_seal select 6, entry_id, ${zero}, ${zero} from audit_waiting`,
      'delete from audit_waiting',
    );
    await rehash();
    expect(await found()).toMatchObject({ seq: 6, problem: 'INSERTED' });
  });

  test('inserted at the end with a hash that fits', async () => {
    await act(1, victim.em);
    const zero = `'${'0'.repeat(64)}'`;
    await tamper(
      `insert into audit_seal select 13, entry_id, ${zero}, ${zero} from audit_waiting`,
      'delete from audit_waiting',
    );
    await rehash();
    expect(await found()).toMatchObject({ seq: 13, problem: 'INSERTED' });
  });

  test('inserted beside the chain', async () => {
    await act(1, victim.em);
    await tamper('delete from audit_waiting');
    expect(await found()).toMatchObject({ seq: null, problem: 'INSERTED' });
  });

  test('deleted before it came into the chain', async () => {
    await act(1, victim.em);
    await tamper('delete from audit_entry where id = (select entry_id from audit_waiting)');
    expect(await found()).toMatchObject({ seq: null, problem: 'DELETED' });
  });

  test('altered before it came into the chain', async () => {
    await act(1, victim.em);
    await tamper("update audit_entry set act = 'x' where id = (select entry_id from audit_waiting)");
    await victim.seal();
    expect(await found()).toMatchObject({ seq: 13, problem: 'ALTERED' });
  });

  test('a chain whose anchor is gone is not vouched for', async () => {
    await rm(victim.anchorFile);
    expect(await found()).toMatchObject({ seq: 1, problem: 'ANCHOR_MISSING' });
  });

  test('the night finds it too, and says so in the log', async () => {
    const lines: unknown[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const verifyByNight = () => auditJobs(victim.anchor, log)['verify-audit-chain']?.run(victim.em.fork(), null, NOW);
    await verifyByNight();
    await tamper(`delete from audit_entry where id = ${entryAt(2)}`);
    await verifyByNight();
    expect(lines).toEqual([
      expect.objectContaining({ level: 30, headSeq: 12 }),
      expect.objectContaining({ level: 50, seq: 2, problem: 'DELETED' }),
    ]);
  });

  test('a long chain is read in stages', async () => {
    const stage = (from: number) => verifyAudit(victim.em.fork(), victim.anchor, { from, budgetMs: -1 });
    expect(await stage(1)).toMatchObject({ checkedTo: 1, headSeq: 12, firstBroken: null });
    expect(await stage(2)).toMatchObject({ checkedTo: 2, firstBroken: null });
    await tamper(`update audit_entry set act = 'x' where id = ${entryAt(3)}`);
    expect(await stage(3)).toMatchObject({ firstBroken: { seq: 3, problem: 'ALTERED' } });
  });

  /** Makes the hashes of all rows anew, so that the chain alone looks whole. */
  async function rehash(): Promise<void> {
    const em = victim.em.fork();
    const rows = await em.execute<{ seq: string; digest: string }[]>(
      'select s.seq::text as seq, e.digest from audit_seal s join audit_entry e on e.id = s.entry_id order by s.seq',
    );
    let previous = '0'.repeat(64);
    for (const { seq, digest } of rows) {
      const hash = linkHash(Number(seq), previous, digest);
      await em.execute('update audit_seal set previous = ?, hash = ? where seq = ?', [previous, hash, Number(seq)]);
      previous = hash;
    }
  }
});

function boundTo(anchor: AuditAnchor): AuditAnchor {
  return {
    append: (stretch) => anchor.append(stretch),
    last: () => anchor.last(),
    stretches: (from) => anchor.stretches(from),
  };
}
