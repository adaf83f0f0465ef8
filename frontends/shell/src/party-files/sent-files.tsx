import { notify, sizeInWords, useWords } from '@madang/frontend-kit';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import type { FileState } from '../gql/graphql.ts';
import { fileWords } from './file-words.ts';
import styles from './party-files.module.css';

/** A file as it goes with something that was said. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly state: FileState;
  readonly refusalMessage: string | null;
}

interface SentFilesProps {
  readonly files: readonly ShownFile[];
  /** Asks for an address: one is good for five minutes. */
  readonly freshUrl: (id: string) => Promise<string | null | undefined>;
}

/** Files that go with something that was said, each to be saved once it was checked. */
export function SentFiles({ files, freshUrl }: SentFilesProps) {
  const words = useWords(fileWords);
  if (files.length === 0) return null;
  const save = async ({ id, name }: ShownFile) => {
    const href = await freshUrl(id).catch(() => null);
    if (href) Object.assign(document.createElement('a'), { href, download: name }).click();
    else notify.problem(words('download.failed'));
  };
  return (
    <ul className={styles['files']} aria-label={words('label')}>
      {files.map((file) => (
        <li key={file.id}>
          <span className={styles['name']}>
            <IconFileText size={20} stroke={1.6} aria-hidden />
            {file.name}
          </span>
          <span className={file.state === 'REFUSED' ? styles['wrong'] : styles['limits']}>
            {file.state === 'RELEASED'
              ? sizeInWords(file.size)
              : [words(`state.${file.state}`), file.refusalMessage].filter(Boolean).join('. ')}
          </span>
          {file.state === 'RELEASED' && (
            <button
              type="button"
              className={styles['small']}
              aria-label={words('of.file', { act: words('download'), name: file.name })}
              onClick={() => void save(file)}
            >
              <IconDownload size={18} aria-hidden />
              {words('download')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
