// What is wider than the screen. A region that scrolls by itself, as wide tables do, may be.
() => {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide <= width)
    return [];

  const culprits = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.parentElement.closest("section[tabindex]"))
    .map((element) => element.outerHTML.slice(0, 120).replace(/\s+/g, " "));
  return [`${wide} px wide on ${width} px: ${culprits.slice(-3).join(" … ")}`];
}
