import { defineWords } from '@madang/frontend-kit';

/** Texts that the public pages of redress share. */
export const redressPartWords = defineWords('redress-parts', {
  ko: {
    loading: '불러오는 중입니다',
    away: '지금은 불러올 수 없습니다. 잠시 뒤 다시 시도해 주십시오.',
    again: '다시 시도',
    search: '찾기',
    more: '더 보기',
    way: '위치',
    redress: '피해구제 안내',
  },
  en: {
    loading: 'Loading',
    away: 'This cannot be loaded right now. Please try again in a moment.',
    again: 'Try again',
    search: 'Search',
    more: 'Show more',
    way: 'Where you are',
    redress: 'About consumer redress',
  },
});
