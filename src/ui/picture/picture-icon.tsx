/** A picture with lines of print. */
export function PictureIcon() {
  return (
    <svg
      class="icon"
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
      <path d="M4.5 6h7M4.5 8h7M4.5 10h4" />
    </svg>
  );
}
