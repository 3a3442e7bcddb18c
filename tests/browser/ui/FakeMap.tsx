/** A drawn ground in place of a map, to see what floats over it. */
export function FakeMap() {
  return (
    <svg
      viewBox="0 0 400 600"
      preserveAspectRatio="xMidYMid slice"
      style={{ position: 'absolute', inset: 0, inlineSize: '100%', blockSize: '100%' }}
      aria-hidden="true"
    >
      <rect width="400" height="600" fill="#ece7db" />
      <path
        d="M-10 420c80-30 120 20 200-10s130-60 230-20"
        stroke="#b7d3e0"
        strokeWidth="22"
        fill="none"
      />
      <path d="M210 150h110v90H210Z" fill="#cfe0c3" />
      <g stroke="#fffdf8" strokeWidth="12" fill="none">
        <path d="M-10 120 410 80M-10 290l420 30M-10 520l420-40M90-10l20 620M190-10l-10 620M340-10l10 620" />
      </g>
      <g fill="#d9d0c0">
        <path d="M20 140h50v60H20ZM20 220h40v50H20ZM120 130h45v70h-45ZM120 320h40v60h-40ZM220 340h60v50h-60ZM290 350h40v60h-40ZM30 330h45v50H30ZM220 20h80v40h-80ZM20 20h50v70H20Z" />
      </g>
    </svg>
  );
}
