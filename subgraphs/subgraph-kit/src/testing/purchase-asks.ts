import { newId } from '../id.ts';
import type { Asker } from './test-subgraph.ts';

/** All that a request shows. */
export const APPROVAL_VIEW = `id kind kindName title content amount { amount } state round path requesterName subjectLabel availableSteps mine waitsForMe
  waitingStep { id role team } usedAt facts { label value }
  steps { id place role team fromAmount { amount } decision decidedByName onBehalfOfName reason }
  history { act round fromState toState place actorName onBehalfOfName reason }`;

/** Asks for a purchase in the test subgraph; its kind is PURCHASE unless said. */
export async function ask(
  asker: Asker,
  more: { kind?: string; amount?: number; deskId?: string; content?: string; draft?: boolean } = {},
) {
  const variables = { kind: 'PURCHASE', deskId: newId(), ...more };
  const { data, errors } = await asker.ask(
    `mutation ($deskId: ID!, $kind: String!, $amount: Int, $content: String, $draft: Boolean) {
      askForPurchase(deskId: $deskId, kind: $kind, amount: $amount, content: $content, draft: $draft) {
        approvalRequest { ${APPROVAL_VIEW} } userErrors { code message field }
      }
    }`,
    variables,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { ...data.askForPurchase, deskId: variables.deskId };
}

/** Takes a step of a request. */
export async function act(asker: Asker, verb: string, input: Record<string, unknown>) {
  const named = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { data, errors } = await asker.ask(
    `mutation ($input: ${named}PurchasesRequestInput!) {
      ${verb}PurchasesRequest(input: $input) { approvalRequest { ${APPROVAL_VIEW} } userErrors { code message field } }
    }`,
    { input },
  );
  return { ...data?.[`${verb}PurchasesRequest`], errors };
}

/** Requests in a box, by their ids. */
export async function box(asker: Asker, filter: Record<string, unknown>): Promise<string[]> {
  const { data } = await asker.ask(
    'query ($filter: ApprovalFilter) { purchasesApprovals(filter: $filter, first: 100) { nodes { id } } }',
    { filter },
  );
  return data.purchasesApprovals.nodes.map(({ id }: { id: string }) => id);
}

/** One request as somebody sees it. */
export const see = async (asker: Asker, id: string) =>
  (await asker.ask(`query ($id: ID!) { purchasesApproval(id: $id) { ${APPROVAL_VIEW} } }`, { id })).data
    .purchasesApproval;

/** Codes of the refusals of an act. */
export const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
