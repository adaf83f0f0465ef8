import type { Context, Language } from '@madang/subgraph-kit';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';
import { collectionSettings } from './collection-settings.ts';
import type { CollectionError } from './collection.ts';

/** How a connection stands, at a glance. */
export type ConnectionLamp = 'GREEN' | 'YELLOW' | 'RED' | 'OFF';

/** How the collection from a connection stands. */
export interface ConnectionHealthView {
  readonly id: string;
  readonly name: string;
  readonly connector: string;
  readonly account: string;
  readonly storefrontCode: string;
  readonly lamp: ConnectionLamp;
  readonly lagSeconds: number | null;
  readonly lastRunAt: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly errorCode: CollectionError | null;
  readonly errorText: string | null;
  readonly failures: number;
  readonly nextAt: Date | null;
  readonly isRunning: boolean;
  readonly addedToday: number;
  readonly waitingQuarantine: number;
  readonly questionsUntil: Date | null;
  readonly questionsErrorCode: CollectionError | null;
}

interface Standing {
  readonly id: string;
  readonly last_run_at: string | null;
  readonly last_success_at: string | null;
  readonly collected_until: string | null;
  readonly error_code: CollectionError | null;
  readonly failures: number | null;
  readonly next_at: string | null;
  readonly is_running: boolean | null;
  readonly added_today: number;
  readonly waiting: number;
  readonly questions_until: string | null;
  readonly questions_error: CollectionError | null;
}

/** What went wrong, in words that say what to do. */
const ERROR_TEXTS: Readonly<Record<CollectionError, Readonly<Record<Language, string>>>> = {
  AWAY: {
    ko: '판매처가 응답하지 않습니다. 자동으로 다시 시도합니다.',
    en: 'The marketplace does not answer. It is tried again by itself.',
  },
  LIMITED: {
    ko: '판매처의 호출 한도에 닿아 잠시 기다립니다. 자동으로 이어집니다.',
    en: 'The marketplace allows no more calls for now. It goes on by itself.',
  },
  AUTHORIZATION_LOST: {
    ko: '판매처가 준 권한이 끝났습니다. 권한을 다시 받아야 수집이 이어집니다.',
    en: 'The permission of the marketplace has ended. Collection goes on once it is granted anew.',
  },
  REFUSED: {
    ko: '판매처가 요청을 받아들이지 않았습니다. 관리자에게 알려 주십시오.',
    en: 'The marketplace refuses what it is asked. Tell an administrator.',
  },
  UNCLEAR: {
    ko: '판매처의 답을 받지 못했습니다. 자동으로 다시 시도합니다.',
    en: 'The answer of the marketplace was lost. It is tried again by itself.',
  },
  FAULT: {
    ko: '수집 중 문제가 생겼습니다. 자동으로 다시 시도하며, 이어지면 관리자에게 알려 주십시오.',
    en: 'Something went wrong while collecting. It is tried again by itself; if it goes on, tell an administrator.',
  },
};

/** How the connections stand that the actor may see; of one alone where it is named. */
export async function connectionHealth(context: Context, connectionId?: string): Promise<ConnectionHealthView[]> {
  const { em, actor } = context;
  const connections = await em.find(
    StorefrontConnectionRow,
    { $and: [readableOfStorefront(actor), connectionId ? { id: connectionId } : {}] },
    { orderBy: { storefrontCode: 'asc', connector: 'asc', id: 'asc' } },
  );
  if (connections.length === 0) return [];
  const rows = await em.execute<Standing[]>(STANDING, [context.now, JSON.stringify(connections.map(({ id }) => id))]);
  const standings = new Map(rows.map((row) => [row.id, row]));
  return connections.map((connection) => viewOf(connection, standings.get(connection.id), context));
}

const STANDING = `select connection.id, state.last_run_at, state.last_success_at,
    state.collected_until, state.error_code, state.failures, state.next_at,
    state.leased_until > clock_timestamp() as is_running,
    questions.collected_until as questions_until, questions.error_code as questions_error,
    coalesce((select sum(added) from collection_run where connection_id = connection.id
      and asked_at >= date_trunc('day', ?::timestamptz at time zone 'Asia/Seoul') at time zone 'Asia/Seoul'), 0)::integer
      as added_today,
    (select count(*) from quarantined_order where connection_id = connection.id and state = 'WAITING')::integer as waiting
  from storefront_connection as connection
  left join collection_state as state using (id) left join question_collection as questions using (id)
  where connection.id in (select json_array_elements_text(?::json)::uuid)`;

function viewOf(
  connection: StorefrontConnectionRow,
  standing: Standing | undefined,
  { now, language }: Context,
): ConnectionHealthView {
  const { id, name, connector, account, storefrontCode } = connection;
  const errorCode = standing?.error_code ?? null;
  const until = dateOf(standing?.collected_until);
  const lagSeconds = until ? Math.max(0, Math.round((now.getTime() - until.getTime()) / 1000)) : null;
  return {
    id,
    name,
    connector,
    account,
    storefrontCode,
    lamp: lampOf(connection, { errorCode, lagSeconds, failures: standing?.failures ?? 0 }),
    lagSeconds,
    lastRunAt: dateOf(standing?.last_run_at),
    lastSuccessAt: dateOf(standing?.last_success_at),
    errorCode,
    errorText: errorCode && ERROR_TEXTS[errorCode][language],
    failures: standing?.failures ?? 0,
    nextAt: dateOf(standing?.next_at),
    isRunning: standing?.is_running ?? false,
    addedToday: standing?.added_today ?? 0,
    waitingQuarantine: standing?.waiting ?? 0,
    questionsUntil: dateOf(standing?.questions_until),
    questionsErrorCode: standing?.questions_error ?? null,
  };
}

interface Signs {
  readonly errorCode: CollectionError | null;
  readonly lagSeconds: number | null;
  readonly failures: number;
}

const FAILURES_TO_RED = 3;

function lampOf(
  { isActive }: Pick<StorefrontConnectionRow, 'isActive'>,
  { errorCode, lagSeconds, failures }: Signs,
): ConnectionLamp {
  if (!isActive) return 'OFF';
  if (errorCode === 'AUTHORIZATION_LOST' || failures >= FAILURES_TO_RED) return 'RED';
  if (errorCode || lagSeconds === null) return 'YELLOW';
  return lagSeconds * 1000 > collectionSettings().lateMs ? 'YELLOW' : 'GREEN';
}

function dateOf(value: string | Date | null | undefined): Date | null {
  return value ? new Date(value) : null;
}
