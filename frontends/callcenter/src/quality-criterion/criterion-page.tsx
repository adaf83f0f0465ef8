import { useQuery } from '@apollo/client/react';
import {
  Button,
  Faint,
  notify,
  notifyRefusal,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  StepButton,
  useLanguage,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { QUALITY_CRITERIA, SWITCH_CRITERION, type Criterion } from './criterion-documents.ts';
import { CriterionForm } from './criterion-form.tsx';
import { criterionWords } from './criterion-words.ts';

/** Criteria by which samples are scored, kept by who leads the desk. */
export function CriterionPage() {
  const words = useWords(criterionWords);
  const [edited, setEdited] = useState<Criterion | 'NEW' | null>(null);
  const { data, error, refetch } = useQuery(QUALITY_CRITERIA, { fetchPolicy: 'cache-and-network' });
  const criteria = data?.qualityCriteria;
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        backTo={{ to: '/callcenter/quality', label: words('back') }}
        actions={
          <StepButton
            primary
            label={words('new')}
            hotKey="F2"
            icon={<IconPlus size={14} />}
            onRun={() => setEdited('NEW')}
          />
        }
      />
      <Faint>{words('text')}</Faint>
      <Panel title={words('title')} count={criteria?.length} flush>
        {criteria ? (
          <CriterionRows criteria={criteria} onEdit={setEdited} onChanged={() => void refetch()} />
        ) : error ? (
          <ProblemArea error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonLines lines={5} />
        )}
      </Panel>
      {edited && (
        <CriterionForm
          criterion={edited === 'NEW' ? null : edited}
          onClose={() => setEdited(null)}
          onChanged={() => {
            setEdited(null);
            void refetch();
          }}
        />
      )}
    </Page>
  );
}

function CriterionRows(props: {
  criteria: readonly Criterion[];
  onEdit: (criterion: Criterion) => void;
  onChanged: () => void;
}) {
  const { criteria, onEdit, onChanged } = props;
  const words = useWords(criterionWords);
  const language = useLanguage();
  const [change, { busy }] = useStep(SWITCH_CRITERION, (data) => data.switchQualityCriterion);
  const whole = criteria.reduce((sum, { weight, isActive }) => sum + (isActive ? weight : 0), 0);
  const use = async ({ code, isActive }: Criterion) => {
    const outcome = await change({ input: { code, isActive: !isActive } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words(isActive ? 'switched.off' : 'switched.on'));
    onChanged();
  };
  return (
    <Rows label={words('title')}>
      {criteria.map((criterion) => {
        const { code, weight, isActive } = criterion;
        const name = criterion[language];
        return (
          <RowItem
            key={code}
            title={name}
            detail={
              isActive ? (
                <Faint>{words('weight.of', { weight, share: Math.round((weight / whole) * 100) })}</Faint>
              ) : (
                <StateBadge>{words('off')}</StateBadge>
              )
            }
            end={
              <>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`${words('edit')}: ${name}`}
                  onClick={() => onEdit(criterion)}
                >
                  {words('edit')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={busy}
                  aria-label={`${words(isActive ? 'switch.off' : 'switch.on')}: ${name}`}
                  onClick={() => void use(criterion)}
                >
                  {words(isActive ? 'switch.off' : 'switch.on')}
                </Button>
              </>
            }
          />
        );
      })}
    </Rows>
  );
}
