import { CloseOutlined, LockFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import look from '#app/features/picture/designer-parts/designer.module.css';
import type { WallEditing } from './use-wall-editing.ts';
import styles from './wall.module.css';

/** Named groups of boxes: chosen by one click, made from what is selected; and how many boxes are locked. */
export function BoxZones({ editing }: { readonly editing: WallEditing }) {
  const { t } = useTranslation('wallDesigner');
  const { t: keyed } = useTranslation('editing');
  const id = useId();
  const [name, setName] = useState('');
  const { zones, boxes, locked, selectZone, addZone, removeZone } = editing;
  const typed = name.trim();
  const add = () => {
    if (typed === '' || boxes.length === 0) return;
    addZone(typed);
    setName('');
  };
  return (
    <section className={look['section']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('zones.title')}</h3>
      <p className={look['help']}>{t('zones.help')}</p>
      {zones.length > 0 && (
        <ul className={styles['zones']}>
          {zones.map((zone, at) => (
            <li key={zone.name}>
              <button
                type="button"
                className={styles['who']}
                title={at < 9 ? keyed('withKey', { what: zone.name, key: at + 1 }) : zone.name}
                onClick={() => selectZone(zone)}
              >
                <ForeignText>{zone.name}</ForeignText>{' '}
                <small>{t('properties.boxes', { count: zone.boxes.length })}</small>
              </button>
              <button
                type="button"
                className={look['tool']}
                aria-label={t('zones.remove', { name: zone.name })}
                title={t('zones.remove', { name: zone.name })}
                onClick={() => removeZone(zone.name)}
              >
                <CloseOutlined aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={look['row']}>
        <TextInput
          size="small"
          aria-label={t('zones.name')}
          placeholder={t('zones.name')}
          value={name}
          maxLength={64}
          onText={setName}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            add();
            // never into the form around
            event.preventDefault();
          }}
        />
        <Button
          size="small"
          disabled={typed === '' || boxes.length === 0}
          title={boxes.length === 0 ? t('why.selectBox') : undefined}
          onClick={add}
        >
          {t('zones.add')}
        </Button>
      </div>
      {locked.size > 0 && (
        <p className={look['help']}>
          <LockFilled aria-hidden /> {t('zones.lockedBoxes', { count: locked.size })}
        </p>
      )}
    </section>
  );
}
