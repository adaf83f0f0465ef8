import { say, type Search } from '@madang/frontend-kit';
import { graphql } from './gql/index.ts';
import { insightWords } from './words.ts';

const SEARCH = graphql(`
  query ItemCategorySearch($text: String!) {
    itemCategories(search: $text, first: 3) {
      nodes {
        id
        name
        recentCount
      }
    }
  }
`);

/** Finds item categories by name. */
export const search: Search = async (client, text, signal) => {
  const { data } = await client.query({
    query: SEARCH,
    variables: { text },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('the search of item categories had no answer');
  return data.itemCategories.nodes.map(({ id, name, recentCount }) => ({
    key: id,
    kind: say(insightWords, 'item.kind'),
    title: name,
    detail: say(insightWords, 'panel.recent', { count: recentCount }),
    to: `/insights/items/${id}`,
    sure: name === text,
  }));
};
