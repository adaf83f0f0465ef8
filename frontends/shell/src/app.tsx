import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { ThemeProvider, useLanguage } from '@madang/frontend-kit';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createBrowserRouter, Route, Routes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AlarmsProvider } from './alarms/index.ts';
import { CustomerPage } from './customer/index.ts';
import { ExplorerPage } from './explorer/index.ts';
import { Frame } from './frame/index.ts';
import { createGraph } from './graph/index.ts';
import { HomePage } from './home/index.ts';
import { WorkCountsProvider } from './my-work/index.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { shellRoutes } from './screens.ts';
import { SessionGate } from './session/index.ts';
import { ShellPage } from './shell-page.tsx';
import { loadSlices, onSliceMounted, SharedPartsOfSlices, SlicePages } from './slices/index.ts';

/** Comes with who needs it: most people sign in. */
const CaseAccess = lazy(() => import('./case-access/index.ts').then((m) => ({ default: m.CaseAccess })));
const VerifyPage = lazy(() => import('./verify/index.ts').then((m) => ({ default: m.VerifyPage })));
const RedressPage = lazy(() => import('./redress/index.ts').then((m) => ({ default: m.RedressPage })));
const ApplyPage = lazy(() => import('./case-application/index.ts').then((m) => ({ default: m.ApplyPage })));
const StatisticsPage = lazy(() => import('./statistics/index.ts').then((m) => ({ default: m.StatisticsPage })));
const StandardsPage = lazy(() => import('./standards/index.ts').then((m) => ({ default: m.StandardsPage })));
const PrecedentsPage = lazy(() => import('./precedents/index.ts').then((m) => ({ default: m.PrecedentsPage })));
const CollectivePage = lazy(() => import('./collective/index.ts').then((m) => ({ default: m.CollectivePage })));
const InfringementNoticePage = lazy(() =>
  import('./infringement-notice/index.ts').then((m) => ({ default: m.InfringementNoticePage })),
);
const SurveyPage = lazy(() => import('./survey/index.ts').then((m) => ({ default: m.SurveyPage })));

/** The whole shell; its router begins at the place where signing in left the address. */
export function App() {
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: <Desk /> }]));
  return <RouterProvider router={router} />;
}

/** The look is below the router, so that a notification may hold a link. */
function Desk() {
  return (
    <ThemeProvider>
      <Suspense fallback={null}>
        <Routes>
          <Route path="case-access" element={<CaseAccess />} />
          <Route path="verify/:number?" element={<VerifyPage />} />
          <Route path="redress" element={<RedressPage />} />
          <Route path="redress/apply" element={<ApplyPage />} />
          <Route path="redress/statistics" element={<StatisticsPage />} />
          <Route path="redress/standards/:id?" element={<StandardsPage />} />
          <Route path="redress/precedents/:id?" element={<PrecedentsPage />} />
          <Route path="redress/collective/:id?" element={<CollectivePage />} />
          <Route path="infringement-notice/:token" element={<InfringementNoticePage />} />
          <Route path="survey/:slice/:token" element={<SurveyPage />} />
          <Route
            path="*"
            element={
              <SessionGate>
                <SignedIn />
              </SessionGate>
            }
          />
        </Routes>
      </Suspense>
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
  useFreshWords(client);
  return (
    <ApolloProvider client={client}>
      <AlarmsProvider>
        <WorkCountsProvider>
          <SharedPartsOfSlices>
            <Frame>
              <Places />
            </Frame>
          </SharedPartsOfSlices>
        </WorkCountsProvider>
      </AlarmsProvider>
    </ApolloProvider>
  );
}

function Places() {
  return (
    <Routes>
      <Route index element={<HomePage />} />
      <Route path="customers/:id" element={<CustomerPage />} />
      <Route path="graphiql" element={<ExplorerPage />} />
      {shellRoutes.map((route) => (
        <Route key={route.path} path={route.path} element={<ShellPage route={route} />} />
      ))}
      <Route path=":sliceId/*" element={<SlicePages />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** Labels come from the graph in the language of the request, so a new language asks again for what is shown. */
function useFreshWords(client: ApolloClient): void {
  const language = useLanguage();
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    void client.refetchObservableQueries();
  }, [client, language]);
}
