using AngleSharp.Html.Parser;
using CsCheck;
using ItaSite.Model;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Markdown damaged at random, through the whole build.</summary>
public class DamagedPages
{
    private const string Page = """
        # ติดต่อ

        ตาม**พ.ร.บ.**ข้อมูล [หน้าแรก](index.md) และ <b>หนา</b> ![ภาพ](a.png) https://example.go.th/x

        | ก | ข |
        | --- | --- |
        | 1 | `2` |

        ๑. หนึ่ง
        ๒. สอง

        <details><summary>ก</summary>

        **ข** <font color="red">ค</font>

        </details>

        > อ้าง [^1] {#x}
        """;

    [Fact]
    public void A_page_runs_nothing_and_loads_nothing_foreign() =>
        Fuzz.Each(
            "Markdown to page",
            Mutated.Text(Page).Select(text => text.Replace("\n-- ", "\n ", StringComparison.Ordinal)),
            text =>
            {
                var result = SiteInAString.BuildAnything($"-- content/contact.md --\n{text}\n");
                Readings.StandIn(
                    $"{text}\n",
                    result.Diagnostics.Where(diagnostic => diagnostic.Place.File == "content/contact.md")
                );
                foreach (var page in result.Artifacts.Where(artifact => artifact.Path.Value == "contact.html"))
                    IsStill(page);
            },
            few: 60,
            share: 20
        );

    private static void IsStill(Artifact page)
    {
        using var stream = page.Open();
        var document = new HtmlParser().ParseDocument(stream);
        foreach (var element in document.All)
        {
            Assert.False(element.LocalName is "iframe" or "object" or "embed" or "base", element.OuterHtml);
            Assert.False(
                element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json",
                element.OuterHtml
            );
            Assert.All(
                element.Attributes,
                attribute =>
                {
                    Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), element.OuterHtml);
                    Assert.NotEqual("javascript", BrowserAddress.SchemeOf(attribute.Value));
                    if (attribute.Name is "src" or "srcset" or "poster" or "background")
                        Assert.False(BrowserAddress.NamesHost(attribute.Value), element.OuterHtml);
                }
            );
        }
    }
}
