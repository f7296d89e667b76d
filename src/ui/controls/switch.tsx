/** An on/off switch. */
import './switch.css';

interface Props {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Switch({ label, isOn, onChange }: Props) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onChange(!isOn)}>
      <span class="switch-label">{label}</span>
      <span class="switch-track">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
