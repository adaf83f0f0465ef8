import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { ID_PLACE, NO_ARGUMENTS, type Asked } from './arguments.ts';
import { fieldsOf, isPage, objectOf } from './graph.ts';
import type { World } from './ids.ts';

/** One field that is asked for, and what is asked of what it leads to. */
export interface Wish {
  /** Name under which the answer has it. */
  readonly key: string;
  readonly field: string;
  /** The field with its arguments. */
  readonly step: string;
  /** Variable that the arguments name, and its value: documents that differ in it alone are planned once. */
  readonly variable: Variable | null;
  /** The world whose subject its arguments name. */
  readonly world: World | null;
  readonly target: GraphQLObjectType | null;
  readonly inner: readonly Wish[];
}

/** An identifier that is asked for by a variable. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

type Field = GraphQLField<unknown, unknown>;

/** Wishes for all plain values of a type, and of what lies on the pages of a list. */
export function plainWishes(type: GraphQLObjectType): Wish[] {
  return fieldsOf(type)
    .filter((field) => !needsArguments(field) && (isPage(type) || !objectOf(field)))
    .map((field) => wishFor(field, field.name, NO_ARGUMENTS));
}

/** A wish for a field with all plain values of what it leads to. */
export function wishFor(field: Field, key: string, { args, world, id }: Asked = NO_ARGUMENTS): Wish {
  const target = objectOf(field);
  const variable = id === null ? null : { name: `${key}_id`, value: id };
  const step = `${field.name}${args.replace(ID_PLACE, `$${variable?.name}`)}`;
  return { key, field: field.name, step, variable, world, target, inner: target ? plainWishes(target) : [] };
}

/** What is without an identifier is found nowhere else: its parts are asked for here. */
export function withParts(wish: Wish): Wish {
  const { target } = wish;
  if (!target || target.getFields()['id']) return wish;
  const parts = fieldsOf(target).filter((field) => objectOf(field));
  return { ...wish, inner: [...wish.inner, ...parts.map((field) => wishFor(field, field.name))] };
}

/** The same wish for no more than the identifier: a reference alone, which its owner need not confirm. */
export function referenceWish(wish: Wish): Wish | null {
  const { target } = wish;
  if (!target?.getFields()['id']) return null;
  const id: Wish = { key: 'id', field: 'id', step: 'id', variable: null, world: null, target: null, inner: [] };
  return { ...wish, key: `${wish.key}_reference`, inner: [id] };
}

/** Writes wishes as the selection of a document, each with some more inside. */
export function writtenOut(wishes: readonly Wish[], more = ''): string {
  return wishes
    .map(({ key, field, step, target, inner }) => {
      const name = key === field ? step : `${key}: ${step}`;
      return target ? `${name} { __typename ${identifierOf(target, inner)} ${writtenOut(inner)} ${more} }` : name;
    })
    .join(' ');
}

/** Every object is asked who it is, so that its world is known whatever else is wished. */
function identifierOf(target: GraphQLObjectType, inner: readonly Wish[]): string {
  return target.getFields()['id'] && !inner.some(({ key }) => key === 'id') ? 'id' : '';
}

function needsArguments(field: Field): boolean {
  return field.args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
}

/** Variables that a document with these wishes needs. */
export function variablesOf(wishes: readonly Wish[]): Record<string, string> {
  return Object.fromEntries(wishes.flatMap(({ variable }) => (variable ? [[variable.name, variable.value]] : [])));
}

/** Beginning of a document with these variables. */
export function headOf(variables: Readonly<Record<string, string>>): string {
  const names = Object.keys(variables).map((name) => `$${name}: ID!`);
  return names.length === 0 ? 'query' : `query (${names.join(', ')})`;
}
