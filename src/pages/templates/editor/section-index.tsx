import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SECTIONS } from './template-sections.ts';
import type { SectionId } from './template-sections.ts';
import styles from './template-editor.module.css';

interface SectionIndexProps {
  /** The number of problems shown in a section; 0 before the user has seen it. */
  readonly problemsIn: (section: SectionId) => number;
}

/** The sections of the page with the current one and their problems; the address names the one chosen. */
export function SectionIndex({ problemsIn }: SectionIndexProps) {
  const { t } = useTranslation('templateEditor');
  const { hash, search } = useLocation();
  const seen = useSectionInSight();
  const goneTo = useRef('');

  useEffect(() => {
    // the address of a click may come late: by then one may be elsewhere
    const section = hash.slice(1);
    if (section === goneTo.current) return;
    goneTo.current = section;
    goToSection(section);
  }, [hash]);

  return (
    <nav className={styles['index']} aria-label={t('index')}>
      <ol>
        {SECTIONS.map(({ id }) => {
          const problems = problemsIn(id);
          return (
            <li key={id}>
              <Link
                to={{ search, hash: `#${id}` }}
                aria-current={id === seen ? 'location' : undefined}
                // once more to where the address leads already
                onClick={() => {
                  goneTo.current = id;
                  goToSection(id);
                }}
              >
                {t(`sections.${id}`)}
                {problems > 0 && (
                  <span className={styles['badge']}>{t('problems', { count: problems })}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Takes the focus to a section, by its id. */
export function goToSection(section: string): void {
  const title = document.getElementById(`${section}-title`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

/** The section that fills the upper part of the page. */
function useSectionInSight(): SectionId {
  const [seen, setSeen] = useState<SectionId>('what');
  useEffect(() => {
    const inSight = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target.id);
          else inSight.delete(target.id);
        }
        const first = SECTIONS.find(({ id }) => inSight.has(id));
        if (first !== undefined) setSeen(first.id);
      },
      { rootMargin: '-20% 0px -60% 0px' },
    );
    for (const { id } of SECTIONS) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return seen;
}
