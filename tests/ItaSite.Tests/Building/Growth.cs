using ItaSite.Building;

namespace ItaSite.Tests.Building;

/// <summary>Inputs of any size, each of one kind, of which a build should take its share and no more.</summary>
internal static class Growth
{
    private const string Item = "content/oit/2570/a1.md";

    /// <summary>By name; each makes the changes to the small site from a size.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, string>> Kinds = new Dictionary<
        string,
        Func<int, string>
    >
    {
        ["words"] = n => Page(Times(n, "สำนักปลัด ดำเนินการ ")),
        ["one Thai word"] = n => Page(Times(n, "กองคลัง")),
        ["vowels and tone marks"] = n => Page("ก" + Times(n, "่้ำ")),
        ["lines"] = n => Page(Times(n, "บรรทัดหนึ่ง\n")),
        ["paragraphs"] = n => Page(Times(n, "ย่อหน้า\n\n")),
        ["spaces"] = n => Page("ก" + new string(' ', n) + "ข"),
        ["tabs"] = n => Page("ก" + new string('\t', n) + "ข"),
        ["open emphasis"] = n => Page(Times(n, "*ก ")),
        ["open strong"] = n => Page(Times(n, "**ก ")),
        ["closed emphasis"] = n => Page(Times(n, "*ก* ")),
        ["mixed emphasis"] = n => Page(Times(n, "*ก **ข _ค ")),
        ["emphasis within a word"] = n => Page(Times(n, "ก*ข**ค")),
        ["strokes"] = n => Page(Times(n, "~~ก ")),
        ["open brackets in lines"] = n => Page(Times(n, "[ก\n\n")),
        ["links"] = n => Page(Times(n, "[ก](contact.md) ")),
        ["broken links"] = n => Page(Times(n, "[ก](x.md) ")),
        ["half links"] = n => Page(Times(n, "[ก](b ")),
        ["pictures of nothing"] = n => Page(Times(n, "![ก](x.png) ")),
        ["backticks"] = n => Page(Each(n / 20, i => "a" + new string('`', 1 + (i % 30)))),
        ["open backticks"] = n => Page(Times(n, "`ก ")),
        ["open brackets"] = n => Page(Times(n, "[")),
        ["open pictures"] = n => Page(Times(n, "![")),
        ["quotes within quotes"] = n => Page(Times(n, "> ") + "ก"),
        ["links with spaces"] = n => Page(Times(n, "[ก](a b.pdf) ")),
        ["open styles"] = n => Page("<p>" + Times(n, "<style>\n") + "\n"),
        ["bold tags"] = n => Page(Times(n, "<b>ก</b> ")),
        ["open bold tags"] = n => Page(Times(n, "<b>ก ")),
        ["divisions"] = n => Page(Times(n, "<div>ก</div>\n")),
        ["open divisions"] = n => Page(Times(n, "<div>\n")),
        ["half tags"] = n => Page(Times(n, "<a href='")),
        ["lesser signs"] = n => Page(Times(n, "< ")),
        ["comments"] = n => Page(Times(n, "<!-- ก -->\n\n")),
        ["open comments"] = n => Page("ก " + Times(n, "<!-- ")),
        ["processing instructions"] = n => Page("ก " + Times(n, "<? ")),
        ["entities"] = n => Page(Times(n, "&amp; &#3585; ")),
        ["ampersands"] = n => Page(Times(n, "&")),
        ["addresses"] = n => Page(Times(n, "https://example.com/ก ")),
        ["starts of addresses"] = n => Page(Times(n, "http://")),
        ["www"] = n => Page(Times(n, "www.")),
        ["mail addresses"] = n => Page(Times(n, "a@example.com ")),
        ["at signs"] = n => Page(Times(n, "a@")),
        ["dots"] = n => Page(Times(n, "a.")),
        ["hyphens"] = n => Page(Times(n, "a-")),
        ["footnotes"] = n => Page(Each(n, i => $"ก[^{i}]\n\n[^{i}]: ข\n\n")),
        ["uses of one footnote"] = n => Page(Times(n, "ก[^1] ") + "\n\n[^1]: ข\n"),
        ["definitions of links"] = n => Page(Each(n, i => $"[a{i}]: contact.md\n")),
        ["uses of definitions"] = n => Page(Each(n, i => $"[a{i}] ") + "\n\n" + Each(n, i => $"[a{i}]: contact.md\n")),
        ["headings of one text"] = n => Page(Times(n, "## ก\n\nข\n\n")),
        ["headings"] = n => Page(Each(n, i => $"## ก {i}\n\nข\n\n")),
        ["headings with ids"] = n => Page(Each(n, i => $"## ก {{#k{i}}}\n\nข\n\n")),
        ["headings underlined"] = n => Page(Times(n, "ก\n=\n\n")),
        ["sections of an item"] = n => $"-- {Item} --\n---\nitem: A1\n---\n" + Each(n, i => $"## ก {i}\n\nข\n\n"),
        ["entries of a list"] = n => Page(Times(n, "- ก\n")),
        ["numbered entries"] = n => Page(Each(n, i => $"{i + 1}. ก\n")),
        ["lines with Thai numbers"] = n => Page(Times(n, "๑) ก\n")),
        ["lists within lists"] = n =>
            Page(
                string.Concat(Enumerable.Range(0, Math.Min(n / 100, 60)).Select(i => new string(' ', 2 * i) + "- ก\n"))
            ),
        ["stars"] = n => Page(Times(n, "* ")),
        ["bars"] = n => Page(Times(n, "| ก ")),
        ["bars in lines"] = n => Page(Times(n, "| ก\n")),
        ["rows of a table"] = n => Page("| ก | ข |\n|---|---|\n" + Times(n, "| 1 | 2 |\n")),
        ["columns of a table"] = n =>
            Page(Times(n / 4, "| ก ") + "|\n" + Times(n / 4, "|---") + "|\n" + Times(n / 4, "| 1 ") + "|\n"),
        ["braces"] = n => Page(Times(n, "ก {#a} ")),
        ["open braces"] = n => Page(Times(n, "ก {")),
        ["backslashes"] = n => Page(new string('\\', n)),
        ["rules"] = n => Page(Times(n, "---\n\n")),
        ["fences"] = n => Page(Times(n, "```\n")),
        ["quotes"] = n => Page(Times(n, "> ก\n\n")),
        ["digits"] = n => Page(Times(n, "1 2-3 ")),
        ["one number"] = n => Page(new string('1', n)),
        ["Thai digits"] = n => Page(Times(n, "๑๒๓ ")),
        ["telephones"] = n => Page(Times(n, "โทร. 038-123-456 ")),
        ["dates"] = n => Page(Times(n, "๑ ม.ค. ๒๕๖๖ - ๓๐ ก.ย. ๖๖ ")),
        ["invisible letters"] = n => Page(Times(n, "ก\u200B")),
        ["halves of letters and marks"] = n => Page(Times(n, "e\u0301")),
        ["quotation marks"] = n => Page(Times(n, "\"ก' ")),
        ["a long title"] = n => $"-- content/x.md --\n# {Times(n, "ชื่อ")}\n\nก\n",
        ["keys"] = n => Matter(Each(n, i => $"k{i}: ก\n")),
        ["one key again and again"] = n => Matter(Times(n, "title: ก\n")),
        ["evidence"] = n => $"-- {Item} --\n---\nitem: A1\nevidence:\n{Each(n, i => $"  k{i}: contact.md\n")}---\nก\n",
        ["notes"] = n => $"-- {Item} --\n---\nitem: A1\nnotes:\n{Times(n, "  - ก\n")}---\nก\n",
        ["permissions"] = n => Matter($"allow-personal:\n{Each(n, i => $"  081-234-{i:D4}: เหตุผล\n")}"),
        ["a long value"] = n => Matter($"description: {Times(n, "ก ")}\n"),
        ["a quoted value"] = n => Matter($"description: \"{Times(n, "\\\" ")}\"\n"),
        ["comments of YAML"] = n => Matter(Times(n, "# ก\n")),
        ["entries of a flow"] = n => Matter($"notes: [{Times(n, "ก, ")}ก]\n"),
        ["keys of the settings"] = n => Settings(Each(n, i => $"\"k{i}\": 1,")),
        ["entries of the menu"] = n =>
            Settings(
                $"\"menu\": [{Times(n, "{ \"title\": \"ก\", \"page\": \"contact.md\" },")} {{ \"title\": \"ก\", \"page\": \"contact.md\" }}],"
            ),
        ["rows of CSV"] = n => Csv("ก,ข\n" + Times(n, "1,2\n")),
        ["columns of CSV"] = n => Csv(Times(Math.Min(n, 5000), "ก,") + "ก\n" + Times(Math.Min(n, 5000), "1,") + "1\n"),
        ["quotes in a cell"] = n => Csv("ก,ข\n1,\"" + Times(n, "\"\"") + "\"\n"),
        ["an open quote"] = n => Csv("ก,ข\n1,\"" + Times(n, "2\n3,4\n")),
        ["lines in a cell"] = n => Csv("ก,ข\n1,\"" + Times(Math.Min(n, 8000), "2\n") + "\"\n"),
        ["rows of an HTML table"] = n => Csv("<table>" + Times(n, "<tr><td>1<td>2") + "</table>"),
        ["tables within tables"] = n => Csv(Times(n / 20, "<table><tr><td>")),
        ["attributes of HTML"] = n => Csv("<table><tr><td " + Each(n, i => $"a{i}=1 ") + ">1</table>"),
        ["pages"] = n => Each(n / 20, i => $"-- content/p{i}.md --\n# ก {i}\n\n[ข](index.md)\n"),
        ["pages linked in a ring"] = n =>
            Each(n / 20, i => $"-- content/p{i}.md --\n# ก {i}\n\n[ข](p{(i + 1) % (n / 20)}.md)\n"),
        ["news"] = n =>
            Each(n / 20, i => $"-- content/news/2026-{1 + (i % 12):D2}-{1 + (i % 28):D2}-a{i}.md --\n# ก {i}\n\nข\n"),
    };

    public static BuildResult Build(string kind, int size) => SiteBuild.Run(SiteInAString.Tree(Kinds[kind](size)));

    private static string Page(string text) => $"-- content/x.md --\n# ก\n\n{text}\n";

    private static string Matter(string text) => $"-- content/x.md --\n---\n{text}---\n# ก\n\nก\n";

    private static string Settings(string text) =>
        "-- site.config.json --\n{"
        + text
        + SiteInAString.Split(SiteInAString.Small)["site.config.json"].TrimStart()[1..];

    private static string Csv(string text) =>
        $"-- content/x.md --\n# ก\n\n![ตาราง](t.csv)\n-- content/t.csv --\n{text}\n";

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Each(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(text));
}
