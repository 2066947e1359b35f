namespace ItaSite.Tests.Assessing;

/// <summary>
/// A rule, a page that meets it and one that breaks it: <c>== met</c> and <c>== broken</c> begin them, <c>parts:</c>
/// and <c>keys:</c> add to the catalogue's element, <c>+</c> to the page's front matter, <c>-- path --</c> begins
/// another file.
/// </summary>
internal sealed record RuleCase(CaseFile File, string Kind, string Rule, RuleCase.Page Met, RuleCase.Page Broken)
{
    public static RuleCase Of(string folder, string name)
    {
        var file = CaseFile.Of(folder, name);
        var (head, rest) = Cut(file.Given, "\n== met\n");
        var (met, broken) = Cut(rest, "\n== broken\n");
        var lines = head.Split('\n');
        return new RuleCase(
            file,
            lines[0]["kind: ".Length..],
            lines[1]["rule: ".Length..],
            Page.Read(met),
            Page.Read(broken)
        );
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return (text[..at], text[(at + mark.Length)..]);
    }

    internal sealed record Page(string Parts, string Keys, string Matter, string Section, string More)
    {
        public static Page Read(string text)
        {
            var lines = text.Split('\n').ToList();
            var more = lines.FindIndex(line => line.StartsWith("-- ", StringComparison.Ordinal));
            var own = more < 0 ? lines : lines[..more];
            return new Page(
                string.Concat(Behind("parts: ")),
                string.Concat(Behind("keys: ").Select(keys => ", " + keys)),
                string.Join('\n', Behind("+ ")),
                string.Join('\n', own.Skip(Behind("parts: ").Concat(Behind("keys: ")).Concat(Behind("+ ")).Count())),
                more < 0 ? "" : string.Join('\n', lines[more..])
            );

            IEnumerable<string> Behind(string mark) =>
                own.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]);
        }

        public ItaSite.Building.BuildResult Build(string rule) =>
            OneElement.Build(rule, Matter, Section, Parts, More, Keys);
    }
}
