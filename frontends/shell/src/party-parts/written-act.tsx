import { Button } from '@madang/frontend-kit';
import { useState, type SubmitEvent } from 'react';
import { ActField, ActProblem, Folded, wrongIn } from './act-parts.tsx';
import { Kept } from './kept.tsx';
import { useSideDraft } from './side-draft.ts';
import type { SideAct } from './use-side-act.ts';
import styles from './party-parts.module.css';

/** Texts of an act that needs a text. */
export interface WrittenTexts {
  readonly title: string;
  readonly hint: string;
  readonly field: string;
  /** What is asked once more before something that cannot be undone. */
  readonly sure?: { readonly text: string; readonly yes: string; readonly no: string };
}

/** An act that needs a text; folded until somebody wants it, and what was typed stays until it was taken. */
export function WrittenAct<Input>(props: {
  draftKey: string;
  texts: WrittenTexts;
  act: SideAct<Input>;
  inputOf: (text: string) => Input;
  /** Indicates that it stands open, as the one thing that is asked. */
  isMain?: boolean;
}) {
  const { draftKey, texts, act, inputOf, isMain = false } = props;
  const { title, hint, field, sure } = texts;
  const draft = useSideDraft(draftKey, { text: '' });
  const [asked, setAsked] = useState(false);
  const { text } = draft.values;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sure && !asked && text.trim() !== '') return setAsked(true);
    setAsked(false);
    if (!(await act.run(inputOf(text)))) draft.drop();
  };
  const wrong = wrongIn(act.problem, 'text', 'reason', 'note');
  return (
    <Folded title={title} isOpen={isMain || draft.isKept}>
      <form noValidate onSubmit={(event) => void send(event)} className={styles['written']}>
        <p className={styles['hint']}>{hint}</p>
        <Kept draft={draft} />
        {!wrong && <ActProblem problem={act.problem} />}
        <ActField
          name="text"
          label={field}
          value={text}
          onChange={(typed) => draft.change({ text: typed })}
          wrong={wrong}
          rows={5}
        />
        {sure && asked && (
          <>
            <p role="alert" className={styles['problem']}>
              {sure.text}
            </p>
            <Button type="button" variant="default" size="lg" fullWidth onClick={() => setAsked(false)}>
              {sure.no}
            </Button>
          </>
        )}
        <Button
          type="submit"
          variant={isMain ? 'filled' : 'default'}
          size="lg"
          fullWidth
          loading={act.busy}
          {...(sure ? { color: 'red', variant: asked ? 'filled' : 'light' } : {})}
        >
          {sure && asked ? sure.yes : title}
        </Button>
      </form>
    </Folded>
  );
}
