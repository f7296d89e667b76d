/** Icons drawn for this project on a 16-unit grid. All are decoration: the words beside them say the same. */
import type { ComponentChildren } from 'preact';

interface IconProps {
  size?: number;
  /** Points along the line of reading, so it turns round where that runs from right to left. */
  turns?: boolean;
}

function Line({ size = 16, turns = false, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      class={turns ? 'icon icon-turns' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const ChevronIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Line>
);
export const ArrowIcon = (p: IconProps) => (
  <Line {...p} turns>
    <path d="M3 8h10M9.5 4.5 13 8l-3.5 3.5" />
  </Line>
);
export const BackIcon = (p: IconProps) => (
  <Line {...p} turns>
    <path d="M13 8H3M6.5 4.5 3 8l3.5 3.5" />
  </Line>
);
export const SearchIcon = (p: IconProps) => (
  <Line {...p}>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Line>
);
export const CopyIcon = (p: IconProps) => (
  <Line {...p}>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3.4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5a1.5 1.5 0 0 0 .9 1.4" />
  </Line>
);
export const TickIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="m3.5 8.5 3 3 6-7" />
  </Line>
);
export const PasteIcon = (p: IconProps) => (
  <Line {...p}>
    <rect x="3" y="3" width="10" height="11" rx="1.5" />
    <path d="M6 3.2V2h4v1.2M5.8 7h4.4M5.8 9.5h2.9" />
  </Line>
);
export const BookIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M8 4.2C6.6 3 4.6 2.7 2.5 2.9v9.6c2.1-.2 4.1.1 5.5 1.3 1.4-1.2 3.4-1.5 5.5-1.3V2.9C11.4 2.7 9.4 3 8 4.2Zm0 0v9.6" />
  </Line>
);
export const InfoIcon = (p: IconProps) => (
  <Line {...p}>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 7.4v3.4M8 5.1v.1" />
  </Line>
);
export const TargetIcon = (p: IconProps) => (
  <Line {...p}>
    <circle cx="8" cy="8" r="3.5" />
    <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
  </Line>
);
export const ReloadIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v2.8h-2.8" />
  </Line>
);
export const OutIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M12.8 3.2 7.5 8.5" />
  </Line>
);
export const WholeIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h10" />
  </Line>
);
export const PartIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M3 3.5h10M3 6.5h10M3 9.5h4" />
    <path d="M3 12.5h.1M6 12.5h.1M9 12.5h.1" />
  </Line>
);
export const UnsureIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M5.6 5.8A2.5 2.5 0 1 1 8.9 8c-.6.3-.9.7-.9 1.4M8 12.2v.1" />
  </Line>
);
export const MuteIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M2.5 8s2-3.8 5.5-3.8S13.5 8 13.5 8s-2 3.8-5.5 3.8S2.5 8 2.5 8ZM3 13 13 3" />
  </Line>
);
export const PersonIcon = (p: IconProps) => (
  <Line {...p}>
    <circle cx="8" cy="5.25" r="2.75" />
    <path d="M2.75 13.5c.5-2.6 2.6-4 5.25-4s4.75 1.4 5.25 4" />
  </Line>
);
export const GearIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6" />
    <circle cx="10" cy="4.5" r="1.5" />
    <circle cx="6" cy="11.5" r="1.5" />
  </Line>
);
export const PrintIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
  </Line>
);
export const MenuIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />
  </Line>
);
export const CrossIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Line>
);
export const BookmarkIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M4 2.5h8v11l-4-3-4 3z" />
  </Line>
);
export const ShelfIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M2 13.5h12M4 13.5V6.5h3v7M5 6.5v-2h1v2M9.5 13.5v-4.5h3v4.5M10 9V3.5h2V9" />
  </Line>
);
export const UpIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M8 13V3M4.5 6.5 8 3l3.5 3.5" />
  </Line>
);
export const DownIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M8 3v10M4.5 9.5 8 13l3.5-3.5" />
  </Line>
);
export const GripIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1" />
  </Line>
);
export const SunIcon = (p: IconProps) => (
  <Line {...p}>
    <circle cx="8" cy="8" r="2.75" />
    <path d="M8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1" />
  </Line>
);
export const MoonIcon = (p: IconProps) => (
  <Line {...p}>
    <path d="M13 9.6A5.5 5.5 0 1 1 6.4 3a4.5 4.5 0 0 0 6.6 6.6Z" />
  </Line>
);
