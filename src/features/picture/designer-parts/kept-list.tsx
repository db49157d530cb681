import { CloseOutlined } from '#app/components/icons/icons.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import type { ReactNode } from 'react';
import styles from './kept-list.module.css';

/** Something that has no place of its own and waits for one. */
export interface Kept {
  readonly key: string;
  readonly icon: ReactNode;
  readonly what: string;
  /** Where it comes from, in a word or two. */
  readonly from?: string;
  /** What it is dragged as. */
  readonly mark: string;
  readonly moveWords: string;
  readonly onMove: () => void;
  readonly dropWords: string;
  readonly onDrop: () => void;
}

/** Each can be moved to a place, by click or drag, or let go. */
export function KeptList({ kept }: { readonly kept: readonly Kept[] }) {
  return (
    <FirstRows of={kept}>
      {(shown, more) => (
        <>
          <ul className={styles['list']}>
            {shown.map((one) => (
              <li key={one.key}>
                <button
                  type="button"
                  aria-label={one.moveWords}
                  title={one.moveWords}
                  data-drag={one.mark}
                  onClick={one.onMove}
                >
                  {one.icon}
                  <span className={styles['what']}>{one.what}</span>
                  {one.from !== undefined && <small>{one.from}</small>}
                </button>
                <button
                  type="button"
                  aria-label={one.dropWords}
                  title={one.dropWords}
                  onClick={one.onDrop}
                >
                  <CloseOutlined aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </FirstRows>
  );
}
