/**
 * What an automatic meeting (`conf_type` 4) becomes, as the contract's text rules it
 * ("自动会议类型规则"). A table to be shown: the first row that fits decides.
 */

export type AutomaticOutcome =
  /** A meeting of mixed ports. */
  | 'port-mixed'
  | 'traditional-mixed'
  /** The contract leaves open which of the two. */
  | 'traditional-or-mixed'
  | 'sfu'
  /** The platform refuses. */
  | 'refused';

/** What the rules look at. Whoever asks knows the terminals; the rest is the platform's own. */
export interface AutomaticCircumstances {
  readonly onlyRtcTerminals: boolean;
  readonly domainHasPorts: boolean;
  readonly domainHasSfu: boolean;
  readonly roomMixesPorts: boolean;
  readonly roomMixesTraditional: boolean;
}

export interface AutomaticRule {
  readonly when: Partial<AutomaticCircumstances>;
  readonly outcome: AutomaticOutcome;
}

export const AUTOMATIC_RULES: readonly AutomaticRule[] = [
  // 一. Terminals with RTC among them or without
  {
    when: { onlyRtcTerminals: false, domainHasPorts: true, roomMixesPorts: true },
    outcome: 'port-mixed',
  },
  {
    when: { onlyRtcTerminals: false, domainHasPorts: true, roomMixesPorts: false },
    outcome: 'traditional-mixed',
  },
  { when: { onlyRtcTerminals: false, domainHasPorts: false }, outcome: 'traditional-or-mixed' },
  // 二.3 RTC terminals only: no SFU permission is an error
  { when: { onlyRtcTerminals: true, domainHasSfu: false }, outcome: 'refused' },
  // 二.2 SFU and port permission
  {
    when: { onlyRtcTerminals: true, domainHasPorts: true, roomMixesPorts: true },
    outcome: 'port-mixed',
  },
  // 二.1 and the rest of 二.2
  { when: { onlyRtcTerminals: true, roomMixesTraditional: true }, outcome: 'traditional-mixed' },
  { when: { onlyRtcTerminals: true }, outcome: 'sfu' },
];
