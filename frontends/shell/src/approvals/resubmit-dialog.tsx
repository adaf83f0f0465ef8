import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  TextAreaField,
  useForm,
  useWords,
} from '@madang/frontend-kit';
import { RESUBMIT } from './approval-acts.ts';
import { approvalWords } from './approval-words.ts';
import type { RequestDialogProps } from './return-dialog.tsx';
import { useApprovalStep } from './use-approval-step.ts';

const WIDTH = 640;

/** Lets the text of a draft or a returned request be changed before it is submitted again; what is decided on stays. */
export function ResubmitDialog(props: RequestDialogProps) {
  const words = useWords(approvalWords);
  return (
    <Dialog title={words('resubmit.do')} opened={props.opened} onClose={props.onClose} width={WIDTH}>
      <ResubmitForm {...props} />
    </Dialog>
  );
}

function ResubmitForm({ request, service, onClose, onDone }: RequestDialogProps) {
  const words = useWords(approvalWords);
  const { id, subjectLabel, content } = request;
  const form = useForm({ defaultValues: { content: content ?? '' } });
  const [resubmit] = useApprovalStep(RESUBMIT, service, { word: 'resubmit.done', number: subjectLabel });
  const save = async (values: { content: string }) => {
    const errors = await resubmit({ input: { approvalId: id, ...values } });
    if (errors !== null) return applyUserErrors(form, errors);
    onClose();
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('resubmit.do')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('resubmit.do')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <TextAreaField required autoFocus name="content" label={words('resubmit.content')} rows={10} />
    </Form>
  );
}
