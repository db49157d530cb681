import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyWords } from '#app/components/undo/keyed-action.ts';
import type { DesignerAction } from './designer-action.ts';
import styles from './designer.module.css';

interface ActionBarProps<Action extends BarAction> {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly wordOf: (action: Action) => string;
  /** Why it cannot be done now, in words; undefined: it can. */
  readonly whyOf: (action: Action) => string | undefined;
  readonly onRun: (action: Action) => void;
  /** How an action stands that is switched on and off. */
  readonly isOn?: (action: Action) => boolean | undefined;
  /** What stands behind the words of actions, by their ids. */
  readonly more?: Readonly<Record<string, ReactNode>>;
  /** How many are chosen, for those who do not see it. */
  readonly chosen: string | undefined;
  /** Beside the actions. */
  readonly children?: ReactNode;
}

type BarAction = Pick<
  DesignerAction<never, never>,
  'id' | 'icon' | 'keys' | 'command' | 'quiet' | 'worded'
>;

/** Buttons for the actions of a designer; a disabled one shows the reason. */
export function ActionBar<Action extends BarAction>(props: ActionBarProps<Action>) {
  const { label, actions, wordOf, whyOf, onRun, isOn, more, chosen, children } = props;
  return (
    <div className={styles['bar']}>
      <div>
        <div className={styles['toolbar']} role="toolbar" aria-label={label}>
          {actions
            .filter(({ quiet = false }) => !quiet)
            .map((action) => (
              <ActionButton
                key={action.id}
                action={action}
                what={wordOf(action)}
                why={whyOf(action)}
                pressed={isOn?.(action)}
                onRun={() => onRun(action)}
              >
                {more?.[action.id]}
              </ActionButton>
            ))}
          <span className="visually-hidden" aria-live="polite">
            {chosen}
          </span>
        </div>
        {children}
      </div>
    </div>
  );
}

interface ActionButtonProps {
  readonly action: BarAction;
  readonly what: string;
  readonly why: string | undefined;
  readonly pressed: boolean | undefined;
  readonly onRun: () => void;
  readonly children: ReactNode;
}

/** It stays where the focus is when it can no longer be pressed. */
function ActionButton({ action, what, why, pressed, onRun, children }: ActionButtonProps) {
  const { t } = useTranslation('editing');
  const { icon: Icon, worded = false } = action;
  const title = t('withKey', { what, key: keyWords(action) });
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={worded ? undefined : what}
      aria-disabled={why !== undefined}
      aria-pressed={pressed}
      title={why === undefined ? title : `${title} · ${why}`}
      onClick={() => why === undefined && onRun()}
    >
      <Icon aria-hidden />
      <span data-word={worded ? undefined : 'short'}>{what}</span>
      {children}
    </button>
  );
}
