import { useTranslation } from 'react-i18next';
import { AUTOMATIC_RULES, type AutomaticCircumstances } from '../model/automatic-type.ts';
import styles from './settings.module.css';

type Fact = Exclude<keyof AutomaticCircumstances, 'onlyRtcTerminals'>;
const FACTS = {
  domainHasPorts: 'domainHasNoPorts',
  domainHasSfu: 'domainHasNoSfu',
  roomMixesPorts: 'roomMixesNoPorts',
  roomMixesTraditional: 'roomMixesNoTraditional',
} as const satisfies Record<Fact, string>;
const ALL_FACTS = [
  'domainHasSfu',
  'domainHasPorts',
  'roomMixesPorts',
  'roomMixesTraditional',
] as const satisfies readonly Fact[];

/** What an automatic meeting becomes: the contract's rules, the first that fits decides. */
export function AutomaticRules() {
  const { t } = useTranslation('settings');
  return (
    <details className={styles['rules']}>
      <summary>{t('automaticRules.open')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('automaticRules.terminals')}</th>
            <th scope="col">{t('automaticRules.conditions')}</th>
            <th scope="col">{t('automaticRules.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {AUTOMATIC_RULES.map(({ when, outcome }) => {
            const facts = ALL_FACTS.filter((fact) => when[fact] !== undefined).map((fact) =>
              t(`automaticRules.facts.${when[fact] ? fact : FACTS[fact]}`),
            );
            return (
              <tr key={JSON.stringify(when)}>
                <td>
                  {t(
                    when.onlyRtcTerminals
                      ? 'automaticRules.rtcOnly'
                      : 'automaticRules.anyTerminals',
                  )}
                </td>
                <td>{facts.join(t('listSeparator')) || t('automaticRules.otherwise')}</td>
                <td>{t(`automaticRules.outcomes.${outcome}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
