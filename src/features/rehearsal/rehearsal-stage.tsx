import { Button } from '#app/components/button/button.tsx';
import { useEffect, useEffectEvent, useId, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Select } from '#app/components/form/select.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { Loading } from '#app/components/loading.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { paths } from '#app/lib/paths.ts';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import { followed } from '#app/features/picture/model/play.ts';
import type { WallSurface } from '#app/features/tv-wall/designer/wall-surface.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { everyoneSeenEvery } from '#app/features/picture/model/schedule.ts';
import { CoverageWords } from '#app/features/picture/simulator/coverage-words.tsx';
import { PlayControls } from '#app/features/picture/simulator/simulator-bar.tsx';
import { useClock } from '#app/features/picture/simulator/use-clock.ts';
import type { Simulator } from '#app/features/picture/simulator/use-simulator.ts';
import { NEW_PRESET } from '#app/features/preset/preset-address.ts';
import { wallCoverage, wallFollows } from '#app/features/tv-wall/model/play.ts';
import type { BoxShown } from '#app/features/tv-wall/model/play.ts';
import type { RehearsedMoment } from './model/rehearse.ts';
import { PlayedWall } from './played-wall.tsx';
import { NO_WALLS, OWN, type Rehearsal } from './use-rehearsal.ts';
import { useRehearsalPlay, type RehearsedWall } from './use-rehearsal-play.ts';
import styles from './rehearsal.module.css';

/** The picture and its walls, and the play that moves both, which renders on its own when something turns. */
export function RehearsalStage({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal');
  const play = useRehearsalPlay(rehearsal);
  const clock = useRef<HTMLDivElement>(null);
  const { simulator, walls } = play;
  useClock(clock, simulator);
  // what a step switches to begins with it, as on the platform
  const begin = useEffectEvent(() => {
    if (simulator.state !== 'stopped') simulator.seek(0);
  });
  const step = rehearsal.step?.key;
  useEffect(() => {
    if (step !== undefined) begin();
  }, [step]);
  const shown: RehearsedMoment | null = simulator.shown;
  const composition = rehearsal.picture?.value ?? null;
  return (
    <div ref={clock} className={styles['stage']}>
      <div className={styles['screens']}>
        <PicturePart
          rehearsal={rehearsal}
          simulator={simulator}
          panes={shown?.panes ?? undefined}
        />
        <WallsPart rehearsal={rehearsal}>
          {walls.map((one, place) => {
            return (
              <WallPart
                // a wall is known by its place
                // oxlint-disable-next-line react/no-array-index-key
                key={place}
                one={one}
                rehearsal={rehearsal}
                simulator={simulator}
                composition={composition}
                shown={shown?.walls[place] ?? null}
                onRetry={() => play.onRetryStyle(one.wall.styleId)}
              />
            );
          })}
        </WallsPart>
      </div>
      {(composition !== null || walls.length > 0) && (
        <section className={styles['play']} aria-label={t('play')}>
          <PlayControls simulator={simulator} of="meeting" />
        </section>
      )}
    </div>
  );
}

interface PicturePartProps {
  readonly rehearsal: Rehearsal;
  readonly simulator: Simulator;
  readonly panes: RehearsedMoment['panes'] | undefined;
}

function PicturePart({ rehearsal, simulator, panes }: PicturePartProps) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const { meeting, picture, pictureId, lists, poll, choose } = rehearsal;
  const options = [
    ...(meeting.picture === null ? [] : [{ value: OWN, label: t('ownPicture') }]),
    ...(lists.vmp.presets ?? []).map(({ id, name }) => ({
      value: id,
      label: visibleName(name) || preset('unnamed'),
    })),
  ];
  return (
    <Screen
      title={preset('families.vmp')}
      options={options}
      chosen={pictureId}
      onChoose={(id) => choose('picture', id)}
    >
      <ListTrouble list={lists.vmp} />
      {pictureId === undefined && lists.vmp.presets !== undefined && (
        <Nothing
          text={t('noPicture')}
          to={newPreset(meeting.id, 'vmp')}
          action={t('makePicture')}
        />
      )}
      {picture !== undefined && (
        <Design of={picture}>
          {(composition) => (
            <>
              <CompositionPicture composition={composition} {...(panes && { shown: panes })} />
              <PictureCoverage
                composition={composition}
                simulator={simulator}
                chair={meeting.chair}
                poll={poll}
              />
            </>
          )}
        </Design>
      )}
    </Screen>
  );
}

interface PictureCoverageProps {
  readonly composition: Composition;
  readonly simulator: Simulator;
  readonly chair: Rehearsal['meeting']['chair'];
  readonly poll: Rehearsal['poll'];
}

function PictureCoverage({ composition, simulator, chair, poll }: PictureCoverageProps) {
  const { speakers, people } = simulator;
  const coverage = useMemo(
    () => everyoneSeenEvery(composition, speakers, { chair, meetingPoll: poll }),
    [composition, speakers, chair, poll],
  );
  return <CoverageWords simulator={{ coverage, people, follows: followed(composition) }} />;
}

interface WallsPartProps {
  readonly rehearsal: Rehearsal;
  /** The walls of the preset that is chosen. */
  readonly children: readonly ReactNode[];
}

function WallsPart({ rehearsal, children }: WallsPartProps) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const { meeting, walls, wallsId, lists, choose } = rehearsal;
  const presets = lists.wall.presets ?? [];
  const options = [
    ...presets.map(({ id, name }) => ({
      value: id,
      label: visibleName(name) || preset('unnamed'),
    })),
    ...(presets.length === 0 ? [] : [{ value: NO_WALLS, label: t('withoutWalls') }]),
  ];
  return (
    <Screen
      title={preset('families.wall')}
      options={options}
      chosen={wallsId}
      onChoose={(id) => choose('walls', id)}
    >
      <ListTrouble list={lists.wall} />
      {wallsId === undefined && lists.wall.presets !== undefined && (
        <Nothing text={t('noWalls')} to={newPreset(meeting.id, 'wall')} action={t('makeWalls')} />
      )}
      {walls !== undefined && (
        <Design of={walls}>
          {(all) =>
            all.length === 0 ? <p className={styles['soft']}>{t('emptyWalls')}</p> : children
          }
        </Design>
      )}
    </Screen>
  );
}

interface WallPartProps {
  readonly one: RehearsedWall;
  readonly rehearsal: Rehearsal;
  readonly simulator: Simulator;
  readonly composition: Composition | null;
  readonly shown: readonly BoxShown[] | null;
  readonly onRetry: () => void;
}

function WallPart({ one, rehearsal, simulator, composition, shown, onRetry }: WallPartProps) {
  const { t } = useTranslation('rehearsal');
  const { wall, style, surface } = one;
  if (surface === undefined || typeof style === 'string') {
    if (style === 'loading') return <Loading rows={4} />;
    return (
      <p className={styles['soft']} role="alert">
        {t(style === 'gone' ? 'styleGone' : 'styleFailed')}{' '}
        {style === 'failed' && (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </p>
    );
  }
  const name = visibleName(style.name) || style.id;
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <ForeignText>{name}</ForeignText>
      </figcaption>
      <PlayedWall
        name={name}
        wall={wall}
        surface={surface}
        shown={shown}
        meetingPicture={composition}
      />
      <WallCoverage
        one={{ wall, surface }}
        rehearsal={rehearsal}
        simulator={simulator}
        composition={composition}
      />
    </figure>
  );
}

interface WallCoverageProps extends Pick<WallPartProps, 'rehearsal' | 'simulator' | 'composition'> {
  readonly one: { readonly wall: RehearsedWall['wall']; readonly surface: WallSurface };
}

function WallCoverage({ one, rehearsal, simulator, composition }: WallCoverageProps) {
  const { speakers, people } = simulator;
  const { poll } = rehearsal;
  const { chair } = rehearsal.meeting;
  const { wall, surface } = one;
  const { ids, dead } = surface;
  const coverage = useMemo(
    () => wallCoverage(wall, ids, speakers, { chair, poll, picture: composition, dead }),
    [wall, ids, dead, speakers, chair, poll, composition],
  );
  const follows = wallFollows(wall, ids, { picture: composition, dead });
  return <CoverageWords simulator={{ coverage, people, follows }} />;
}

interface ScreenProps {
  readonly title: string;
  readonly options: { value: string; label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

/** One of what is rehearsed: which preset it is, and what it shows. */
function Screen({ title, options, chosen, onChoose, children }: ScreenProps) {
  const { t } = useTranslation('rehearsal');
  const id = useId();
  return (
    <section className={styles['screen']} aria-labelledby={`${id}-title`}>
      <header className={styles['screenHead']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {options.length > 0 && (
          <Select
            className={styles['choice'] ?? ''}
            aria-label={t('choose', { what: title })}
            value={chosen ?? null}
            options={options}
            onChange={(value) => value !== null && onChoose(value)}
          />
        )}
      </header>
      {children}
    </section>
  );
}

interface DesignProps<Value> {
  readonly of: {
    readonly value: Value | undefined;
    readonly error: unknown;
    readonly onRetry: () => void;
  };
  readonly children: (value: Value) => ReactNode;
}

function Design<Value>({ of, children }: DesignProps<Value>) {
  const { t } = useTranslation('presets');
  if (of.value !== undefined) return children(of.value);
  if (of.error === null) return <Loading label={t('loading')} rows={6} />;
  return <ErrorNotice title={t('oneFailed')} error={of.error} onRetry={of.onRetry} />;
}

function ListTrouble({ list }: { readonly list: Rehearsal['lists']['vmp'] }) {
  const { t } = useTranslation('presets');
  if (!list.isOffered) return <p className={styles['soft']}>{list.reason}</p>;
  if (list.error === null) {
    return list.presets === undefined ? <Loading label={t('loading')} rows={1} /> : null;
  }
  return <ErrorNotice title={t('failed')} error={list.error} onRetry={list.onRetry} />;
}

interface NothingProps {
  readonly text: string;
  readonly to: string;
  readonly action: string;
}

function Nothing({ text, to, action }: NothingProps) {
  return (
    <div className={styles['nothing']}>
      <p>{text}</p>
      <Link to={to}>{action}</Link>
    </div>
  );
}

function newPreset(meetingId: string, family: 'vmp' | 'wall'): string {
  return `${paths.meeting(meetingId)}?preset=${family}:${NEW_PRESET}#presets`;
}
