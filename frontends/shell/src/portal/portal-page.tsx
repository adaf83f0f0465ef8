import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { PortalFrame } from './portal-frame.tsx';
import { createPortalGraph } from './portal-graph.ts';

/** A page for everybody: no sign-in, large letters, one thing at a time; it asks the graph as nobody. */
export function PortalPage({ place, children }: { place: string; children: ReactNode }) {
  const [client] = useState(createPortalGraph);
  return (
    <ApolloProvider client={client}>
      <PortalFrame place={place}>{children}</PortalFrame>
    </ApolloProvider>
  );
}
