import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/typing.ts';

export default {
  readAs: 'Read as {{what}}',
  chooseFor: '{{what}}: {{field}}',
  day: {
    choose: 'Choose a date',
    placeholder: 'MM/DD/YYYY',
    invalid: 'Not a date. Enter one such as 12/31/2026, Dec 31, tomorrow or next Wed.',
    missing: 'Enter a date',
    previous: 'Previous month',
    next: 'Next month',
    and: ', ',
    off: '●',
    on: '○',
    holiday: '{{holiday}} holiday',
    makeUp: 'Working day in exchange for {{holiday}}',
  },
  time: {
    choose: 'Choose a time',
    placeholder: 'HH:MM',
    invalid: 'Not a time. Enter one such as 14:30, 1430 or 2:30 pm.',
    missing: 'Enter a time',
  },
  number: {
    missing: 'Enter a number',
    invalid: 'Not a number',
    whole: 'Enter a whole number',
    range: 'Enter a number from {{min}} to {{max}}',
  },
  duration: {
    invalid: 'Not a duration. Enter one such as 90, 1:30 or 1 h 30 min.',
    range: 'Enter {{min}} to {{max}} minutes, or choose Permanent',
  },
} satisfies Texts<typeof zh>;
