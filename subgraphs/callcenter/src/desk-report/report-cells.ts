import type { Cell, Language, Words } from '@madang/subgraph-kit';
import type { AgentFigures, DeskReport, DeskWaits, ReportFigures, WaitFigures } from './desk-report.ts';
import { rateOf } from './first-contact-rate.ts';

/** A line of the file: what it is of, and what of all that can be told is told of it. */
interface ReportLine {
  readonly part: Words;
  readonly item: string;
  readonly figures?: ReportFigures;
  readonly agent?: AgentFigures;
  readonly transfers?: number;
  readonly waits?: WaitFigures;
  readonly quality?: number | null;
}

interface ReportColumn {
  readonly head: Words;
  readonly cell: (line: ReportLine, language: Language) => Cell | null | undefined;
}

const COLUMNS: readonly ReportColumn[] = [
  { head: { ko: '구분', en: 'Part' }, cell: ({ part }, language) => part[language] },
  { head: { ko: '항목', en: 'Item' }, cell: ({ item }) => item },
  { head: { ko: '접수', en: 'Received' }, cell: ({ figures }) => figures?.received },
  { head: { ko: '처리완료', en: 'Completed' }, cell: ({ figures }) => figures?.completed },
  { head: { ko: '폐기', en: 'Discarded' }, cell: ({ figures }) => figures?.discarded },
  { head: { ko: '미처리', en: 'Open' }, cell: ({ figures }) => figures?.open },
  { head: { ko: '지연', en: 'Overdue' }, cell: ({ figures }) => figures?.red },
  { head: { ko: '이관된 접수', en: 'Transferred tickets' }, cell: ({ figures }) => figures?.transferred },
  { head: { ko: '첫 상담 해결', en: 'First contact' }, cell: ({ figures }) => figures?.firstContact },
  { head: { ko: '첫 상담 해결률(%)', en: 'First contact (%)' }, cell: ({ figures }) => figures && rateOf(figures) },
  {
    head: { ko: '처리시간 중앙값(초)', en: 'Handling, median (s)' },
    cell: ({ figures, agent }) => (agent ?? figures)?.medianHandlingSeconds,
  },
  {
    head: { ko: '처리시간 90%(초)', en: 'Handling, 90% (s)' },
    cell: ({ figures, agent }) => (agent ?? figures)?.p90HandlingSeconds,
  },
  { head: { ko: '콜백 이행', en: 'Callbacks kept' }, cell: ({ figures }) => figures?.callbacksKept },
  { head: { ko: '콜백 지연', en: 'Callbacks overdue' }, cell: ({ figures }) => figures?.callbacksOverdue },
  { head: { ko: '완료한 접수', en: 'Completed by them' }, cell: ({ agent }) => agent?.completed },
  {
    head: { ko: '보낸 이관', en: 'Transfers out' },
    cell: ({ agent, transfers }) => agent?.transfersOut ?? transfers,
  },
  { head: { ko: '받은 이관', en: 'Transfers in' }, cell: ({ agent }) => agent?.transfersIn },
  { head: { ko: '품질 평균', en: 'Quality, mean' }, cell: ({ agent, quality }) => agent?.qualityMean ?? quality },
  { head: { ko: '응대', en: 'Answered' }, cell: ({ waits }) => waits?.answered },
  { head: { ko: '부재중', en: 'Missed' }, cell: ({ waits }) => waits?.missed },
  { head: { ko: '대기 중앙값(초)', en: 'Wait, median (s)' }, cell: ({ waits }) => waits?.medianWaitSeconds },
  { head: { ko: '대기 90%(초)', en: 'Wait, 90% (s)' }, cell: ({ waits }) => waits?.p90WaitSeconds },
  { head: { ko: '최장 대기(초)', en: 'Longest wait (s)' }, cell: ({ waits }) => waits?.longestWaitSeconds },
];

const PARTS = {
  all: { ko: '전체', en: 'All' },
  type: { ko: '상담유형', en: 'Type' },
  outcome: { ko: '상담결과', en: 'Outcome' },
  callResult: { ko: '통화결과', en: 'Call result' },
  agent: { ko: '상담사', en: 'Agent' },
  day: { ko: '일자', en: 'Day' },
  hour: { ko: '시간', en: 'Hour' },
  waits: { ko: '시간대 대기', en: 'Waits by hour' },
} as const satisfies Readonly<Record<string, Words>>;

/** Words that a report names by their keys. */
export interface ReportNames {
  readonly code: (kind: 'TYPE' | 'OUTCOME' | 'CALL_RESULT', code: string) => string;
  readonly agent: (agentId: string) => string;
}

/** First row of the file. */
export function reportHead(language: Language): string[] {
  return COLUMNS.map(({ head }) => head[language]);
}

/** Rows of the file: all that the report tells, one group a row; what is not told of a group is an empty cell. */
export function reportCells(
  { report, waits }: { readonly report: DeskReport; readonly waits: DeskWaits },
  names: ReportNames,
  language: Language,
): Cell[][] {
  const period = report.from === report.to ? report.from : `${report.from} ~ ${report.to}`;
  const { byType, byOutcome, byCallResult, byAgent, bySlot, totals, transfers } = report;
  const lines: ReportLine[] = [
    { part: PARTS.all, item: period, figures: totals, transfers, waits: waits.all, quality: report.qualityMean },
    ...[
      { part: PARTS.type, groups: byType },
      { part: PARTS.outcome, groups: byOutcome },
      { part: PARTS.callResult, groups: byCallResult },
    ].flatMap(({ part, groups }) =>
      groups.map(({ kind, code, figures }) => ({ part, item: names.code(kind, code), figures })),
    ),
    ...byAgent.map((agent) => ({ part: PARTS.agent, item: names.agent(agent.agentId), figures: agent.taken, agent })),
    ...bySlot.map(({ day, hour, figures }) =>
      hour === null ? { part: PARTS.day, item: day, figures } : { part: PARTS.hour, item: clock(hour), figures },
    ),
    ...waits.byHour.map(({ hour, waits: then }) => ({ part: PARTS.waits, item: clock(hour), waits: then })),
  ];
  return lines.map((line) => COLUMNS.map(({ cell }) => cell(line, language) ?? ''));
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
