import { Button, Page, SkeletonLines, useSession, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PartyCase } from '../party-case/index.ts';
import { PartyFilesProvider } from '../party-files/index.ts';
import { PortalReading } from '../portal/index.ts';
import { partnerWords } from './partner-words.ts';
import { usePartnerCase } from './use-partner-case.ts';
import styles from './partner-cases.module.css';

interface FrameProps {
  readonly titleOf: (dispute: PartyCase) => string;
  /** Where the other page of the case is. */
  readonly other: { readonly path: '' | '/self'; readonly label: string };
  readonly children: (dispute: PartyCase, refetch: () => Promise<PartyCase | null>) => ReactNode;
}

/** What surrounds a case of a business: the ways to the list and to its other page, in the letters of the portal. */
export function PartnerCaseFrame({ titleOf, other, children }: FrameProps) {
  const words = useWords(partnerWords);
  const { accessToken } = useSession();
  const { dispute, loading, error, refetch } = usePartnerCase();
  return (
    <Page title={dispute ? titleOf(dispute) : words('title')}>
      <PortalReading>
        <div className={styles['column']} data-wide>
          <nav className={styles['ways']} aria-label={words('title')}>
            <Link to="/my-cases">{words('to.list')}</Link>
            {dispute && <Link to={`/my-cases/${dispute.id}${other.path}`}>{other.label}</Link>}
          </nav>
          {dispute ? (
            <PartyFilesProvider access={accessToken}>{children(dispute, refetch)}</PartyFilesProvider>
          ) : loading ? (
            <div role="status" aria-label={words('loading')}>
              <SkeletonLines lines={8} />
            </div>
          ) : (
            <div role="alert">
              <p>{words(error ? 'failed' : 'missing')}</p>
              {error && <Button onClick={() => void refetch()}>{words('retry')}</Button>}
            </div>
          )}
        </div>
      </PortalReading>
    </Page>
  );
}
