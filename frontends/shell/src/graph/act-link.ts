import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { isMutation } from './operation-kind.ts';

const listeners = new Set<() => void>();

/** Tells whoever listens that an act was answered, so that counters can be asked anew. */
export function actLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    isMutation(operation.query)
      ? forward(operation).pipe(
          tap(() => {
            for (const listener of listeners) listener();
          }),
        )
      : forward(operation),
  );
}

/** Tells a listener after each act of this desk; gives the way to stop. */
export function onAct(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
