import { Button, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import {
  ActField,
  ActProblem,
  PartyCard,
  partStyles,
  useSideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { SUE } from './infringement-notice-queries.ts';
import { noticeWords } from './infringement-notice-words.ts';

/** The claimant says at which court they have sued, so that the post stays hidden. */
export function LawsuitForm({ token, onDone }: { token: string; onDone: () => void }) {
  const words = useWords(noticeWords);
  const draft = useSideDraft(`lawsuit.${token}`, { court: '', number: '', filedOn: '' });
  const act = useSideAct(SUE, { payloadOf: (data) => data.reportLawsuit, done: words('sue.done') });
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (act.busy) return;
    if (draft.values.filedOn === '')
      return act.fail({ message: words('missing.filedOn'), field: 'filedOn', code: null });
    const refused = await act.run({ token, ...draft.values });
    if (refused) return;
    draft.drop();
    onDone();
  };
  const line = (name: 'court' | 'number' | 'filedOn') => ({
    name,
    label: words(`sue.${name}`),
    value: draft.values[name],
    onChange: (text: string) => draft.change({ [name]: text }),
    wrong: wrongIn(act.problem, name),
    required: true,
  });
  return (
    <PartyCard title={words('sue')} print="no">
      <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
        <p className={partStyles['hint']}>{words('sue.text')}</p>
        <ActField {...line('court')} />
        <ActField {...line('number')} hint={words('sue.number.hint')} />
        <ActField {...line('filedOn')} type="date" />
        {!wrongIn(act.problem, 'court', 'number', 'filedOn') && <ActProblem problem={act.problem} />}
        <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
          {words('sue.send')}
        </Button>
      </form>
    </PartyCard>
  );
}
