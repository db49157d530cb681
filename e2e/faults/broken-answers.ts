/** The platform says no, in each way there is. */
export const refusals = ['refused', 'refused-bare', 'refused-code-0'] as const;

/** Answers that end without one knowing what came of the call; with `!after` it has taken effect. */
export const broken = ['http-500', 'cut-before', 'cut-middle', 'malformed-json'] as const;

/** Those, and the answer that does not come at all. */
export const lost = [...broken, 'timeout'] as const;
