import { Button, DocumentList, useFormat, useWords, type ListedDocument } from '@madang/frontend-kit';
import type { PartyCase_CaseFragment } from '../gql/graphql.ts';
import { ActProblem, partStyles, useSideAct } from '../party-parts/index.ts';
import { CONFIRM_RECEIPT } from './self-acts.ts';
import { selfWords } from './self-words.ts';
import styles from './self-resolution.module.css';

type Notified = Pick<PartyCase_CaseFragment, 'id' | 'documents' | 'availableSteps' | 'receiptConfirmedAt'>;

interface NoticeProps {
  readonly dispute: Notified;
  /** Asks for the case anew: addresses of documents are good for five minutes. */
  readonly refetch: () => Promise<Pick<Notified, 'documents'> | null>;
}

/** The notice of receipt is opened and confirmed (접수통보서확인, K11). */
export function ReceiptNotice({ dispute, refetch }: NoticeProps) {
  const words = useWords(selfWords);
  const { dateTime } = useFormat();
  const { busy, problem, run } = useSideAct(CONFIRM_RECEIPT, {
    payloadOf: (data) => data.confirmReceipt,
    done: words('CONFIRM_RECEIPT.done'),
  });
  const notices = dispute.documents.filter(({ kind }) => kind === 'RECEIPT_NOTICE');
  const freshUrl = async ({ id }: ListedDocument) =>
    (await refetch())?.documents.find((document) => document.id === id)?.downloadUrl;
  return (
    <div className={partStyles['act']}>
      <h3>{words('notice')}</h3>
      {notices.length === 0 ? (
        <p className={partStyles['hint']}>{words('notice.none')}</p>
      ) : (
        <div className={styles['papers']}>
          <DocumentList documents={notices} freshUrl={freshUrl} />
        </div>
      )}
      {dispute.receiptConfirmedAt && <p>{words('confirmed', { at: dateTime(dispute.receiptConfirmedAt) })}</p>}
      {dispute.availableSteps.includes('CONFIRM_RECEIPT') && (
        <>
          <p className={partStyles['hint']}>{words('CONFIRM_RECEIPT.text')}</p>
          <ActProblem problem={problem} />
          <Button variant="filled" size="lg" fullWidth loading={busy} onClick={() => void run({ caseId: dispute.id })}>
            {words('CONFIRM_RECEIPT')}
          </Button>
        </>
      )}
    </div>
  );
}
