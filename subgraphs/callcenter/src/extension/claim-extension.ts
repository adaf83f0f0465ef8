import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownAgent } from '../agent/index.ts';
import { announceDesk } from '../desk-event/index.ts';
import { phoneAt } from '../phone-system/index.ts';
import type { ExtensionCode } from './extension-words.ts';
import { ExtensionRow } from './extension.entity.ts';
import { registerLine } from './register-line.ts';

/** Sits the actor down at an extension and lights its lamp (E1); what another agent works at is not taken from them. */
export async function claimExtension(context: Context, number: string): Promise<ExtensionRow | Refusal<ExtensionCode>> {
  const phone = phoneAt(number, ['input', 'number']);
  if (isRefusal<ExtensionCode>(phone)) return phone;
  const claimed = await wholeAct(context.em, (tx) => sitDown(tx, context, number));
  return isRefusal<ExtensionCode>(claimed) ? claimed : registerLine(context, claimed);
}

async function sitDown(
  tx: EntityManager,
  { actor, now }: Context,
  number: string,
): Promise<ExtensionRow | Refusal<ExtensionCode>> {
  await knownAgent(tx, actor);
  await tx.execute(
    `insert into extension (number, line_state, line_state_at, agent_state, agent_state_at)
     values (?, 'UNKNOWN', ?, 'OFFLINE', ?) on conflict (number) do nothing`,
    [number, now, now],
  );
  const extension = await tx.findOneOrFail(ExtensionRow, { number }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const before = extension.agentId;
  const isOthers = extension.agentId !== null && extension.agentId !== actor.id;
  if (isOthers && extension.agentState !== 'OFFLINE') return refuse('EXTENSION_TAKEN', ['input', 'number']);
  // Nobody sits at two telephones.
  await tx.execute("update extension set agent_id = null, agent_state = 'OFFLINE' where agent_id = ? and number <> ?", [
    actor.id,
    number,
  ]);
  extension.agentId = actor.id;
  extension.agentState = 'READY';
  extension.agentStateAt = now;
  await tx.execute('update agent set extension = ? where id = ?', [number, actor.id]);
  for (const agentId of new Set([actor.id, before ?? actor.id]))
    await announceDesk(tx, { kind: 'LINE', agentId, id: number });
  await audit(
    tx,
    { act: 'extension.claim', subject: { type: 'Agent', id: actor.id }, actor, data: { extension: number } },
    now,
  );
  return extension;
}
