import { ArrowLeftOutlined, CloseOutlined } from '#app/components/icons/icons.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { DrawnPart } from '../drawn-part/drawn-part.tsx';
import { focusIsLost } from './focus-is-lost.ts';
import styles from './opened-detail.module.css';

interface OpenedDetailProps {
  readonly label: string;
  /** Whether it stands beside the list; else in its place. */
  readonly beside: boolean;
  /** Address of the list without it. */
  readonly back: To;
  /** What the way back is called. */
  readonly leave: string;
  /** Closing it is no step of its own in the history. */
  readonly replace?: boolean;
  /** What scrolls beside the detail: only the list, or the whole page, with the detail staying in view. */
  readonly scrolls?: 'list' | 'page';
  readonly children: ReactNode;
}

/** What is open of a list, with the way back to the list. */
export function OpenedDetail(props: OpenedDetailProps) {
  const { label, beside, back, leave, replace = false, scrolls = 'list', children } = props;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // in place of the list the link that was pressed is hidden
    if (!beside && focusIsLost()) place.current?.focus();
  }, [beside]);
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={label}
      className={styles['detail']}
      data-beside={beside ? scrolls : undefined}
    >
      <Link to={back} className={styles['leave']} replace={replace}>
        {beside ? <CloseOutlined aria-hidden /> : <ArrowLeftOutlined aria-hidden />}
        {leave}
      </Link>
      <DrawnPart>{children}</DrawnPart>
    </section>
  );
}
