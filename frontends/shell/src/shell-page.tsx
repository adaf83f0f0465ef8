import { Page, SkeletonLines, SlicePart } from '@madang/frontend-kit';
import type { Role } from '@madang/shared-schema/roles';
import type { ShellRoute } from './screens.ts';
import { RolesOnly } from './work/index.ts';

const EVERYBODY: readonly Role[] = [];

/** One page of the shell itself: skeleton while it comes, its own error area when it breaks. */
export function ShellPage({ route: { path, load, forRoles } }: { route: ShellRoute }) {
  const waiting = (
    <Page title="">
      <SkeletonLines lines={8} />
    </Page>
  );
  return (
    <RolesOnly roles={forRoles ?? EVERYBODY}>
      <SlicePart key={path} service="shell" load={load} props={{}} skeleton={waiting} />
    </RolesOnly>
  );
}
