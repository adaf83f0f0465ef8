import { EmptyState, holdsRole, Page, useSession, useWords } from '@madang/frontend-kit';
import type { Role } from '@madang/shared-schema/roles';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { shellWords } from '../words.ts';

/** A screen for some roles; others are told that they have no right to it. */
export function RolesOnly({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const words = useWords(shellWords);
  const { person } = useSession();
  if (holdsRole(person, roles)) return children;
  return (
    <Page title={words('page.noRight')}>
      <EmptyState icon={IconLock} title={words('page.noRight')} />
    </Page>
  );
}
