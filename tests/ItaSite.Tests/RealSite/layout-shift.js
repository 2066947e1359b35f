// Whatever moved while the page loaded, and while one scrolls through it to its end.
async () => {
  const moved = [];
  const note = (entries) => entries.forEach((entry) => moved.push(`moved by ${entry.value.toFixed(4)}: ${entry.sources.map((source) => source.node?.parentElement?.outerHTML.slice(0, 80)).join(" … ")}`));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });

  const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await frames();
  for (let place = 0; place < document.documentElement.scrollHeight; place += innerHeight) {
    scrollTo({ top: place, behavior: "instant" });
    await frames();
  }

  note(observer.takeRecords());
  return moved;
}
