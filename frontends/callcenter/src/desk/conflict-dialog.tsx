import { Button, Dialog, Moment, StepButton, useWords } from '@madang/frontend-kit';
import type { DeskScreen } from './desk-screen.ts';
import type { ShownTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { Conflict } from './use-desk-steps.ts';
import styles from './desk.module.css';

/** Two agents wrote on one ticket: both texts side by side, and neither is lost before somebody chose. */
export function ConflictDialog(props: {
  conflict: Conflict | null;
  screen: DeskScreen;
  onKeepMine: (conflict: Conflict) => void;
  onTakeTheirs: (theirs: ShownTicket) => void;
  onClose: () => void;
}) {
  const { conflict, screen, onKeepMine, onTakeTheirs, onClose } = props;
  const words = useWords(deskWords);
  const theirs = conflict?.theirs;
  const name = theirs?.modifiedBy?.name ?? words('conflict.someone');
  return (
    <Dialog opened={conflict !== null} onClose={onClose} title={words('conflict.title')} width={860}>
      {conflict && theirs && (
        <div className={styles['question']}>
          <p>{words('conflict.text')}</p>
          <div className={styles['both']}>
            <Text head={words('conflict.mine')} {...screen.values} />
            <Text
              head={
                <>
                  {words('conflict.theirs', { name })} · <Moment at={theirs.modifiedAt} short />
                </>
              }
              title={theirs.title}
              content={theirs.content}
              operatorMemo={theirs.operatorMemo ?? ''}
            />
          </div>
          <footer className={styles['questionActs']}>
            <Button variant="subtle" onClick={onClose}>
              {words('conflict.back')}
            </Button>
            <Button onClick={() => onTakeTheirs(theirs)}>{words('conflict.takeTheirs')}</Button>
            <StepButton
              primary
              label={words('conflict.keepMine')}
              hotKey="mod+Enter"
              onRun={() => onKeepMine(conflict)}
            />
          </footer>
        </div>
      )}
    </Dialog>
  );
}

function Text(props: { head: React.ReactNode; title: string; content: string; operatorMemo: string }) {
  const { head, title, content, operatorMemo } = props;
  const words = useWords(deskWords);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by its keys
    <section tabIndex={0}>
      <h3>{head}</h3>
      <strong>{title}</strong>
      <p>{content}</p>
      {operatorMemo !== '' && (
        <p>
          {words('field.operatorMemo')}: {operatorMemo}
        </p>
      )}
    </section>
  );
}
