/** What a dispute came of (P7). */
export const LESSON_CAUSES = ['PRODUCT', 'INFORMATION', 'DELIVERY', 'SERVICE', 'CONTRACT', 'PAYMENT', 'OTHER'] as const;

/** What a dispute came of. */
export type LessonCause = (typeof LESSON_CAUSES)[number];
