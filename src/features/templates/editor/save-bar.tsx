import { DiffOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from '#app/components/drafts/use-draft.ts';
import { PanelButton } from '#app/components/panel-button.tsx';
import { SaveBar as Bar } from '#app/components/saving/save-bar.tsx';
import { ChangeList } from '#app/designers/versions/change-list.tsx';
import { templateChanges } from './send-template.ts';
import { useTemplateEditing } from './template-context.ts';
import type { TemplateField, TemplateProblem } from './template-problems.ts';
import { sectionWith } from './template-sections.ts';
import { useTemplateWords } from './use-template-words.ts';
import styles from './template-editor.module.css';

interface SaveBarProps {
  readonly draft: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** Those that are told by now. */
  readonly problems: readonly TemplateProblem[];
  readonly onShow: (field: TemplateField) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Where the draft stands, what is changed, what is wrong, and the way to save it. */
export function SaveBar({ draft, dirty, busy, problems, onShow, onSave, onDiscard }: SaveBarProps) {
  const { t } = useTranslation('booking');
  const own = useTranslation('templateEditor').t;
  const { mode } = useTemplateEditing();
  const isEdit = mode.kind === 'edit';
  return (
    <Bar
      draft={draft}
      dirty={dirty}
      busy={busy}
      saveLabel={own(isEdit ? 'save' : 'make')}
      saveKeys={own('saveKeys')}
      discardLabel={isEdit ? own('undoAll') : t('draft.discard')}
      onSave={onSave}
      onDiscard={onDiscard}
    >
      {problems.length > 0 && <Problems problems={problems} onShow={onShow} />}
      {isEdit && dirty && <Changes opened={mode.opened} />}
    </Bar>
  );
}

function Changes({ opened }: { readonly opened: Parameters<typeof templateChanges>[1] }) {
  const { t } = useTranslation('templateEditor');
  const values = useDeferredValue(useTemplateEditing().values);
  const changes = templateChanges(values, opened);
  if (changes.length === 0) return null;
  return (
    <PanelButton
      label={t('changes', { count: changes.length })}
      icon={<DiffOutlined aria-hidden />}
      quiet
      upwards
      align="start"
    >
      <ChangeList changes={changes} />
    </PanelButton>
  );
}

function Problems({ problems, onShow }: Pick<SaveBarProps, 'problems' | 'onShow'>) {
  const { t } = useTranslation('templateEditor');
  const words = useTemplateWords();
  const fields = [...new Set(problems.map(({ field }) => field))];
  return (
    <PanelButton
      label={t('problems', { count: problems.length })}
      icon={<WarningOutlined aria-hidden />}
      quiet
      upwards
      align="start"
    >
      <ul className={styles['problems']}>
        {fields.map((field) => {
          const here = problems.filter((problem) => problem.field === field);
          const said = here.map(words.problem).find((text) => text !== undefined);
          return (
            <li key={field}>
              <Button type="link" size="small" onClick={() => onShow(field)}>
                {t(`sections.${sectionWith(field)}`)}:{' '}
                {said ?? t('problems', { count: here.length })}
              </Button>
            </li>
          );
        })}
      </ul>
    </PanelButton>
  );
}
