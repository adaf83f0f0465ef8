import type { Client } from 'pg';
import type { DemoCaseStep } from './case-history.ts';
import type { DemoCase } from './cases.ts';
import { copyRows, type Cell } from './copy.ts';
import { demoId } from './demo-id.ts';

const HOUR_MS = 3_600_000;

type Side = 'APPLICANT' | 'RESPONDENT' | 'OFFICER';

/** What is written in a demo case once one of its steps was taken. */
interface Letter {
  readonly after: string;
  readonly by: Side;
  readonly kind: 'NOTICE' | 'OPINION' | 'FACT_FINDING';
  readonly title: string;
  readonly text: string;
  /** Parties who read it; the officer reads all (K7). */
  readonly visibleTo: readonly Side[];
  readonly readBy: readonly Side[];
}

const LETTERS: readonly Letter[] = [
  {
    after: 'notifyReceipt',
    by: 'APPLICANT',
    kind: 'NOTICE',
    title: '추가 설명',
    text: '구입한 날의 영수증과 사업자와 주고받은 문자를 갖고 있습니다. 필요하시면 내겠습니다.',
    visibleTo: ['APPLICANT'],
    readBy: ['OFFICER'],
  },
  {
    after: 'beginFactFinding',
    by: 'OFFICER',
    kind: 'FACT_FINDING',
    title: '사실 확인',
    text: '양측이 낸 자료를 확인하고 있습니다. 구입 경위와 하자를 알린 날을 알려 주시기 바랍니다.',
    visibleTo: ['APPLICANT', 'RESPONDENT'],
    readBy: ['APPLICANT', 'RESPONDENT'],
  },
  {
    after: 'requestOpinions',
    by: 'APPLICANT',
    kind: 'OPINION',
    title: '의견',
    text: '받은 날 바로 하자를 알렸고 사용하지 않았습니다. 대금 전부를 돌려받기를 원합니다.',
    visibleTo: ['APPLICANT', 'RESPONDENT'],
    readBy: ['RESPONDENT', 'OFFICER'],
  },
  {
    after: 'giveOpinion',
    by: 'RESPONDENT',
    kind: 'OPINION',
    title: '의견',
    text: '검사 결과 제조상 하자로 보기 어려우나, 원만한 해결을 위하여 일부 환급을 검토하고 있습니다.',
    visibleTo: ['RESPONDENT'],
    readBy: ['OFFICER'],
  },
];

interface CaseWithHistory {
  readonly demo: DemoCase;
  readonly history: readonly DemoCaseStep[];
}

/** Fills what parties and officers have written to each other in cases that have come that far. */
export async function loadCorrespondence(
  client: Client,
  cases: readonly CaseWithHistory[],
  anchor: Date,
): Promise<void> {
  const letters = cases.flatMap(({ demo, history }) =>
    LETTERS.flatMap((letter, index) => {
      const step = history.find((taken) => taken.step === letter.after);
      const id = demoId('row', `case-message:${demo.number}:${index}`);
      return step ? [{ demo, letter, id, at: hoursAfter(step.at, 3) }] : [];
    }),
  );
  const written = letters.filter(({ at }) => at < anchor);
  await copyRows(
    client,
    'case_message',
    written.map(({ demo, letter, id, at }) => ({
      id,
      case_id: demo.id,
      author_side: letter.by,
      ...authorOf(demo, letter.by),
      kind: letter.kind,
      title: letter.title,
      text: letter.text,
      visible_to: [...letter.visibleTo],
      written_at: at,
      late: false,
    })),
  );
  await copyRows(
    client,
    'case_message_reading',
    written.flatMap(({ letter, id, at }) =>
      letter.readBy
        .map((side, index) => ({
          id: demoId('row', `case-message-reading:${id}:${side}`),
          message_id: id,
          side,
          at: hoursAfter(at, 4 + index),
        }))
        .filter((reading) => reading.at < anchor),
    ),
  );
}

/** The applicant's name stands sealed in the case and nowhere else. */
function authorOf({ officer, respondent }: DemoCase, side: Side): Record<string, Cell> {
  if (side === 'OFFICER') return { author_id: officer.id, author_name: officer.name };
  return { author_id: null, author_name: side === 'RESPONDENT' ? respondent.name : null };
}

function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR_MS);
}
