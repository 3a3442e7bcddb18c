/** At most a hundred words per step: each is a task of the main thread. */
export function steadily(onShare: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    if (share < 1 && share - told < 0.01) return;
    told = share;
    onShare(Math.min(1, share));
  };
}
