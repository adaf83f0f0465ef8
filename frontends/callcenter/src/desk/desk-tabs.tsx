import { SharedPart, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { openAddress } from '../open-address.ts';
import { questionWords, UntakenQuestions } from '../storefront-question/index.ts';
import { mailWords, UntakenMails } from '../ticket-mail/index.ts';
import { TicketSearch } from '../ticket/index.ts';
import { RecentTransfers, useWorklistCounts, Worklist, worklistWords } from '../worklist/index.ts';
import type { Draft } from './desk-drafts.ts';
import { DeskPane } from './desk-pane.tsx';
import type { OrderChoice } from './desk-screen.ts';
import { deskWords } from './desk-words.ts';
import { DraftList } from './draft-list.tsx';
import styles from './desk.module.css';

/** Work of the desk behind tabs (E5): the intake, and where it is filled from. */
export function DeskTabs(props: {
  value: string;
  onChange: (tab: string) => void;
  onChoose: (choice: OrderChoice) => void;
  onPickup: (orderId: string) => void;
  onDraft: (draft: Draft) => void;
  onDropDraft: (draftId: string) => void;
  form: ReactNode;
}) {
  const { value, onChange, onChoose, onPickup, onDraft, onDropDraft, form } = props;
  const words = useWords(deskWords);
  const own = useWords(worklistWords);
  const asked = useWords(questionWords);
  const written = useWords(mailWords);
  const counts = useWorklistCounts();
  const navigate = useNavigate();
  const open = (ticketId: string) => void navigate(openAddress(ticketId));
  const tabs = [
    { key: 'form', label: words('tab.form'), content: form },
    {
      key: 'mine',
      label: own('title'),
      count: counts?.total,
      content: (
        <div className={styles['list']}>
          <Worklist hrefOf={openAddress} />
        </div>
      ),
    },
    {
      key: 'questions',
      label: asked('title'),
      count: counts?.untakenQuestions,
      content: (
        <div className={styles['list']}>
          <UntakenQuestions hrefOf={openAddress} onTaken={open} />
        </div>
      ),
    },
    {
      key: 'mails',
      label: written('title'),
      count: counts?.untakenMails,
      content: (
        <div className={styles['list']}>
          <UntakenMails hrefOf={openAddress} onTaken={open} />
        </div>
      ),
    },
    {
      key: 'orders',
      label: words('tab.orders'),
      content: (
        <div className={styles['list']}>
          <p className={styles['note']}>{words('orders.warning')}</p>
          <SharedPart of="orders/order-search/1" props={{ onChoose, onPickup }} />
        </div>
      ),
    },
    {
      key: 'transfers',
      label: own('transfers'),
      content: (
        <div className={styles['list']}>
          <RecentTransfers hrefOf={openAddress} />
        </div>
      ),
    },
    {
      key: 'all',
      label: words('tab.all'),
      content: (
        <div className={styles['list']}>
          <TicketSearch hrefOf={openAddress} />
        </div>
      ),
    },
    {
      key: 'returns',
      label: words('tab.returns'),
      content: (
        <div className={styles['list']}>
          <SharedPart of="orders/pickup-history/1" props={{}} />
        </div>
      ),
    },
    { key: 'drafts', label: words('tab.drafts'), content: <DraftList onOpen={onDraft} onDrop={onDropDraft} /> },
  ];
  const known = tabs.some(({ key }) => key === value) ? value : 'form';
  return (
    <div className={styles['work']}>
      <DeskPane label={words('tabs')} value={known} onChange={onChange} tabs={tabs} />
    </div>
  );
}
