// Runs axe by tags on the whole page, or by rules about colours on a few of all that look alike.
async ({ tags, rules, without = [] }) => {
  // Where scripts are off no timer fires, and axe would wait forever for its own.
  if (matchMedia("(scripting: none)").matches)
    window.setTimeout = (work) => void Promise.resolve().then(work);

  // Texts whose elements have the same names and classes, all the way up, are coloured by the same rules: three of each are asked.
  const fewOfEach = () => {
    const ways = new Map([[document.documentElement, ""]]);
    const way = (element) => {
      if (!ways.has(element))
        ways.set(element, `${way(element.parentElement)}>${element.localName}.${element.className.baseVal ?? element.className}`);
      return ways.get(element);
    };
    const counted = new Map();
    return [...document.body.querySelectorAll("*")].filter((element) => {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "") || !element.checkVisibility())
        return false;

      const count = (counted.get(way(element)) ?? 0) + 1;
      counted.set(way(element), count);
      return count <= 3;
    });
  };

  const { violations } = await axe.run(rules ? { include: fewOfEach() } : document, {
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"], preload: false, iframes: false, selectors: false,
  });
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 200);
  return violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 5).map((node) => `${short(node.html)} – ${short(node.failureSummary)}`).join("; ")}`);
}
