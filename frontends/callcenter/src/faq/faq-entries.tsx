import { Button, Faint, Moment, Prose, RowItem, Rows, StateBadge, useWords } from '@madang/frontend-kit';
import type { FaqEntriesQuery } from '../gql/graphql.ts';
import { faqWords } from './faq-words.ts';

type Entry = FaqEntriesQuery['faqEntries']['nodes'][number];

/** Entries with their answers, those used most often first; who leads the desk edits them. */
export function FaqEntries({
  entries,
  onEdit,
}: {
  readonly entries: readonly Entry[];
  readonly onEdit: ((entry: Entry) => void) | null;
}) {
  const words = useWords(faqWords);
  return (
    <Rows label={words('title')}>
      {entries.map((entry) => (
        <RowItem
          key={entry.id}
          title={entry.question}
          end={
            onEdit && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => onEdit(entry)}
                aria-label={`${words('edit')}: ${entry.question}`}
              >
                {words('edit')}
              </Button>
            )
          }
          detail={
            <>
              <StateBadge>{entry.category}</StateBadge>
              <span>
                {words('hits')} {entry.hits}
              </span>
              <Faint>
                {words('changed')} {entry.changedByName} <Moment at={entry.changedAt} short />
              </Faint>
            </>
          }
        >
          <div style={{ padding: '0 var(--md-pad) 10px' }}>
            <Prose>{entry.answer}</Prose>
          </div>
        </RowItem>
      ))}
    </Rows>
  );
}
