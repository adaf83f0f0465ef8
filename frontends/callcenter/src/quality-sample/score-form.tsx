import { useQuery } from '@apollo/client/react';
import {
  applyUserErrors,
  Button,
  ChoiceField,
  Form,
  notify,
  ProblemArea,
  SkeletonLines,
  StepButton,
  TextAreaField,
  useForm,
  useLanguage,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { QUALITY_CRITERIA } from '../quality-criterion/index.ts';
import { SCORE_SAMPLE, type Sample } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

const POINTS = ['0', '1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Refusals after which the score on the screen is no longer the one there is. */
const STALE: readonly string[] = ['QUALITY_CHANGED', 'QUALITY_SCORED_BY_OTHER', 'QUALITY_DRAW_CLOSED'];

interface Scored {
  readonly code: string;
  readonly label: string;
  readonly weight: number;
}

interface FormProps {
  readonly sample: Sample;
  readonly onScored: (sample: Sample) => void;
  readonly onStale: () => void;
}

/** Gives or corrects a score: a correction goes by the criteria of the first time. */
export function ScoreForm(props: FormProps) {
  const language = useLanguage();
  const isFirst = props.sample.version === 0;
  const { data, error, refetch } = useQuery(QUALITY_CRITERIA, { skip: !isFirst });
  if (!isFirst) return <MarksForm {...props} criteria={props.sample.marks} />;
  if (error) return <ProblemArea error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={6} />;
  const criteria = data.qualityCriteria
    .filter(({ isActive }) => isActive)
    .map(({ code, weight, ...names }) => ({ code, weight, label: names[language] }));
  return <MarksForm {...props} criteria={criteria} />;
}

function MarksForm({ sample, criteria, onScored, onStale }: FormProps & { criteria: readonly Scored[] }) {
  const words = useWords(qualityWords);
  const [isStale, setStale] = useState(false);
  const given = Object.fromEntries(sample.marks.map(({ code, points }) => [code, String(points)]));
  const blank = Object.fromEntries(criteria.map(({ code }) => [code, '']));
  const form = useForm<Record<string, string>>({
    defaultValues: { ...blank, ...given, comment: sample.comment ?? '' },
  });
  const [score, { busy }] = useStep(SCORE_SAMPLE, (data) => data.scoreQualitySample);
  const save = async ({ comment, ...points }: Record<string, string>) => {
    const marks = criteria.map(({ code }) => ({ code, points: Number(points[code]) }));
    const input = { sampleId: sample.id, expectedVersion: sample.version, marks, comment: comment ?? null };
    const outcome = await score({ input });
    if (!outcome.done) {
      setStale(outcome.userErrors.some(({ code }) => code !== undefined && STALE.includes(code)));
      return applyUserErrors(form, outcome.userErrors);
    }
    const { sample: scored } = outcome.payload;
    if (!scored) return;
    notify.done(words('scored', { agent: scored.agent?.name ?? '', score: scored.score ?? 0 }));
    onScored(scored);
  };
  return (
    <Form
      form={form}
      label={words('score')}
      onSubmit={save}
      footer={
        <>
          {isStale && (
            <Button variant="default" onClick={onStale}>
              {words('score.reload')}
            </Button>
          )}
          <StepButton
            primary
            label={words('save')}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      {criteria.map(({ code, label, weight }) => (
        <ChoiceField
          required
          key={code}
          name={code}
          label={`${label} · ${words('weight', { weight })}`}
          choices={POINTS}
        />
      ))}
      <TextAreaField name="comment" label={words('comment')} hint={words('comment.hint')} maxLength={2000} rows={3} />
    </Form>
  );
}
