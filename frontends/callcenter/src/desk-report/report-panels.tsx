import { BarsChart, EmptyState, Faint, Figures, Panel, useWords } from '@madang/frontend-kit';
import type { Report } from './desk-report-documents.ts';
import { deskReportWords } from './desk-report-words.ts';
import { WaitTiles } from './report-tiles.tsx';
import { useReportFormat } from './use-report-format.ts';
import styles from './desk-report.module.css';

/** What came in on each day, or in each hour of the only one, and what of it is done. */
export function SlotPanel({ report: { bySlot } }: { report: Report }) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  const isDay = bySlot.some(({ hour }) => hour !== null);
  const title = words(isDay ? 'by.hour' : 'by.day');
  const nameOf = ({ day, hour }: Report['bySlot'][number]) => (hour === null ? day : clock(hour));
  const busy = bySlot.filter(({ figures }) => figures.received > 0);
  if (busy.length === 0) return <NothingIn title={title} text={words('by.code.none')} />;
  return (
    <Panel title={title}>
      <BarsChart
        stacked
        bars={bySlot.map((slot) => ({
          label: isDay ? nameOf(slot) : slot.day.slice(5),
          values: [slot.figures.completed, slot.figures.discarded, slot.figures.open],
        }))}
        series={[
          { name: words('completed'), tone: 'accent' },
          { name: words('discarded'), tone: 'neutral' },
          { name: words('open'), tone: 'soon' },
        ]}
        write={format.number}
      />
      <Figures
        label={title}
        heads={[
          words(isDay ? 'hour' : 'day'),
          ...(
            ['received', 'completed', 'discarded', 'open', 'red', 'transferred', 'firstContact', 'handling'] as const
          ).map((head) => words(head)),
        ]}
        rows={(isDay ? busy : busy.toReversed()).map((slot) => ({
          key: nameOf(slot),
          cells: [
            nameOf(slot),
            ...(['received', 'completed', 'discarded', 'open', 'red', 'transferred'] as const).map((key) =>
              format.number(slot.figures[key]),
            ),
            format.percent(slot.figures.firstContactRate),
            format.span(slot.figures.medianHandlingSeconds),
          ],
        }))}
      />
    </Panel>
  );
}

/** Tickets by the words of one code table. */
export function CodePanel({
  title,
  groups,
  chart = false,
}: {
  title: string;
  groups: Report['byType'];
  chart?: boolean;
}) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  if (groups.length === 0) return <NothingIn title={title} text={words('by.code.none')} />;
  return (
    <Panel title={title}>
      {chart && (
        <BarsChart
          lying
          bars={groups.slice(0, 8).map(({ label, figures }) => ({ label, values: [figures.received] }))}
          series={[{ name: words('received') }]}
          write={format.number}
        />
      )}
      <Figures
        label={title}
        heads={[
          words('item'),
          words('received'),
          words('completed'),
          words('red'),
          words('firstContact'),
          words('handling'),
        ]}
        rows={groups.map(({ code, label, figures }) => ({
          key: code,
          cells: [
            label,
            format.number(figures.received),
            format.number(figures.completed),
            format.number(figures.red),
            format.percent(figures.firstContactRate),
            format.span(figures.medianHandlingSeconds),
          ],
        }))}
      />
    </Panel>
  );
}

/** What everybody of the desk did. */
export function AgentPanel({ report: { byAgent, qualityMean, qualityScored } }: { report: Report }) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  const title = words('by.agent');
  if (byAgent.length === 0) return <NothingIn title={title} text={words('by.agent.none')} />;
  const heads = [
    'agent',
    'received',
    'agent.completed',
    'red',
    'firstContact',
    'handling',
    'p90',
    'agent.out',
    'agent.in',
    'quality',
  ] as const;
  return (
    <Panel
      title={title}
      count={byAgent.length}
      actions={
        qualityMean !== null && (
          <Faint>{words('quality.note', { mean: format.number(qualityMean), count: qualityScored })}</Faint>
        )
      }
    >
      <Figures
        label={title}
        heads={heads.map((head) => words(head))}
        rows={byAgent.map(({ agent, taken, ...did }, place) => ({
          key: agent?.id ?? String(place),
          cells: [
            agent?.name ?? words('unknownAgent'),
            format.number(taken.received),
            format.number(did.completed),
            format.number(taken.red),
            format.percent(taken.firstContactRate),
            format.span(did.medianHandlingSeconds),
            format.span(did.p90HandlingSeconds),
            format.number(did.transfersOut),
            format.number(did.transfersIn),
            did.qualityMean === null ? words('none') : format.number(did.qualityMean),
          ],
        }))}
      />
    </Panel>
  );
}

/** How long those who rang waited, by hour of the day. */
export function WaitPanel({ report: { waits } }: { report: Report }) {
  const words = useWords(deskReportWords);
  const format = useReportFormat();
  const title = words('waits');
  const busy = waits.byHour.filter(({ waits: then }) => then.answered + then.missed > 0);
  if (busy.length === 0) return <NothingIn title={title} text={words('waits.none')} />;
  const heads = ['hour', 'answered', 'missed', 'waits.median', 'p90', 'waits.longest'] as const;
  return (
    <Panel title={title}>
      <div className={styles['stack']}>
        <WaitTiles waits={waits} />
        <BarsChart
          stacked
          bars={waits.byHour.map(({ hour, waits: then }) => ({
            label: clock(hour),
            values: [then.answered, then.missed],
          }))}
          series={[
            { name: words('answered'), tone: 'accent' },
            { name: words('missed'), tone: 'danger' },
          ]}
          write={format.number}
        />
      </div>
      <Figures
        label={title}
        heads={heads.map((head) => words(head))}
        rows={busy.map(({ hour, waits: then }) => ({
          key: String(hour),
          cells: [
            clock(hour),
            format.number(then.answered),
            format.number(then.missed),
            format.wait(then.medianWaitSeconds),
            format.wait(then.p90WaitSeconds),
            format.wait(then.longestWaitSeconds),
          ],
        }))}
      />
    </Panel>
  );
}

function NothingIn({ title, text }: { title: string; text: string }) {
  return (
    <Panel title={title}>
      <EmptyState small title={text} />
    </Panel>
  );
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
