import { useQuery } from '@tanstack/react-query';
import { Command, defaultFilter } from 'cmdk';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { setPreferences, type Density, type Theme } from '#app/components/preferences.ts';
import { useSession } from '#app/components/session-context.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { languageNames, languages } from '#app/i18n/languages.ts';
import { paths } from '#app/lib/paths.ts';
import { destinations } from './destinations.tsx';
import { PaletteDialog } from './palette-dialog.tsx';

interface CommandPaletteProps {
  /** What was typed before the palette was there. */
  readonly typed: string;
  readonly onClose: () => void;
  readonly onOpenApiPanel: () => void;
}

interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface ActionGroup {
  readonly heading: string;
  readonly actions: readonly PaletteAction[];
}

/** Everything that can be done from anywhere, by typing a part of its name. */
export default function CommandPalette({ typed, onClose, onOpenApiPanel }: CommandPaletteProps) {
  const { t } = useTranslation('shell');
  const groups = useActionGroups(onOpenApiPanel);
  const [text, setText] = useState(typed);
  /** The text without what is half composed. */
  const [query, setQuery] = useState(typed);
  const composing = useRef(false);
  return (
    <PaletteDialog onClose={onClose}>
      <Command label={t('palette.open')} loop shouldFilter={false}>
        <Command.Input
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.placeholder')}
          value={text}
          onValueChange={(next) => {
            setText(next);
            if (!composing.current) setQuery(next);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false;
            setQuery(currentTarget.value);
          }}
        />
        <Command.List aria-label={t('palette.open')}>
          <Command.Empty>{t('palette.nothing')}</Command.Empty>
          {matching(groups, query).map(({ heading, actions }) => (
            <Command.Group key={heading} heading={heading}>
              {actions.map(({ id, label, run }) => (
                <Command.Item
                  key={id}
                  value={`${id} ${label}`}
                  onSelect={() => {
                    onClose();
                    run();
                  }}
                >
                  {label}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </PaletteDialog>
  );
}

/** Of more in one group, another letter finds the others. */
const MOST_FOUND = 50;

/** The actions a query fits, the best of each group first and the group of the best first. */
function matching(groups: readonly ActionGroup[], query: string): readonly ActionGroup[] {
  const search = query.trim();
  const scored = groups.map(({ heading, actions }) => {
    const found = actions
      .map((action) => ({
        action,
        score: search === '' ? 1 : defaultFilter(`${action.id} ${action.label}`, search),
      }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
    const first = found.slice(0, MOST_FOUND).map(({ action }) => action);
    return { heading, best: found[0]?.score ?? 0, actions: first };
  });
  return scored.filter(({ best }) => best > 0).toSorted((a, b) => b.best - a.best);
}

function useActionGroups(onOpenApiPanel: () => void): readonly ActionGroup[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { offered } = useOffered('listTemplates');
  const session = useSession();
  const { data: templates = [] } = useQuery({ ...templateQueries.list(), enabled: offered });
  const themes: readonly Theme[] = ['light', 'dark', 'system'];
  const densities: readonly Density[] = ['compact', 'comfortable'];
  return [
    {
      heading: t('palette.go'),
      actions: destinations.map(({ id, to }) => ({
        id: `go ${id}`,
        label: t('palette.goTo', { page: t(`nav.${id}`) }),
        run: () => void navigate(to),
      })),
    },
    {
      heading: t('palette.actions'),
      actions: [
        {
          id: 'quick-book',
          label: t('palette.quickBook'),
          run: () => void navigate(paths.quickBook),
        },
        {
          id: 'operations',
          label: t('palette.goTo', { page: t('palette.operations') }),
          run: () => void navigate(paths.operations),
        },
        { id: 'new-room', label: t('palette.newRoom'), run: () => void navigate(paths.newRoom) },
        { id: 'api-panel', label: t('apiPanel.open'), run: onOpenApiPanel },
        { id: 'lock', label: t('lockNow'), run: () => session.lock() },
        {
          id: 'sign-out',
          label: t('signOut'),
          run: () => void session.signOut().then(() => location.assign(paths.signIn)),
        },
      ],
    },
    {
      heading: t('palette.templates'),
      actions: templates.map(({ id, name }) => ({
        id: `template ${id}`,
        label: t('palette.bookFrom', { name }),
        run: () => void navigate(paths.bookFrom(id)),
      })),
    },
    {
      heading: t('palette.preferences'),
      actions: [
        ...languages.map((language) => ({
          id: `language ${language}`,
          label: t('palette.setLanguage', { language: languageNames[language] }),
          run: () => setPreferences({ language }),
        })),
        ...themes.map((theme) => ({
          id: `theme ${theme}`,
          label: t('palette.setTheme', { theme: t(`themes.${theme}`) }),
          run: () => setPreferences({ theme }),
        })),
        ...densities.map((density) => ({
          id: `density ${density}`,
          label: t('palette.setDensity', { density: t(`densities.${density}`) }),
          run: () => setPreferences({ density }),
        })),
      ],
    },
  ];
}
