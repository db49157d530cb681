import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { HistoryBar } from '#app/designers/editing/history-bar.tsx';
import { useHistoryKeys } from '#app/designers/editing/use-history-keys.ts';
import { useBooking } from '../booking-context.ts';
import { StepRefusal } from '../step-refusal.tsx';
import { MixPart, PollPart, VmpPart } from './picture-parts.tsx';
import { usePictureEdits } from './picture-edits.tsx';
import styles from './picture-step.module.css';

/** `?part=` of the address. */
const PARTS = ['vmp', 'mix', 'poll'] as const;
type Part = (typeof PARTS)[number];

const COMPONENTS = { vmp: VmpPart, mix: MixPart, poll: PollPart } as const;

/** What everybody sees and hears: the picture, the mix and the poll, with one history for all. */
export default function PictureStep() {
  const { t } = useTranslation('picture');
  const { problems } = useBooking();
  const edits = usePictureEdits();
  const onKeyDown = useHistoryKeys(edits.history);
  const wrongIn = (part: Part) =>
    problems.some(({ field, problem }) => field === 'picture' && problem.part === part);
  const [part, setPart] = usePart(PARTS.find(wrongIn));

  return (
    // the keys of the history serve the whole step
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id="booking-picture" tabIndex={-1} className={styles['step']} onKeyDown={onKeyDown}>
      <StepRefusal field="picture" />
      <Tabs
        className={styles['tabs'] ?? ''}
        activeKey={part}
        onChange={setPart}
        destroyOnHidden
        tabBarExtraContent={<HistoryBar history={edits.history} />}
        items={PARTS.map((key) => {
          const Part = COMPONENTS[key];
          return {
            key,
            label: (
              <>
                {t(`parts.${key}`)}
                {wrongIn(key) && <span className={styles['wrong']}>{t('parts.problem')}</span>}
              </>
            ),
            children: <Part />,
          };
        })}
      />
    </div>
  );
}

/** The part of the address; the first with a problem, or the first of all, where it names none. */
function usePart(inNeed: Part | undefined): [Part, (part: string) => void] {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const chosen = PARTS.find((known) => known === query.get('part'));
  const go = (next: string) => {
    const search = new URLSearchParams(query);
    search.set('part', next);
    void navigate({ pathname, search: search.toString() });
  };
  return [chosen ?? inNeed ?? 'vmp', go];
}
