import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { paths } from '#app/lib/paths.ts';
import { backgroundImageQueries } from '#app/features/image/api/background-images.ts';
import { UploadPanel } from '#app/features/image/upload/upload-panel.tsx';
import { useUploadRun } from '#app/features/image/upload/use-upload-run.ts';
import { isActive, isUnsent } from '#app/saving/upload-queue/upload-run.ts';
import { useUploads } from '#app/saving/upload-queue/use-uploads.ts';
import { LeaveGuard } from '#app/saving/leave-guard.tsx';
import { useReturnTo } from '#app/components/list-page/use-return-to.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useMedia } from '#app/components/use-media.ts';
import { imageCardId } from './image-card.tsx';
import { ImageDetail } from './image-detail.tsx';
import { ImageList } from './image-list.tsx';
import { LibraryTabs } from './library-tabs.tsx';
import { librarySearch, parseLibraryQuery, type LibraryQuery } from './library-query.ts';
import { useUsesLook, type UsesLooking } from './use-uses-look.ts';
import styles from './library.module.css';
import { Suspense, useState, type ReactNode } from 'react';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';

/** From here on an image opens beside the grid; below, in its place. */
const roomForBoth = '(min-width: 1000px)';

/** The background images of the platform: see, upload, delete. */
export function LibraryPage() {
  const { t } = useTranslation('library');
  const offered = useOffered('listBackgroundImages');
  const [search, setSearch] = useAddressSearch();
  const view = parseLibraryQuery(search);
  const wide = useMedia(roomForBoth);
  const images = useQuery({ ...backgroundImageQueries.list(), enabled: offered.offered });
  const uploads = useUploadRun();
  const show = (next: LibraryQuery) => setSearch(librarySearch(next), { replace: true });
  const looking = useUsesLook();
  const deletion = useDeletion(looking, (deleted) => {
    if (deleted.some(({ file_id: id }) => id === view.image)) show({ ...view, image: undefined });
  });
  const { image: open } = view;
  useReturnTo(open, (id) => document.getElementById(imageCardId(id)));
  const listed = images.data?.find(({ file_id: id }) => id === open);

  if (!offered.offered) {
    return (
      <>
        <PageHeader title={t('title')} />
        <LibraryTabs />
        <p>{offered.reason}</p>
      </>
    );
  }
  return (
    <div className={styles['page']} data-open={open !== undefined && wide ? 'beside' : undefined}>
      <div className={styles['list']} hidden={open !== undefined && !wide}>
        <PageHeader title={t('title')} />
        <LibraryTabs />
        <UploadPanel run={uploads} stored={images.data ?? []} />
        <ImageList query={images} view={view} onShow={show} onDelete={deletion.ask} />
      </div>
      {open !== undefined && (
        <ImageDetail
          id={open}
          listed={listed ?? (images.isSuccess && !images.isFetching ? null : undefined)}
          back={`${paths.library}${librarySearch({ ...view, image: undefined })}`}
          beside={wide}
          looking={looking}
          onDelete={(image) => deletion.ask([image])}
        />
      )}
      {deletion.dialog}
      <UploadGuard run={uploads} />
    </div>
  );
}

/** What is on its way or waits for the person is not left behind unasked. */
function UploadGuard({ run }: { readonly run: ReturnType<typeof useUploadRun> }) {
  const { t } = useTranslation('library');
  const left = useUploads(run).filter((upload) => isActive(upload) || isUnsent(upload));
  return (
    <LeaveGuard
      dirty={left.length > 0}
      kept={false}
      staysHere={({ pathname }) => pathname === paths.library}
      onDiscard={run.cancelAll}
      words={{
        title: t('leave.title'),
        consequence: t('leave.consequence', { count: left.length }),
        stay: t('leave.stay'),
        leave: t('leave.leave'),
        discard: t('leave.discard'),
      }}
    />
  );
}

const DeleteDialog = lazyOverlay(
  () => import('./delete-dialog.tsx'),
  ({ onClose }) => onClose([]),
);

interface Deletion {
  /** Opens the dialog that deletes these. */
  readonly ask: (images: readonly StoredFile[]) => void;
  readonly dialog: ReactNode;
}

/** The dialog that deletes images; `onDeleted` is called with those that were deleted. */
function useDeletion(
  looking: UsesLooking,
  onDeleted: (images: readonly StoredFile[]) => void,
): Deletion {
  const [targets, setTargets] = useState<readonly StoredFile[]>([]);
  return {
    ask: setTargets,
    dialog: (
      <Suspense>
        {targets.length > 0 && (
          <DeleteDialog
            images={targets}
            looking={looking}
            onClose={(deleted) => {
              setTargets([]);
              onDeleted(deleted);
            }}
          />
        )}
      </Suspense>
    ),
  };
}
