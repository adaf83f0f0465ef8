import { Dialog, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CaseFilesField, fileIdsOf, type SentFile } from '../case-file/index.ts';
import { ActForm, PartiesField, partiesOf, type FormWays } from '../case-form/index.ts';
import { TemplateMenu } from '../draft-template/index.ts';
import { WRITE_NOTICE } from './message-acts.ts';
import { messageWords } from './message-words.ts';

interface NoticeValues {
  to: string;
  title: string;
  text: string;
  files: SentFile[];
}

interface NoticeProps extends FormWays {
  readonly caseId: string;
}

/** Writes a notice to one party or both, with files. */
export function WriteNoticeDialog({ opened, ...props }: NoticeProps & { opened: boolean }) {
  const words = useWords(messageWords);
  return (
    <Dialog title={words('write')} opened={opened} onClose={props.onClose} width={600}>
      {opened && <NoticeForm {...props} />}
    </Dialog>
  );
}

function NoticeForm({ caseId, ...ways }: NoticeProps) {
  const words = useWords(messageWords);
  const [write] = useStep(WRITE_NOTICE, (data) => data.writeCaseNotice);
  const [underWay, setUnderWay] = useState(0);
  const form = useForm<NoticeValues>({ defaultValues: { to: 'BOTH', title: '', text: '', files: [] } });
  return (
    <ActForm
      form={form}
      label={words('write')}
      done={words('write.done')}
      draft={`case.${caseId}.notice`}
      uploading={underWay > 0}
      take={({ to, title, text, files }) =>
        write({ input: { caseId, to: partiesOf(to), title, text, fileIds: fileIdsOf(files) } })
      }
      {...ways}
    >
      <p>{words('write.text')}</p>
      <PartiesField label={words('field.to')} />
      <TextField required autoFocus name="title" label={words('field.title')} />
      <TemplateMenu
        kind="NOTICE"
        caseId={caseId}
        written={() => form.getValues('text')}
        onFill={(text) => form.setValue('text', text, { shouldDirty: true })}
      />
      <TextAreaField required name="text" label={words('field.text')} rows={6} maxLength={20_000} />
      <CaseFilesField caseId={caseId} onUnderWay={setUnderWay} />
    </ActForm>
  );
}
