import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useForm,
  useWords,
  type Placed,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSliceAct } from '../each-slice/index.ts';
import { documentWords } from './document-words.ts';
import { REQUEST_REVOCATION } from './revoke-act.ts';
import type { DocumentRow } from './use-documents.ts';
import styles from './documents.module.css';

/** Asks for the revocation of a document: why first, then somebody else decides. */
export function RevokeButton({ document }: { document: Placed<DocumentRow> }) {
  const words = useWords(documentWords);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words('revoke')}</Button>
      <Dialog title={words('revoke')} opened={asking} onClose={close}>
        {asking && <RevokeForm document={document} onClose={close} />}
      </Dialog>
    </>
  );
}

function RevokeForm({ document, onClose }: { document: Placed<DocumentRow>; onClose: () => void }) {
  const words = useWords(documentWords);
  const { act, busy } = useSliceAct(REQUEST_REVOCATION, document.service);
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async ({ reason }: { reason: string }) => {
    const outcome = await act({ input: { documentId: document.id, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(<Link to="/approvals?box=SENT_BY_ME">{words('revoke.done')}</Link>);
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('revoke')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('revoke.do')}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p className={styles['hint']}>{words('revoke.text')}</p>
      <TextAreaField
        required
        autoFocus
        name="reason"
        label={words('revoke.reason')}
        hint={words('revoke.reason.hint')}
        rows={2}
        maxLength={1000}
      />
    </Form>
  );
}
