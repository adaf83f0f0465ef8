import { Button, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { NOBODY, type PersonAnswers } from '../case-access/index.ts';
import { IdentityQuestions, useApplication, useStand } from '../case-application/index.ts';
import { redressStyles } from '../redress-parts/index.ts';
import type { ToldCollective } from './collective-queries.ts';
import { collectiveWords } from './collective-words.ts';
import { OwnPartOf } from './own-part.tsx';

/** States in which somebody from outside has anything to do. */
const OPEN_STATES = ['ANNOUNCED', 'CLOSED', 'DECIDED'];

/** Taking part: an identity check, which a reload does not lose, and then what the person can do (K2, K16). */
export function TakePart({ dispute, onChange }: { dispute: ToldCollective; onChange: () => void }) {
  const words = useWords(collectiveWords);
  const steps = useApplication(words('offline'));
  const [isWanted, setWanted] = useState(false);
  const [person, setPerson] = useState<PersonAnswers>(NOBODY);
  const { stand, again, goOn, restart } = useStand(words('over'));
  if (!OPEN_STATES.includes(dispute.state)) return null;
  const isAsked =
    stand.step === 'nobody'
      ? isWanted || stand.notice !== null
      : stand.step === 'begun' && stand.application.state === 'IDENTITY';
  return (
    <section aria-labelledby="part" className={redressStyles['card']}>
      <h2 id="part">{words('part')}</h2>
      {stand.step === 'loading' && (
        <div role="status" aria-label={words('loading')}>
          <SkeletonLines lines={3} />
        </div>
      )}
      {stand.step === 'away' && (
        <div role="alert">
          <p>{words('offline')}</p>
          <Button variant="filled" size="lg" onClick={again}>
            {words('again')}
          </Button>
        </div>
      )}
      {stand.step === 'nobody' && !isAsked && (
        <>
          <p>{words(dispute.state === 'ANNOUNCED' ? 'part.open' : 'part.ended')}</p>
          <Button variant="filled" size="lg" onClick={() => setWanted(true)}>
            {words('part.check')}
          </Button>
        </>
      )}
      {isAsked && (
        <IdentityQuestions
          {...{ stand, goOn, restart, steps }}
          hint={words('person.hint')}
          answers={person}
          onAnswers={setPerson}
        />
      )}
      {stand.step === 'begun' && stand.application.state !== 'IDENTITY' && (
        <OwnPartOf
          dispute={dispute}
          person={stand.application}
          onChange={onChange}
          onEnded={(message) => {
            setWanted(true);
            restart(message);
          }}
        />
      )}
    </section>
  );
}
