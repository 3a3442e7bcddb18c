// Stands before the text of each worker in the portable page: see page.js.
(() => {
  const waiting = new Map();
  let answered;
  const port = new Promise((resolve) => {
    answered = resolve;
  });

  // The first message is from page.js and none of the worker's business.
  addEventListener('message', function take(event) {
    removeEventListener('message', take);
    event.stopImmediatePropagation();
    const { filesOfPage } = event.data;
    filesOfPage.onmessage = ({ data: { wanted, blob } }) => {
      for (const settle of waiting.get(wanted) ?? []) settle(blob);
      waiting.delete(wanted);
    };
    answered(filesOfPage);
  });

  const ask = async (wanted) => {
    const page = await port;
    return new Promise((resolve) => {
      waiting.set(wanted, [...(waiting.get(wanted) ?? []), resolve]);
      page.postMessage(wanted);
    });
  };

  globalThis.fileInPage = (name) => `blob:in-page/${name}`;

  const fetchElsewhere = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (target, options) => {
    const address = String(target instanceof Request ? target.url : target);
    if (!address.startsWith('blob:')) return fetchElsewhere(target, options);
    const blob = await ask(address);
    return blob === undefined ? fetchElsewhere(target, options) : new Response(blob);
  };
})();
