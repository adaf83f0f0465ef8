import { Button, notifyRefusal, useHasRole, useWords } from '@madang/frontend-kit';
import { IconFlag, IconHandStop, IconStar } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskSelection } from '../desk-slot.ts';
import { AskMark, type AskedMark } from './ask-mark.tsx';
import { outcomesOf } from './line-outcomes.ts';
import { markWords } from './mark-words.ts';
import { useMarks, type MarkAct, type Said } from './use-marks.ts';

const ASKED: readonly AskedMark[] = ['hold', 'flag', 'prioritize'];
const ICONS = { hold: IconHandStop, flag: IconFlag, prioritize: IconStar } as const;
const UNDOING = ['unhold', 'unflag', 'unprioritize'] as const;

/** Buttons that mark the chosen lines; to set a mark asks for a note, to take one off is done at once. */
export function MarkActs({ lineIds, onDone }: DeskSelection) {
  const words = useWords(markWords);
  const hasRole = useHasRole();
  const [asked, setAsked] = useState<AskedMark | null>(null);
  const { busy, run } = useMarks();
  if (!hasRole('HEADQUARTERS', 'SENIOR', 'OPERATOR')) return null;
  const take = async (act: MarkAct, said: Omit<Said, 'lineIds'>) => {
    const outcome = await run(act, { ...said, lineIds: [...lineIds] });
    if (!outcome.done) return notifyRefusal(outcome);
    setAsked(null);
    onDone(outcomesOf(outcome.payload.results));
  };
  return (
    <>
      {ASKED.map((act) => {
        const Picture = ICONS[act];
        return (
          <Button
            key={act}
            size="compact-sm"
            variant="light"
            disabled={busy}
            leftSection={<Picture size={14} aria-hidden />}
            onClick={() => setAsked(act)}
          >
            {words(act)}
          </Button>
        );
      })}
      {UNDOING.map((act) => (
        <Button
          key={act}
          size="compact-sm"
          variant="subtle"
          disabled={busy}
          onClick={() => void take(act, { note: null, colour: 'RED' })}
        >
          {words(act)}
        </Button>
      ))}
      {asked && (
        <AskMark
          act={asked}
          count={lineIds.length}
          busy={busy}
          onClose={() => setAsked(null)}
          onSay={(said) => void take(asked, said)}
        />
      )}
    </>
  );
}
