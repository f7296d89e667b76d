/** Speaks a message to screen readers when it changes. It is there before the message, or many would miss it. */
import { useEffect, useState } from 'preact/hooks';

export function LiveRegion({ message }: { message: string }) {
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(message), 150);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
