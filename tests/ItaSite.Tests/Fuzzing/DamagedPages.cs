using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Markdown damaged at random, through the whole build, which remembers the rest of the site.</summary>
public class DamagedPages
{
    private const string Path = "content/contact.md";

    private const string Words = """
        # ติดต่อ

        ตาม**พ.ร.บ.**ข้อมูล [หน้าแรก](index.md) และ <b>หนา</b> ![ภาพ](a.png) https://example.go.th/x

        | ก | ข |
        | --- | --- |
        | 1 | `2` |

        ๑. หนึ่ง
        ๒. สอง

        > อ้าง [^1] {#x}

        [^1]: เชิงอรรถ
        """;

    private const string Markup = """
        ## ก {.sample #a title="x"}

        <details open><summary>ก</summary>

        **ข** <font color="red">ค</font> <a href="https://a.go.th" title='x'>ง</a>

        </details>

        <table><tr><td colspan=2>ก<br>ข<td><ul><li>1<li>2</ul></table>

        <!-- ซ่อน --> <kbd>a</kbd> &lt;b&gt; &amp;lt; <img src="a.png" alt="x" width=9>

        ```html
        <script>1</script>
        ```

        [x]: https://a.go.th/?a=1&b=2 "ก"
        ![ตาราง][x] [y](<a b.md> 'z') <mailto:a@b.go.th>
        """;

    private static readonly SourceFile Picture = SiteInAString.File(
        "content/a.png",
        File.ReadAllBytes(System.IO.Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures/turned.png"))
    );

    private readonly BuildMemory memory = new();
    private readonly List<SourceFile> rest =
    [
        .. SiteInAString.Tree("-- !content/oit/ --\n").Files.Where(file => file.Path != Path),
        Picture,
    ];

    [Fact]
    public void A_page_is_still_and_browsers_read_it_as_it_was_meant() =>
        Fuzz.Each("Markdown to page", Mutated.Text(Words, Markup), IsStill, few: 50, share: 40);

    private void IsStill(string text)
    {
        var page = SiteInAString.File(Path, Encoding.UTF8.GetBytes(text));
        var result = SiteBuild.Run(new SourceTree([.. rest, page]), memory: memory);
        Readings.StandIn(text, result.Diagnostics.Where(diagnostic => diagnostic.Place.File == Path));
        var isRefused = result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        foreach (
            var printed in result.Artifacts.OfType<Artifact.OfText>().Where(one => one.Path.Value == "contact.html")
        )
            Still.Page(printed.Text, mayLoad: isRefused);
    }
}
