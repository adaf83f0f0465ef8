import {
  applyUserErrors,
  Button,
  Form,
  notify,
  StepButton,
  useDraft,
  useWords,
  type FormProps,
  type Outcome,
} from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { formWords } from './form-words.ts';

/** What follows an act, and how its form is left. */
export interface FormWays {
  /** What follows once it is done, before the form is left. */
  readonly onDone?: () => void;
  /** Leaves the form, done or not. */
  readonly onClose: () => void;
}

/** What the form of an act needs. */
interface ActFormProps<T extends object> extends FormWays {
  readonly form: FormProps<T>['form'];
  /** Name of the act, as its form and its button bear it. */
  readonly label: string;
  /** What is said once it is done. */
  readonly done: string;
  /** Under what the unfinished form is kept. */
  readonly draft: string;
  readonly take: (values: T) => Promise<Outcome<unknown>>;
  /** Indicates whether a file is on its way, without which the act must not go off. */
  readonly uploading?: boolean;
  readonly children: ReactNode;
}

/** The form of one act: a refusal keeps what was typed and says it at its field, what is done closes it. */
export function ActForm<T extends object>(props: ActFormProps<T>) {
  const { form, label, done, draft, take, onDone, onClose, uploading = false, children } = props;
  const words = useWords(formWords);
  const dropDraft = useDraft(form, draft);
  const send = async (values: T) => {
    if (uploading) return form.setError('root.files', { type: 'server', message: words('uploading') });
    const outcome = await take(values);
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    notify.done(done);
    onDone?.();
    onClose();
  };
  return (
    <Form
      form={form}
      label={label}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={label}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      {children}
    </Form>
  );
}
