namespace ItaSite.Tests.Workplace;

/// <summary>What a text looks like to visitors is shown beside the box, and nothing is saved by looking.</summary>
public class LooksOfTexts
{
    private const string Contact = "content/contact.md";

    [Fact]
    public void The_text_of_an_element_is_shown_as_it_is_typed_and_not_saved()
    {
        using var clerk = new Clerk();
        var before = clerk["content/oit/2570/a1.md"];

        clerk
            .Open("item/A1")
            .Fill("text:posts", "**นายก** [ติดต่อ](../../contact.md)\n\n| ก | ข |\n|---|---|\n| 1 | 2 |")
            .Press("ดูหน้าตา");

        var look = clerk.Page.QuerySelector("[data-live='look:posts']")!;
        Assert.Equal("นายก", look.QuerySelector("strong")!.TextContent);
        Assert.Equal("../../contact.html", look.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(look.QuerySelector("table"));
        Assert.True(look.ParentElement!.HasAttribute("open"));
        Assert.Equal(before, clerk["content/oit/2570/a1.md"]);
        Assert.StartsWith("**นายก**", clerk.Typed("text:posts"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_shown_too()
    {
        using var clerk = new Clerk();

        clerk.Open("item/A2").Fill("draft", "true").Fill("text:plan", "แผน **ใหม่**").Press("ดูหน้าตา");

        Assert.Equal("ใหม่", clerk.Page.QuerySelector("[data-live='look:plan'] strong")!.TextContent);
    }

    [Fact]
    public void The_pictures_of_a_draft_are_named_since_the_preview_does_not_have_them_yet()
    {
        using var clerk = new Clerk();
        clerk.Put(
            "content/plan.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"
        );
        const string words = "![แผนที่ตำบล](../../plan.svg)";

        clerk.Open("item/A2").Fill("draft", "true").Fill("text:plan", words).Press("ดูหน้าตา");
        var look = clerk.Page.QuerySelector("[data-live='look:plan']")!;

        Assert.Null(look.QuerySelector("img"));
        Assert.Contains("[ภาพ: แผนที่ตำบล]", look.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_shown_with_its_headings_and_without_ids_that_the_form_has()
    {
        using var clerk = new Clerk();

        clerk.Open($"page?file={Contact}").Fill("body", "## ที่อยู่ {#address}\n*ใหม่*").Press("ดูหน้าตา");

        var look = clerk.Page.QuerySelector("[data-live='look:body']")!;
        Assert.Equal("look-address", look.QuerySelector("h2")!.Id);
        Assert.Equal("ใหม่", look.QuerySelector("em")!.TextContent);
        Assert.DoesNotContain("ใหม่", clerk[Contact], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>คำ")]
    [InlineData("<img src=x onerror=alert(1)>คำ")]
    [InlineData("<a href=\"javascript:alert(1)\">คำ</a>")]
    public void What_could_run_is_not_shown(string typed)
    {
        using var clerk = new Clerk();

        clerk.Open($"page?file={Contact}").Fill("body", $"## ที่อยู่ {{#address}}\n{typed}").Press("ดูหน้าตา");

        var look = clerk.Page.QuerySelector("[data-live='look:body']")!;
        Assert.Empty(look.QuerySelectorAll("script, [onerror], a[href^='javascript']"));
    }
}
