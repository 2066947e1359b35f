namespace ItaSite.Tests.Reading;

/// <summary>A page has one title, whether the front matter or a heading gives it.</summary>
public class TitlesOfPages
{
    [Theory]
    [InlineData("---\ntitle: แผน ๒๕๖๖\n---\n# แผน ๒๕๖๖\n\nข้อความ\n")]
    [InlineData("---\ntitle: แผน ๒๕๖๖\n---\n\n# **แผน**  2566\n\nข้อความ\n")]
    [InlineData("---\ntitle: แผน ๒๕๖๖\n---\nแผน ๒๕๖๖\n=====\n\nข้อความ\n")]
    [InlineData("<!-- ร่าง -->\n# แผน ๒๕๖๖\n\nข้อความ\n")]
    public void A_heading_that_repeats_the_title_is_printed_once(string page)
    {
        var result = SiteInAString.Build($"-- content/contact.md --\n{page}");

        Assert.Empty(SiteInAString.Lines(result));
        Assert.Single(SiteInAString.Text(result, "contact.html").Split("แผน ๒๕๖๖</h1>").Skip(1));
        Assert.DoesNotContain("<strong>", SiteInAString.Text(result, "contact.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(6,1)", "---\ntitle: แผน\ndescription: x\n---\n\n# แผนอื่น\n")]
    [InlineData("(5,1)", "# แผน\n\nข้อความ\n\n# แผนอื่น\n")]
    [InlineData("(6,1)", "แผน\n===\n\nข้อความ\n\nแผนอื่น\n======\n")]
    [InlineData("(4,3)", "---\ntitle: แผน\n---\n> # แผนอื่น\n")]
    [InlineData("(4,3)", "---\ntitle: แผน\n---\n- # แผนอื่น\n")]
    public void A_second_title_is_named_at_its_line(string place, string page)
    {
        var line = Assert.Single(
            SiteInAString.Lines(SiteInAString.Build($"-- content/contact.md --\n{page}")).Split('\n')
        );

        Assert.StartsWith($"content/contact.md{place}: error ITA288", line, StringComparison.Ordinal);
        Assert.Contains("“แผนอื่น”", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_an_item_s_page_is_named_too() =>
        Assert.Contains(
            "content/oit/2570/a2.md(6,1): error ITA288",
            SiteInAString.Lines(
                SiteInAString.Build("-- content/oit/2570/a2.md --\n---\nitem: A2\n---\nข้อความ\n\n# แผน\n")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_title_that_does_not_begin_the_text_is_where_the_missing_title_is_reported() =>
        Assert.Contains(
            "content/contact.md(3,1): error ITA209",
            SiteInAString.Lines(SiteInAString.Build("-- content/contact.md --\nข้อความ\n\n# ติดต่อ\n")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("(2,1): error ITA102", "---\nTitle: แผน\n---\nก\n")]
    [InlineData("(2,7): error ITA209", "---\ntitle:\n---\nก\n")]
    [InlineData("(2,8): error ITA209", "---\ntitle: \"\"\n---\nก\n")]
    [InlineData("(2,8): error ITA219", "---\ntitle: \"C:\\new\"\n---\nก\n")]
    [InlineData("(2,8): error ITA219", "---\ntitle: \"ที่ C:\\new\\tab\"\n---\nก\n")]
    public void A_title_that_can_not_be_read_is_the_one_error_at_its_place(string error, string page) =>
        Assert.StartsWith(
            $"content/contact.md{error}",
            Assert.Single(SiteInAString.Lines(SiteInAString.Build($"-- content/contact.md --\n{page}")).Split('\n')),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_draft_may_have_what_it_likes() =>
        Assert.Empty(
            SiteInAString.Lines(
                SiteInAString.Build("-- content/more.md --\n---\ntitle: แผน\ndraft: true\n---\n# หนึ่ง\n\n# สอง\n")
            )
        );
}
