import { v5 } from 'uuid';
import { askAs, type Answer, type BenchHouse } from '../house.ts';
import { madeTokens, type BenchPerson } from '../made-tokens.ts';

/** Teams of the bench; each has an eighth of the cases. */
const TEAMS = 8;
/** Officers of a team besides its lead. */
const OFFICERS = 7;

/** Somebody who leads cases. */
export type BenchOfficer = BenchPerson & { readonly team: string };

/** Officers of the bench, team by team, the lead of a team last. */
export const OFFICERS_OF_BENCH: readonly BenchOfficer[] = Array.from(
  { length: TEAMS * (OFFICERS + 1) },
  (_unused, index) => {
    const isLead = index % (OFFICERS + 1) === OFFICERS;
    return {
      id: v5(`bench:officer:${index}`, v5.URL),
      name: `벤치 ${isLead ? '팀장' : '담당자'} ${index}`,
      roles: isLead ? ['OFFICER', 'LEAD'] : ['OFFICER'],
      team: `벤치 ${Math.floor(index / (OFFICERS + 1)) + 1}팀`,
    };
  },
);

/** Who looks at cases: officers and leads, by the word in which figures are told of them. */
export const ASKERS = {
  officer: OFFICERS_OF_BENCH.filter(({ roles }) => !roles.includes('LEAD')),
  lead: OFFICERS_OF_BENCH.filter(({ roles }) => roles.includes('LEAD')),
} as const;

/** Asks the gateway as an officer of the bench. */
export type AskAsOfficer = (officer: BenchOfficer, query: string, variables: object) => Promise<Answer>;

/** Gives every officer a token and asks with it. */
export async function officersAsk(house: BenchHouse): Promise<AskAsOfficer> {
  const tokenOf = await madeTokens(house);
  const tokens = new Map<string, Promise<string>>();
  return async (officer, query, variables) => {
    const token = tokens.get(officer.id) ?? tokenOf(officer);
    tokens.set(officer.id, token);
    return askAs(house.system.url, await token, query, variables);
  };
}
