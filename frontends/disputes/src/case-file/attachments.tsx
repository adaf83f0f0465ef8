import { sizeInWords, StateBadge, useWords } from '@madang/frontend-kit';
import { IconFileText } from '@tabler/icons-react';
import type { CaseFile_FileFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { fileWords } from './file-words.ts';
import styles from './case-file.module.css';

graphql(`
  fragment CaseFile_file on CaseFile {
    id
    name
    size
    state
    refusalMessage
    downloadUrl
    thumbnailUrl
  }
`);

/** Files that go with a message: whoever reads it opens them once they are checked. */
export function Attachments({ files, label }: { files: readonly CaseFile_FileFragment[]; label: string }) {
  const words = useWords(fileWords);
  if (files.length === 0) return null;
  return (
    <ul className={styles['files']} aria-label={label}>
      {files.map(({ id, name, size, state, refusalMessage, downloadUrl, thumbnailUrl }) => (
        <li key={id}>
          {thumbnailUrl ? (
            <img className={styles['picture']} src={thumbnailUrl} alt="" loading="lazy" />
          ) : (
            <IconFileText size={16} stroke={1.75} aria-hidden />
          )}
          {downloadUrl ? (
            <a className={styles['name']} href={downloadUrl} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            <span className={styles['name']}>{name}</span>
          )}
          <span className={styles['size']}>{sizeInWords(size)}</span>
          {!downloadUrl && (
            <StateBadge tone={state === 'REFUSED' ? 'danger' : 'neutral'}>{words(`state.${state}`)}</StateBadge>
          )}
          {refusalMessage && <p className={styles['refusal']}>{refusalMessage}</p>}
        </li>
      ))}
    </ul>
  );
}
