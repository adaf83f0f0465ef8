import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { aBusiness, aCase, anOfficer } from '../../dispute-case/dispute-case.factory.ts';

/** A line as the door of the orders tells it. */
interface ToldLine {
  readonly orderLineId: string;
  readonly quantity: number;
  readonly left: number;
  readonly shipped: boolean;
  readonly returnable: number;
  readonly variants: readonly { readonly variantId: string }[];
}

/** Orders that answer for their lines, for a test of what an agreement owes. */
export interface ToldOrders {
  readonly url: string;
  lines: ToldLine[];
  status: number;
  stop(): void;
}

/** Starts a door that tells the lines of an order. */
export async function tellOrders(): Promise<ToldOrders> {
  const told = { url: '', lines: [] as ToldLine[], status: 200, stop: () => void server.close() };
  const server: Server = createServer((_request, response) => {
    response.writeHead(told.status, { 'content-type': 'application/json' }).end(JSON.stringify(told.lines));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  told.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return told;
}

/** A case with all who have a part in it. */
export interface LedCase {
  readonly id: string;
  readonly officer: Asker;
  readonly applicant: Asker;
  readonly respondent: Asker;
}

/** Makes a case that is led, with its officer and both sides as they come in through it. */
export async function aLedCase(subgraph: TestSubgraph, details: Parameters<typeof aCase>[1] = {}): Promise<LedCase> {
  const officer = subgraph.as('OFFICER', { name: '최담당', team: '1팀' });
  await anOfficer(subgraph.em, { id: officer.actor.id, name: '최담당', team: '1팀' });
  const { id: respondentId } = await aBusiness(subgraph.em, { email: 'cs@business.example' });
  const { id } = await aCase(subgraph.em, {
    state: 'OPINIONS',
    officerId: officer.actor.id,
    team: '1팀',
    respondentId,
    applicantEmail: 'hong@applicants.example',
    ...details,
  });
  const side = (caseSide: 'APPLICANT' | 'RESPONDENT', name: string) =>
    subgraph.as('PARTY', { caseId: id, caseSide, name });
  return { id, officer, applicant: side('APPLICANT', '홍길동'), respondent: side('RESPONDENT', '게임회사') };
}

/** Takes an act on a case; gives the case, or the code of the refusal. */
export async function act(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await asker.ask(
    /* GraphQL */ `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
      disputeCase {
        id state whoseMove termsOpen availableSteps recommendationRound applicantSignedAt respondentSignedAt result
        answers { id question side agreed text late accepted }
        offers { id kind round text digest signatures { side digest signerName office }
          terms { id kind state note reference remark amount { amount } availableSteps } }
        documents { id title state }
      }
      userErrors { code field message }
    } }`,
    { input },
  );
  if (errors.length > 0) return errors[0]?.extensions?.['code'];
  const { disputeCase, userErrors } = data[mutation];
  return disputeCase ?? userErrors[0].code;
}
