import { personal } from '@madang/subgraph-kit';

/** Number of the other side; the agent whose call it is sees it, as their telephone shows it anyway. */
export const callPersonal = personal(
  'call',
  { number: 'PHONE' },
  { subject: 'CALL', isSelf: (actor, call) => 'agentId' in call && call.agentId === actor.id },
);
