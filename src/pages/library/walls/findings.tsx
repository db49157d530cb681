import { useListWords } from '#app/components/use-list-words.ts';
import { CheckCircleOutlined, WarningOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { geometryFindings } from '#app/features/tv-wall/model/geometry-findings.ts';
import type { GeometryFinding } from '#app/features/tv-wall/model/geometry-findings.ts';
import { sameJson } from '#app/lib/json.ts';
import type { WallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './walls.module.css';

interface FindingsProps {
  readonly style: WallStyle;
  /** The one that is pointed out in the drawing. */
  readonly shown: GeometryFinding | undefined;
  readonly onShow: (finding: GeometryFinding | undefined) => void;
}

/** What is odd about the geometry, each pointed out in the drawing when it is pressed. */
export function Findings({ style, shown, onShow }: FindingsProps) {
  const { t } = useTranslation('wallStyles');
  const words = useFindingWords(style);
  const findings = geometryFindings(style);
  if (findings.length === 0) {
    return (
      <p className={styles['fine']}>
        <CheckCircleOutlined aria-hidden /> {t('findings.none')}
      </p>
    );
  }
  return (
    <section aria-label={t('findings.title')} className={styles['findings']}>
      <h3>{t('findings.title')}</h3>
      <p className={styles['soft']}>{t('findings.why')}</p>
      <FirstRows of={findings}>
        {(listed, more) => (
          <>
            <ul>
              {listed.map((finding) => {
                const what = words(finding);
                const pressed = sameJson(finding, shown);
                return (
                  <li key={JSON.stringify(finding)}>
                    <WarningOutlined aria-hidden />
                    {finding.code === 'no-boxes' ? (
                      what
                    ) : (
                      <button
                        type="button"
                        aria-label={t('findings.show', { what })}
                        aria-pressed={pressed}
                        onClick={() => onShow(pressed ? undefined : finding)}
                      >
                        {what}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
            {more}
          </>
        )}
      </FirstRows>
    </section>
  );
}

/** Keys of the boxes that a finding is about. */
export function keysOf(finding: GeometryFinding): readonly string[] {
  if ('keys' in finding) return finding.keys;
  if ('key' in finding) return [finding.key];
  return finding.code === 'gap' ? finding.between : [];
}

/** So many names are read at a glance. */
const NAMED = 4;

function useFindingWords({ boxes }: WallStyle): (finding: GeometryFinding) => string {
  const { t } = useTranslation('wallStyles');
  const nameOf = new Map(boxes.map(({ key, alias, id }) => [key, alias || id]));
  const inList = useListWords();
  const names = (keys: readonly string[]) => {
    const named = keys.slice(0, NAMED).map((key) => nameOf.get(key) ?? key);
    const rest = keys.length - named.length;
    return inList(rest > 0 ? [...named, t('findings.more', { count: rest })] : named);
  };
  return (finding) => {
    if (finding.code === 'no-boxes') return t('findings.no-boxes');
    if (finding.code === 'gap' && finding.between.length === 0) return t('findings.gapAlone');
    const values = { names: names(keysOf(finding)), id: 'id' in finding ? finding.id : '' };
    return t(`findings.${finding.code}`, values);
  };
}
