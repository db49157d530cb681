import { useErrorText } from '#app/components/error-text.ts';
import { sameJson } from '#app/lib/json.ts';
import type { RefusedSetting } from '#app/features/setting/model/refused-setting.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { RefusedPlace } from './refused-place.ts';

/** What the platform said against a setting. */
export interface SettingRefusal {
  readonly key: RefusedSetting;
  readonly text: string;
}

/** What the platform said against a part of what was sent: it holds until something is changed. */
export function useRefusal<Values, Field extends string>(
  outcome: Outcome | undefined,
  sent: Values | undefined,
  values: Values,
  placeOf: (error: Refusal['error'], values: Values) => RefusedPlace<Field> | undefined,
) {
  const describe = useErrorText();
  const refusal = outcome?.kind === 'refused' ? outcome : undefined;
  const refused = refusal && sent && placeOf(refusal.error, sent);
  const text = refusal && sameJson(values, sent) ? describe(refusal.error) : undefined;
  const { field, setting } = refused ?? {};
  return {
    /** Where it leads, of the last try. */
    refused,
    /** What to say at a field that is one whole. */
    refusalAt: (asked: Field) => (asked === field && setting === undefined ? text : undefined),
    settingRefusal:
      setting !== undefined && text !== undefined
        ? ({ key: setting, text } satisfies SettingRefusal)
        : undefined,
  };
}
