import { Button, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import type { ObjectionGround } from '../gql/graphql.ts';
import {
  ActChoice,
  ActField,
  ActProblem,
  PartyCard,
  partStyles,
  useSideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { OBJECT } from './infringement-notice-queries.ts';
import { noticeWords } from './infringement-notice-words.ts';

const GROUNDS = [
  'OWN_WORK',
  'LICENSED',
  'LAWFUL_USE',
  'NO_INFRINGEMENT',
  'OTHER',
] as const satisfies readonly ObjectionGround[];

/** The poster says why they may post it; what was typed stays through a refusal, a lost connection and a reload. */
export function ObjectionForm({ token, onDone }: { token: string; onDone: () => void }) {
  const words = useWords(noticeWords);
  const draft = useSideDraft(`objection.${token}`, { ground: '', statement: '', affirmed: '' });
  const act = useSideAct(OBJECT, { payloadOf: (data) => data.objectToHiding, done: words('object.done') });
  const { statement, affirmed } = draft.values;
  const ground = GROUNDS.find((each) => each === draft.values.ground);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (act.busy) return;
    if (!ground) return act.fail({ message: words('missing.ground'), field: 'ground', code: null });
    const refused = await act.run({ token, ground, statement, affirmed: affirmed === 'yes' });
    if (refused) return;
    draft.drop();
    onDone();
  };
  const isElsewhere = !wrongIn(act.problem, 'ground', 'statement');
  return (
    <PartyCard title={words('object')} print="no">
      <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
        <p className={partStyles['hint']}>{words('object.text')}</p>
        <ActChoice
          name="ground"
          legend={words('object.ground')}
          choices={GROUNDS.map((value) => [value, words(`ground.${value}`)])}
          value={ground ?? ''}
          onChange={(chosen) => draft.change({ ground: chosen })}
          wrong={wrongIn(act.problem, 'ground')}
        />
        <ActField
          name="statement"
          label={words('object.statement')}
          hint={words('object.statement.hint')}
          value={statement}
          onChange={(text) => draft.change({ statement: text })}
          wrong={wrongIn(act.problem, 'statement')}
          rows={6}
          most={4000}
          required
        />
        <div className={partStyles['choice']}>
          <label>
            <input
              type="checkbox"
              checked={affirmed === 'yes'}
              aria-invalid={act.problem?.field === 'affirmed'}
              onChange={(event) => draft.change({ affirmed: event.currentTarget.checked ? 'yes' : '' })}
            />
            {words('object.affirm')}
          </label>
        </div>
        {isElsewhere && <ActProblem problem={act.problem} />}
        <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
          {words('object.send')}
        </Button>
      </form>
    </PartyCard>
  );
}
