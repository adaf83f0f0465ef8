import type { Client } from 'pg';
import { copyRows } from './copy.ts';
import { demoAgents } from './tickets.ts';

/** Sits the agents of the demo desk down at their telephones. */
export async function loadExtensions(client: Client): Promise<void> {
  const now = new Date();
  await copyRows(
    client,
    'extension',
    demoAgents.map(({ id, extension }) => ({
      number: extension,
      agent_id: id,
      line_state: 'UNKNOWN',
      line_state_at: now,
      agent_state: 'READY',
      agent_state_at: now,
    })),
  );
}
