import styles from './skeleton.module.css';

interface SkeletonProps {
  /** How many lines there will be, about. */
  readonly rows: number;
  /** Whether a heading comes first. */
  readonly title?: boolean;
}

/** Bars in place of what is being read; whoever shows them says so in words. */
export function Skeleton({ rows, title = false }: SkeletonProps) {
  return (
    <span className={styles['skeleton']} data-skeleton>
      {title && <span data-title />}
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </span>
  );
}

/** One bar, as large as its place makes it. */
export function SkeletonBlock({ className }: { readonly className?: string | undefined }) {
  return <span className={[styles['block'], className].filter(Boolean).join(' ')} data-skeleton />;
}
