import {
  ActionIcon,
  Button,
  Faint,
  notify,
  notifyRefusal,
  Num,
  RowItem,
  Rows,
  StateBadge,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { movedCodes } from './moved-codes.ts';
import { PUT_TICKET_CODE, SWITCH_TICKET_CODE, type CodeEntry } from './ticket-code-documents.ts';
import { ticketCodeWords } from './ticket-code-words.ts';

const WAYS = [
  { by: -1, word: 'up', Picture: IconArrowUp },
  { by: 1, word: 'down', Picture: IconArrowDown },
] as const;

/** Codes of a table in the order in which they are offered, each to be moved, named otherwise or switched off. */
export function TicketCodeRows(props: {
  table: readonly CodeEntry[];
  onEdit: (entry: CodeEntry) => void;
  onChanged: () => void;
}) {
  const { table, onEdit, onChanged } = props;
  const words = useWords(ticketCodeWords);
  const [put, { busy: moves }] = useStep(PUT_TICKET_CODE, (data) => data.putTicketCode);
  const [change, { busy: switches }] = useStep(SWITCH_TICKET_CODE, (data) => data.switchTicketCode);
  const move = async (entry: CodeEntry, by: -1 | 1) => {
    for (const { kind, code, ko, en, position } of movedCodes(table, entry.code, by)) {
      const outcome = await put({ input: { kind, code, ko, en, position } });
      if (!outcome.done) notifyRefusal(outcome);
    }
    onChanged();
  };
  const offer = async ({ kind, code, isActive }: CodeEntry) => {
    const outcome = await change({ input: { kind, code, isActive: !isActive } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words(isActive ? 'switched.off' : 'switched.on'));
    onChanged();
  };
  return (
    <Rows label={words('title')}>
      {table.map((entry, index) => (
        <RowItem
          key={entry.code}
          title={
            <>
              <Num>{entry.code}</Num> {entry.ko}
            </>
          }
          detail={
            <>
              <Faint>{entry.en}</Faint>
              {!entry.isActive && <StateBadge>{words('off')}</StateBadge>}
            </>
          }
          end={
            <>
              {WAYS.map(({ by, word, Picture }) => (
                <ActionIcon
                  key={word}
                  variant="subtle"
                  color="gray"
                  aria-label={`${words(word)}: ${entry.ko}`}
                  disabled={moves || index + by < 0 || index + by >= table.length}
                  onClick={() => void move(entry, by)}
                >
                  <Picture size={16} aria-hidden />
                </ActionIcon>
              ))}
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${words('edit')}: ${entry.ko}`}
                onClick={() => onEdit(entry)}
              >
                {words('edit')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                disabled={switches}
                aria-label={`${words(entry.isActive ? 'switch.off' : 'switch.on')}: ${entry.ko}`}
                onClick={() => void offer(entry)}
              >
                {words(entry.isActive ? 'switch.off' : 'switch.on')}
              </Button>
            </>
          }
        />
      ))}
    </Rows>
  );
}
