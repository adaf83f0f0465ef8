import { Button, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import {
  ActChoice,
  ActField,
  ActProblem,
  Kept,
  partStyles,
  type SideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { actWords } from './act-words.ts';

/** What a side consents to, and how its answer is sent. */
export interface ConsentActProps<Input> {
  readonly what: 'ANSWER_RECOMMENDATION' | 'ANSWER_MEDIATION';
  /** Where what is typed is kept; another text to consent to has another place. */
  readonly draftKey: string;
  readonly act: SideAct<Input>;
  readonly inputOf: (agreed: boolean, reason: string) => Input;
  /** Says that the time to answer is over. */
  readonly isLate?: boolean;
  /** Shows the text anew when it was changed meanwhile. */
  readonly onChanged?: () => Promise<unknown>;
}

/** A side agrees to what stands above, or says why it does not; nothing is chosen for it. */
export function ConsentAct<Input>(props: ConsentActProps<Input>) {
  const { what, draftKey, act, inputOf, isLate = false, onChanged } = props;
  const words = useWords(actWords);
  const draft = useSideDraft(draftKey, { agreed: '', reason: '' });
  const { agreed, reason } = draft.values;
  const missing = (field: string, message: string) => act.fail({ message, field, code: null });
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (agreed === '') return missing('agreed', words(`${what}.missing`));
    if (agreed === 'no' && reason.trim() === '') return missing('reason', words(`${what}.reason.missing`));
    const refused = await act.run(inputOf(agreed === 'yes', reason));
    if (!refused) draft.drop();
    else if (refused.code?.endsWith('_CHANGED')) await onChanged?.();
  };
  const wrongChoice = wrongIn(act.problem, 'agreed');
  const wrongReason = wrongIn(act.problem, 'reason');
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      <h3>{words(what)}</h3>
      <p className={partStyles['hint']}>{words(`${what}.text`)}</p>
      {isLate && <p className={partStyles['silence']}>{words('late')}</p>}
      <Kept draft={draft} />
      {!wrongChoice && !wrongReason && <ActProblem problem={act.problem} />}
      <ActChoice
        name="agreed"
        legend={words(`${what}.choice`)}
        choices={[
          ['yes', words(`${what}.yes`)],
          ['no', words(`${what}.no`)],
        ]}
        value={agreed}
        onChange={(chosen) => draft.change({ agreed: chosen })}
        wrong={wrongChoice}
      />
      {(agreed === 'no' || (agreed === 'yes' && what === 'ANSWER_RECOMMENDATION')) && (
        <ActField
          name="reason"
          label={words(agreed === 'no' ? `${what}.reason` : 'word')}
          value={reason}
          onChange={(typed) => draft.change({ reason: typed })}
          wrong={wrongReason}
          rows={4}
        />
      )}
      <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
        {words(`${what}.send`)}
      </Button>
    </form>
  );
}
