/** Makes a pack of a chosen file with the app's own client and worker, and notes when. */
import { makePack } from '@/formats/packClient';

const input = document.querySelector<HTMLInputElement>('#file');
input?.addEventListener('change', async () => {
  const file = input.files?.[0];
  if (file === undefined) return;
  performance.mark('pack:begun');
  const { report } = await makePack(
    file,
    file.name,
    { id: 'bench', name: 'Bench', boundary: null, marginMetres: 500, now: '2026-11-23' },
    { onProgress: () => undefined },
  );
  performance.mark('pack:made', { detail: report.packBytes });
});

performance.mark('pack:ready');
