/** Every key that the stand-in can turn, and what a probe can find of it. */
export const contrary = {
  params: 'query',
  deleteMethod: 'post',
  countZero: 'none',
  bareTimes: '+09:00',
  listRange: 'start',
  takenName: 'data',
  curlyQuotes: 'allowed',
  passwordCharacters: 'enforced',
  stagingKeys: 'issued',
  meetingKeyField: 'meetingFormKey',
  templateKeyField: 'templateFormKey',
  bookedPresets: 'key',
  repeatField: 'regular_formular',
  repeatDaily: 0,
  repeatWeekly: 1,
  repeatMonthly: 2,
  weekdays: 'sunday-0',
  isParticipated: 'reply',
} as const;

/** Those that nobody can tell before a person looks at a picture. */
export const pictures = { layouts62And63: 'swapped', paneOrder: { 62: [1, 0] } } as const;
