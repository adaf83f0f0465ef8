import { defineWords } from '../words/index.ts';

/** Texts of the upload field. */
export const uploadWords = defineWords('kit-upload', {
  ko: {
    pick: '파일 선택',
    drop: '파일을 끌어다 놓거나 선택해 주십시오.',
    progress: '{{name}} 올리는 중',
    percent: '{{percent}}% · {{sent}} / {{size}}',
    paused: '멈춤 · {{percent}}%',
    pause: '멈추기',
    resume: '이어 올리기',
    cancel: '취소',
    dismiss: '목록에서 지우기',
    failed: '연결이 끊겼습니다. 올린 부분은 남아 있어 이어 올릴 수 있습니다.',
    refused: '서버가 받지 않았습니다. 파일을 다시 선택해 주십시오.',
    tooLarge: '{{size}}까지 올릴 수 있습니다.',
    empty: '내용이 없는 파일입니다.',
  },
  en: {
    pick: 'Choose a file',
    drop: 'Drop files here or choose one.',
    progress: 'Sending {{name}}',
    percent: '{{percent}}% · {{sent}} of {{size}}',
    paused: 'Paused · {{percent}}%',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    dismiss: 'Remove from the list',
    failed: 'The connection broke. What was sent is kept; resume when you like.',
    refused: 'The server did not accept it. Choose the file again.',
    tooLarge: 'At most {{size}}.',
    empty: 'The file is empty.',
  },
});
