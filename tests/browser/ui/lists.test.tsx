import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PictureGrid } from '@/ui/PictureGrid';
import { RecordList } from '@/ui/RecordList';
import { onPage } from './onPage';
import { riskPictures, type SampleRecord, sampleRecords, sampleRow } from './samples';

const records = sampleRecords(50_000);

function Listed({ onSelect }: { onSelect?: (id: string) => void }) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setSelected('r40000')}>
        Uzak
      </button>
      <div style={{ blockSize: 500 }}>
        <RecordList<SampleRecord>
          label="Kayıtlar"
          items={records}
          idOf={(record) => record.id}
          rowOf={sampleRow}
          selectedId={selected}
          onSelect={(id) => {
            setSelected(id);
            onSelect?.(id);
          }}
        />
      </div>
    </>
  );
}

const focused = () => document.activeElement?.getAttribute('aria-posinset');

test('fifty thousand rows: only those in sight are on the page, each knows its place', async () => {
  const started = performance.now();
  onPage(<Listed />);
  const took = performance.now() - started;
  const rows = page.getByRole('option').elements();
  expect(rows.length).toBeGreaterThan(6);
  expect(rows.length).toBeLessThan(40);
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('50000');
  // No timing is asserted, only told: a machine at work may be slow.
  console.info(`50,000 rows on the page in ${Math.round(took)} ms`);
});

test('keys: one stop for Tab, arrows, pages, ends, letters, Enter', async () => {
  const onSelect = vi.fn();
  onPage(<Listed onSelect={onSelect} />);
  await userEvent.tab();
  await userEvent.tab();
  expect(focused()).toBe('1');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('3');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('50000');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(focused).not.toBe('50000');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('1');
  // «s» finds Şadırvan without the Turkish letter.
  await userEvent.keyboard('sad');
  await expect.poll(focused).toBe('4');
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('r3');
});

test('a record selected elsewhere comes into sight and keeps the focus where it was', async () => {
  onPage(<Listed />);
  await page.getByRole('button', { name: 'Uzak' }).click();
  const row = page.getByRole('option', { selected: true });
  await expect.element(row).toBeInViewport();
  await expect.element(row).toHaveAttribute('aria-posinset', '40001');
  expect(document.activeElement?.textContent).toBe('Uzak');
});

test('pictures: three in a row on a phone, arrows go by sight', async () => {
  await page.viewport(360, 740);
  const onChoose = vi.fn();
  onPage(
    <div style={{ padding: 16 }}>
      <PictureGrid label="Tür" items={riskPictures.slice(0, 8)} onChoose={onChoose} />
    </div>,
  );
  const tops = page
    .getByRole('option')
    .elements()
    .map((tile) => (tile as HTMLElement).offsetTop);
  expect(tops.filter((top) => top === tops[0])).toHaveLength(3);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe(riskPictures[4]?.label);
  // Below the second of the last row there is nothing: the last one is as far as it goes.
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe(riskPictures[7]?.label);
  await userEvent.keyboard('cik');
  expect(document.activeElement?.textContent).toBe('Çıkmaz sokak');
  await userEvent.keyboard(' ');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('r_cikmaz');
});

test('right to left, the arrow to the left goes on', async () => {
  const place = onPage(<PictureGrid label="Tür" items={riskPictures} onChoose={() => undefined} />);
  place.dir = 'rtl';
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toBe(riskPictures[1]?.label);
});
