import { Button, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle, IconCloudCheck } from '@tabler/icons-react';
import { applicationWords } from './application-words.ts';
import type { SavedDraft } from './use-saved-draft.ts';
import styles from './application.module.css';

/** Whether what was typed is saved; said aloud only when it is not. */
export function SavedLine({ saving, savedAt, saveNow }: SavedDraft) {
  const words = useWords(applicationWords);
  if (saving.step === 'failed') {
    return (
      <div role="alert" className={styles['saved']} data-failed>
        <IconAlertTriangle size={20} aria-hidden />
        <p>
          {words('save.failed')} {saving.problem.message}
        </p>
        <Button variant="default" size="sm" type="button" onClick={() => void saveNow()}>
          {words('save.again')}
        </Button>
      </div>
    );
  }
  if (saving.step !== 'saved' || savedAt === null)
    return <p className={styles['saved']}>{words(saving.step === 'saving' ? 'save.saving' : 'save.idle')}</p>;
  return (
    <p className={styles['saved']}>
      <IconCloudCheck size={20} aria-hidden />
      {words('save.saved', { at: clockOf(savedAt) })}
    </p>
  );
}

function clockOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Seoul', hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}
