import type { Client } from 'pg';
import { demoPeople } from '../identity/people.ts';
import { copyRows } from './copy.ts';
import { demoAgents } from './tickets.ts';

/** Sits the agents of the demo desk down at their telephones; who cannot sign in is not there. */
export async function loadExtensions(client: Client): Promise<void> {
  const now = new Date();
  const present = new Set(demoPeople.map(({ id }) => id));
  await copyRows(
    client,
    'extension',
    demoAgents.map(({ id, extension }) => ({
      number: extension,
      agent_id: id,
      line_state: 'UNKNOWN',
      line_state_at: now,
      agent_state: present.has(id) ? 'READY' : 'OFFLINE',
      agent_state_at: now,
    })),
  );
}
