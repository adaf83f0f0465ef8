import { Button, Dialog, StepButton, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { DeskCustomer } from './desk-queries.ts';
import type { DeskScreen, OrderChoice } from './desk-screen.ts';
import { linkWarning } from './desk-state.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

/** Asks before an order is linked, and says what speaks against it: above all that F2 was not pressed (E4, E8). */
export function OrderLinkDialog(props: {
  choice: OrderChoice | null;
  screen: DeskScreen;
  customer: DeskCustomer | null;
  ticketNumber: string;
  onLink: (choice: OrderChoice) => void;
  onClose: () => void;
}) {
  const { choice, screen, customer, ticketNumber, onLink, onClose } = props;
  const words = useWords(deskWords);
  const warning = choice && linkWarning(screen, choice);
  return (
    <Dialog opened={choice !== null} onClose={onClose} title={words('link.title')}>
      <div className={styles['question']}>
        <p>{words('link.ask', { name: customer?.name ?? words('link.intake') })}</p>
        {warning && (
          <p role="alert" className={styles['warning']}>
            <IconAlertTriangle size={16} aria-hidden /> {words(`link.${warning}`, { number: ticketNumber })}
          </p>
        )}
        <footer className={styles['questionActs']}>
          <Button variant="subtle" onClick={onClose}>
            {words('link.no')}
          </Button>
          <StepButton primary label={words('link.yes')} hotKey="mod+Enter" onRun={() => choice && onLink(choice)} />
        </footer>
      </div>
    </Dialog>
  );
}
