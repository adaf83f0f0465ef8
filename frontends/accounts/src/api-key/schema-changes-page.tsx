import {
  Button,
  EmptyState,
  Page,
  PageHeader,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  useFormat,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import log from '@madang/shared-schema/changelog.json';
import { useState } from 'react';
import { accountsWords } from '../words.ts';

/** Most changes of a day that are shown at first. */
const FIRST = 20;

type Kind = 'BREAKING' | 'DANGEROUS' | 'SAFE';
const TONES: Readonly<Record<Kind, Tone>> = { BREAKING: 'danger', DANGEROUS: 'soon', SAFE: 'neutral' };
const ORDER = ['BREAKING', 'DANGEROUS', 'SAFE'] as const;

interface Change {
  readonly date: string;
  readonly kind: string;
  readonly path: string;
  readonly message: string;
}

/** What became of the graph, day by day, what breaks clients first. */
export function SchemaChangesPage() {
  const words = useWords(accountsWords);
  const changes: readonly Change[] = log;
  const days = [...new Set(changes.map(({ date }) => date))];
  return (
    <Page title={words('changes.title')}>
      <PageHeader title={words('changes.title')} />
      {days.length === 0 && <EmptyState title={words('changes.none')} />}
      {days.map((day) => (
        <DayOfChanges key={day} day={day} changes={changes.filter(({ date }) => date === day)} />
      ))}
    </Page>
  );
}

function DayOfChanges({ day, changes }: { day: string; changes: readonly Change[] }) {
  const words = useWords(accountsWords);
  const { date } = useFormat();
  const [all, setAll] = useState(false);
  const sorted = changes.toSorted((one, other) => rankOf(one) - rankOf(other));
  const hidden = all ? 0 : Math.max(sorted.length - FIRST, 0);
  return (
    <Panel title={date(`${day}T00:00:00+09:00`)} count={changes.length} flush>
      <Rows label={day}>
        {sorted.slice(0, sorted.length - hidden).map(({ kind, path, message }) => (
          <RowItem
            key={`${path}${message}`}
            title={<code>{path}</code>}
            end={<StateBadge tone={TONES[kindOf(kind)]}>{words(`changes.kind.${kindOf(kind)}`)}</StateBadge>}
            detail={message}
          />
        ))}
      </Rows>
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {words('changes.more', { count: hidden })}
        </Button>
      )}
    </Panel>
  );
}

function kindOf(word: string): Kind {
  return ORDER.find((kind) => kind === word) ?? 'SAFE';
}

function rankOf({ kind }: Change): number {
  return ORDER.indexOf(kindOf(kind));
}
