// What is of no use on paper and is printed all the same.
() => [...document.querySelectorAll("nav, button, input, select, textarea, summary, dialog, [role=search], [popover], a[href='#main']")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1)
  .map((element) => `is printed: ${element.outerHTML.replace(/\s+/g, " ").slice(0, 100)}`)
