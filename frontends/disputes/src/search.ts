import { say, type Search } from '@madang/frontend-kit';
import { graphql } from './gql/index.ts';
import { disputeWords } from './words.ts';

const SEARCH = graphql(`
  query DisputeSearch($text: String!) {
    disputeCases(search: $text, first: 5) {
      nodes {
        id
        number
        title
        applicantName
      }
    }
  }
`);

/** Finds cases by what their list finds: number, applicant, words of the title. */
export const search: Search = async (client, text, signal) => {
  const { data } = await client.query({
    query: SEARCH,
    variables: { text },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('the search of cases had no answer');
  return data.disputeCases.nodes.map(({ id, number, title, applicantName }) => ({
    key: id,
    kind: say(disputeWords, 'case.kind'),
    title: number,
    detail: `${applicantName} · ${title}`,
    to: `/disputes/cases/${id}`,
    sure: number === text,
  }));
};
