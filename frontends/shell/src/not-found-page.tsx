import { EmptyState, Page, useWords } from '@madang/frontend-kit';
import { IconCompassOff } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { shellWords } from './words.ts';

/** Says that the address leads nowhere, and the way back. */
export function NotFoundPage() {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  return (
    <Page title={words('page.none')}>
      <EmptyState
        icon={IconCompassOff}
        title={words('page.none')}
        text={words('page.none.text', { path: pathname })}
        action={<Link to="/">{words('page.home')}</Link>}
      />
    </Page>
  );
}
