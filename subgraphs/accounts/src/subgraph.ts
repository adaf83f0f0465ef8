import { auditFeature, defineSubgraph } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { apiKeyById } from './api-key/api-key-reads.ts';
import { apiKeyRows } from './api-key/api-key.entity.ts';
import { ApiKeyResolver } from './api-key/api-key.resolver.ts';
import { keyRoutes } from './api-key/key-door.ts';
import { personRoutes } from './person/person-door.ts';
import { personById } from './person/person-reads.ts';
import { personRows } from './person/person.entity.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { usageRoutes } from './usage/usage-door.ts';
import { forgetUsage } from './usage/usage-jobs.ts';
import { usageRows } from './usage/usage.entity.ts';
import { UsageResolver } from './usage/usage.resolver.ts';

/** The slice `accounts`: people and their roles, keys of programs, webhooks, usage. */
export const accounts = defineSubgraph({
  name: 'accounts',
  migrations,
  features: [
    {
      resolvers: [PersonResolver],
      rows: personRows,
      references: { Person: ({ id }, context) => personById(context, id) },
      routes: personRoutes,
    },
    {
      resolvers: [ApiKeyResolver],
      rows: apiKeyRows,
      references: { ApiKey: ({ id }, context) => apiKeyById(context, id) },
      routes: keyRoutes,
    },
    { resolvers: [UsageResolver], rows: usageRows, routes: usageRoutes, jobs: { 'forget-usage': forgetUsage } },
    auditFeature('accounts'),
  ],
});
