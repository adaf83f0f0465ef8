import { Button, useWords } from '@madang/frontend-kit';
import { useState, type SubmitEvent } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { AttachmentsField, draftFiles, idsOf, useUploadsDone } from '../party-files/index.ts';
import {
  ActChoice,
  ActField,
  ActProblem,
  Folded,
  Kept,
  partStyles,
  useSideAct,
  useSideDraft,
  wrongIn,
} from '../party-parts/index.ts';
import { WRITE } from './message-queries.ts';
import { messageWords } from './message-words.ts';

interface OpinionProps {
  readonly caseId: string;
  readonly side: CaseSide;
  readonly isAsked: boolean;
  readonly onSent: () => void;
}

const EMPTY = { title: '', text: '', open: '', files: '' };

/** A side writes to the officer whenever it wants to, with files, and says whether the other side reads it (의견등록, 공개여부; K7). */
export function OpinionForm({ caseId, side, isAsked, onSent }: OpinionProps) {
  const words = useWords(messageWords);
  const key = `${caseId}.${side}.WRITE`;
  const draft = useSideDraft(key, EMPTY);
  const [times, setTimes] = useState(0);
  const attached = draftFiles(draft);
  const uploads = useUploadsDone();
  const act = useSideAct(WRITE, { payloadOf: (data) => data.writeOpinion, done: words('WRITE.done') });
  const { title, text, open } = draft.values;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (uploads.problem) return act.fail(uploads.problem);
    if (title.trim() !== '' && text.trim() !== '' && open === '')
      return act.fail({ message: words('WRITE.open.missing'), field: 'publicToOther', code: null });
    const fileIds = idsOf(attached.files);
    if (await act.run({ caseId, title, text, fileIds, publicToOther: open === 'yes' })) return;
    draft.drop();
    setTimes(times + 1);
    onSent();
  };
  const wrong = (field: string) => wrongIn(act.problem, field);
  const isElsewhere = !['title', 'text', 'publicToOther', 'fileIds'].some((field) => wrong(field));
  const other = { side: words(`other.${side}`) };
  return (
    <Folded key={times} title={words('WRITE')} isOpen={draft.isKept && times === 0}>
      <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
        <p className={partStyles['hint']}>{words('WRITE.text')}</p>
        {isAsked && <p className={partStyles['silence']}>{words('WRITE.asked')}</p>}
        {times === 0 && <Kept draft={draft} />}
        {isElsewhere && <ActProblem problem={act.problem} />}
        <ActField
          name="title"
          label={words('WRITE.title')}
          value={title}
          onChange={(typed) => draft.change({ title: typed })}
          wrong={wrong('title')}
          most={200}
          required
        />
        <ActField
          name="text"
          label={words('WRITE.field')}
          value={text}
          onChange={(typed) => draft.change({ text: typed })}
          wrong={wrong('text')}
          rows={6}
          required
        />
        <AttachmentsField
          caseId={caseId}
          purpose={key}
          {...attached}
          onBusy={uploads.onBusy}
          wrong={wrong('fileIds')}
        />
        <ActChoice
          name="publicity"
          legend={words('WRITE.open')}
          hint={words('WRITE.open.hint')}
          choices={[
            ['yes', words('WRITE.open.yes', other)],
            ['no', words('WRITE.open.no')],
          ]}
          value={open}
          onChange={(chosen) => draft.change({ open: chosen })}
          wrong={wrong('publicToOther')}
        />
        <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
          {words('WRITE.send')}
        </Button>
      </form>
    </Folded>
  );
}
