import type { TemplateKind } from '../gql/graphql.ts';

/** What templates are for, in the order of a case. */
export const TEMPLATE_KINDS = [
  'RECOMMENDATION',
  'AGREEMENT',
  'NOTICE',
  'SUPPLEMENT',
  'DECISION',
] as const satisfies readonly TemplateKind[];

/** Places that a case fills, as they are written in a template; their names are Korean in every language. */
export const PLACES = '{사건번호} {사건명} {신청인} {피신청인} {담당자} {처리기한} {기준}';
