using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Parser;
using ItaSite.Model;
using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Building;

/// <summary>
/// Strings that have broken other sites, from a package of the tests' tools, wherever an author could write them:
/// whatever is said of them, no page that is made runs, frames or loads anything.
/// </summary>
public class PublicPayloads(Chromium chromium)
{
    private const int InOnePage = 40;

    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];

    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Payloads = JsonSerializer.Deserialize<string[]>(
        File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "tools", "node_modules", "big-list-of-naughty-strings", "blns.json")
        )
    )!;

    /// <summary>What no list has, since it is of this program's own ways of writing.</summary>
    private static readonly string[] Own =
    [
        "![x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
        "{onclick=alert(1)}",
        "## ก {onclick=alert(1) style=x}",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<img src=x\nonerror=alert(1)>",
        "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
        "<details open ontoggle=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "```html onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
    ];

    [Fact]
    public async Task Nothing_that_an_author_can_write_runs_frames_or_loads_from_elsewhere()
    {
        var texts = Payloads.Concat(Own).Where(text => text.Trim().Length > 0).ToList();
        Assert.True(texts.Count > 400, "the list is too short");
        var pages = texts
            .Chunk(InOnePage)
            .SelectMany(some => PagesOf(some))
            .Where(page => page.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToList();

        Assert.All(pages, page => Assert.Empty(FaultsOf(page.Text)));
        await AssertNothingRunsAsync(pages);
    }

    /// <summary>Printed whether or not they would be published: what stops them is another matter.</summary>
    private static IEnumerable<Artifact.OfText> PagesOf(IReadOnlyList<string> texts)
    {
        var body = string.Join("\n\n", texts);
        var cells = string.Join('\n', texts.Select(text => $"\"{text.Replace("\"", "\"\"", default)}\",1"));
        var quoted = JsonSerializer.Serialize(string.Join(' ', texts).ReplaceLineEndings(" "), AsWritten);
        var scalar = string.Concat(string.Join(' ', texts).Where(letter => !char.IsControl(letter)));
        scalar = $"'{scalar.Replace("'", "''", default)}'";
        return SiteInAString
            .Build(
                $$"""
                -- site.config.json --
                {
                  "agency": { "name": {{quoted}}, "shortName": {{quoted}}, "address": {{quoted}} },
                  "baseUrl": "https://www.example.go.th/", "fiscalYear": 2570, "theme": "plain",
                  "eit": { "url": "https://survey.example.go.th/eit/abc" },
                  "menu": [{ "title": {{quoted}}, "page": "index.md" }]
                }
                -- content/contact.md --
                ---
                title: {{scalar}}
                description: {{scalar}}
                ---
                ![ตาราง](a.csv)

                {{body}}
                -- content/a.csv --
                ชื่อ,จำนวน
                {{cells}}
                """
            )
            .Artifacts.OfType<Artifact.OfText>();
    }

    private static IEnumerable<string> FaultsOf(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            if (element.LocalName is "iframe" or "object" or "embed" or "form" or "base" or "frame" or "applet")
                yield return element.OuterHtml;

            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json")
                yield return element.OuterHtml;

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style")
                    yield return element.OuterHtml;
                else if (attribute.LocalName is "href" or "src" or "action" or "formaction" && !IsSafe(attribute.Value))
                    yield return element.OuterHtml;
                else if (
                    attribute.LocalName is "src" or "srcset" or "poster"
                    && attribute.Value.Contains("//", default)
                )
                    yield return element.OuterHtml;
            }
        }
    }

    private static bool IsSafe(string address)
    {
        var cleaned = string.Concat(address.Where(letter => letter > ' '));
        var colon = cleaned.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            || cleaned.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0
            || SafeSchemes.Contains(cleaned[..colon].ToLowerInvariant());
    }

    /// <summary>In a browser, with the pages' own policy taken out.</summary>
    private async Task AssertNothingRunsAsync(IEnumerable<Artifact.OfText> pages)
    {
        await using var tab = await chromium.OpenFreshTabAsync();
        var dialogs = new List<string>();
        tab.Page.Dialog += (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        foreach (var page in pages.Where(page => page.Path.Value == "contact.html"))
            await tab.Page.SetContentAsync(page.Text.Replace("Content-Security-Policy", "x-nothing", default));

        Assert.Empty(dialogs);
        Assert.DoesNotContain(tab.Complaints, complaint => complaint.StartsWith("foreign:", default));
    }
}
