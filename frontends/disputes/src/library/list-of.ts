/** What is known of a list by now, and how to know more. */
export interface ShownList<Node> {
  /** Nodes that are here; none while the first ones are awaited, and where they cannot be had. */
  readonly nodes: readonly Node[] | undefined;
  /** Indicates whether there are more. */
  readonly has: boolean;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
  readonly more: () => void;
}

/** A list as the graph gives it, page by page. */
interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What a query of a list answers. */
interface Answer<Data> {
  readonly data?: Data | undefined;
  readonly previousData?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
  readonly fetchMore: (next: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Gives the list in an answer; the one before stays while another is looked for. */
export function listOf<Data, Node>(answer: Answer<Data>, pick: (data: Data) => Connection<Node>): ShownList<Node> {
  const { data, previousData, loading, error, refetch, fetchMore } = answer;
  const shown = data ?? (loading ? previousData : undefined);
  const list = shown && pick(shown);
  return {
    nodes: list?.nodes,
    has: list?.pageInfo.hasNextPage ?? false,
    loading,
    error,
    refetch: () => void refetch(),
    more: () => void fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }),
  };
}
