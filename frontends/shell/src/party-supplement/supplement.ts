import type { PartyCase_CaseFragment } from '../gql/graphql.ts';
import type { PartyFile } from '../party-files/index.ts';

/** A request for supplements, as the side that is asked reads it. */
export type Supplement = PartyCase_CaseFragment['supplements'][number];

/** A question as its field needs it. */
export type Question = Pick<Supplement['questions'][number], 'label' | 'kind' | 'required'>;

/** What was put aside of an answer. */
interface Put {
  readonly answers: readonly { readonly value: string | null; readonly fileIds: readonly string[] }[];
}

/** What stands in the form for one question. */
export interface AnswerOfForm {
  readonly value: string;
  readonly files: readonly PartyFile[];
}

/** Indicates whether a side can answer a request, in time or late. */
export function mayAnswerSupplement({ availableSteps }: Pick<Supplement, 'availableSteps'>): boolean {
  return availableSteps.includes('ANSWER');
}

/** Questions with their numbers, from 1 on. */
export function numbered<Each extends Question>(questions: readonly Each[]): readonly (Each & { number: number })[] {
  return questions.map((question, index) => ({ ...question, number: index + 1 }));
}

/** What the form begins with: what was put aside, with the names of files as this tab knows them. */
export function formOf(
  { questions, draft }: { readonly questions: readonly Question[]; readonly draft: Put | null },
  known: readonly PartyFile[],
): AnswerOfForm[] {
  return questions.map((_question, index) => {
    const kept = draft?.answers[index];
    const files = (kept?.fileIds ?? []).map((id) => known.find((file) => file.id === id) ?? { id, name: '', size: 0 });
    return { value: kept?.value ?? '', files };
  });
}

/** Answers as the graph takes them: files for a question of files, words for any other. */
export function inputOf(questions: readonly Question[], answers: readonly AnswerOfForm[]) {
  return questions.map(({ kind }, index) => {
    const { value = '', files = [] } = answers[index] ?? {};
    return kind === 'FILE'
      ? { value: null, fileIds: files.map(({ id }) => id) }
      : { value: value || null, fileIds: [] };
  });
}

/** Text of a request without its questions, which stand in the form. */
export function introOf(text: string, questions: readonly Question[]): string {
  const first = questions[0];
  const at = first ? text.lastIndexOf(`\n\n1. ${first.label}`) : -1;
  return at < 0 ? text : text.slice(0, at);
}

/** Question that a refusal is about, by the way to its field; null when it is about the whole. */
export function questionIn(path: readonly string[] | undefined): number | null {
  const at = path?.indexOf('answers') ?? -1;
  const index = at < 0 ? Number.NaN : Number(path?.[at + 1]);
  return Number.isInteger(index) ? index : null;
}
