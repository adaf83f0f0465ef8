import { Button, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import {
  ActChoice,
  ActField,
  ActProblem,
  Kept,
  partStyles,
  useSideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { actWords } from './act-words.ts';
import type { AskedOfSide } from './asked-of-side.ts';
import { GIVE_OPINION } from './party-case-acts.ts';

/** A side says what it thinks, and whether the other side reads it (의견등록, 공개여부; K7). */
export function OpinionAct({ caseId, draftKey, isLate }: AskedOfSide) {
  const words = useWords(actWords);
  const draft = useSideDraft(draftKey, { text: '', open: '' });
  const act = useSideAct(GIVE_OPINION, {
    payloadOf: (data) => data.giveOpinion,
    done: words('GIVE_OPINION.done'),
  });
  const { text, open } = draft.values;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== '' && open === '')
      return act.fail({ message: words('GIVE_OPINION.open.missing'), field: 'open', code: null });
    if (!(await act.run({ caseId, text, open: open === 'yes' }))) draft.drop();
  };
  const wrongText = wrongIn(act.problem, 'text');
  const wrongOpen = wrongIn(act.problem, 'open');
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      <h3>{words('GIVE_OPINION')}</h3>
      <p className={partStyles['hint']}>{words('GIVE_OPINION.text')}</p>
      {isLate && <p className={partStyles['silence']}>{words('late')}</p>}
      <Kept draft={draft} />
      {!wrongText && !wrongOpen && <ActProblem problem={act.problem} />}
      <ActField
        name="text"
        label={words('GIVE_OPINION.field')}
        value={text}
        onChange={(typed) => draft.change({ text: typed })}
        wrong={wrongText}
        rows={6}
      />
      <ActChoice
        name="open"
        legend={words('GIVE_OPINION.open')}
        choices={[
          ['yes', words('GIVE_OPINION.open.yes')],
          ['no', words('GIVE_OPINION.open.no')],
        ]}
        value={open}
        onChange={(chosen) => draft.change({ open: chosen })}
        wrong={wrongOpen}
      />
      <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
        {words('GIVE_OPINION')}
      </Button>
    </form>
  );
}
