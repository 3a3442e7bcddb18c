/**
 * All widgets in all states, and a few whole screens made of them, to look at: `npx vite`, then
 * /tests/browser/ui/gallery.html?scene=map&theme=dark. No part of the product.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/ui/tokens.css';
import '@/ui/fonts.css';
import '@/ui/base.css';
import { scenes } from './scenes';

const wish = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = wish.get('theme') ?? 'light';
if (wish.has('projector')) root.dataset.projector = '';
root.dir = wish.get('dir') ?? 'ltr';

const Scene = scenes[wish.get('scene') ?? 'parts'] ?? scenes.parts;
const place = document.getElementById('app');
if (place && Scene) {
  createRoot(place).render(
    <StrictMode>
      <Scene />
    </StrictMode>,
  );
}
