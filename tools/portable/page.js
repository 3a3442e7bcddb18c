// Runs in the portable page before the app: makes addresses for the files that lie in the page, and
// gives workers what they ask for.
(() => {
  /** What stands behind each address, by address. */
  const blobs = new Map();
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = create(blob);
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    blobs.delete(address);
    revoke(address);
  };

  const addresses = new Map();

  globalThis.fileInPage = (name) => {
    const known = addresses.get(name);
    if (known !== undefined) return known;
    const block = document.querySelector(`script[data-file="${name}"]`);
    const { type, text, base64 } = JSON.parse(block.textContent);
    const content =
      base64 === undefined ? text : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([content], { type }));
    // MapLibre starts a worker as a plain script when its address ends like this.
    addresses.set(name, type === 'text/javascript' ? `${address}#.cjs` : address);
    return addresses.get(name);
  };

  // A page from a file has an opaque origin. There Chromium starts no module worker from a blob:
  // (https://issues.chromium.org/issues/40067939), so the workers in this page are plain scripts; and
  // each has an origin of its own, so they get the content of the page's addresses by asking.
  const PlainWorker = globalThis.Worker;
  globalThis.Worker = class extends PlainWorker {
    constructor(address, options) {
      super(address, { ...options, type: 'classic' });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data: wanted }) => {
        const name = /^blob:in-page\/(.+)$/.exec(wanted)?.[1];
        const blob = blobs.get(name === undefined ? wanted : globalThis.fileInPage(name));
        port1.postMessage({ wanted, blob });
      };
      super.postMessage({ filesOfPage: port2 }, [port2]);
    }
  };
})();
