import { CloseCircleFilled } from '#app/components/icons/icons.tsx';
import { Input, type InputProps, type InputRef } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useComposedField } from '../composition.ts';
import { nameIn } from './name-field.ts';

interface TextInputProps extends Omit<
  InputProps,
  'value' | 'onChange' | 'onBlur' | 'onCompositionEnd'
> {
  readonly value: string;
  /** Called with what is typed, never with what is half composed. */
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  /** It is a name: characters that show nothing are left out. */
  readonly isName?: boolean;
  readonly ref?: Ref<InputRef>;
}

/** A field of one line, for whatever acts while somebody types: a search, a filter, a name that is checked. */
export function TextInput(props: TextInputProps) {
  const { value, onText, onBlur, isName = false, allowClear = false, ...rest } = props;
  const { t } = useTranslation('shell');
  const field = useComposedField<HTMLInputElement>(value, (text, event) =>
    onText(isName ? nameIn(event) : text),
  );
  return (
    <Input
      {...rest}
      {...field}
      allowClear={
        allowClear === true
          ? { clearIcon: <CloseCircleFilled aria-label={t('clear')} /> }
          : allowClear
      }
      onBlur={(event) => {
        field.onBlur(event);
        onBlur?.();
      }}
    />
  );
}
