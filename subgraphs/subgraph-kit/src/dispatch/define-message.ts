import type { Language, Words } from '../language.ts';
import type { MessageCategory } from './message-lists.ts';

/** What a message says in one language; `#{name}` stands for what is only known when it is sent. */
export interface MessageTexts {
  readonly title: string;
  /** Plain text: paragraphs between empty lines, lists of lines that begin with `- `. */
  readonly body: string;
  /** Text for phones; title and body unless said, cut to what one message holds. */
  readonly sms?: string;
}

/** The one place that a message leads to. */
export interface MessageAction {
  readonly label: Words;
  /** Path in the house; may hold placeholders. */
  readonly path: string;
}

/** A message that can be sent: texts in every language, and what they must be told. */
export interface MessageTemplate<Variable extends string = string> {
  readonly name: string;
  readonly label: Words;
  readonly category: MessageCategory;
  readonly texts: Readonly<Record<Language, MessageTexts>>;
  readonly action: MessageAction | null;
  /** Code under which the provider of AlimTalk approved the text; none for a message that is not sent so. */
  readonly alimtalk: { readonly templateCode: string } | null;
  /** Names of the placeholders. */
  readonly variables: readonly Variable[];
}

/** Names of the placeholders in a text; a text that is not written out in the code has no known ones and fits nowhere. */
export type Placeholders<Text, Found extends string = never> = Text extends string
  ? string extends Text
    ? 'the text must be written out'
    : Text extends `${string}#{${infer Name}}${infer Rest}`
      ? Placeholders<Rest, Found | Name>
      : Found
  : Found;

type NamesIn<Texts extends MessageTexts> =
  | Placeholders<Texts['title']>
  | Placeholders<Texts['body']>
  | Placeholders<Texts['sms']>;

type NamesOfAction<Action> = Action extends { readonly path: infer Path } ? Placeholders<Path> : never;

/** Declaration of a message, before its placeholders are known. */
interface MessageDeclaration<Korean, English, Action> {
  readonly name: string;
  readonly label: Words;
  readonly category: MessageCategory;
  readonly texts: { readonly ko: Korean; readonly en: English };
  readonly action?: Action;
  readonly alimtalk?: { readonly templateCode: string };
}

/** Nothing where both texts name the same placeholders; else a demand that no declaration can meet. */
type SameNames<Korean extends MessageTexts, English extends MessageTexts> = [
  NamesIn<Korean>,
  NamesIn<English>,
] extends [NamesIn<English>, NamesIn<Korean>]
  ? unknown
  : { readonly texts: 'Korean and English name different placeholders' };

/**
 * Declares a message. Its placeholders are read from the texts, so that a missing or misspelt variable does not compile;
 * texts that differ in them do not compile either, and throw when the slice is put together.
 */
export function defineMessage<
  const Korean extends MessageTexts,
  const English extends MessageTexts,
  const Action extends MessageAction | undefined = undefined,
>(
  declared: MessageDeclaration<Korean, English, Action> & SameNames<Korean, English>,
): MessageTemplate<NamesIn<Korean> | NamesOfAction<Action>> {
  // The conditional type hides what the declaration is; SameNames adds nothing to it.
  const { name, label, category, texts, action, alimtalk } = declared as MessageDeclaration<Korean, English, Action>;
  const [inKorean, inEnglish] = [placeholdersOf(texts.ko), placeholdersOf(texts.en)];
  if (inKorean.join() !== inEnglish.join()) {
    throw new Error(
      `message ${name}: the texts name different placeholders (ko: ${inKorean.join()}; en: ${inEnglish.join()})`,
    );
  }
  const variables = [...new Set([...inKorean, ...namesIn(action?.path ?? '')])];
  if (variables.some((variable) => !/^[a-z][A-Za-z0-9]*$/.test(variable))) {
    throw new Error(`message ${name}: a placeholder is no name: ${variables.join()}`);
  }
  return {
    name,
    label,
    category,
    texts,
    action: action ?? null,
    alimtalk: alimtalk ?? null,
    // The names were read from the very texts that the type was read from.
    variables: variables as (NamesIn<Korean> | NamesOfAction<Action>)[],
  };
}

/** Puts values in the place of placeholders; a value that is missing is a fault, since the types ask for all. */
export function filled(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACEHOLDER, (_whole, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) throw new Error(`a message asks for ${name}, which nobody gave`);
    return value;
  });
}

const PLACEHOLDER = /#\{([^}]*)\}/g;

function placeholdersOf({ title, body, sms = '' }: MessageTexts): string[] {
  return [...new Set([title, body, sms].flatMap(namesIn))].toSorted();
}

function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}
