import { inject, vi } from 'vitest';
import { signIn } from '../../identity/sign-in-client.ts';

/** A deadline of the demo officer that is calm. */
export interface CalmDeadline {
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly dueAt: string;
}

/** Calm deadlines of the demo officer; time makes them shortly after the demo data came, so they are waited for. */
export function calmDeadlines(): Promise<CalmDeadline[]> {
  return vi.waitUntil(
    async () => {
      const { disputesDeadlines } = await askGraph('officer', CALM);
      return disputesDeadlines.nodes.length > 2 ? disputesDeadlines.nodes : null;
    },
    { timeout: 110_000, interval: 1000 },
  );
}

const CALM =
  '{ disputesDeadlines(filter: { mine: true, urgency: CALM }, first: 50) { nodes { subjectId subjectLabel dueAt } } }';

/** Asks the graph of the system under test as a demo person; errors of the graph are thrown. */
export async function askGraph(login: string, query: string, variables: object = {}) {
  const { url } = inject('system');
  const authorization = `Bearer ${await signIn(url, login)}`;
  const headers = { 'content-type': 'application/json', authorization };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
