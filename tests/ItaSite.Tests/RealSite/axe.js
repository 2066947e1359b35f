// Runs axe. Where scripts are off no timer fires, and axe would wait forever for its own.
async (runOnly) => {
  if (matchMedia("(scripting: none)").matches)
    window.setTimeout = (work) => void Promise.resolve().then(work);

  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false, iframes: false, selectors: false });
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 200);
  return violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 5).map((node) => `${short(node.html)} – ${short(node.failureSummary)}`).join("; ")}`);
}
