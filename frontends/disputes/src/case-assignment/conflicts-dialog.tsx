import { Button, Dialog, EmptyState, notify, RowItem, Rows, useFormat, useStep, useWords } from '@madang/frontend-kit';
import { assignmentWords } from './assignment-words.ts';
import { END_CONFLICT, type ShownOfficer } from './officers-query.ts';
import styles from './conflicts-dialog.module.css';

interface DialogProps {
  readonly officer: ShownOfficer | null;
  readonly onClose: () => void;
}

/** Businesses with which an officer has to do; the lead may end each of them. */
export function ConflictsDialog({ officer, onClose }: DialogProps) {
  const words = useWords(assignmentWords);
  return (
    <Dialog
      title={officer && `${officer.name} · ${words('conflicts')}`}
      opened={officer !== null}
      onClose={onClose}
      width={520}
    >
      {officer && <Conflicts officer={officer} />}
    </Dialog>
  );
}

function Conflicts({ officer }: { officer: ShownOfficer }) {
  const words = useWords(assignmentWords);
  const format = useFormat();
  const [end, { busy }] = useStep(END_CONFLICT, (data) => data.endOfficerConflict);
  const conflicts = officer.conflicts ?? [];
  if (conflicts.length === 0) return <EmptyState title={words('conflicts.none')} />;
  const run = async (businessId: string) => {
    const outcome = await end({ input: { officerId: officer.id, businessId } });
    if (outcome.done) return notify.done(words('conflicts.ended'));
    for (const { message } of outcome.userErrors) notify.problem(message);
  };
  return (
    <div className={styles['conflicts']}>
      <p>{words('conflicts.text')}</p>
      <Rows label={words('conflicts')}>
        {conflicts.map(({ business, reason, declaredAt }) => (
          <RowItem
            key={business.id}
            title={business.name}
            detail={`${reason} · ${words('conflicts.since', { at: format.date(declaredAt) })}`}
            end={
              <Button
                variant="default"
                size="xs"
                disabled={busy}
                aria-label={`${words('conflicts.end')}: ${business.name}`}
                onClick={() => void run(business.id)}
              >
                {words('conflicts.end')}
              </Button>
            }
          />
        ))}
      </Rows>
    </div>
  );
}
