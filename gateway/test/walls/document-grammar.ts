import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

const ODD_NAMES = ['__proto__', 'constructor', 'toString', '_entities', '_service', '__schema', '__type', 'a'];
const WORDS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '!',
  '...',
  '@',
  '"',
  '"""',
  '|',
  '&',
  '=',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
  '-1',
  '1e999',
  '#',
];
const STRANGE = [
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\uD83D',
  '😀',
  '‮',
  '가',
  '\\u{110000}',
  '\\',
  "'",
  '1'.repeat(400),
  '\n'.repeat(50),
];
const MOST_DEPTH = 5;

/** Writes documents from a schema: mostly valid ones, with wrong values, odd names and missing parts strewn in. */
export function documentsOf(schema: GraphQLSchema): Arbitrary<string> {
  const selections = new Selections(schema);
  const roots = [
    [schema.getQueryType(), 6],
    [schema.getMutationType(), 2],
    [schema.getSubscriptionType(), 1],
  ] as const;
  const valid = fc.oneof(
    ...roots.flatMap(([type, weight]) => (type ? [{ weight, arbitrary: operationOn(type, selections) }] : [])),
  );
  return fc.oneof(
    { weight: 12, arbitrary: valid },
    { weight: 4, arbitrary: mutated(valid) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(valid, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, part]) => text.slice(0, text.length * part)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...WORDS, ...STRANGE, ...ODD_NAMES), { maxLength: 60 })
        .map((words) => words.join(' ')),
    },
    { weight: 1, arbitrary: deep() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  );
}

/** Selections of each type, made when first needed. */
class Selections {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Arbitrary<string>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(type: GraphQLCompositeType, depth: number): Arbitrary<string> {
    const name = `${type.name} ${depth}`;
    const known = this.#known.get(name);
    if (known) return known;
    const made = fc.oneof(
      { weight: 19, arbitrary: this.#fields(type, depth) },
      { weight: 1, arbitrary: this.#fragments(type, depth) },
    );
    this.#known.set(name, made);
    return made;
  }

  #fields(type: GraphQLCompositeType, depth: number): Arbitrary<string> {
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const fields = depth > 0 ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const written = fields.map((field) => this.#field(field, depth));
    return fc
      .uniqueArray(fc.oneof(fc.constant('__typename'), ...written), {
        minLength: 1,
        maxLength: 3,
        selector: responseKeyOf,
      })
      .map((some) => some.join(' '));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Arbitrary<string> {
    const type = getNamedType(field.type);
    const inner = fc
      .constant('')
      .chain(() => (isCompositeType(type) ? this.of(type, depth - 1).map((text) => ` { ${text} }`) : fc.constant('')));
    const alias = fc.oneof(
      { weight: 9, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES).map((name) => `${name}: `) },
    );
    const directive = fc.oneof(
      { weight: 30, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(' @include(if: true)', ' @skip(if: $no)', ' @defer', ' @inaccessible') },
    );
    return fc
      .tuple(alias, argumentsOf(field.args), directive, inner)
      .map(([name, args, added, rest]) => `${name}${field.name}${args}${added}${rest}`);
  }

  #fragments(type: GraphQLCompositeType, depth: number): Arbitrary<string> {
    const possible = isAbstractType(type) ? [...this.#schema.getPossibleTypes(type), type] : [type];
    return fc
      .constantFrom(...possible)
      .chain((one) =>
        depth > 0 ? this.of(one, depth - 1).map((text) => `... on ${one.name} { ${text} }`) : fc.constant('...Missing'),
      );
  }
}

/** Where a field's answer goes; two fields of one place must not say different things. */
function responseKeyOf(field: string): string {
  return /^\s*(\w+)/.exec(field)?.[1] ?? field;
}

function operationOn(type: GraphQLCompositeType, selections: Selections): Arbitrary<string> {
  const kind = type.name.toLowerCase();
  const body = fc.integer({ min: 1, max: MOST_DEPTH }).chain((depth) => selections.of(type, depth));
  return fc.tuple(fc.constantFrom('', 'Q', '__proto__'), body).map(([name, text]) => {
    const variables = text.includes('$no') ? '($no: Boolean! = false)' : '';
    return `${kind} ${name}${variables} { ${text} }`;
  });
}

function argumentsOf(args: readonly GraphQLArgument[]): Arbitrary<string> {
  if (args.length === 0) return fc.nat(60).map((n) => (n === 0 ? '(x: 1)' : ''));
  const each = args.map((arg) =>
    fc.oneof(
      {
        weight: isNonNullType(arg.type) ? 200 : 1,
        arbitrary: inputOf(arg.type, 3).map((value) => `${arg.name}: ${value}`),
      },
      { weight: 1, arbitrary: fc.constant('') },
    ),
  );
  return fc.tuple(...each).map((written) => {
    const said = written.filter((text) => text !== '');
    return said.length > 0 ? `(${said.join(', ')})` : '';
  });
}

function inputOf(wanted: GraphQLInputType, depth: number): Arbitrary<string> {
  const type = isNonNullType(wanted) ? wanted.ofType : wanted;
  const wrong = fc.constantFrom(
    'null',
    '-1',
    '99999999999999999999',
    '"x"',
    '{}',
    '[]',
    '$missing',
    'ENUM',
    '1e999',
    '"\\u0000"',
    '{__proto__: 1}',
  );
  return fc.oneof({ weight: 80, arbitrary: fitting(type, depth) }, { weight: 1, arbitrary: wrong });
}

function fitting(type: GraphQLInputType, depth: number): Arbitrary<string> {
  if (isListType(type))
    return depth > 0
      ? fc.array(inputOf(type.ofType, depth - 1), { maxLength: 2 }).map((all) => `[${all.join(', ')}]`)
      : fc.constant('[]');
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isNonNullType(field.type));
    return depth < -2
      ? fc.constant('{}')
      : fc
          .tuple(...fields.map((field) => inputOf(field.type, depth - 1).map((value) => `${field.name}: ${value}`)))
          .map((all) => `{ ${all.join(', ')} }`);
  }
  if (!isScalarType(type)) return fc.constant('null');
  if (type.name === 'Int' || type.name === 'SafeInt') return fc.integer({ min: 0, max: 20 }).map(String);
  if (type.name === 'Float') return fc.constantFrom('1.5', '0');
  if (type.name === 'Boolean') return fc.constantFrom('true', 'false');
  if (type.name === 'DateTime') return fc.constant('"2026-11-22T00:00:00Z"');
  if (type.name === 'LocalDate') return fc.constant('"2026-11-22"');
  return fc.constantFrom('"1"', '"0190d2f0-0000-7000-8000-000000000001"', '"가나다"', '""');
}

/** Takes a piece out, puts a word in, or says a piece twice. */
function mutated(valid: Arbitrary<string>): Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const edit = fc.tuple(
    fc.constantFrom('out', 'in', 'twice'),
    place,
    fc.nat(12),
    fc.constantFrom(...WORDS, ...STRANGE, ...ODD_NAMES),
  );
  return fc.tuple(valid, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((before, [act, where, length, word]) => {
      const at = Math.floor(before.length * where);
      if (act === 'out') return before.slice(0, at) + before.slice(at + length);
      return before.slice(0, at) + (act === 'in' ? ` ${word} ` : before.slice(at, at + length)) + before.slice(at);
    }, text),
  );
}

function deep(): Arbitrary<string> {
  const pair = fc.constantFrom<[string, string]>(
    ['{ a ', '}'],
    ['{ ... { ', '} }'],
    ['[', ']'],
    ['(', ')'],
    ['{ customer(id: 1) ', '}'],
  );
  return fc
    .tuple(pair, fc.integer({ min: 1, max: 3_000 }))
    .map(([[open, close], times]) => `query ${open.repeat(times)}${close.repeat(times)}`);
}
