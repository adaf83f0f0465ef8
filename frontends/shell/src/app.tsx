import { ApolloProvider } from '@apollo/client/react';
import { ThemeProvider } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { createBrowserRouter, Route, Routes } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { CustomerPage } from './customer/index.ts';
import { ExplorerPage } from './explorer/index.ts';
import { Frame } from './frame/index.ts';
import { createGraph } from './graph/index.ts';
import { HomePage } from './home/index.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { SessionGate } from './session/index.ts';
import { loadSlices, onSliceMounted, SlicePages } from './slices/index.ts';

/** The whole shell; its router begins at the place where signing in left the address. */
export function App() {
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: <Desk /> }]));
  return <RouterProvider router={router} />;
}

/** The look is below the router, so that a notification may hold a link. */
function Desk() {
  return (
    <ThemeProvider>
      <SessionGate>
        <SignedIn />
      </SessionGate>
    </ThemeProvider>
  );
}

/** What exists only for somebody who has signed in: the client with its cache, and the slices. */
function SignedIn() {
  const [{ client, cache }] = useState(createGraph);
  useEffect(() => {
    void loadSlices();
    return onSliceMounted(({ typePolicies }) => typePolicies && cache.policies.addTypePolicies(typePolicies));
  }, [cache]);
  return (
    <ApolloProvider client={client}>
      <Frame>
        <Routes>
          <Route index element={<HomePage />} />
          <Route path="customers/:id" element={<CustomerPage />} />
          <Route path="graphiql" element={<ExplorerPage />} />
          <Route path=":sliceId/*" element={<SlicePages />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Frame>
    </ApolloProvider>
  );
}
