import { FolderOpenOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef, useState, type ReactNode } from 'react';
import { FileInput } from '#app/components/form/file-input.tsx';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Loading } from '#app/components/loading.tsx';
import { SideDrawer } from '#app/components/side-drawer.tsx';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { useFileProblemText } from '#app/features/preset/transfer/use-file-problem-text.ts';
import { openPresetFile } from '#app/features/preset/transfer/preset-file.ts';
import type { PresetFileProblem } from '#app/features/preset/transfer/preset-file.ts';
import type { StyleZones } from '#app/features/tv-wall/model/box-plan.ts';
import { keepZones } from '#app/features/tv-wall/styles/box-plans.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import type { PushTarget } from '../push-target.ts';
import { SourceList } from './source-list.tsx';
import { TakeReview } from './take-review.tsx';
import type { Taken } from './take-review.tsx';
import { offersIn, offersOf } from './take-source.ts';
import type { Offer, TakenKind } from './take-source.ts';
import look from '../push.module.css';

export interface TakeDrawerProps {
  readonly kind: TakenKind;
  /** The meeting or template that takes over, which is no source. */
  readonly except: PresetOwner | undefined;
  /** Who can be seen and heard there. */
  readonly people: readonly Participant[];
  /** Its number; empty if it has none. */
  readonly number: string;
  readonly onTake: (taken: Taken, from: string) => void;
  readonly busy?: boolean;
  readonly onClose: () => void;
  /** Stands in place of the choice once something has been taken over. */
  readonly children?: ReactNode;
}

type Source =
  | { readonly kind: 'owner'; readonly owner: PushTarget }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly offers: readonly Offer[];
      readonly zones: readonly StyleZones[];
    };

/** Takes over picture or walls of another meeting, a template or a file: choose it, check what and who, take it. */
export default function TakeDrawer(props: TakeDrawerProps) {
  const { kind, except, people, number, onTake, busy = false, onClose, children } = props;
  const { t } = useTranslation('designFiles');
  const [source, setSource] = useState<Source>();
  const [problem, setProblem] = useState<{ file: string; problem: PresetFileProblem }>();
  const inWords = useFileProblemText();
  const input = useRef<HTMLInputElement>(null);
  const content = useRef<HTMLDivElement>(null);

  async function choose(file: File | undefined) {
    if (file === undefined) return;
    const read = await openPresetFile(file);
    if ('problem' in read) return setProblem({ file: file.name, problem: read.problem });
    setProblem(undefined);
    setSource({
      kind: 'file',
      name: visibleName(read.name) || visibleName(file.name),
      offers: offersIn(read.presets, kind, number),
      zones: kind === 'walls' ? read.zones : [],
    });
  }

  return (
    <SideDrawer
      open
      size="min(640px, 100vw)"
      title={t(`take.title.${kind}`)}
      mask={{ closable: false }}
      closable={!busy}
      keyboard={!busy}
      // it would focus itself
      afterOpenChange={(isOpen) => {
        if (isOpen) content.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
      }}
      onClose={onClose}
    >
      <div ref={content} className={look['push']}>
        {children}
        {!children && source === undefined && (
          <>
            <div className={look['line']}>
              <Button
                icon={<FolderOpenOutlined aria-hidden />}
                onClick={() => input.current?.click()}
              >
                {t('take.file')}
              </Button>
              <FileInput
                ref={input}
                label={t('import.choose')}
                onChoose={(file) => void choose(file)}
              />
            </div>
            {problem && (
              <Alert
                type="error"
                showIcon
                role="alert"
                title={t('import.refused', { file: problem.file })}
                description={inWords(problem.problem)}
              />
            )}
            <SourceList except={except} onChoose={(owner) => setSource({ kind: 'owner', owner })} />
          </>
        )}
        {!children && source?.kind === 'file' && (
          <>
            <h3>{visibleName(source.name)}</h3>
            <TakeReview
              offers={source.offers}
              people={people}
              onBack={() => setSource(undefined)}
              onTake={(taken) => {
                keepZones(source.zones);
                onTake(taken, source.name);
              }}
            />
          </>
        )}
        {!children && source?.kind === 'owner' && (
          <OwnerReview
            kind={kind}
            source={source.owner}
            number={number}
            people={people}
            onBack={() => setSource(undefined)}
            onTake={(taken) => onTake(taken, source.owner.name)}
          />
        )}
      </div>
    </SideDrawer>
  );
}

interface OwnerReviewProps extends Pick<TakeDrawerProps, 'kind' | 'number' | 'people'> {
  readonly source: PushTarget;
  readonly onBack: () => void;
  readonly onTake: (taken: Taken) => void;
}

/** What a meeting or template offers, once it has been read. */
function OwnerReview({ kind, source, number, people, onBack, onTake }: OwnerReviewProps) {
  const { t } = useTranslation(['designFiles', 'presets']);
  const read = useQuery(offersOf(source, kind, number));
  return (
    <>
      <h3>{visibleName(source.name) || t('presets:unnamed')}</h3>
      {read.isError && (
        <>
          <ErrorNotice
            title={t('take.failed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
          <div className={look['line']}>
            <Button onClick={onBack}>{t('take.back')}</Button>
          </div>
        </>
      )}
      {read.isPending && <Loading label={t('presets:loading')} rows={4} />}
      {read.data && (
        <TakeReview offers={read.data} people={people} onBack={onBack} onTake={onTake} />
      )}
    </>
  );
}
