/** Every failure and every command has its words in every language. */
import { expect, test } from 'vitest';
import { failureKeys } from '@/domain/failures';
import { commandLabels } from '@/store/commandLabels';

type Words = Record<string, Record<string, string>>;

const failures = import.meta.glob<Words>('/src/i18n/locales/*/failures.json', {
  import: 'default',
  eager: true,
});
const histories = import.meta.glob<Words>('/src/i18n/locales/*/history.json', {
  import: 'default',
  eager: true,
});

test('Turkish and English are there', () => {
  expect(Object.keys(failures)).toHaveLength(2);
  expect(Object.keys(histories)).toHaveLength(2);
});

test.each(Object.entries(failures))('%s: what happened and what helps', (_file, words) => {
  expect(Object.keys(words).sort()).toEqual([...failureKeys].sort());
  for (const [key, { title = '', nextStep = '', ...others }] of Object.entries(words)) {
    expect([key, title.length > 5, nextStep.length > 20, others]).toEqual([key, true, true, {}]);
    expect([key, /!|güvenli\b|\bsafe\b/i.test(title + nextStep)]).toEqual([key, false]);
  }
});

test.each(Object.entries(histories))('%s: done, undone, done again', (_file, words) => {
  expect(Object.keys(words)).toEqual(['done', 'undone', 'redone']);
  for (const labels of Object.values(words)) {
    expect(Object.keys(labels).sort()).toEqual([...commandLabels].sort());
    expect(new Set(Object.values(labels)).size).toBe(commandLabels.length);
  }
});
