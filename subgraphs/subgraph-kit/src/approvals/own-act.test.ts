import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { schemaDrift, startTestSubgraph, unwalledTables, type Asker, type TestSubgraph } from '../testing/index.ts';
import { purchasesSubgraph } from '../testing/purchases-subgraph.ts';

/** Rules of rows ask the clock of the database, so that this story is told now. */
const NOW = new Date();
const HOUR = 3_600_000;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(purchasesSubgraph, NOW);
});
afterAll(() => subgraph.stop());

const person = (role: 'OFFICER' | 'LEAD' | 'ADMIN' | 'OPERATOR', name: string, team: string | null = '1팀'): Asker =>
  subgraph.as(role, { name, team });

async function ask(asker: Asker, kind = 'PURCHASE', amount = 1000): Promise<{ id: string; steps: { id: string }[] }> {
  const { data } = await asker.ask(
    `mutation ($deskId: ID!, $kind: String!, $amount: Int) { askForPurchase(deskId: $deskId, kind: $kind, amount: $amount) { approvalRequest { id steps { id } } } }`,
    { deskId: newId(), kind, amount },
  );
  return data.askForPurchase.approvalRequest;
}

async function decide(asker: Asker, verb: 'approve' | 'return', approvalId: string) {
  const named = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { data } = await asker.ask(
    `mutation ($input: ${named}PurchasesRequestInput!) { ${verb}PurchasesRequest(input: $input) {
      approvalRequest { state availableSteps steps { decision decidedByName onBehalfOfName } history { act onBehalfOfName } } userErrors { code message } } }`,
    { input: { approvalId, reason: '사유입니다' } },
  );
  const { approvalRequest, userErrors } = data[`${verb}PurchasesRequest`];
  return approvalRequest ?? userErrors[0].code;
}

async function away(
  from: Asker,
  substitute: Asker,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const data = {
    absenceId: newId(),
    personId: from.actor.id,
    personName: from.actor.name,
    substituteId: substitute.actor.id,
    substituteName: substitute.actor.name,
    roles: from.actor.roles,
    team: from.actor.team,
    from: new Date(NOW.getTime() - HOUR),
    until: new Date(NOW.getTime() + HOUR),
    endedAt: null,
    ...more,
  };
  expect(await subgraph.hear({ type: 'accounts.absence-changed', data, source: 'accounts' })).toBe(201);
  return data;
}

async function waits(asker: Asker, id: string): Promise<boolean> {
  const { data } = await asker.ask(
    '{ purchasesApprovals(filter: { box: WAITING_FOR_ME }) { nodes { id waitsForMe } } purchasesApprovalCounts { waitingForMe } }',
  );
  const nodes: { id: string; waitsForMe: boolean }[] = data.purchasesApprovals.nodes;
  expect(nodes.every((node) => node.waitsForMe)).toBe(true);
  expect(data.purchasesApprovalCounts.waitingForMe).toBe(nodes.length);
  return nodes.some((node) => node.id === id);
}

test('rows and tables agree, and every table is behind the second wall', async () => {
  expect(await schemaDrift(purchasesSubgraph)).toEqual([]);
  expect(await unwalledTables(purchasesSubgraph)).toEqual([]);
});

describe('nobody approves their own act', () => {
  test('not even somebody whose title is on the line', async () => {
    const asking = person('LEAD', '한팀장');
    // The lead of the team is who asks: a lead of any team decides.
    const { id } = await ask(asking);
    expect(await waits(asking, id)).toBe(false);
    expect(await decide(asking, 'approve', id)).toBe('OWN_ACT');
    expect(await decide(asking, 'return', id)).toBe('OWN_ACT');
    expect(await decide(person('LEAD', '박팀장', '2팀'), 'approve', id)).toMatchObject({ state: 'APPROVED' });
  });

  test('nobody decides at two places of a line', async () => {
    const { id } = await ask(person('OFFICER', '최담당'), 'TWO_LEADS');
    const one = person('LEAD', '한팀장');
    expect(await decide(one, 'approve', id)).toMatchObject({ state: 'SUBMITTED', availableSteps: [] });
    expect(await waits(one, id)).toBe(false);
    expect(await decide(one, 'approve', id)).toBe('ALREADY_TOOK_PART');
    expect(await decide(person('LEAD', '박팀장'), 'approve', id)).toMatchObject({ state: 'APPROVED' });
  });

  test('the database refuses it too, whoever writes', async () => {
    const asking = person('LEAD', '한팀장');
    const { id, steps } = await ask(asking, 'TWO_LEADS');
    const write = (by: string, step = steps[0]?.id, onBehalf: string | null = null) =>
      subgraph.em.fork().execute(
        `update approval_step set decision = 'APPROVED', decided_by_id = ?, decided_by_name = '가', decided_at = now(),
           on_behalf_of_id = ?, on_behalf_of_name = ? where id = ?`,
        [by, onBehalf, onBehalf ? '나' : null, step],
      );
    await expect(write(asking.actor.id)).rejects.toThrow('approval_step_not_own_act');
    await expect(write(newId(), steps[0]?.id, asking.actor.id)).rejects.toThrow('approval_step_not_own_act');
    const approver = newId();
    const absent = newId();
    await write(approver, steps[0]?.id, absent);
    for (const [by, onBehalf] of [
      [approver, null],
      [absent, null],
      [newId(), absent],
      [newId(), approver],
    ] as const) {
      await expect(write(by, steps[1]?.id, onBehalf)).rejects.toThrow('one person decides at one place');
    }
    await expect(write(newId())).rejects.toThrow('a decision is made once');
    const sql = (statement: string) => subgraph.em.fork().execute(statement, [id]);
    await expect(
      sql("update approval_request set state = 'APPROVED', waiting_role = null, waiting_place = null where id = ?"),
    ).rejects.toThrow('not every step');
    await expect(
      sql("update approval_request set state = 'DRAFT', waiting_role = null, waiting_place = null where id = ?"),
    ).rejects.toThrow('does not go from');
    await expect(sql('update approval_request set requester_id = gen_random_uuid() where id = ?')).rejects.toThrow(
      'stays what it is',
    );
  });

  test('a person with the rights of a request cannot write around the process', async () => {
    const asking = person('OFFICER', '최담당');
    const deciding = person('LEAD', '한팀장');
    const { id, steps } = await ask(asking);
    const em = subgraph.emOf(deciding.actor);
    await expect(
      em.execute(
        "update approval_step set decision = 'APPROVED', decided_by_id = ?, decided_by_name = '가', decided_at = now() where id = ?",
        [newId(), steps[0]?.id],
      ),
    ).rejects.toThrow('in the name of another');
    await expect(em.execute("update approval_request set title = '다른 것' where id = ?", [id])).rejects.toThrow(
      'not rewritten',
    );
    await expect(em.execute('delete from approval_event where request_id = ?', [id])).rejects.toThrow(
      'permission denied',
    );
    await expect(
      em.execute("insert into approval_line values ('PURCHASE', '2020-01-01', 1, 'LEAD', false, null, '나')"),
    ).rejects.toThrow('row-level security');
  });
});

describe('who is away', () => {
  test('has a substitute from another team, as long as it lasts, and the decision says for whom', async () => {
    const absent = person('LEAD', '한팀장', '7팀');
    const substitute = person('LEAD', '박팀장', '8팀');
    const { id } = await ask(person('OFFICER', '최담당', '7팀'));
    expect(await decide(substitute, 'approve', id)).toBe('APPROVAL_UNKNOWN');
    await away(absent, substitute);
    expect(await waits(substitute, id)).toBe(true);
    expect(await decide(substitute, 'approve', id)).toMatchObject({
      state: 'APPROVED',
      steps: [{ decision: 'APPROVED', decidedByName: '박팀장', onBehalfOfName: '한팀장' }],
      history: [{ act: 'DRAFT' }, { act: 'SUBMIT' }, { act: 'APPROVE', onBehalfOfName: '한팀장' }],
    });
  });

  test('a substitute without the title stands in for nobody', async () => {
    const absent = person('LEAD', '한팀장', '9팀');
    const { id } = await ask(person('OFFICER', '최담당', '9팀'));
    const helper = person('OPERATOR', '이대리', '8팀');
    await away(absent, helper);
    expect(await decide(helper, 'approve', id)).toBe('APPROVAL_UNKNOWN');
  });

  test('before it begins, after it ends and once it is called off the substitute is a stranger', async () => {
    const absent = person('LEAD', '한팀장', '10팀');
    const { id } = await ask(person('OFFICER', '최담당', '10팀'));
    const soon = person('LEAD', '이팀장', '8팀');
    await away(absent, soon, { from: new Date(NOW.getTime() + HOUR), until: new Date(NOW.getTime() + 2 * HOUR) });
    const late = person('LEAD', '오팀장', '8팀');
    await away(absent, late, { from: new Date(NOW.getTime() - 2 * HOUR), until: new Date(NOW.getTime() - HOUR) });
    const off = person('LEAD', '정팀장', '8팀');
    const told = await away(absent, off);
    expect(await waits(off, id)).toBe(true);
    await away(absent, off, { ...told, endedAt: NOW });
    // What is told late changes nothing any more.
    await away(absent, off, { ...told, endedAt: null });
    for (const one of [soon, late, off]) expect(await decide(one, 'approve', id)).toBe('APPROVAL_UNKNOWN');
  });

  test('a substitute decides nothing that they asked for, nor what the absent one asked for, nor twice', async () => {
    const absent = person('LEAD', '한팀장', '11팀');
    const substitute = person('LEAD', '박팀장', '12팀');
    await away(absent, substitute);
    const asked = subgraph.as('OFFICER', { ...substitute.actor, roles: ['OFFICER'], team: '11팀' });
    const own = await ask(asked);
    expect(await waits(substitute, own.id)).toBe(false);
    expect(await decide(substitute, 'approve', own.id)).toBe('OWN_ACT');
    const theirs = await ask(subgraph.as('OFFICER', { ...absent.actor, roles: ['OFFICER'] }));
    expect(await waits(substitute, theirs.id)).toBe(false);
    expect(await decide(substitute, 'approve', theirs.id)).toBe('OWN_ACT');
  });
});
