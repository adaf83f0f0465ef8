import { Button, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { ActProblem, partStyles, useSideAct } from '../party-parts/index.ts';
import { WIDEN } from './message-queries.ts';
import { messageWords } from './message-words.ts';

/** Shows a message of one's own to the other side, asked twice: it is never taken back (공개 범위 확대). */
export function WidenAct({ messageId, side }: { messageId: string; side: CaseSide }) {
  const words = useWords(messageWords);
  const [asked, setAsked] = useState(false);
  const act = useSideAct(WIDEN, { payloadOf: (data) => data.widenCaseMessage, done: words('WIDEN.done') });
  const other = { side: words(`other.${side}`) };
  if (!asked) {
    return (
      <Button variant="default" size="md" onClick={() => setAsked(true)}>
        {words('WIDEN', other)}
      </Button>
    );
  }
  return (
    <div className={partStyles['written']}>
      <p role="alert" className={partStyles['silence']}>
        {words('WIDEN.sure', other)}
      </p>
      <ActProblem problem={act.problem} />
      <Button
        variant="filled"
        size="md"
        loading={act.busy}
        onClick={() => void act.run({ messageId, to: ['APPLICANT', 'RESPONDENT'] })}
      >
        {words('WIDEN.yes')}
      </Button>
      <Button variant="default" size="md" onClick={() => setAsked(false)}>
        {words('WIDEN.no')}
      </Button>
    </div>
  );
}
