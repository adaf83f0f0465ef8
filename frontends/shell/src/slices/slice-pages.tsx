import {
  BrokenPart,
  EmptyState,
  holdsRole,
  Page,
  serviceName,
  SkeletonLines,
  SlicePart,
  useLabel,
  useSession,
  useWords,
  type Slice,
} from '@madang/frontend-kit';
import { IconLock } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { NotFoundPage } from '../not-found-page.tsx';
import { shellWords } from '../words.ts';
import { mayOpen } from './may-open.ts';
import { ownAddress } from './own-address.ts';
import { ScreenTabs } from './screen-tabs.tsx';
import { reloadSlice, useSlices } from './slice-store.ts';

/** Pages of the slice named in the address; a slice that is missing or broken has its own error area here. */
export function SlicePages() {
  const { sliceId = '' } = useParams();
  const { person } = useSession();
  const own = ownAddress(person, useLocation().pathname);
  const slices = useSlices();
  const mounted = slices.all.find(({ name }) => name === sliceId);
  if (own !== null) return <Navigate replace to={own} />;
  if (slices.status === 'loading') return <Waiting />;
  if (!mounted) return <NotFoundPage />;
  if (mounted.status === 'loading') return <Waiting />;
  if (mounted.status === 'failed') {
    return (
      <Page title={serviceName(sliceId)}>
        <BrokenPart service={sliceId} error={mounted.error} onRetry={() => void reloadSlice(sliceId)} />
      </Page>
    );
  }
  return (
    <>
      <SliceTabs slice={mounted.slice} />
      <SliceRoutes slice={mounted.slice} />
    </>
  );
}

function SliceRoutes({ slice }: { slice: Slice }) {
  const { person } = useSession();
  const { pathname } = useLocation();
  const retry = useCallback(() => reloadSlice(slice.id), [slice.id]);
  if (!mayOpen(slice, person, pathname)) return <NoRight />;
  return (
    <Routes>
      {slice.routes.map(({ path, load }) => (
        <Route
          key={path}
          path={path}
          index={path === ''}
          element={
            <SlicePart key={path} service={slice.id} load={load} props={{}} onRetry={retry} skeleton={<Waiting />} />
          }
        />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** Screens of a slice that has more than one for this person. */
function SliceTabs({ slice }: { slice: Slice }) {
  const label = useLabel();
  const { person } = useSession();
  const screens = slice.nav.filter(({ forRoles }) => holdsRole(person, forRoles ?? slice.forRoles));
  if (screens.length < 2) return null;
  return (
    <ScreenTabs
      label={label(slice.label)}
      screens={screens.map((screen) => ({ to: screen.to, label: label(screen.label) }))}
    />
  );
}

function NoRight() {
  const words = useWords(shellWords);
  return (
    <Page title={words('page.noRight')}>
      <EmptyState icon={IconLock} title={words('page.noRight')} />
    </Page>
  );
}

function Waiting() {
  return (
    <Page title="">
      <SkeletonLines lines={8} />
    </Page>
  );
}
