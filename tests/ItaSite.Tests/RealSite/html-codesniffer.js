// The errors that HTML_CodeSniffer finds; the element makes each readable. What it cannot tell it asks about, as notices and warnings.
() => new Promise((answer) => {
  const { HTMLCS } = window;
  HTMLCS.process(
    "WCAG2AA",
    document,
    () => answer(HTMLCS.getMessages().filter((message) => message.type === HTMLCS.ERROR).map((message) => `${message.code}: ${message.msg} ${message.element.outerHTML?.slice(0, 160) ?? ""}`)),
    () => answer(["HTML_CodeSniffer could not look at the page"]),
  );
})
