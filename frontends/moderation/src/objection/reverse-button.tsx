import { Button, Dialog, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { ShownReport } from '../infringement-report/index.ts';
import { DecisionForm } from './decision-form.tsx';
import { PREVIEW_REVERSE, REVERSE } from './objection-acts.ts';
import { objectionWords } from './objection-words.ts';
import styles from './objection.module.css';

/** Takes back a hiding that was wrong; nothing where that is not the viewer's to do. */
export function ReverseButton({ report }: { report: ShownReport }) {
  const words = useWords(objectionWords);
  const [isOpen, setOpen] = useState(false);
  if (!report.availableSteps.includes('REVERSE')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words('reverse')}
      </Button>
      {isOpen && <ReverseDialog reportId={report.id} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReverseDialog({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const words = useWords(objectionWords);
  const [preview] = useStep(PREVIEW_REVERSE, (data) => data.previewReverseHiding);
  const [reverse] = useStep(REVERSE, (data) => data.reverseHiding);
  return (
    <Dialog title={words('reverse.title')} opened onClose={onClose}>
      <div className={styles['objection']}>
        <p>{words('reverse.text')}</p>
        <DecisionForm
          kind="reverse"
          reportId={reportId}
          preview={({ decisionReason, operatorMemo }) => preview({ input: { reportId, decisionReason, operatorMemo } })}
          act={({ decisionReason, operatorMemo }, previewDigest) =>
            reverse({ input: { reportId, decisionReason, operatorMemo, previewDigest } })
          }
          onDone={onClose}
        />
      </div>
    </Dialog>
  );
}
