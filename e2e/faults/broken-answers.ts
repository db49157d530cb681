/** Every way in which the platform can refuse. */
export const refusals = ['refused', 'refused-bare', 'refused-code-0'] as const;

/** Answers that do not reveal the outcome of the call; with `!after` it has taken effect. */
export const broken = ['http-500', 'cut-before', 'cut-middle', 'malformed-json'] as const;

/** The broken answers, and the answer that never arrives. */
export const lost = [...broken, 'timeout'] as const;
