// What is wrong with the place of the keyboard as it shows on the screen now. Marks each place, so that none is visited twice.
() => {
  const place = document.activeElement;
  if (place === null || place === document.body || place === document.documentElement)
    return ["left the page"];

  const name = place.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  if (place.dataset.visited !== undefined)
    return [place.dataset.visited === "0" ? "left the page" : `came here before: ${name}`];

  place.dataset.visited = document.querySelectorAll("[data-visited]").length;

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => pixel(colour).slice(0, 3)
    .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((less, more) => less - more);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let box = element; box !== null; box = box.parentElement)
      if (pixel(getComputedStyle(box).backgroundColor)[3] === 255)
        return getComputedStyle(box).backgroundColor;
    return "Canvas";
  };

  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(place);
  const faults = [];
  if (!place.matches(":focus-visible") || outlineStyle === "none" || parseFloat(outlineWidth) < 2)
    faults.push(`no outline of its own shows: ${name}`);
  else {
    const around = ground(parseFloat(outlineOffset) < 0 ? place : place.parentElement);
    if (contrast(outlineColor, around) < 3)
      faults.push(`the outline ${outlineColor} hardly shows on ${around}: ${name}`);
  }

  // WCAG 2.4.11: at least a part of it is to be seen, and nothing lies on all of it.
  const seen = [...place.getClientRects()].some((box) => [[0.5, 0.5], [0.05, 0.2], [0.95, 0.2], [0.05, 0.8], [0.95, 0.8]].some(([x, y]) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top !== null && (place.contains(top) || top.contains(place));
  }));
  if (!seen)
    faults.push(`hidden, or outside of the screen: ${name}`);

  return faults;
}
