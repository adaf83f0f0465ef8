import {
  buildASTSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Reads a schema from its text; federation's own directives and types are left as they are. */
export function graphOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

/** All object types of the graph but those of federation and introspection. */
export function objectTypes(graph: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(graph.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));
}

/** Fields of a type, as they can be asked for. */
export function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
}

/** The object type that a field leads to; null for a plain value. */
export function objectOf(field: Field): GraphQLObjectType | null {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return null;
  if (isObjectType(named)) return named;
  throw new Error(`${field.name} leads to ${named.name}: teach the matrix to ask for interfaces and unions`);
}

/** Every field that the list has to name, as Type.field; what merely carries others is left out. */
export function listedFields(graph: GraphQLSchema): string[] {
  return objectTypes(graph).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => !isCarried(type, field))
      .map(({ name }) => `${type.name}.${name}`),
  );
}

/** All fields of the graph. */
export function allFields(graph: GraphQLSchema): string[] {
  return objectTypes(graph).flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
}

const CARRIED: readonly { readonly type: RegExp; readonly fields: readonly string[] }[] = [
  { type: /Connection$/, fields: ['nodes', 'edges', 'pageInfo'] },
  { type: /Edge$/, fields: ['node', 'cursor'] },
  { type: /^PageInfo$/, fields: ['hasNextPage', 'endCursor'] },
  { type: /Payload$/, fields: ['userErrors'] },
  { type: /UserError$/, fields: ['code', 'field', 'message'] },
];

/** Indicates whether a field only carries what another field holds: pages of lists, and reasons of a refusal. */
export function isCarried(type: GraphQLObjectType, field: Field): boolean {
  return CARRIED.some((carrier) => carrier.type.test(type.name) && carrier.fields.includes(field.name));
}

/** Indicates whether a type is a page of a list or a part of one. */
export function isPage(type: GraphQLObjectType): boolean {
  return /(?:Connection|Edge)$|^PageInfo$/.test(type.name) && fieldsOf(type).every((field) => isCarried(type, field));
}
