import { useTranslation } from 'react-i18next';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { ExtraFacts } from './model/extra-facts.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './extra-facts.module.css';

interface ExtraFactsSectionProps {
  readonly facts: ExtraFacts;
  /** Of the meeting, for the alternative text of its code. */
  readonly name: string;
}

/** People of other roles and the code to join with, where the platform returns them. */
export function ExtraFactsSection({ facts: { people, qrCode }, name }: ExtraFactsSectionProps) {
  const { t } = useTranslation('meeting');
  const { label } = usePersonNames();
  if (people.length === 0 && qrCode === undefined) return null;
  return (
    <DetailSection anchor="more" title={t('extra.title')}>
      <dl className={styles['facts']}>
        {people.map(({ role, people: listed }) => (
          <div key={role} className={styles['row']}>
            <dt>{role === 'attendances' ? <code>{role}</code> : t(`extra.${role}`)}</dt>
            <dd>
              <ForeignText>{listed.map(label).join(' · ')}</ForeignText>
            </dd>
          </div>
        ))}
        {qrCode !== undefined && (
          <div className={styles['row']}>
            <dt>{t('extra.code')}</dt>
            <dd>
              <img className={styles['code']} src={qrCode} alt={t('extra.codeOf', { name })} />
            </dd>
          </div>
        )}
      </dl>
    </DetailSection>
  );
}
