import type { QualityDrawQuery, QualityDrawsQuery, QualityScore_SampleFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// What a score says of a sample; every list of samples asks for it by name.
graphql(`
  fragment QualityScore_sample on QualitySample {
    id
    version
    score
    comment
    scoredAt
    scoredByName
    canScore
    marks {
      code
      label
      weight
      points
    }
    ticket {
      id
      number
      title
      receivedAt
    }
    agent {
      id
      name
    }
  }
`);

/** Draws, newest first. */
export const QUALITY_DRAWS = graphql(`
  query QualityDraws($after: String) {
    qualityDraws(first: 20, after: $after) {
      nodes {
        id
        fromDay
        toDay
        perAgent
        drawnAt
        drawnByName
        closedAt
        sampleCount
        scoredCount
        meanScore
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A draw with its samples. */
export const QUALITY_DRAW = graphql(`
  query QualityDraw($id: ID!) {
    qualityDraw(id: $id) {
      id
      fromDay
      toDay
      perAgent
      seed
      drawnAt
      drawnByName
      closedAt
      sampleCount
      scoredCount
      meanScore
      samples {
        ...QualityScore_sample @unmask
      }
    }
  }
`);

/** What somebody who scores a sample reads of its ticket. */
export const SAMPLED_TICKET = graphql(`
  query SampledTicket($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      content
      operatorMemo
      receivedAt
      type {
        code
        label
      }
      outcome {
        code
        label
      }
      customer {
        id
        name
      }
    }
  }
`);

/** Draws samples. */
export const DRAW_SAMPLES = graphql(`
  mutation DrawQualitySamples($input: DrawQualitySamplesInput!) {
    drawQualitySamples(input: $input) {
      draw {
        id
        sampleCount
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Scores a sample, or corrects its score. */
export const SCORE_SAMPLE = graphql(`
  mutation ScoreQualitySample($input: ScoreQualitySampleInput!) {
    scoreQualitySample(input: $input) {
      sample {
        ...QualityScore_sample @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Closes a draw. */
export const CLOSE_DRAW = graphql(`
  mutation CloseQualityDraw($input: CloseQualityDrawInput!) {
    closeQualityDraw(input: $input) {
      draw {
        id
        closedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What was said of one's own work. */
export const MY_QUALITY_SAMPLES = graphql(`
  query MyQualitySamples($after: String) {
    myQualitySamples(first: 20, after: $after) {
      nodes {
        ...QualityScore_sample @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Draw as the list shows it. */
export type ListedDraw = QualityDrawsQuery['qualityDraws']['nodes'][number];

/** Draw with its samples. */
export type ShownDraw = NonNullable<QualityDrawQuery['qualityDraw']>;

/** Sample with its score, if it has one. */
export type Sample = QualityScore_SampleFragment;
