export { agentById } from './agent-by-id.ts';
export { Agent } from './agent.type.ts';
export { AgentRow } from './agent.entity.ts';
export { leavers } from './change-agent.ts';
export { knownActor, knownAgent } from './known-agent.ts';
export { MAILBOX, MARKETPLACE, STAND_INS } from './stand-ins.ts';
