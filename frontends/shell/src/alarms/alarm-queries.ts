import { graphql } from '../gql/index.ts';

// What an alarm says wherever it is shown.
graphql(`
  fragment AlarmRow_alarm on Alarm {
    id
    category
    path
    raisedAt
    readAt
    service
    text
    title
  }
`);

/** Number of alarms that the person has not read. */
export const ALARM_COUNT = graphql(`
  query MyAlarmCount {
    myAlarmCount
  }
`);

/** Alarms of the person, newest first. */
export const ALARMS = graphql(`
  query MyAlarms($first: Int!, $after: String, $unread: Boolean) {
    myAlarms(first: $first, after: $after, unread: $unread) {
      nodes {
        ...AlarmRow_alarm @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Tells of alarms as they are raised. */
export const ALARM_RAISED = graphql(`
  subscription MyAlarmRaised {
    alarmRaised {
      ...AlarmRow_alarm @unmask
    }
  }
`);

/** Marks alarms as read. */
export const READ_ALARMS = graphql(`
  mutation ReadMyAlarms($input: ReadAlarmsInput!) {
    readAlarms(input: $input) {
      reading {
        read
        unread
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
