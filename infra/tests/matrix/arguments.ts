import { isNonNullType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { fieldsOf, objectOf, objectTypes } from './graph.ts';
import { BELONGINGS, collectiveOf, standardOf, WORLDS, type Belongings, type Registry, type World } from './ids.ts';
import { REPORTED_DAY } from './seeds/desk-report.ts';
import { applicationOf, countedMonthOf } from './seeds/dispute-library.ts';
import { orderNumberOf } from './seeds/order-desk.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Word of an enum, which a document has without quotes. */
class EnumWord {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

/** How a field is asked for that needs more than an identifier, or that tells of one world only with them. */
const ASKED_WITH: readonly { readonly field: RegExp; readonly args: (own: Belongings) => Arguments }[] = [
  { field: /^Query\.settlementEntries$/, args: ({ order }) => ({ settlementId: order }) },
  { field: /^Query\.pendingSettlementEntries$/, args: ({ storefront }) => ({ storefrontCode: storefront }) },
  {
    field: /^Query\.storefrontDashboard$/,
    args: ({ storefront }) => ({ storefrontCode: storefront, from: '2026-11-01', to: '2026-11-30' }),
  },
  { field: /^Query\.apiUsage$/, args: ({ apiKey }) => ({ keyId: apiKey }) },
  {
    field: /^Query\.(?:storefrontProducts|productQueue|sentProducts)$/,
    args: ({ storefrontRow }) => ({ storefrontId: storefrontRow }),
  },
  // The acts leave many products behind.
  { field: /^Query\.products$/, args: () => ({ first: 100 }) },
  { field: /^Variant\.offerableQuantity$/, args: ({ storefront }) => ({ storefront }) },
  { field: /^Query\.businesses$/, args: ({ world }) => ({ search: world }) },
  { field: /^Query\.collectionRuns$/, args: ({ connection }) => ({ connectionId: connection }) },
  { field: /^Query\.customers$/, args: ({ personName }) => ({ search: personName }) },
  { field: /^Query\.orderByNumber$/, args: ({ world }) => ({ number: orderNumberOf(world) }) },
  { field: /^Query\.orderLineByNumber$/, args: ({ world }) => ({ number: `${orderNumberOf(world)}-001` }) },
  { field: /^Query\.verifyDocument$/, args: ({ documentNumber }) => ({ number: documentNumber }) },
  {
    field: /^Query\.returnOfParcel$/,
    args: ({ world }) => ({ trackingNumber: world === 'own' ? '640000000001' : '640000000002' }),
  },
  { field: /^Query\.exchangeChoices$/, args: () => ({ search: 'D16' }) },
  { field: /^Query\.(?:\w+Survey|infringementNotice)$/, args: () => ({ token: 'nobody was sent this' }) },
  { field: /^Query\.packing$/, args: ({ world }) => ({ code: orderNumberOf(world) }) },
  // The variant of a world bears the number of its line.
  { field: /^Query\.stock(?:Level|Entries)$/, args: ({ orderLine }) => ({ variantId: orderLine }) },
  { field: /^Query\.normalizedAddress$/, args: () => ({ text: '서울특별시 중구 세종대로 110' }) },
  { field: /^Query\.holiday(?:s|Changes)$/, args: () => ({ year: 2026 }) },
  { field: /^Query\.deskReport$/, args: () => ({ from: REPORTED_DAY, to: REPORTED_DAY }) },
  { field: /^Query\.worklist$/, args: () => ({ bucket: new EnumWord('RECEIVED') }) },
  { field: /^Query\.ticketCode(?:s|Table)$/, args: () => ({ kind: new EnumWord('OUTCOME') }) },
  // Everybody who works here is away once.
  { field: /^Query\.absences$/, args: () => ({ first: 20 }) },
  { field: /^Query\.satisfaction$/, args: () => ({ from: '2026-11-01', until: '2026-11-30' }) },
  {
    field: /^Query\.disputeStatistics$/,
    args: (own) => ({ from: countedMonthOf(own), to: countedMonthOf(own) }),
  },
  {
    field: /^Query\.refundByStandard$/,
    args: ({ world }) => ({ facts: { standardId: standardOf(world), paid: 1000, daysBefore: 12 } }),
  },
  {
    field: /^Query\.collectiveParticipation$/,
    args: (own) => ({ applicationId: applicationOf(own), disputeId: collectiveOf(own.world) }),
  },
  { field: /^Query\.collectiveParticipants$/, args: ({ world }) => ({ disputeId: collectiveOf(world) }) },
  { field: /^DraftTemplate\.filledFor$/, args: ({ openCase }) => ({ caseId: openCase }) },
  // The readers fill these logs while they read; analysts read nobody's data.
  { field: /^Query\.\w+AccessLog$/, args: ({ people }) => ({ filter: { account: people.ANALYST } }) },
];

/** Pages are asked for in this length: enough for what was seeded. */
const PAGE = 10;

/** A field's arguments as a document has them, and the world whose subjects they name. */
export interface Asked {
  readonly args: string;
  readonly world: World | null;
  /** Identifier for which {@link ID_PLACE} stands in the arguments, if any. */
  readonly id: string | null;
}

/** What stands in arguments where a document is to name a variable. */
export const ID_PLACE = '"$id"';

/** A field that is asked for by its name alone. */
export const NO_ARGUMENTS: Asked = { args: '', world: null, id: null };

/** Every way of arguments to ask for a field; none where nobody has said how to ask for it. */
export function argumentsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, worlds: Registry): Asked[] {
  const page = field.args.some(({ name }) => name === 'first') ? { first: PAGE } : {};
  const needed = field.args.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
  const said = ASKED_WITH.find((one) => one.field.test(`${type.name}.${field.name}`));
  if (said)
    return WORLDS.map((world) => ({ args: written({ ...page, ...said.args(BELONGINGS[world]) }), world, id: null }));
  if (needed.length === 0) return [{ args: written(page), world: null, id: null }];
  const target = objectOf(field);
  if (needed.every(({ name }) => name === 'id') && target) {
    const subjects = WORLDS.flatMap((world) => worlds.subjects(target.name, world).map((id) => ({ id, world })));
    if (subjects.length > 0) return subjects.map((subject) => ({ args: written({ id: '$id', ...page }), ...subject }));
  }
  return [];
}

/** Fields that nobody has said how to ask for. */
export function fieldsNobodyCanAskFor(graph: GraphQLSchema, worlds: Registry): string[] {
  return objectTypes(graph)
    .filter(({ name }) => name !== graph.getMutationType()?.name)
    .flatMap((type) =>
      fieldsOf(type)
        .filter((field) => argumentsOf(type, field, worlds).length === 0)
        .map(({ name }) => `${type.name}.${name}: give its subjects in seeds/, or its arguments in arguments.ts`),
    );
}

function written(args: Arguments): string {
  return Object.keys(args).length === 0 ? '' : `(${pairs(args)})`;
}

function pairs(values: Arguments): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${valueOf(value)}`)
    .join(', ');
}

function valueOf(value: unknown): string {
  if (value instanceof EnumWord) return value.word;
  return isInput(value) ? `{ ${pairs(value)} }` : JSON.stringify(value);
}

function isInput(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
