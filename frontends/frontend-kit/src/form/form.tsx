import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { FormProblems } from './form-problems.tsx';
import styles from './form.module.css';

/** What a form is drawn from. */
export interface FormProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  readonly onSubmit: (values: T) => Promise<void>;
  readonly children: ReactNode;
  readonly footer: ReactNode;
  readonly label: string;
}

/** A form with its fields, its summary of problems above them and its buttons below. */
export function Form<T extends FieldValues>({ form, onSubmit, children, footer, label }: FormProps<T>) {
  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={label}
        className={styles['form']}
        onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}
      >
        <FormProblems />
        <div className={styles['fields']}>{children}</div>
        <div className={styles['footer']}>{footer}</div>
      </form>
    </FormProvider>
  );
}
