import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingStates } from './model/state.ts';
import styles from './meeting-state.module.css';

/** A meeting's state as a word; an unlisted number is shown as it is. */
export function useMeetingStateText(): (state: number | undefined) => string {
  const { t } = useTranslation('meetings');
  return (state) => meetingStateText(t, state);
}

type Translate = ReturnType<typeof useTranslation<'meetings'>>['t'];

/** {@link useMeetingStateText} for whoever has the texts at hand. */
export function meetingStateText(t: Translate, state: number | undefined): string {
  if (state === undefined) return t('states.none');
  const name = meetingStates.nameOf(state);
  return isRawCode(name) ? t('states.raw', { state }) : t(`states.${name}`);
}

interface StateMarkProps {
  readonly state: number | undefined;
  /** The text of the state, looked up once for many rows ({@link useMeetingStateText}). */
  readonly text: string;
}

/** The mark alone, without a look-up of its own: for the rows of a long list. */
export function PlainStateMark({ state, text }: StateMarkProps) {
  return (
    <span
      className={styles['state']}
      data-state={state === undefined ? undefined : meetingStates.nameOf(state)}
    >
      {text}
    </span>
  );
}

/** A meeting's state: colour, shape and word. */
export function MeetingStateMark({ state }: { readonly state: number | undefined }) {
  const text = useMeetingStateText();
  return <PlainStateMark state={state} text={text(state)} />;
}
