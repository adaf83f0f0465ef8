import { expect, test } from 'vitest';
import { newId } from '../id.ts';
import { anActor, startTestSubgraph } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';
import { audit } from './audit.ts';
import { verifyAudit } from './verify-audit.ts';

const WRITERS = 50;
const ACTS = 40;
const NOW = new Date('2026-11-22T03:00:00Z');

// Prints what this machine does; the aim is 1,000 acts a second on two cores (trust.md 1.2).
test('50 writers: each act in a transaction of its own, all of them in the chain', async () => {
  const subgraph = await startTestSubgraph(notesSubgraph('notes'));
  const agent = anActor('AGENT');
  const write = async (): Promise<void> => {
    for (let count = 0; count < ACTS; count += 1) {
      const subject = { type: 'Ticket', id: newId() };
      await subgraph
        .emOf(agent)
        .transactional((tx) => audit(tx, { act: 'ticket.transfer', subject, actor: agent, data: { to: 'x' } }, NOW));
    }
  };
  let isWriting = true;
  const seal = async (): Promise<void> => {
    while ((await subgraph.seal()) > 0 || isWriting);
  };
  const begun = performance.now();
  const writers = Promise.all(Array.from({ length: WRITERS }, write)).then(() => {
    isWriting = false;
    return performance.now();
  });
  const [written] = await Promise.all([writers, seal()]);
  const sealed = performance.now();
  const verification = await verifyAudit(subgraph.em.fork(), subgraph.anchor, { from: 1, budgetMs: 60_000 });
  const verified = performance.now();
  const rate = (ms: number): number => Math.round((WRITERS * ACTS * 1000) / ms);
  process.stdout.write(
    `audit: ${rate(written - begun)} acts/s written, ${rate(sealed - begun)} acts/s chained, ${rate(verified - sealed)} rows/s verified\n`,
  );
  expect(verification).toMatchObject({ checkedTo: WRITERS * ACTS, headSeq: WRITERS * ACTS, firstBroken: null });
  await subgraph.stop();
});
