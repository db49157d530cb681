import { ClockCircleOutlined } from '#app/components/icons/icons.tsx';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#app/components/form/field.tsx';
import { NumberInput } from '#app/components/form/number-input.tsx';
import type { Participant } from '../model/participant.ts';
import {
  addToPoll,
  changePoll,
  checkPoll,
  POLL_INTERVALS,
  POLL_ROUNDS,
  POLL_SECONDS,
  pollModes,
  type Poll,
  type PollProblem,
} from '../model/poll.ts';
import { pollPace } from '../model/poll-pace.ts';
import { narrow, type Edits } from '#app/components/undo/edits.ts';
import { ModeChoice } from '#app/components/undo/mode-choice.tsx';
import { MemberOrder } from '../member-order/member-order.tsx';
import { usePollWords, useSecondsWords } from './use-poll-words.ts';
import editor from '#app/components/undo/list-editor.module.css';
import styles from './poll.module.css';
import type { TypedNumber } from '#app/lib/typed-number.ts';

interface PollEditorProps {
  readonly edits: Edits<Poll>;
  /** The people of the meeting, to add from. */
  readonly people: readonly Participant[];
}

/** A poll: who is shown in turn, how long each, how often. */
export function PollEditor({ edits, people }: PollEditorProps) {
  const { t } = useTranslation('polling');
  const words = usePollWords();
  const seconds = useSecondsWords();
  const id = useId();
  const poll = edits.value;
  const { mode, interval, rounds } = poll;
  // thousands of members are gone through when the poll changes, not with every rendering
  const problems = useMemo(() => checkPoll(poll), [poll]);
  const pace = useMemo(() => pollPace(poll), [poll]);
  const problemOf = (code: PollProblem['code']) => {
    const found = problems.find((problem) => problem.code === code);
    return found && words.problem(found);
  };
  const members = narrow(
    edits,
    (whole) => whole.members,
    (whole, part) => (part === whole.members ? whole : { ...whole, members: part }),
  );
  const change = (what: string, patch: Parameters<typeof changePoll>[1], typedInto?: string) =>
    edits.apply(
      { code: 'setting', what },
      changePoll(poll, patch),
      // what is typed into one field in one go is one step
      typedInto && `${id} ${typedInto}`,
    );

  return (
    <div className={styles['editor']}>
      <div className={editor['fields']}>
        <ModeChoice
          label={t('mode')}
          value={mode}
          names={pollModes.names}
          wordOf={words.mode}
          onChoose={(chosen) =>
            edits.apply(
              { code: 'mode', what: words.mode(chosen) },
              changePoll(poll, { mode: chosen }),
            )
          }
        />
        <Field
          id={`${id}-interval`}
          label={t('interval')}
          problem={problemOf('poll-interval-invalid')}
        >
          {(control) => (
            <div className={styles['value']}>
              <AtHand
                label={t('intervalsAtHand')}
                value={interval}
                values={POLL_INTERVALS}
                nameOf={seconds}
                onChoose={(chosen) => change(t('interval'), { interval: chosen })}
              />
              <NumberInput
                control={control}
                limits={POLL_SECONDS}
                quiet
                unit={t('secondsUnit')}
                value={interval}
                onChange={(typed) => change(t('interval'), { interval: typed }, 'interval')}
              />
            </div>
          )}
        </Field>
        <Field
          id={`${id}-rounds`}
          label={t('rounds')}
          problem={problemOf('poll-rounds-invalid')}
          hint={t('roundsHint')}
        >
          {(control) => (
            <div className={styles['value']}>
              <AtHand
                label={t('roundsAtHand')}
                value={rounds}
                values={[0]}
                nameOf={() => t('endless')}
                onChoose={(chosen) => change(t('rounds'), { rounds: chosen })}
              />
              <NumberInput
                control={control}
                limits={POLL_ROUNDS}
                quiet
                unit={t('roundsUnit')}
                value={rounds}
                onChange={(typed) => change(t('rounds'), { rounds: typed }, 'rounds')}
              />
            </div>
          )}
        </Field>
      </div>
      <output className={editor['note']}>
        <ClockCircleOutlined aria-hidden />
        <span>{words.pace(pace, rounds) ?? t('pace.unknown')}</span>
      </output>
      <MemberOrder
        edits={members}
        people={people}
        label={t('members')}
        problem={problemOf('poll-without-members')}
        add={(incoming) => {
          const { poll: next, duplicates } = addToPoll(poll, incoming);
          return { members: next.members, duplicates, tooMany: [] };
        }}
      />
    </div>
  );
}

interface AtHandProps {
  readonly label: string;
  readonly value: TypedNumber;
  readonly values: readonly number[];
  readonly nameOf: (value: number) => string;
  readonly onChoose: (value: number) => void;
}

/** The usual values of a number, a press away. */
function AtHand({ label, value, values, nameOf, onChoose }: AtHandProps) {
  return (
    <fieldset className={styles['atHand']} aria-label={label}>
      {values.map((one) => (
        <button key={one} type="button" aria-pressed={one === value} onClick={() => onChoose(one)}>
          {nameOf(one)}
        </button>
      ))}
    </fieldset>
  );
}
