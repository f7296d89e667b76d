/** Tells open pages that the shelf was written. */
const CHANNEL = 'pore-over-shelf';

let speaking: BroadcastChannel | null = null;

/** Called after each write that is safely stored. */
export function announceWrite(): void {
  speaking ??= new BroadcastChannel(CHANNEL);
  speaking.postMessage('written');
}

/** Calls back after every write, until the signal ends. */
export function onWritten(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => callback());
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
