import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { NAME_COLORS, namePositions, nameSizes, NEW_COMPOSITION } from '../model/composition.ts';
import type { NameStyle } from '../model/composition.ts';
import styles from './name-style.module.css';
import look from '../designer-parts/designer.module.css';

interface NameStyleFieldsProps {
  readonly value: NameStyle;
  readonly disabled: boolean;
  /** `typedInto`: successive changes of it are one. */
  readonly onChange: (what: string, value: NameStyle, typedInto?: string) => void;
}

/** How names stand in the panes; the picture shows it as it is chosen. */
export function NameStyleFields({ value, disabled, onChange }: NameStyleFieldsProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const { color, position, size } = value;
  const asInput = /^#[\da-f]{6}$/i.test(color) ? color : NEW_COMPOSITION.nameStyle.color;
  return (
    <fieldset className={styles['names']} aria-label={t('settings.nameStyle')} disabled={disabled}>
      <span className={look['label']}>{t('settings.color')}</span>
      <div className={styles['colors']}>
        <input
          type="color"
          aria-label={t('settings.color')}
          title={color}
          value={asInput.toLowerCase()}
          onChange={({ target }) =>
            onChange(t('settings.color'), { ...value, color: target.value.toUpperCase() }, 'color')
          }
        />
        {NAME_COLORS.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={each}
            aria-pressed={each === color.toUpperCase()}
            style={{ background: each }}
            onClick={() => onChange(t('settings.color'), { ...value, color: each })}
          />
        ))}
      </div>
      <span id={`${id}-position`} className={look['label']}>
        {t('settings.position')}
      </span>
      <div className={styles['places']} role="radiogroup" aria-labelledby={`${id}-position`}>
        {namePositions.names.map((each) => (
          <label key={each} data-place={each} title={t(`positions.${each}`)}>
            <input
              type="radio"
              name={`${id}-position`}
              aria-label={t(`positions.${each}`)}
              checked={each === position}
              onChange={() => onChange(t('settings.position'), { ...value, position: each })}
            />
          </label>
        ))}
        {isRawCode(position) && <Raw code={position} />}
      </div>
      <span id={`${id}-size`} className={look['label']}>
        {t('settings.size')}
      </span>
      <div className={styles['sizes']} role="radiogroup" aria-labelledby={`${id}-size`}>
        {nameSizes.names.map((each) => (
          <label key={each} data-size={each}>
            <input
              type="radio"
              name={`${id}-size`}
              checked={each === size}
              onChange={() => onChange(t('settings.size'), { ...value, size: each })}
            />
            <span>{t(`nameSizes.${each}`)}</span>
          </label>
        ))}
        {isRawCode(size) && <Raw code={size} />}
      </div>
    </fieldset>
  );
}

function Raw({ code }: { readonly code: string }) {
  const { t } = useTranslation('composer');
  return (
    <span className={look['soft']}>{t('settings.raw', { code: code.slice('raw:'.length) })}</span>
  );
}
