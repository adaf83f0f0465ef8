import { ApolloLink, type ApolloCache } from '@apollo/client';
import { map } from 'rxjs';
import { keepLastGood } from './keep-last-good.ts';

/** Context that asks for {@link lastGoodLink}. */
export const KEEP_LAST_GOOD = { keepLastGood: true } as const;

/** Puts what is known from before in the place of what a service that is away could not say, for queries that ask for it. */
export function lastGoodLink(cache: ApolloCache): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        if (operation.getContext()['keepLastGood'] !== true || !result.errors) return result;
        const { query, variables } = operation;
        const known = cache.diff({ query, variables, optimistic: false, returnPartialData: true }).result;
        return keepLastGood(result, known);
      }),
    ),
  );
}
