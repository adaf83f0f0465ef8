import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { filesIn, filesToText, type PartyFile } from '../party-files/index.ts';
import { useAutosave, useSideDraft } from '../party-parts/index.ts';
import { SAVE_DRAFT } from './supplement-acts.ts';
import { formOf, inputOf, type AnswerOfForm, type Supplement } from './supplement.ts';

/**
 * What is written of an answer: put aside at the server after each pause and when the page is left, so that it is there at
 * the next device too. The names of files are this tab's alone, because a draft keeps none.
 */
export function useSupplementDraft({ id, questions, draft }: Supplement) {
  const client = useApolloClient();
  const names = useSideDraft(`${id}.names`, { files: '' });
  const [answers, setAnswers] = useState(() => formOf({ questions, draft }, filesIn(names.values.files)));
  const latest = useRef(answers);
  const saved = useRef(answers);
  const { saver, saving } = useAutosave<'lost' | 'refused'>(
    {
      isUnsaved: () => latest.current !== saved.current,
      mayTryAgain: (problem) => problem === 'lost',
      async save() {
        const sent = latest.current;
        const input = { requestId: id, answers: inputOf(questions, sent) };
        try {
          const { data } = await client.mutate({ mutation: SAVE_DRAFT, variables: { input } });
          if (data?.saveSupplementDraft.userErrors.length !== 0) return 'refused';
        } catch {
          return 'lost';
        }
        saved.current = sent;
        return null;
      },
    },
    { step: draft && draft.answers.length > 0 ? 'saved' : 'idle' },
  );
  const change = (index: number, to: (answer: AnswerOfForm) => AnswerOfForm) => {
    latest.current = latest.current.map((answer, at) => (at === index ? to(answer) : answer));
    setAnswers(latest.current);
    saver.touch();
  };
  return {
    answers,
    saving,
    /** Puts nothing aside any more: it is being submitted. */
    hold: () => saver.hold(),
    /** Goes on after all: it was refused. */
    release: () => saver.release(),
    type: (index: number, value: string) => change(index, (answer) => ({ ...answer, value })),
    addFile: (index: number, file: PartyFile) => {
      names.change(({ files }) => ({ files: filesToText([...filesIn(files), file]) }));
      change(index, (answer) => ({ ...answer, files: [...answer.files, file] }));
    },
    removeFile: (index: number, fileId: string) =>
      change(index, (answer) => ({ ...answer, files: answer.files.filter((file) => file.id !== fileId) })),
    drop: () => names.drop(),
  };
}
