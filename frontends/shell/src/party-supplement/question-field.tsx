import { useWords } from '@madang/frontend-kit';
import { AttachmentsField, type PartyFile } from '../party-files/index.ts';
import { ActField, type SideProblem } from '../party-parts/index.ts';
import { supplementWords } from './supplement-words.ts';
import type { AnswerOfForm, Question } from './supplement.ts';

interface QuestionProps {
  readonly caseId: string;
  readonly purpose: string;
  readonly number: number;
  readonly question: Question;
  readonly answer: AnswerOfForm;
  readonly wrong: SideProblem | null;
  readonly onType: (value: string) => void;
  readonly onAdd: (file: PartyFile) => void;
  readonly onRemove: (fileId: string) => void;
  readonly onBusy: (purpose: string, busy: boolean) => void;
}

/** One question with the field that its kind takes: words, a day, a sum, or files. */
export function QuestionField(props: QuestionProps) {
  const { caseId, purpose, number, question, answer, wrong, onType, onAdd, onRemove, onBusy } = props;
  const words = useWords(supplementWords);
  const { kind, label, required } = question;
  const asked = words(required ? 'question' : 'question.open', { number, label });
  if (kind === 'FILE') {
    const files = { files: answer.files, onAdd, onRemove, onBusy };
    return <AttachmentsField caseId={caseId} purpose={purpose} label={asked} {...files} wrong={wrong} />;
  }
  const how = {
    TEXT: { rows: 4, most: 1500 },
    DATE: { type: 'date' },
    AMOUNT: { inputMode: 'numeric', most: 20 },
  } as const;
  return (
    <ActField
      name={`answer-${number}`}
      label={asked}
      hint={words(`hint.${kind}`)}
      value={answer.value}
      onChange={onType}
      wrong={wrong}
      required={required}
      {...how[kind]}
    />
  );
}
