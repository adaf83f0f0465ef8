import { graphql } from '../gql/index.ts';

/** Absences of the person, and those in which they stand in. */
export const MY_ABSENCES = graphql(`
  query MyAbsences {
    myAbsences {
      id
      declaredByName
      from
      until
      endedAt
      mine
      personName
      roles
      state
      substituteName
      viewerCanEnd
    }
  }
`);

/** Colleagues who can stand in. */
export const SUBSTITUTES = graphql(`
  query MyPossibleSubstitutes {
    possibleSubstitutes {
      id
      name
      team
    }
  }
`);

/** Says from when until when the person is away, and who stands in. */
export const DECLARE_ABSENCE = graphql(`
  mutation DeclareMyAbsence($input: DeclareAbsenceInput!) {
    declareAbsence(input: $input) {
      absence {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Ends an absence before its time. */
export const END_ABSENCE = graphql(`
  mutation EndMyAbsence($input: EndAbsenceInput!) {
    endAbsence(input: $input) {
      absence {
        id
        endedAt
        state
        viewerCanEnd
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Devices of the person, what they want pushed, and the key to which a browser binds itself. */
export const MY_PUSH = graphql(`
  query MyPush {
    pushKey
    myPushDevices {
      id
      kind
      label
      registeredAt
    }
    myPushSettings {
      categories
    }
  }
`);

/** Alarms the person on a device from now on. */
export const REGISTER_DEVICE = graphql(`
  mutation RegisterMyDevice($input: RegisterPushDeviceInput!) {
    registerPushDevice(input: $input) {
      device {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Alarms the person no more on a device. */
export const FORGET_DEVICE = graphql(`
  mutation ForgetMyDevice($input: ForgetPushDeviceInput!) {
    forgetPushDevice(input: $input) {
      device {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Says which alarms are pushed. */
export const CHOOSE_CATEGORIES = graphql(`
  mutation ChooseMyPushCategories($input: ChoosePushCategoriesInput!) {
    choosePushCategories(input: $input) {
      settings {
        categories
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
