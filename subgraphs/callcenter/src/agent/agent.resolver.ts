import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { AgentRow } from './agent.entity.ts';
import { Agent } from './agent.type.ts';

/** Questions about agents. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Agent)
export class AgentResolver {
  @Query(() => [Agent], { description: 'Agents to whom a ticket can be transferred, by name' })
  agents(@Ctx() { em }: Context): Promise<AgentRow[]> {
    return em.find(AgentRow, { takesTickets: true, leftAt: null }, { orderBy: { name: 'asc', id: 'asc' } });
  }
}
