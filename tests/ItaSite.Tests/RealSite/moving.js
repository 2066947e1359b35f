// What moves, or would move, though the visitor asked for rest.
() => {
  const name = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 80);
  const long = (durations) => durations.split(",").some((duration) => parseFloat(duration) > 0.01);
  return [
    ...document.getAnimations().map((animation) => `runs: ${name(animation.effect.target)}`),
    ...[...document.querySelectorAll("*")].flatMap((element) => [null, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      return [
        ...(style.animationName !== "none" && long(style.animationDuration) ? [`animation ${style.animationName}: ${name(element)}`] : []),
        ...(long(style.transitionDuration) ? [`transition of ${style.transitionProperty}: ${name(element)}`] : []),
        ...(part === null && style.scrollBehavior === "smooth" ? [`scrolls smoothly: ${name(element)}`] : []),
      ];
    })),
  ].slice(0, 5);
}
