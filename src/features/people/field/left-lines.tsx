import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { addedWhenLeft } from '#app/components/form/added-when-left.ts';
import type { Person } from '../model/accounts.ts';
import type { Seat } from '../model/roles.ts';
import { PasteTab } from '../paste-tab.tsx';
import { usePasteBox } from '../use-paste-box.ts';
import styles from './people-field.module.css';

interface LeftLinesProps {
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
  readonly onDone: () => void;
}

/** Pasted lines that are not certain: asked, mended or given up where they were pasted. */
export function LeftLines({ pasted, onPasted, seats, onAdd, onDone }: LeftLinesProps) {
  const { t } = useTranslation('people');
  const box = usePasteBox({
    pasted,
    onPasted: (text) => {
      onPasted(text);
      if (text === '') onDone();
    },
    seats,
    onAdd,
  });
  return (
    <section className={styles['left']} aria-label={t('field.left')} {...addedWhenLeft(box.add)}>
      <PasteTab box={box} />
      <Button
        onClick={() => {
          onPasted('');
          onDone();
        }}
      >
        {t('field.discard')}
      </Button>
    </section>
  );
}
