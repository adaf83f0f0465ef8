import type { OperatorDashboardQuery } from '../gql/graphql.ts';

/** Dashboard as its parts show it. */
export type Dashboard = NonNullable<OperatorDashboardQuery['storefrontDashboard']>;
