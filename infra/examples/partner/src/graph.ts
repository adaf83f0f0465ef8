import type { Access } from './access.ts';
import type { TypedDocumentString } from './gql/graphql.ts';

/** Asks the graph; answer and variables have the types of the document. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Longest wait that the graph asks for and this program grants, in seconds. */
const LONGEST_WAIT = 60;

/** Speaks to the graph at an address; waits as long as it says when the limit is reached, and throws what it refuses. */
export function graphAt(url: URL, access: Access): Ask {
  const ask = async <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await access()}` },
      body: JSON.stringify({ query: String(document), variables }),
    });
    const wait = Number(answer.headers.get('retry-after') ?? '0');
    if (answer.status === 429 && wait <= LONGEST_WAIT) {
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      return ask(document, variables);
    }
    const { data, errors = [] }: Answer<Data> = JSON.parse(await answer.text());
    const [first] = errors;
    if (first || !data) throw new Error(`${answer.status} ${first?.message ?? 'no data'}`);
    return data;
  };
  return ask;
}
