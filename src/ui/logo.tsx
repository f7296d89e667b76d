/** The product's sign, drawn as in public/icons/icon.svg: lines of a label, and a lens over the one that is marked. */
export function Logo({ size }: { size: number }) {
  return (
    <svg
      class="logo"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <rect width="32" height="32" rx="8" fill="#14323b" />
      <path d="M6 7h20M6 15.5h4M6 24h6" stroke="#6f959e" stroke-width="2.5" />
      <path d="m23.5 23.5 3.5 3.5" stroke="#f4efe3" stroke-width="3.5" />
      <circle cx="18" cy="18" r="7.75" fill="#21505c" stroke="#f4efe3" stroke-width="2.5" />
      <path d="M13.5 18.75q1.5-2.5 3 0t3 0t3 0" stroke="#ffb648" stroke-width="2.25" />
    </svg>
  );
}
