// The violations of WCAG 2.2 A and AA that IBM Equal Access is sure of; what it cannot tell it calls potential.
async () => {
  const report = await new window.ace.Checker().check(document, ["WCAG_2_2"]);
  return report.results
    .filter((result) => result.value[0] === "VIOLATION" && result.value[1] === "FAIL")
    .map((result) => `${result.ruleId}: ${result.message} ${result.snippet.slice(0, 160)}`);
}
