import { useQuery } from '@tanstack/react-query';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { saveFile } from '#app/components/save-file.ts';
import { meetingQueries } from '#app/features/meeting/api/meetings.ts';
import { LayoutPicker } from '#app/features/picture/layout-picker/layout-picker.tsx';
import { useLayoutNames } from '#app/features/picture/layout-picker/use-layout-words.ts';
import {
  isUsualOrder,
  withFinding,
  type PaneFinding,
  type PaneProfile,
} from '#app/features/picture/model/pane-numbers.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { paths } from '#app/lib/paths.ts';
import { isFailure } from '#app/saving/outcome.ts';
import {
  findingOf,
  otherWayRound,
  panesOfProfile,
  profileText,
  type CheckedMeeting,
  type PaneCheck,
} from './pane-check.ts';
import { LayoutLook, PaneQuestion } from './pane-question.tsx';
import { usePaneCheck } from './use-pane-check.ts';
import styles from './panes.module.css';

const USUAL_LAYOUT = 5;

/** Finds out which number of a pane is where, which no operation tells: a person looks at a numbered picture. */
export function PanesPage() {
  const { t } = useTranslation('panes');
  const [check, setCheck] = useState<PaneCheck>();
  const [finding, setFinding] = useState<PaneFinding>();
  const [panes, setPanes] = useState<PaneProfile>(panesOfProfile);
  const [layout, setLayout] = useState(USUAL_LAYOUT);
  const { putting, cleaning } = usePaneCheck((now) => {
    setFinding(undefined);
    setCheck(now);
  });

  function end(found: PaneFinding | undefined) {
    if (found !== undefined) setPanes(withFinding(panes, found));
    setFinding(found);
    setCheck(undefined);
    putting.clear();
    void cleaning.run();
  }

  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        actions={<LinkButton to={paths.system}>{t('back')}</LinkButton>}
      />
      {check === undefined ? (
        <>
          {finding === undefined ? <p className={styles['soft']}>{t('why')}</p> : null}
          {finding !== undefined && <Found finding={finding} panes={panes} />}
          <Cleaned cleaning={cleaning} />
          {isFailure(putting.outcome) && (
            <ErrorNotice title={t('choose.failed')} error={putting.outcome.error} />
          )}
          <Choice
            layout={layout}
            onLayout={setLayout}
            busy={putting.busy || cleaning.busy}
            onPut={(meeting) => void putting.run({ layout, meeting })}
          />
        </>
      ) : (
        <Questions key={check.preset.id} check={check} onEnd={end} />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly layout: number;
  readonly onLayout: (layout: number) => void;
  readonly busy: boolean;
  /** Undefined: a meeting of its own. */
  readonly onPut: (meeting: CheckedMeeting | undefined) => void;
}

const running = { state: MeetingState.Running, descending: false };
const WHOLE = { first: 0, count: 500 };

/** Which layout, and in which meeting. */
function Choice({ layout, onLayout, busy, onPut }: ChoiceProps) {
  const { t } = useTranslation('panes');
  const presets = useOffered('createMeetingVmpPreset');
  const lists = useOffered('listMeetings');
  const [where, setWhere] = useState<'own' | 'running'>('own');
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuery({
    ...meetingQueries.page(running, WHOLE),
    enabled: lists.offered && where === 'running',
  });
  const names = useLayoutNames();
  const id = useId();
  const meeting = query.data?.rows.find((row) => row.id === chosen);
  const isReady = presets.offered && (where === 'own' || meeting !== undefined);
  return (
    <section className={styles['step']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('choose.title')}</h2>
      {!presets.offered && <Alert type="info" showIcon role="note" title={presets.reason} />}
      <RadioGroup
        aria-label={t('choose.where')}
        value={where}
        onChange={setWhere}
        options={[
          { value: 'own', label: t('choose.own') },
          { value: 'running', label: t('choose.running') },
        ]}
      />
      <p className={styles['soft']}>{t(where === 'own' ? 'choose.ownWhy' : 'choose.runningWhy')}</p>
      {where === 'running' && (
        <ReadState query={query} offered={lists} failed={t('choose.listFailed')} rows={1}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p className={styles['soft']}>{t('choose.nothingRuns')}</p>
            ) : (
              <Select
                className={styles['running'] ?? ''}
                aria-label={t('choose.meeting')}
                placeholder={t('choose.meeting')}
                showSearch={{ optionFilterProp: 'label' }}
                value={chosen}
                onChange={setChosen}
                options={rows.map(({ id: value, name, number }) => ({
                  value,
                  label: [name, number].filter(Boolean).join(' · '),
                }))}
              />
            )
          }
        </ReadState>
      )}
      <div>
        <Button
          type="primary"
          className={styles['put'] ?? ''}
          loading={busy}
          disabled={!isReady}
          onClick={() =>
            onPut(
              where === 'own' || meeting === undefined
                ? undefined
                : { id: meeting.id, number: meeting.number, name: meeting.name, isOwn: false },
            )
          }
        >
          {t('choose.put', { layout: names(layout) })}
        </Button>
      </div>
      <LayoutPicker value={layout} onChoose={onLayout} people={0} />
    </section>
  );
}

interface QuestionsProps {
  readonly check: PaneCheck;
  /** Undefined: it cannot be told. */
  readonly onEnd: (finding: PaneFinding | undefined) => void;
}

/** Asks where each one is seen; the last place is what is left. */
function Questions({ check, onEnd }: QuestionsProps) {
  const { t } = useTranslation('panes');
  const { layout, marks, meeting, preset } = check;
  const other = otherWayRound(layout);
  const [look, setLook] = useState(other === undefined ? layout : undefined);
  const [seen, setSeen] = useState<readonly number[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const layoutNames = useLayoutNames();
  const asked = marks[seen.length]?.name ?? '';

  useEffect(() => heading.current?.focus(), []);

  function place(at: number) {
    const next = [...seen, at];
    const left = marks.map((_, index) => index).filter((index) => !next.includes(index));
    const whole = left.length === 1 ? [...next, ...left] : next;
    const found = look === undefined ? undefined : findingOf(layout, look, whole);
    if (whole.length === marks.length && found !== undefined) onEnd(found);
    else setSeen(next);
  }

  return (
    <section className={styles['step']} aria-labelledby={`${id}-title`}>
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1}>
        {layoutNames(layout)}
      </h2>
      <Alert
        type="info"
        showIcon
        role="note"
        title={t('ask.where', { meeting: meeting.name, number: meeting.number })}
        description={t('ask.how', { preset: preset.name })}
      />
      {look === undefined && other !== undefined ? (
        <>
          <p className={styles['question']}>{t('ask.look')}</p>
          <div className={styles['looks']}>
            {[62, 63].map((one) => (
              <LayoutLook
                key={one}
                layout={one}
                label={t(one === 62 ? 'ask.lowerLeft' : 'ask.upperLeft')}
                onChoose={() => setLook(one)}
              />
            ))}
          </div>
        </>
      ) : (
        <>
          <output id={id} className={styles['question']}>
            {t('ask.question', { name: asked, done: seen.length + 1, all: marks.length })}
          </output>
          <PaneQuestion
            layout={look ?? layout}
            names={new Map(seen.map((at, index) => [at, marks[index]?.name ?? '']))}
            describedBy={id}
            onPlace={place}
          />
        </>
      )}
      <div className={styles['ways']}>
        <Button disabled={seen.length === 0} onClick={() => setSeen(seen.slice(0, -1))}>
          {t('ask.undo')}
        </Button>
        <Button onClick={() => onEnd(undefined)}>{t('ask.stop')}</Button>
      </div>
    </section>
  );
}

interface FoundProps {
  readonly finding: PaneFinding;
  readonly panes: PaneProfile;
}

/** What holds, and the profile that says so. */
function Found({ finding, panes }: FoundProps) {
  const { t } = useTranslation('panes');
  const heading = useRef<HTMLHeadingElement>(null);
  const { layout, order, layouts62And63 } = finding;
  const text = profileText(panes);

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles['step']} aria-label={t('found.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {t(isUsualOrder(order) ? 'found.usual' : 'found.otherwise', {
          layout,
          order: order.join(t('found.join')),
        })}
      </h2>
      {layouts62And63 !== undefined && <p>{t(`found.${layouts62And63}`)}</p>}
      <p>{t('found.how')}</p>
      <pre className={styles['lines']}>{text}</pre>
      <div className={styles['ways']}>
        <CopyButton text={() => text} label={t('found.copy')} />
        <Button
          onClick={() =>
            saveFile(new Blob([text], { type: 'application/json' }), 'platform-profile.json')
          }
        >
          {t('found.download')}
        </Button>
      </div>
    </section>
  );
}

/** Whether everything that the check made is away again. */
function Cleaned({ cleaning }: Pick<ReturnType<typeof usePaneCheck>, 'cleaning'>) {
  const { t } = useTranslation('panes');
  const { outcome, busy } = cleaning;
  if (isFailure(outcome)) {
    return (
      <ErrorNotice
        title={t('clean.failed')}
        error={outcome.error}
        onRetry={() => void cleaning.run()}
      />
    );
  }
  const words = busy ? t('clean.busy') : wordsOf(outcome);
  return <output className={styles['soft']}>{words}</output>;

  function wordsOf(ended: typeof outcome) {
    if (ended === undefined || !('made' in ended)) return '';
    return t(ended.made ? 'clean.doneOwn' : 'clean.done');
  }
}
