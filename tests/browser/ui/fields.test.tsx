import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { ComboBoxField } from '@/ui/ComboBoxField';
import { MultiChoiceGroup } from '@/ui/MultiChoiceGroup';
import { NumberField } from '@/ui/NumberField';
import { onPage } from './onPage';

function Area() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <NumberField
        label="Alan"
        unit="m²"
        decimals={1}
        minimum={0}
        maximum={10_000}
        value={value}
        onChange={setValue}
        unreadableError="Sayıyı rakamla yazalım"
        rangeError="0 ile 10.000 arasında"
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const kept = () => document.querySelector('output')?.textContent;

test('a number as it is written in Turkish, tidied when one leaves', async () => {
  onPage(<Area />);
  const field = page.getByRole('textbox', { name: 'Alan' });
  await userEvent.type(field, '1234,5');
  await expect.poll(kept).toBe('1234.5');
  await userEvent.tab();
  await expect.element(field).toHaveValue('1.234,5');
  await expect.element(field).toHaveAccessibleDescription('m²');
});

test('what is no number, or out of range, is said, and the last good value stays', async () => {
  onPage(<Area />);
  const field = page.getByRole('textbox', { name: 'Alan' });
  await userEvent.type(field, '5o');
  await userEvent.tab();
  await expect.element(page.getByText('Sayıyı rakamla yazalım')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(kept).toBe('5');
  await userEvent.fill(field, '20000');
  await userEvent.tab();
  await expect.element(page.getByText('0 ile 10.000 arasında')).toBeVisible();
  await expect.poll(kept).toBe('5');
  await userEvent.fill(field, '');
  await userEvent.tab();
  await expect.poll(kept).toBe('null');
});

function Answer() {
  const [value, setValue] = useState<'yes' | 'no' | 'unknown' | null>(null);
  return (
    <ChoiceGroup
      label="Anahtar var mı?"
      value={value}
      onChange={setValue}
      clearLabel="Boş bırak"
      choices={[
        { id: 'yes', label: 'Evet' },
        { id: 'no', label: 'Hayır' },
        { id: 'unknown', label: 'Bilmiyoruz' },
      ]}
    />
  );
}

test('an answer can be given by key and taken back', async () => {
  onPage(<Answer />);
  await expect.element(page.getByRole('group', { name: 'Anahtar var mı?' })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('radio', { name: 'Evet' })).toBeChecked();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Hayır' })).toBeChecked();
  await page.getByRole('button', { name: 'Boş bırak' }).click();
  await expect.element(page.getByRole('radio', { name: 'Hayır' })).not.toBeChecked();
  expect(page.getByRole('button', { name: 'Boş bırak' }).query()).toBeNull();
});

function Hazards() {
  const [value, setValue] = useState<('flood' | 'fire')[]>(['fire']);
  return (
    <>
      <MultiChoiceGroup
        label="Tehlikeler"
        value={value}
        onChange={setValue}
        choices={[
          { id: 'flood', label: 'Sel' },
          { id: 'fire', label: 'Yangın' },
        ]}
      />
      <output>{value.join()}</output>
    </>
  );
}

test('several answers stay in the order of the choices', async () => {
  onPage(<Hazards />);
  await page.getByRole('checkbox', { name: 'Sel' }).click();
  await expect.poll(kept).toBe('flood,fire');
  await page.getByRole('checkbox', { name: 'Yangın' }).click();
  await expect.poll(kept).toBe('flood');
});

function Place() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <ComboBoxField
        label="Mahalle"
        items={[
          { id: 'a', label: 'Işıklar' },
          { id: 'b', label: 'İnönü' },
          { id: 'c', label: 'Çınarlı' },
        ]}
        value={value}
        onChange={setValue}
        emptyText="Bulamadık"
      />
      <output>{value}</output>
    </>
  );
}

test('a neighbourhood is found without Turkish letters', async () => {
  onPage(<Place />);
  await userEvent.tab();
  await userEvent.keyboard('isik');
  await expect.element(page.getByRole('option', { name: 'Işıklar' })).toBeVisible();
  expect(page.getByRole('option', { name: 'Çınarlı' }).query()).toBeNull();
  // As a screen reader presses it: without a pointer.
  (page.getByRole('option', { name: 'Işıklar' }).element() as HTMLElement).click();
  await expect.poll(kept).toBe('a');
  await expect.element(page.getByRole('combobox', { name: 'Mahalle' })).toHaveValue('Işıklar');
});

test('what is typed stays when the page scrolls and closes the list', async () => {
  const place = onPage(
    <div style={{ blockSize: 200, overflow: 'auto' }}>
      <div style={{ blockSize: 600 }}>
        <Place />
        <button type="button">Sonra</button>
      </div>
    </div>,
  );
  const field = page.getByRole('combobox', { name: 'Mahalle' });
  await userEvent.click(field);
  await userEvent.fill(field, 'ino');
  await expect.element(page.getByRole('option', { name: 'İnönü' })).toBeVisible();
  (place.firstElementChild as HTMLElement).scrollTop = 12;
  await expect.element(field).toHaveValue('ino');
  await userEvent.type(field, 'n');
  await expect.element(page.getByRole('option', { name: 'İnönü' })).toBeVisible();
  (page.getByRole('option', { name: 'İnönü' }).element() as HTMLElement).click();
  await expect.poll(kept).toBe('b');
  await expect.element(field).toHaveValue('İnönü');
  // Half a name that was never chosen gives way to the choice.
  await userEvent.fill(field, 'çın');
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(field).toHaveValue('İnönü');
  await userEvent.fill(field, '');
  await expect.poll(kept).toBe('');
});

test('React Aria writes no style element, which the security policy would refuse', async () => {
  onPage(<Place />);
  await page.getByRole('combobox').click();
  expect(document.querySelector('style#react-aria-pressable-style')).toBeNull();
  expect(document.querySelector('#react-aria-pressable-style')).not.toBeNull();
});
