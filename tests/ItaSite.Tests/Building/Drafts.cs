using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>Pages that their author is not done with.</summary>
public class Drafts
{
    private const string DraftOfItem =
        "-- content/oit/2570/a2.md --\n---\nitem: A2\ndraft: true\ndeclared: done\n---\n## แผน {#plan}\nลับ\n";
    private const string DraftOfPage = "-- content/about.md --\n---\ndraft: true\n---\n# เกี่ยวกับเรา\nลับ\n";

    public static TheoryData<string, string> Sites =>
        new()
        {
            { "a draft of an item", DraftOfItem },
            { "a draft of another page", DraftOfPage },
            {
                "a link to a draft",
                DraftOfPage + "-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {#address}\n[เกี่ยวกับเรา](about.md)\n"
            },
            { "a menu entry that leads to a draft", "-- content/contact.md --\n---\ndraft: true\n---\n# ติดต่อ\n" },
            { "a draft home page", "-- content/index.md --\n---\ndraft: true\n---\n# หน้าแรก\n" },
            {
                "a draft beside the page of the same item",
                "-- content/oit/2570/a1-next.md --\n---\nitem: A1\ndraft: true\n---\n"
            },
            {
                "a word that draft does not know",
                "-- content/contact.md --\n---\ndraft: ใช่\n---\n# ติดต่อ\n\n## ที่อยู่ {#address}\nก\n"
            },
        };

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var row in Sites)
        {
            var result = SiteInAString.Build(row.Data.Item2);
            var lines = result.Diagnostics.Where(diagnostic =>
                diagnostic.Severity == Severity.Error || diagnostic.Problem == YearProblems.PageIsDraft
            );
            messages
                .Append("== ")
                .Append(row.Data.Item1)
                .Append('\n')
                .AppendJoin('\n', lines.Select(diagnostic => diagnostic.ToLine(Language.Thai)))
                .Append("\n\n");
        }

        Golden.Matches("drafts.txt", messages.ToString());
    }

    [Fact]
    public void A_draft_of_an_item_is_not_published_and_its_permanent_address_shows_that_nothing_is_there()
    {
        var result = SiteInAString.Build(
            DraftOfItem + "-- content/index.md --\n# หน้าแรก\n\n[แผน](oit/2570/a2.md) [หัวข้อ](oit/2570/a2.md#plan)\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            "content/oit/2570/a2.md(3,8): warning ITA330",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ITA401", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
        Assert.Contains("plan missing", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"oit/2570/a2.html\">แผน</a> <a href=\"oit/2570/a2.html\">หัวข้อ</a>",
            SiteInAString.Text(result, "index.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(SiteInAString.Texts(result), file => file.Text.Contains("ลับ", StringComparison.Ordinal));
        Assert.Equal(
            "",
            SiteInAString.Lines(
                SiteInAString.Build(DraftOfItem.Replace("draft: true", "draft: false", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void A_draft_is_no_evidence_of_another_item()
    {
        var result = SiteInAString.Build(
            DraftOfItem + "-- content/oit/2570/a1.md --\n---\nitem: A1\nevidence: { chart: a2.md }\n---\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("chart missing", SiteInAString.Text(result, "oit/2570/a1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_another_page_is_left_out_with_its_documents()
    {
        var result = SiteInAString.Build(
            "-- content/about.md --\n---\ndraft: true\n---\n# เกี่ยวกับเรา\n![แผน](files/o.pdf) "
                + "[ก](no-such-page.md)\n-- content/files/o.pdf --\nx\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain(result.Artifacts, artifact => artifact.Path.Value is "about.html" or "files/o.pdf");
    }
}
