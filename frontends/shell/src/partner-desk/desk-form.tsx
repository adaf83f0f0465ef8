import {
  applyUserErrors,
  Button,
  Form,
  notify,
  StepButton,
  useForm,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { partnerDeskWords } from './partner-desk-words.ts';

type Outcome = { readonly done: true } | { readonly done: false; readonly userErrors: readonly UserError[] };

type Values = Readonly<Record<string, string>>;

interface DeskFormProps {
  readonly label: string;
  /** What is said once it happened. */
  readonly said: string;
  readonly values: Values;
  readonly send: (values: Values) => Promise<Outcome>;
  readonly onDone: () => void;
  /** Leaves a form that stands in a dialog. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A form of the page: its refusals stand at its fields, and what was typed stays. */
export function DeskForm(props: DeskFormProps) {
  const { label, said, values, send, onDone, onClose, children } = props;
  const words = useWords(partnerDeskWords);
  const form = useForm<Record<string, string>>({ defaultValues: values });
  const submit = async (given: Values) => {
    const outcome = await send(given);
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(said);
    onDone();
  };
  return (
    <Form
      form={form}
      label={label}
      onSubmit={submit}
      footer={
        <>
          {onClose && (
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
          )}
          <StepButton
            primary
            label={label}
            {...(onClose ? { hotKey: 'mod+Enter' } : {})}
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(submit)()}
          />
        </>
      }
    >
      {children}
    </Form>
  );
}
