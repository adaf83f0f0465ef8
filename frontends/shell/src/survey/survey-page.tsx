import { useApolloClient } from '@apollo/client/react';
import { Button, SkeletonLines, useFormat, useLanguage, useTitle, useWords } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { IconCircleCheck, IconClockX, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import type { SurveyPage_SurveyFragment } from '../gql/graphql.ts';
import { PortalPage } from '../portal/index.ts';
import { SurveyForm } from './survey-form.tsx';
import { SURVEY } from './survey-queries.ts';
import { surveyWords } from './survey-words.ts';
import styles from './survey.module.css';

const ASKING_SLICES: readonly string[] = eachSlice.ShellSurveyOfEachSlice;

/** One satisfaction question behind a link, for whoever holds it (만족도 설문). */
export function SurveyPage() {
  const words = useWords(surveyWords);
  const { slice = '', token = '' } = useParams();
  useTitle(words('title'));
  return (
    <PortalPage place={words('title')}>
      {ASKING_SLICES.includes(slice) ? <Survey slice={slice} token={token} /> : <Gone />}
    </PortalPage>
  );
}

type SurveyState =
  | { readonly step: 'loading' | 'away' | 'gone' | 'thanks' }
  | { readonly step: 'ready'; readonly survey: SurveyPage_SurveyFragment };

function Survey({ slice, token }: { slice: string; token: string }) {
  const client = useApolloClient();
  const words = useWords(surveyWords);
  const format = useFormat();
  const language = useLanguage();
  const [state, setState] = useState<SurveyState>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<SurveyState> => {
      const query = documentOfSlice(SURVEY, slice);
      const { data } = await client.query({ query, variables: { token }, fetchPolicy: 'no-cache' });
      return data?.survey ? { step: 'ready', survey: data.survey } : { step: 'gone' };
    };
    void read()
      .catch((): SurveyState => ({ step: 'away' }))
      .then((next) => {
        // Another language asks for the question anew; thanks stay.
        if (!isLeft) setState((now) => (now.step === 'thanks' ? now : next));
      });
    return () => {
      isLeft = true;
    };
  }, [client, slice, token, language, attempt]);
  if (state.step === 'loading') {
    return (
      <div role="status" aria-label={words('loading')}>
        <SkeletonLines lines={6} />
      </div>
    );
  }
  if (state.step === 'gone') return <Gone />;
  if (state.step === 'away') {
    return (
      <Notice icon={<IconPlugConnectedX size={44} aria-hidden />} title={words('away')} text={words('away.text')}>
        <Button variant="filled" size="lg" onClick={() => setAttempt(attempt + 1)}>
          {words('again')}
        </Button>
      </Notice>
    );
  }
  if (state.step !== 'ready') return <Done title={words('thanks')} text={words('thanks.text')} />;
  const { survey } = state;
  if (survey.answeredAt) {
    return <Done title={words('answered')} text={words('answered.text', { at: format.dateTime(survey.answeredAt) })} />;
  }
  return <SurveyForm slice={slice} token={token} survey={survey} onAnswered={() => setState({ step: 'thanks' })} />;
}

function Gone() {
  const words = useWords(surveyWords);
  return <Notice icon={<IconClockX size={44} aria-hidden />} title={words('gone')} text={words('gone.text')} />;
}

function Done({ title, text }: { title: string; text: string }) {
  return <Notice icon={<IconCircleCheck size={44} aria-hidden />} done title={title} text={text} />;
}

function Notice(props: { icon: ReactNode; title: string; text: string; done?: boolean; children?: ReactNode }) {
  const { icon, title, text, done = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className={styles['notice']} data-done={done}>
      {icon}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
