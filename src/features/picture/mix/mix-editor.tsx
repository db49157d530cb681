import { InfoCircleOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { personKey } from '#app/features/people/model/accounts.ts';
import {
  addToMix,
  changeMix,
  checkMix,
  mixModes,
  MOST_MIXED,
  setActive,
  withMixMembers,
} from '../model/mix.ts';
import type { Mix } from '../model/mix.ts';
import { withoutParticipants, type Participant } from '../model/participant.ts';
import { narrow, type Edits } from '#app/components/undo/edits.ts';
import { ModeChoice } from '#app/components/undo/mode-choice.tsx';
import { MemberOrder } from '../member-order/member-order.tsx';
import { useNames } from '../member-order/member-texts.ts';
import { useMixWords } from './use-mix-words.ts';
import styles from '#app/components/undo/list-editor.module.css';

interface MixEditorProps {
  readonly edits: Edits<Mix>;
  /** The people of the meeting, to add from. */
  readonly people: readonly Participant[];
}

/** Audio mixing: by the platform, or of chosen members, and who of them is heard now. */
export function MixEditor({ edits, people }: MixEditorProps) {
  const { t } = useTranslation('mixing');
  const words = useMixWords();
  const names = useNames();
  const mix = edits.value;
  const { mode, members, active } = mix;
  const problems = checkMix(mix);
  const activeKeys = new Set(active.map(personKey));
  const strays = problems.flatMap((problem) =>
    problem.code === 'mix-active-not-member' ? [problem.person] : [],
  );
  const problem = problems
    .map(({ code }) => {
      if (code === 'mix-without-members') return t('problems.mix-without-members');
      return code === 'mix-too-many'
        ? t('problems.mix-too-many', { count: members.length, most: MOST_MIXED })
        : undefined;
    })
    .find((text) => text !== undefined);

  return (
    <div className={styles['editor']}>
      <div className={styles['fields']}>
        <ModeChoice
          label={t('mode')}
          value={mode}
          names={mixModes.names}
          wordOf={words.mode}
          onChoose={(chosen) =>
            edits.apply(
              { code: 'mode', what: words.mode(chosen) },
              changeMix(mix, { mode: chosen }),
            )
          }
        />
      </div>
      <output className={styles['note']}>
        <InfoCircleOutlined aria-hidden />
        <span>{noteOf()}</span>
      </output>
      {strays.length > 0 && (
        <div className={styles['note']} data-wrong>
          <InfoCircleOutlined aria-hidden />
          <span>{t('problems.mix-active-not-member', { who: names(strays) })}</span>
          <Button
            size="small"
            onClick={() =>
              edits.apply(
                { code: 'activeMembers', count: strays.length },
                { ...mix, active: withoutParticipants(active, strays) },
              )
            }
          >
            {t('dropStrays')}
          </Button>
        </div>
      )}
      {(mode !== 'smart' || members.length > 0) && (
        <MemberOrder
          edits={narrow(edits, (whole) => whole.members, withMixMembers)}
          people={people}
          label={t('members')}
          most={MOST_MIXED}
          problem={problem}
          add={(incoming) => {
            const { mix: next, ...rest } = addToMix(mix, incoming);
            return { members: next.members, ...rest };
          }}
          state={{
            label: t('active'),
            offLabel: t('notActive'),
            isOn: (person) => activeKeys.has(personKey(person)),
            set: (chosen, on) =>
              edits.apply(
                { code: 'activeMembers', count: chosen.length },
                setActive(mix, chosen, on),
              ),
          }}
        />
      )}
    </div>
  );

  function noteOf() {
    if (mode === 'smart') {
      return members.length > 0 ? t('ignored', { count: members.length }) : t('smartWhy');
    }
    const count = members.length;
    // before the meeting begins nobody is mixed
    return active.length === 0
      ? t('membersOnly', { count })
      : t('heard', { count, active: active.length });
  }
}
