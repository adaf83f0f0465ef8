import type { FieldPolicy, Reference } from '@apollo/client';

/** Page of a list as the cache holds it. */
interface Page {
  readonly nodes?: readonly Reference[];
  readonly edges?: readonly { readonly node?: Reference }[];
}

/** Keeps a connection's pages as one growing list: the next page is appended, the first page replaces everything. */
export function connectionPolicy(keyArgs: FieldPolicy['keyArgs'] = false): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!existing || !incoming) return incoming;
      // A query that leaves out `pageInfo` must not take it from the one that asked for it.
      if (typeof args?.['after'] !== 'string') return { ...existing, ...incoming };
      return { ...existing, ...incoming, ...joined(existing, incoming) };
    },
  };
}

function joined(existing: Page, incoming: Page): Page {
  const nodes = incoming.nodes && fresh([...(existing.nodes ?? []), ...incoming.nodes], (node) => node.__ref);
  const edges = incoming.edges && fresh([...(existing.edges ?? []), ...incoming.edges], (edge) => edge.node?.__ref);
  return { ...(nodes ? { nodes } : {}), ...(edges ? { edges } : {}) };
}

/** A row that moved between two pages is shown once. */
function fresh<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
