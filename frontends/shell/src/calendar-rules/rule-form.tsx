import { Button, Form, StepButton, useWords, type FormProps } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { ruleWords } from './rule-words.ts';

/** Values that a form of texts has. */
type Texts = Record<string, string>;

/** A form of the calendar's keepers with its two buttons. */
export function RuleForm<T extends Texts>(props: {
  form: FormProps<T>['form'];
  label: string;
  onSave: (values: T) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { form, label, onSave, onClose, children } = props;
  const words = useWords(ruleWords);
  return (
    <Form
      form={form}
      label={label}
      onSubmit={onSave}
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
            onRun={() => void form.handleSubmit(onSave)()}
          />
        </>
      }
    >
      {children}
    </Form>
  );
}
