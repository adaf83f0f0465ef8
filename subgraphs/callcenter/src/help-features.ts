import type { Feature } from '@madang/subgraph-kit';
import { faqEntryById } from './faq/faq-reads.ts';
import { faqRows } from './faq/faq.entity.ts';
import { FaqActsResolver, FaqResolver } from './faq/faq.resolver.ts';
import { replyTemplateRows } from './reply-template/reply-template.entity.ts';
import { ReplyTemplateResolver } from './reply-template/reply-template.resolver.ts';

/** What helps at the desk: frequent questions, replies. */
export const helpFeatures: readonly Feature[] = [
  {
    resolvers: [FaqResolver, FaqActsResolver],
    rows: faqRows,
    references: { FaqEntry: ({ id }, context) => faqEntryById(context, id) },
  },
  { resolvers: [ReplyTemplateResolver], rows: replyTemplateRows },
];
