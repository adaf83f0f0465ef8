import { DocumentList, SkeletonLines, useWords, type Placed } from '@madang/frontend-kit';
import { useDocuments, useFreshUrl } from '../documents/index.ts';
import { messageWords } from './message-words.ts';
import type { MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

/** The documents that went with a message, each to be looked at. */
export function EnclosedDocuments({ message }: { message: Placed<MessageRow> }) {
  const words = useWords(messageWords);
  const list = useDocuments({ subject: message.subjectId });
  const freshUrl = useFreshUrl();
  const enclosed = list.rows.filter(({ id }) => message.documentIds.includes(id));
  return (
    <section aria-label={words('detail.documents')} className={styles['section']}>
      <h3>{words('detail.documents')}</h3>
      {list.rows.length === 0 && list.isBusy ? (
        <SkeletonLines lines={2} />
      ) : (
        <DocumentList
          documents={enclosed}
          freshUrl={({ id }) => {
            const row = enclosed.find((each) => each.id === id);
            return row ? freshUrl(row) : Promise.resolve(null);
          }}
        />
      )}
    </section>
  );
}
