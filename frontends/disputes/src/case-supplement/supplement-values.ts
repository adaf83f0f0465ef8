import { wholeNumber } from '@madang/frontend-kit';
import type { SentFile } from '../case-file/index.ts';
import { partiesOf } from '../case-form/index.ts';
import type { RequestSupplementInput, SupplementQuestionKind } from '../gql/graphql.ts';

/** Kinds of answers, in the order of the choices. */
export const QUESTION_KINDS = ['TEXT', 'FILE', 'DATE', 'AMOUNT'] as const satisfies readonly SupplementQuestionKind[];

/** A question as it is typed. */
export interface QuestionValues {
  label: string;
  kind: string;
  /** Yes or no. */
  required: string;
}

/** A request as it is typed. */
export interface SupplementValues {
  to: string;
  title: string;
  text: string;
  days: string;
  questions: QuestionValues[];
  files: SentFile[];
}

/** Gives an empty question: words that have to be answered. */
export function emptyQuestion(): QuestionValues {
  return { label: '', kind: 'TEXT', required: 'yes' };
}

/** Gives a typed request as the graph takes it; a number of days that is none is 0, and the service says what there may be. */
export function supplementInput(
  caseId: string,
  { to, title, text, days, questions, files }: SupplementValues,
): RequestSupplementInput {
  return {
    caseId,
    to: partiesOf(to),
    title,
    text,
    questions: questions.map(({ label, kind, required }) => ({
      label,
      kind: QUESTION_KINDS.find((each) => each === kind) ?? 'TEXT',
      required: required === 'yes',
    })),
    days: daysIn(days) ?? 0,
    fileIds: files.map(({ fileId }) => fileId),
  };
}

/** Gives the days that are typed; null for what is no number of days. */
export function daysIn(typed: string): number | null {
  return wholeNumber(typed.replace(/일$/, ''));
}

/** A request as far as its answers are looked at. */
interface Answered<Question, File> {
  readonly questions: readonly Question[];
  readonly answers: readonly { readonly value: string | null; readonly fileIds: readonly string[] }[] | null;
  readonly answer: { readonly attachments: readonly File[] } | null;
}

/** Gives each question of a request with its answer and the files that answer it; none of them while it is not answered. */
export function answeredQuestions<Question extends object, File extends { readonly id: string }>({
  questions,
  answers,
  answer,
}: Answered<Question, File>) {
  return questions.map((question, index) => {
    const said = answers?.[index];
    const files = (answer?.attachments ?? []).filter(({ id }) => said?.fileIds.includes(id));
    return { ...question, value: said?.value ?? null, files };
  });
}

/** Gives the files that came with an answer and answer no question. */
export function otherFiles<File extends { readonly id: string }>({
  answers,
  answer,
}: Pick<Answered<object, File>, 'answers' | 'answer'>): File[] {
  const used = new Set(answers?.flatMap(({ fileIds }) => fileIds));
  return (answer?.attachments ?? []).filter(({ id }) => !used.has(id));
}
