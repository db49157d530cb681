/** The switches of a command line that say what the stand-in's world is, for `parseArgs`. */
export const worldSwitches = {
  data: { type: 'string' },
  scenario: { type: 'string' },
  answers: { type: 'string' },
  level: { type: 'string' },
  approval: { type: 'boolean' },
  profile: { type: 'string' },
  now: { type: 'string' },
  fault: { type: 'string', multiple: true },
} as const;
