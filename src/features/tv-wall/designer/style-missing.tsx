import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstRows } from '#app/components/first-rows.tsx';
import { filledBoxes } from '../model/wall.ts';
import type { Wall } from '../model/wall.ts';
import { rememberedBoxNames } from '../styles/remembered-styles.ts';
import { useBoxWords } from './box-words.ts';
import type { StyleName } from './wall-designer-props.ts';
import styles from './wall.module.css';

interface StyleMissingProps {
  readonly state: 'loading' | 'failed' | 'gone';
  readonly wall: Wall;
  readonly known: readonly StyleName[] | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly onChange: (styleId: string) => void;
  readonly onRemove: () => void;
}

/** A wall that cannot be drawn: why, what is kept of it, and what can be done. */
export function StyleMissing(props: StyleMissingProps) {
  const { state, wall, known = [], onRetry, onChange, onRemove } = props;
  const { t } = useTranslation('wallDesigner');
  const words = useBoxWords();
  const nameThen = useMemo(() => rememberedBoxNames(wall.styleId), [wall.styleId]);
  const [chosen, setChosen] = useState<string>();
  if (state === 'loading') {
    return (
      <output className={styles['message']} aria-busy>
        {t('style.loading')}
      </output>
    );
  }
  if (state === 'failed') {
    return (
      <div className={styles['message']} role="alert">
        <b>{t('style.failed')}</b>
        {onRetry && <Button onClick={onRetry}>{t('style.retry')}</Button>}
      </div>
    );
  }
  const filled = filledBoxes(wall);
  return (
    <div className={styles['message']}>
      <b>{t('style.gone')}</b>
      <p>{t('style.goneText')}</p>
      {filled.length > 0 && (
        <span className={styles['chips']}>
          <FirstRows of={filled}>
            {(shown, more) => (
              <>
                {shown.map((box) => (
                  <span key={box} className={styles['chip']}>
                    {t('option', {
                      box: nameThen(box),
                      what: words.content(wall.boxes[box] ?? { kind: 'empty' }),
                    })}
                  </span>
                ))}
                {more}
              </>
            )}
          </FirstRows>
        </span>
      )}
      <div className={styles['choices']}>
        <Select
          className={styles['select']}
          aria-label={t('style.changeTo')}
          placeholder={t('style.changeTo')}
          value={chosen}
          options={known.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
        <Button
          type="primary"
          disabled={chosen === undefined}
          onClick={() => chosen !== undefined && onChange(chosen)}
        >
          {t('style.change')}
        </Button>
        <Button danger type="text" onClick={onRemove}>
          {t('tabs.remove')}
        </Button>
      </div>
    </div>
  );
}
