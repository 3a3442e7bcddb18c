import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { searchKey } from '@/domain/turkish';
import styles from './ComboBoxField.module.css';
import { FieldError, type FieldWords } from './FieldFrame';
import frame from './FieldFrame.module.css';
import { Icon } from './Icon';
import { quietReactAria } from './quietReactAria';

quietReactAria();

export interface ComboBoxItem {
  id: string;
  label: string;
  /** A second line: the district. */
  secondary?: string | undefined;
}

export interface ComboBoxFieldProps extends FieldWords {
  items: readonly ComboBoxItem[];
  /** Id of the chosen item. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Shown when nothing fits: «Böyle bir mahalle bulamadık». */
  emptyText: string;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** One of a long list, found by typing: il, ilçe, mahalle. `i` finds İ and I finds ı, as expected. */
export function ComboBoxField({
  label,
  hint,
  error,
  items,
  value,
  onChange,
  emptyText,
  placeholder,
  disabled = false,
}: ComboBoxFieldProps) {
  const id = useId();
  const chosenText = items.find((item) => item.id === value)?.label ?? '';
  // What is being typed, until the field is left. Kept by us: React Aria throws it away when the
  // list closes, and on a phone the keyboard that comes up scrolls the page and so closes the list.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    if (text === '' && value !== null) onChange(null);
  };
  const choose = (key: string | null) => {
    if (key === value) return; // the list has closed and nothing was chosen
    setTyped(null);
    onChange(key);
  };
  return (
    <ComboBox
      className={frame.field ?? ''}
      defaultItems={items}
      selectedKey={value}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      inputValue={typed ?? chosenText}
      onInputChange={type}
      onBlur={() => setTyped(null)}
      defaultFilter={(text, part) => searchKey(text).includes(searchKey(part))}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={disabled}
      isInvalid={error !== undefined}
    >
      <Label className={frame.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={frame.hint ?? ''}>
          {hint}
        </Text>
      )}
      <Group className={`${frame.box} ${error ? frame.invalid : ''}`}>
        <Input
          className={frame.control ?? ''}
          placeholder={placeholder ?? ''}
          {...(error ? { 'aria-errormessage': `${id}-error` } : {})}
        />
        <Button className={styles.toggle ?? ''}>
          <Icon name="chevronDown" size="small" />
        </Button>
      </Group>
      <FieldError id={id} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
        >
          {(item: ComboBoxItem) => (
            <ListBoxItem id={item.id} textValue={item.label} className={styles.item ?? ''}>
              <span>{item.label}</span>
              {item.secondary !== undefined && (
                <span className={styles.secondary}>{item.secondary}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
