import { describe, expect, it } from 'vitest';
import { allowedScreen, screenOfHash } from '@/app/route';

describe('the address', () => {
  it('names a screen, with or without a slash', () => {
    expect(screenOfHash('#plan')).toBe('plan');
    expect(screenOfHash('#/plan')).toBe('plan');
  });

  it('names none if it is foreign', () => {
    expect(screenOfHash('')).toBeNull();
    expect(screenOfHash('#<script>')).toBeNull();
    expect(screenOfHash('#constructor')).toBeNull();
  });

  it('leads to the start page where a neighbourhood is needed and none is open', () => {
    expect(allowedScreen('map', null)).toBe('start');
    expect(allowedScreen('map', 'some')).toBe('map');
    expect(allowedScreen('help', null)).toBe('help');
  });
});
