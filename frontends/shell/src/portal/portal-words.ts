import { defineWords } from '@madang/frontend-kit';

/** Texts of what surrounds a page for everybody. */
export const portalWords = defineWords('portal', {
  ko: {
    textSize: '글자 크기',
    'textSize.normal': '보통',
    'textSize.large': '크게',
    'textSize.largest': '아주 크게',
  },
  en: {
    textSize: 'Text size',
    'textSize.normal': 'Normal',
    'textSize.large': 'Large',
    'textSize.largest': 'Largest',
  },
});
