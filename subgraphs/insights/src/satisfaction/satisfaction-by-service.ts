import type { Context } from '@madang/subgraph-kit';

/** Answers of one slice in a period, counted. */
export interface SatisfactionByService {
  readonly slice: string;
  readonly answers: number;
  readonly average: number;
  readonly distribution: readonly ScoreCount[];
  readonly months: readonly MonthlySatisfaction[];
}

/** How often a score was given. */
export interface ScoreCount {
  readonly score: number;
  readonly answers: number;
}

/** Answers of one month. */
export interface MonthlySatisfaction {
  readonly month: string;
  readonly answers: number;
  readonly average: number;
}

/** Days of a period, both included, as YYYY-MM-DD in Seoul. */
export interface SatisfactionPeriod {
  readonly from: string;
  readonly until: string;
}

interface Count extends ScoreCount {
  readonly slice: string;
  readonly month: string;
}

const SCORES = [1, 2, 3, 4, 5] as const;

/** Midnights in Seoul bound the period, so that an index finds it. */
const COUNTS = `
  select slice, score, to_char(answered_at at time zone 'Asia/Seoul', 'YYYY-MM') as month, count(*)::int as answers
  from satisfaction_answer
  where answered_at >= ?::date::timestamp at time zone 'Asia/Seoul'
    and answered_at < (?::date + 1)::timestamp at time zone 'Asia/Seoul'
  group by 1, 2, 3 order by 1, 3, 2`;

/** How satisfied people were with each service in a period; a slice without an answer is left out. */
export async function satisfactionByService(
  { em }: Context,
  { from, until }: SatisfactionPeriod,
): Promise<SatisfactionByService[]> {
  const counts = await em.execute<Count[]>(COUNTS, [from, until]);
  return unique(counts.map(({ slice }) => slice)).map((slice) => {
    const ofSlice = counts.filter((count) => count.slice === slice);
    return {
      slice,
      ...summaryOf(ofSlice),
      distribution: SCORES.map((score) => ({
        score,
        answers: answersIn(ofSlice.filter((one) => one.score === score)),
      })),
      months: unique(ofSlice.map(({ month }) => month)).map((month) => ({
        month,
        ...summaryOf(ofSlice.filter((count) => count.month === month)),
      })),
    };
  });
}

function summaryOf(counts: readonly ScoreCount[]): { answers: number; average: number } {
  const answers = answersIn(counts);
  const points = counts.reduce((sum, count) => sum + count.score * count.answers, 0);
  return { answers, average: Math.round((points / answers) * 100) / 100 };
}

function answersIn(counts: readonly ScoreCount[]): number {
  return counts.reduce((sum, { answers }) => sum + answers, 0);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
