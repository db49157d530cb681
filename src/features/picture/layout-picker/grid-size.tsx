import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './layout-picker.module.css';

const [ROWS, COLUMNS] = [5, 6];
const SIZES = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
  rows: Math.floor(index / COLUMNS) + 1,
  columns: (index % COLUMNS) + 1,
}));

interface GridSizeProps {
  readonly onChoose: (rows: number, columns: number) => void;
}

/** Rows and columns drawn: the corner that is pointed at says how many. One stop of the Tab key, arrows move the corner. */
export function GridSize({ onChoose }: GridSizeProps) {
  const { t } = useTranslation('layouts');
  const grid = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);
  const [isDrawn, setIsDrawn] = useState(false);
  const corner = SIZES[at] ?? { rows: 1, columns: 1 };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = corners(corner)[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const { rows, columns } = next;
    grid.current?.querySelectorAll('button')[(rows - 1) * COLUMNS + columns - 1]?.focus();
  };
  const draw = (index: number) => {
    setAt(index);
    setIsDrawn(true);
  };
  return (
    <div className={styles['size']}>
      {/* the keys of the buttons in it */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        ref={grid}
        aria-label={t('picker.size')}
        onKeyDown={onKeyDown}
        onBlur={() => setIsDrawn(false)}
        onPointerLeave={() => setIsDrawn(false)}
      >
        {SIZES.map(({ rows, columns }, index) => (
          <button
            key={`${rows} ${columns}`}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={t('picker.sizeOf', { rows, columns })}
            data-on={isDrawn && rows <= corner.rows && columns <= corner.columns}
            onFocus={() => draw(index)}
            onPointerEnter={() => draw(index)}
            onClick={() => onChoose(rows, columns)}
          />
        ))}
      </fieldset>
      <span aria-hidden>{isDrawn && t('picker.sizeOf', corner)}</span>
    </div>
  );
}

function corners({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  const to: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
    ArrowUp: { rows: Math.max(rows - 1, 1), columns },
    ArrowDown: { rows: Math.min(rows + 1, ROWS), columns },
    ArrowLeft: { rows, columns: Math.max(columns - 1, 1) },
    ArrowRight: { rows, columns: Math.min(columns + 1, COLUMNS) },
  };
  return to;
}
