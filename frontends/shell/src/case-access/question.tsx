import { Button, useTitle, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { caseAccessWords } from './case-access-words.ts';
import styles from './case-access.module.css';

/** What one page asks. */
export interface QuestionProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Problem of the last try, shown above and beside its field. */
  readonly problem: string | null;
  readonly onBack?: (() => void) | undefined;
  readonly onSubmit: () => void;
  readonly submit: string;
  readonly busy: boolean;
  readonly children: ReactNode;
  /** What stands below the button: other ways on. */
  readonly after?: ReactNode;
}

/** One question a page: what is asked, what went wrong, the answer, and one button on. */
export function Question({ title, hint, problem, onBack, onSubmit, submit, busy, children, after }: QuestionProps) {
  const words = useWords(caseAccessWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus(), [title]);
  useEffect(() => {
    if (problem !== null && !busy) trouble.current?.focus();
  }, [problem, busy]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form noValidate onSubmit={send} className={styles['question']}>
      {onBack && (
        <button type="button" className={styles['back']} onClick={onBack}>
          <IconArrowLeft size={18} aria-hidden /> {words('back')}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <div className={styles['hint']}>{hint}</div>}
      {problem !== null && (
        <div ref={trouble} role="alert" tabIndex={-1} className={styles['problem']}>
          <IconAlertTriangle size={20} aria-hidden />
          <p>{problem}</p>
        </div>
      )}
      {children}
      <Button type="submit" variant="filled" size="lg" fullWidth loading={busy}>
        {submit}
      </Button>
      {after}
    </form>
  );
}
