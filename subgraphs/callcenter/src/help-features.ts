import type { Feature } from '@madang/subgraph-kit';
import { collectEvidence } from './evidence/collect-evidence.ts';
import { evidenceRows } from './evidence/evidence.entity.ts';
import { evidencePersonal } from './evidence/evidence.personal.ts';
import { EvidenceItemResolver, EvidenceResolver, TicketEvidenceResolver } from './evidence/evidence.resolver.ts';
import { evidenceRetention } from './evidence/evidence.retention.ts';
import { COLLECT_EVIDENCE } from './evidence/evidence.ts';
import { faqEntryById } from './faq/faq-reads.ts';
import { faqRows } from './faq/faq.entity.ts';
import { FaqActsResolver, FaqResolver } from './faq/faq.resolver.ts';
import { replyTemplateRows } from './reply-template/reply-template.entity.ts';
import { ReplyTemplateResolver } from './reply-template/reply-template.resolver.ts';

/** What helps at the desk: frequent questions, replies, and the evidence of what becomes a dispute. */
export const helpFeatures: readonly Feature[] = [
  {
    resolvers: [FaqResolver, FaqActsResolver],
    rows: faqRows,
    references: { FaqEntry: ({ id }, context) => faqEntryById(context, id) },
  },
  { resolvers: [ReplyTemplateResolver], rows: replyTemplateRows },
  {
    resolvers: [TicketEvidenceResolver, EvidenceResolver, EvidenceItemResolver],
    rows: evidenceRows,
    personal: [evidencePersonal],
    retention: [evidenceRetention],
    jobs: { [COLLECT_EVIDENCE]: { run: collectEvidence } },
  },
];
