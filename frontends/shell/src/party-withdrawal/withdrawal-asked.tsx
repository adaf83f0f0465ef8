import { Button, useFormat, useWords } from '@madang/frontend-kit';
import { useState, type SubmitEvent } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
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
import { ANSWER } from './withdrawal-acts.ts';
import { withdrawalWords } from './withdrawal-words.ts';
import type { WithdrawalRequest } from './withdrawal.ts';

interface AskedProps {
  readonly requests: readonly WithdrawalRequest[];
  readonly side: CaseSide;
}

/** What the business asks of the applicant, with the answer to it; agreeing ends the case and is asked twice (K12). */
export function WithdrawalAsked({ requests, side }: AskedProps) {
  const words = useWords(withdrawalWords);
  const { dateTime } = useFormat();
  const request = requests.find(({ state }) => state === 'ASKED');
  if (side !== 'APPLICANT' || !request) return null;
  return (
    <PartyCard title={words('title')} print="no">
      <p className={partStyles['hint']}>{words('title.text')}</p>
      <p className={partStyles['hint']}>{words('since', { at: dateTime(request.askedAt) })}</p>
      <p className={partStyles['prose']}>{request.reason}</p>
      <Answer requestId={request.id} />
    </PartyCard>
  );
}

function Answer({ requestId }: { requestId: string }) {
  const words = useWords(withdrawalWords);
  const draft = useSideDraft(`${requestId}.ANSWER`, { agreed: '', note: '' });
  const [asked, setAsked] = useState(false);
  const act = useSideAct(ANSWER, { payloadOf: (data) => data.answerWithdrawal, done: words('send.done') });
  const { agreed, note } = draft.values;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (agreed === '') return act.fail({ message: words('choice.missing'), field: 'agreed', code: null });
    if (agreed === 'yes' && !asked) return setAsked(true);
    setAsked(false);
    if (!(await act.run({ requestId, agreed: agreed === 'yes', note }))) draft.drop();
  };
  const wrong = wrongIn(act.problem, 'agreed');
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      {!wrong && <ActProblem problem={act.problem} />}
      <ActChoice
        name="withdrawal"
        legend={words('choice')}
        choices={[
          ['no', words('choice.no')],
          ['yes', words('choice.yes')],
        ]}
        value={agreed}
        onChange={(chosen) => {
          setAsked(false);
          draft.change({ agreed: chosen });
        }}
        wrong={wrong}
      />
      <ActField
        name="note"
        label={words('note')}
        value={note}
        onChange={(typed) => draft.change({ note: typed })}
        wrong={wrongIn(act.problem, 'note')}
        rows={3}
      />
      {asked && (
        <>
          <p role="alert" className={partStyles['problem']}>
            {words('sure')}
          </p>
          <Button type="button" variant="default" size="lg" fullWidth onClick={() => setAsked(false)}>
            {words('sure.no')}
          </Button>
        </>
      )}
      <Button
        type="submit"
        variant="filled"
        size="lg"
        fullWidth
        loading={act.busy}
        {...(asked ? { color: 'red' } : {})}
      >
        {words(asked ? 'sure.yes' : 'send')}
      </Button>
    </form>
  );
}
