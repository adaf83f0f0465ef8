import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

/** Holidays of a year, and what was done to them. */
export const HOLIDAYS_OF_YEAR = graphql(`
  query HolidaysOfYear($year: Int!) {
    holidays(year: $year) {
      day
      kind
      nameEn
      nameKo
    }
    holidayChanges(year: $year) {
      id
      act
      actorName
      changedAt
      day
      nameEn
      nameKo
      reason
    }
  }
`);

/** Makes a day a holiday in the whole house. */
export const ADD_HOLIDAY = graphql(`
  mutation AddHoliday($input: AddHolidayInput!) {
    addHoliday(input: $input) {
      holiday {
        day
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Makes a holiday a working day again. */
export const REMOVE_HOLIDAY = graphql(`
  mutation RemoveHoliday($input: RemoveHolidayInput!) {
    removeHoliday(input: $input) {
      holiday {
        day
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Rules of a slice's clocks. */
export const CLOCK_RULES = graphql(`
  query ClockRulesOfEachSlice {
    rules: disputesClockRules {
      changedByName
      clock
      clockName
      effectiveFrom
      length
      mostExtension
      redAfterHours
      remindBefore
      source
      unit
    }
  }
`);

/** Sets what a clock counts from a day on. */
export const CHANGE_CLOCK_RULE = graphql(`
  mutation ChangeClockRuleOfEachSlice($input: ChangeDisputesClockRuleInput!) {
    changed: changeDisputesClockRule(input: $input) {
      clockRule {
        clock
        effectiveFrom
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Slices whose clocks have rules, in the order in which they are shown. */
export const RULED_SLICES: readonly string[] = eachSlice.ClockRulesOfEachSlice;
