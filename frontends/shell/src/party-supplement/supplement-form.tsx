import { Button, useFormat, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import { AttachmentsField, draftFiles, idsOf, useUploadsDone } from '../party-files/index.ts';
import { ActProblem, partStyles, useSideAct, useSideDraft, type SaveStep } from '../party-parts/index.ts';
import { QuestionField } from './question-field.tsx';
import { ANSWER } from './supplement-acts.ts';
import { supplementWords } from './supplement-words.ts';
import { inputOf, numbered, questionIn, type Supplement } from './supplement.ts';
import { useSupplementDraft } from './use-supplement-draft.ts';

interface FormProps {
  readonly caseId: string;
  readonly request: Supplement;
  readonly refetch: () => Promise<unknown>;
}

/** Answer to a request for supplements: a field for each question by its kind, put aside while it is written, sent once. */
export function SupplementForm({ caseId, request, refetch }: FormProps) {
  const words = useWords(supplementWords);
  const { id, questions } = request;
  const draft = useSupplementDraft(request);
  const rest = useSideDraft(`${id}.more`, { files: '' });
  const attached = draftFiles(rest);
  const uploads = useUploadsDone();
  const act = useSideAct(ANSWER, { payloadOf: (data) => data.answerSupplement, done: words('send.done') });
  const takesFiles = questions.some(({ kind }) => kind === 'FILE');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (uploads.problem) return act.fail(uploads.problem);
    await draft.hold();
    const answers = inputOf(questions, draft.answers);
    if (await act.run({ requestId: id, answers, fileIds: idsOf(attached.files) })) return draft.release();
    draft.drop();
    rest.drop();
    await refetch().catch(() => undefined);
  };
  const wrongAt = questionIn(act.problem?.path);
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      <p className={partStyles['hint']}>{words('once')}</p>
      {numbered(questions).map(({ number, ...question }) => (
        <QuestionField
          key={number}
          caseId={caseId}
          purpose={`${id} ${number - 1}`}
          number={number}
          question={question}
          answer={draft.answers[number - 1] ?? { value: '', files: [] }}
          wrong={wrongAt === number - 1 ? act.problem : null}
          onType={(value) => draft.type(number - 1, value)}
          onAdd={(file) => draft.addFile(number - 1, file)}
          onRemove={(fileId) => draft.removeFile(number - 1, fileId)}
          onBusy={uploads.onBusy}
        />
      ))}
      {!takesFiles && (
        <AttachmentsField
          caseId={caseId}
          purpose={`${id} more`}
          label={words('more')}
          {...attached}
          onBusy={uploads.onBusy}
        />
      )}
      <SavingState step={draft.saving.step} savedAt={request.draft?.savedAt ?? null} />
      {wrongAt === null && <ActProblem problem={act.problem} />}
      <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
        {words('send')}
      </Button>
    </form>
  );
}

function SavingState({ step, savedAt }: { step: SaveStep<unknown>['step']; savedAt: string | null }) {
  const words = useWords(supplementWords);
  const { dateTime } = useFormat();
  const said = {
    idle: '',
    saving: words('draft.saving'),
    saved: savedAt === null ? '' : words('draft.saved', { at: dateTime(savedAt) }),
    failed: words('draft.failed'),
  }[step];
  return (
    <p role="status" className={partStyles['hint']}>
      {said}
    </p>
  );
}
