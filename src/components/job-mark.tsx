import styles from './job-mark.module.css';

export type JobMarkShape = 'waiting' | 'running' | 'done' | 'failed' | 'unknown';

/** How a job stands, by shape as well as by colour; the word for it stands beside it. */
export function JobMarkIcon({ shape }: { readonly shape: JobMarkShape }) {
  return <span className={styles['mark']} data-mark={shape} aria-hidden />;
}
