import { newId } from '@madang/subgraph-kit';
import type { Asker, TestSubgraph } from '@madang/subgraph-kit/testing';
import { aPerson } from '../person/person.factory.ts';

/** Makes a partner who is in the directory and asks for a business of its own. */
export async function aPartner(subgraph: TestSubgraph): Promise<Asker> {
  const business = newId();
  const { id } = await aPerson(subgraph.em.fork(), { roles: ['PARTNER'], businessId: business });
  return subgraph.as('PARTNER', { id, name: '강유진', business });
}
