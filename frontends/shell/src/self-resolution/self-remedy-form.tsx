import { Button, useWords } from '@madang/frontend-kit';
import type { SubmitEvent } from 'react';
import { AttachmentsField, draftFiles, idsOf, useUploadsDone } from '../party-files/index.ts';
import {
  ActChoice,
  ActField,
  ActProblem,
  Kept,
  partStyles,
  useSideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { REPORT_SELF_REMEDY } from './self-acts.ts';
import { selfWords } from './self-words.ts';

/** The business says what it did by itself, with files, and whether the applicant reads it (자율구제활동등록, K11). */
export function SelfRemedyForm({ caseId, draftKey }: { caseId: string; draftKey: string }) {
  const words = useWords(selfWords);
  const begun = words('REPORT_SELF_REMEDY.prefill');
  const draft = useSideDraft(draftKey, { text: begun, open: 'yes', files: '' });
  const attached = draftFiles(draft);
  const uploads = useUploadsDone();
  const act = useSideAct(REPORT_SELF_REMEDY, {
    payloadOf: (data) => data.reportSelfRemedy,
    done: words('REPORT_SELF_REMEDY.done'),
  });
  const { text, open } = draft.values;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (uploads.problem) return act.fail(uploads.problem);
    if (text.trim() === begun.trim())
      return act.fail({ message: words('REPORT_SELF_REMEDY.missing'), field: 'text', code: null });
    const fileIds = idsOf(attached.files);
    if (!(await act.run({ caseId, text, fileIds, publicToOther: open === 'yes' }))) draft.drop();
  };
  const wrongText = wrongIn(act.problem, 'text', 'note');
  const wrongFiles = wrongIn(act.problem, 'fileIds');
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      <h3>{words('REPORT_SELF_REMEDY')}</h3>
      <p className={partStyles['hint']}>{words('REPORT_SELF_REMEDY.text')}</p>
      <Kept draft={draft} />
      {!wrongText && !wrongFiles && <ActProblem problem={act.problem} />}
      <ActField
        name="text"
        label={words('REPORT_SELF_REMEDY.field')}
        value={text}
        onChange={(typed) => draft.change({ text: typed })}
        wrong={wrongText}
        rows={5}
        required
      />
      <AttachmentsField caseId={caseId} purpose={draftKey} {...attached} onBusy={uploads.onBusy} wrong={wrongFiles} />
      <ActChoice
        name="publicity"
        legend={words('open')}
        hint={words('open.hint')}
        choices={[
          ['yes', words('open.yes')],
          ['no', words('open.no')],
        ]}
        value={open}
        onChange={(chosen) => draft.change({ open: chosen })}
        wrong={null}
      />
      <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
        {words('REPORT_SELF_REMEDY')}
      </Button>
    </form>
  );
}
