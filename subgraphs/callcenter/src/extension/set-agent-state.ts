import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { announceDesk } from '../desk-event/index.ts';
import { ownExtension } from './extension-reads.ts';
import type { ExtensionCode } from './extension-words.ts';
import type { ExtensionRow } from './extension.entity.ts';
import type { AgentState } from './extension.ts';

/** Says what the actor does now: ready for calls, writing up the last one, away, or gone. */
export async function setAgentState(
  { em, actor, now }: Context,
  state: AgentState,
): Promise<ExtensionRow | Refusal<ExtensionCode>> {
  return wholeAct(em, async (tx) => {
    const extension = await ownExtension({ em: tx, actor });
    if (!extension) return refuse('EXTENSION_UNKNOWN');
    if (extension.agentState === state) return extension;
    const data = { extension: extension.number, from: extension.agentState, to: state };
    extension.agentState = state;
    extension.agentStateAt = now;
    await audit(tx, { act: 'agent.state', subject: { type: 'Agent', id: actor.id }, actor, data }, now);
    await announceDesk(tx, { kind: 'LINE', agentId: actor.id, id: extension.number });
    return extension;
  });
}
