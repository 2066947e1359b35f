namespace ItaSite.Tests.Building;

/// <summary>
/// What clerks get wrong, as files in Mistakes: each is one clear sentence at the right place, and nothing is
/// published.
/// </summary>
public class WrongInputs
{
    private const string Folder = "Building/Mistakes";

    public static TheoryData<string> Mistakes => CaseFile.Names(Folder);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_place(string mistake)
    {
        var one = CaseFile.Of(Folder, mistake);
        var result = SiteInAString.Build(one.Given);

        Assert.True(result.Errors > 0);
        one.Says(SiteInAString.Lines(result));
    }

    [Fact]
    public void A_page_in_Windows_874_is_named_as_such()
    {
        // "สวัสดี" in Windows-874
        byte[] bytes = [.. "# "u8, 0xCA, 0xC7, 0xD1, 0xCA, 0xB4, 0xD5, (byte)'\n'];
        var result = SiteInAString.Build(more: [SiteInAString.File("content/old.md", bytes)]);

        Assert.Contains("content/old.md(1,3): error ITA001", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_file_order()
    {
        var result = SiteInAString.Build(
            "-- content/contact.md --\n# ติดต่อ\n\n[ก](a.md) [ข](b.md)\n-- content/index.md --\n# "
                + "หน้าแรก\n\n[ค](c.md)\n"
        );

        Assert.Equal(3, result.Errors);
        Assert.Equal(
            result.Diagnostics.Select(diagnostic => diagnostic.Place).Order(),
            result.Diagnostics.Select(diagnostic => diagnostic.Place)
        );
    }

    [Fact]
    public void A_template_mistake_is_told_once_however_many_pages_it_meets()
    {
        var result = SiteInAString.Build("-- themes/plain/templates/base.html --\n{{ page.titel }}\n");

        Assert.Equal(1, result.Errors);
        Assert.Contains("title", SiteInAString.Lines(result), StringComparison.Ordinal);
    }
}
