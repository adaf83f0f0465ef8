import { say, type Search } from '@madang/frontend-kit';
import { graphql } from './gql/index.ts';
import { reportWords } from './words.ts';

const SEARCH = graphql(`
  query ModerationSearch($text: String!) {
    infringementReports(search: $text, first: 5) {
      nodes {
        id
        number
        title
        claimantName
      }
    }
  }
`);

/** Finds reports by what their list finds: number, claimant, words of the title. */
export const search: Search = async (client, text, signal) => {
  const { data } = await client.query({
    query: SEARCH,
    variables: { text },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('the search of reports had no answer');
  return data.infringementReports.nodes.map(({ id, number, title, claimantName }) => ({
    key: id,
    kind: say(reportWords, 'report.kind'),
    title: number,
    detail: `${claimantName} · ${title}`,
    to: `/moderation/reports/${id}`,
    sure: number.toLowerCase() === text.toLowerCase(),
  }));
};
