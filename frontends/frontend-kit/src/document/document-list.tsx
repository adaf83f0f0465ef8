import { IconEye, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../format/index.ts';
import { EmptyState } from '../states/index.ts';
import { notify } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { documentNumberInGroups } from './document-number.ts';
import { DocumentStateBadge, type DocumentStateName } from './document-state-badge.tsx';
import { documentWords } from './document-words.ts';
import styles from './document.module.css';

/** What a list shows of a document: fields of `IssuedDocument`. */
export interface ListedDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly state: DocumentStateName;
  readonly orderedAt: string;
  readonly issuedAt?: string | null;
  readonly downloadUrl?: string | null;
  readonly problem?: 'CERTIFICATE_EXPIRED' | 'PRINTING_FAILED' | 'REGISTER_AWAY' | null;
  /** First time that each side has taken it; known to staff alone. */
  readonly readings?: readonly { readonly side: string; readonly at: string }[];
}

/**
 * Documents of one thing, each opened over the page. An address is good for five minutes: `freshUrl` asks for a new one
 * when a document is opened.
 */
export function DocumentList(props: {
  documents: readonly ListedDocument[];
  freshUrl?: (document: ListedDocument) => Promise<string | null | undefined>;
}) {
  const { documents, freshUrl = ({ downloadUrl }) => Promise.resolve(downloadUrl) } = props;
  const words = useWords(documentWords);
  const [opened, setOpened] = useState<{ document: ListedDocument; url: string } | null>(null);
  const open = async (document: ListedDocument) => {
    const url = await freshUrl(document).catch(() => null);
    if (url) setOpened({ document, url });
    else notify.problem(words('list.unreadable'));
  };
  if (documents.length === 0) return <EmptyState small title={words('list.none')} text={words('list.none.text')} />;
  return (
    <>
      <ul className={styles['list']} aria-label={words('list.label')}>
        {documents.map((document) => (
          <DocumentItem key={document.id} document={document} onOpen={() => void open(document)} />
        ))}
      </ul>
      <DocumentDialog
        title={opened?.document.title}
        url={opened?.url ?? null}
        fileName={opened ? `${opened.document.title} ${documentNumberInGroups(opened.document.number)}` : ''}
        onStale={() => opened && void open(opened.document)}
        onClose={() => setOpened(null)}
      />
    </>
  );
}

function DocumentItem({ document, onOpen }: { document: ListedDocument; onOpen: () => void }) {
  const { title, number, version, state, orderedAt, issuedAt, downloadUrl, problem, readings = [] } = document;
  const words = useWords(documentWords);
  const format = useFormat();
  return (
    <li>
      <IconFileText size={18} stroke={1.6} aria-hidden />
      <div>
        {downloadUrl ? (
          <button type="button" className={styles['open']} onClick={onOpen}>
            {title}
          </button>
        ) : (
          <span title={words('list.waiting')}>{title}</span>
        )}
        <p className={styles['marks']}>
          <span>{documentNumberInGroups(number)}</span>
          {version > 1 && <span>{words('list.version', { version })}</span>}
          <span>{format.shortDateTime(issuedAt ?? orderedAt)}</span>
        </p>
        {problem && <p>{words(`problem.${problem}`)}</p>}
        {readings.map(({ side, at }) => (
          <p key={side} className={styles['reading']}>
            <IconEye size={13} aria-hidden />
            {words('list.read', { side: isSide(side) ? words(`side.${side}`) : side, at: format.shortDateTime(at) })}
          </p>
        ))}
      </div>
      <DocumentStateBadge state={state} />
    </li>
  );
}

const SIDES = ['APPLICANT', 'RESPONDENT', 'CLAIMANT', 'POSTER', 'STAFF'] as const;

function isSide(side: string): side is (typeof SIDES)[number] {
  return SIDES.some((known) => known === side);
}
