import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_LIST, MAX_VALUES } from './limits.ts';
import { refusedDocument } from './refusal.ts';

/** A document that was read and found valid, with the values it was sent with. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Length of a list that says nothing about its length. */
const USUAL_LIST = 10;

/**
 * Refuses a question whose answer would be too large, before any subgraph hears of it: more than {@link MAX_LIST} items
 * of one list, or by estimate more than {@link MAX_VALUES} values in all, where each page of a list counts `first` times. Gives the estimate.
 */
export function refuseLargeAnswer(question: Question): number {
  const root = question.schema.getRootType(question.operation.operation);
  const values = new AnswerSize(question).of(question.operation.selectionSet, root ?? undefined, false);
  if (values > MAX_VALUES) {
    throw refusedDocument('QUERY_TOO_COSTLY', `The answer could hold ${values} values; ${MAX_VALUES} are allowed.`);
  }
  return values;
}

class AnswerSize {
  readonly #question: Question;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<string, number>();

  constructor(question: Question) {
    this.#question = question;
    for (const definition of question.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  /** Estimates the values of a selection; `paged` says that the lists within are the page the parent field asked for. */
  of({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, paged: boolean): number {
    return selections.reduce((sum, selection) => sum + this.#ofSelection(selection, type, paged), 0);
  }

  #ofSelection(selection: SelectionNode, type: GraphQLNamedType | undefined, paged: boolean): number {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type, paged);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, paged);
    const condition = selection.typeCondition?.name.value;
    return this.of(selection.selectionSet, condition ? this.#question.schema.getType(condition) : type, paged);
  }

  /** A fragment is measured once however often it is spread, so that fragments within fragments cost no time. */
  #ofFragment(name: string, paged: boolean): number {
    const key = `${name} ${paged}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return 0;
    const type = this.#question.schema.getType(fragment.typeCondition.name.value);
    const values = this.of(fragment.selectionSet, type, paged);
    this.#known.set(key, values);
    return values;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | undefined, paged: boolean): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return 1;
    const length = this.#pageOf(node, field);
    const isList = isListType(getNullableType(field.type));
    const times = length ?? (isList && !paged ? USUAL_LIST : 1);
    return 1 + times * this.of(node.selectionSet, getNamedType(field.type), length !== undefined);
  }

  /** How many items a paged field was asked for; undefined for a field that has no pages. */
  #pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const first = field.args.find(({ name }) => name === 'first');
    if (!first) return undefined;
    const said = this.#numberIn(node) ?? first.defaultValue;
    const length = typeof said === 'number' ? said : USUAL_LIST;
    if (length > MAX_LIST) {
      throw refusedDocument(
        'LIST_TOO_LONG',
        `"${node.name.value}" was asked for ${length} items; ${MAX_LIST} are allowed.`,
      );
    }
    // The subgraphs give one item at least.
    return Math.max(length, 1);
  }

  #numberIn(node: FieldNode): unknown {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (Object.hasOwn(this.#question.variables, name)) return this.#question.variables[name] ?? undefined;
    const definition = this.#question.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined;
  }
}
