import { newId } from '@madang/subgraph-kit';
import type { TestSubgraph } from '@madang/subgraph-kit/testing';
import { vi } from 'vitest';
import { aConnection } from '../../connection/connection.factory.ts';
import { anAccount, type TestMarketplaces } from '../../connector/testing/marketplaces.ts';
import { aStorefront } from '../../storefront/storefront.factory.ts';
import { collectQuestions } from '../collect-questions.ts';

const LIST = /* GraphQL */ `
  query ($filter: StorefrontQuestionFilter) {
    storefrontQuestions(filter: $filter) {
      nodes {
        id
        externalNumber
        kind
        state
        edition
        askerName
        title
        content
        answer
        answeredByName
        refusalCode
        storefront {
          code
        }
        order {
          id
        }
        orderLine {
          id
        }
      }
    }
  }
`;
const ANSWER = `mutation ($id: ID!, $text: String!) { answerStorefrontQuestion(input: { questionId: $id, text: $text }) {
  question { state answer answeredByName } userErrors { code field } } }`;

/** A mall with its boards, collected into a storefront whose operator looks on. */
export async function aQuestionBoard(subgraph: TestSubgraph, marketplaces: TestMarketplaces, usual: Date) {
  const [account, { code }] = [anAccount(), await aStorefront(subgraph.em)];
  const connection = await aConnection(subgraph.em, { storefrontCode: code, account });
  marketplaces.setUp([account], { CAFE24_BUCKET: '10000' });
  const tell = <Answer>(path: string, wish: unknown) =>
    marketplaces.tell<Answer>(`cafe24/malls/${account}${path}`, wish);
  await tell('', { roomy: true });
  const put = (articles: unknown[]) => tell<number[]>('/articles', articles);
  // The job of every minute may be at it, and then it is done anew.
  const run = (now = usual) =>
    vi.waitFor(
      async () => {
        const outcome = await collectQuestions(subgraph.em.fork(), connection.id, now);
        if (outcome === 'BUSY') throw new Error('somebody else collects');
        return outcome;
      },
      { timeout: 20_000 },
    );
  const operator = subgraph.as('OPERATOR', { id: newId(), storefronts: [code] });
  const list = async (filter = {}) => {
    const { data, errors } = await operator.ask(LIST, { filter });
    return data?.storefrontQuestions.nodes ?? errors;
  };
  const answer = async (asker: typeof operator, id: string, text: string) => {
    const { data, errors } = await asker.ask(ANSWER, { id, text });
    return data?.answerStorefrontQuestion ?? errors[0]?.message;
  };
  return { account, code, connection, tell, put, run, operator, list, answer };
}
