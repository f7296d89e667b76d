/** A list of sentences, one message each. */
import { useWords } from '../context.ts';

export function MessageList({ keys }: { keys: readonly string[] }) {
  const { t } = useWords();
  return (
    <ul class="claims">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
