import { inject, vi } from 'vitest';
import { personByLogin } from '../../identity/people.ts';
import { signIn } from '../../identity/sign-in-client.ts';
import { given } from '../../start/testing.ts';

/** A deadline of the demo officer that is calm. */
export interface CalmDeadline {
  readonly clock: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly dueAt: string;
}

/** Calm deadlines of the demo officer; time makes them shortly after the demo data came, so they are waited for. */
export function calmDeadlines(): Promise<CalmDeadline[]> {
  return vi.waitUntil(
    async () => {
      const { disputesDeadlines } = await askGraph('officer', CALM);
      // The time of the whole case, not that of its stage.
      const nodes: readonly CalmDeadline[] = disputesDeadlines.nodes;
      const whole = nodes.filter(({ clock }) => clock === 'RECOMMENDATION');
      return whole.length > 2 ? whole : null;
    },
    { timeout: 110_000, interval: 1000 },
  );
}

const CALM =
  '{ disputesDeadlines(filter: { mine: true, urgency: CALM }, first: 100) { nodes { clock subjectId subjectLabel dueAt } } }';

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

/** A case as the stories look for it. */
interface GivenCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
}

interface OpenTicket {
  readonly id: string;
  readonly availableSteps: readonly string[];
  /** Without it no case is made of a ticket (K3), nor without somebody whose case it is. */
  readonly content: string;
  readonly customer: object | null;
  readonly disputeCase: object | null;
}

/** A case that has just come from the desk, given to the demo officer, with a respondent who can be written to: each call gives another. */
export async function aGivenCase(): Promise<GivenCase> {
  const node = await anEscalatedCase();
  const input = { caseId: node.id };
  const ASSIGN = 'mutation ($input: AssignCaseInput!) { assignCase(input: $input) { userErrors { code } } }';
  const NAME = 'mutation ($input: NameRespondentInput!) { nameRespondent(input: $input) { userErrors { code } } }';
  await askGraph('lead', ASSIGN, { input: { ...input, officerId: given(personByLogin('officer')).id } });
  if (!node.respondent) await askGraph('officer', NAME, { input: { ...input, businessName: '가온여행사' } });
  return node;
}

/** Hands the first of these tickets on that nobody has handed on meanwhile: another row of stories takes tickets as well. */
async function firstEscalated(open: readonly OpenTicket[]): Promise<string | undefined> {
  const ESCALATE = 'mutation ($input: EscalateTicketInput!) { escalateTicket(input: $input) { userErrors { code } } }';
  for (const { id } of open) {
    const input = { ticketId: id, reason: '사업자와 합의되지 않음' };
    const { escalateTicket } = await askGraph('agent', ESCALATE, { input });
    if (escalateTicket.userErrors.length === 0) return id;
  }
  return undefined;
}

async function anEscalatedCase(): Promise<GivenCase & { readonly respondent: object | null }> {
  const OPEN = '{ tickets(first: 100) { nodes { id content availableSteps customer { id } disputeCase { id } } } }';
  const CASE =
    'query ($id: ID!) { ticket(id: $id) { disputeCase { id number title applicantName respondent { id } } } }';
  const { tickets } = await askGraph('agent', OPEN);
  const nodes: readonly OpenTicket[] = tickets.nodes;
  const open = nodes.filter(
    ({ availableSteps, content, customer, disputeCase }) =>
      availableSteps.includes('ESCALATE') && content.trim() !== '' && customer && !disputeCase,
  );
  const id = given(await firstEscalated(open));
  return vi.waitUntil(async () => (await askGraph('lead', CASE, { id })).ticket?.disputeCase, {
    timeout: 30_000,
    interval: 500,
  });
}
