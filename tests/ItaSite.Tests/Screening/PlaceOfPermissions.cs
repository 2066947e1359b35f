using ItaSite.Diagnostics;

namespace ItaSite.Tests.Screening;

/// <summary>What front matter allows is no use of the data, wherever its block begins and ends.</summary>
public class PlaceOfPermissions
{
    private const string Shown = "โทร 081-234-5678";

    [Theory]
    [InlineData("allow-personal:\n  \"081-234-5678\": สายด่วน\n")]
    [InlineData("allow-personal:\n  081-234-5678: สายด่วน # ไม่ใช่ 089-876-5432\n")]
    [InlineData("allow-personal: { \"081-234-5678\": สายด่วน,\n\"081-234-5679\": อีกสาย }\n")]
    [InlineData("allow-personal:\n  \"081-234-5678\": |\n    สายด่วน แทน\n    089-876-5432\n")]
    [InlineData("allow-personal:\n  \"081-234-5678\": >-\n    สายด่วน\n\n    เดิม 089-876-5432\nupdated: 2570-01-02\n")]
    public void Numbers_within_the_block_are_no_use(string block)
    {
        var told = Told($"---\ntitle: ก\n{block}---\n{Shown}\n");

        Assert.DoesNotContain(told, diagnostic => diagnostic.Problem == PrivacyProblems.PersonalPhoneIsShown);
    }

    [Theory]
    [InlineData("allow-personal:\n  \"081-234-5678\": สายด่วน\ndescription: โทร 089-876-5432\n", 5)]
    [InlineData("allow-personal: { \"081-234-5678\": สายด่วน }\ndescription: โทร 089-876-5432\n", 4)]
    [InlineData("description: โทร 089-876-5432\nallow-personal:\n  \"081-234-5678\": สายด่วน\n", 3)]
    [InlineData("allow-personal:\n  \"081-234-5678\": |\n    สายด่วน\ndescription: โทร 089-876-5432\n", 6)]
    [InlineData("allow-personal:\n  \"081-234-5678\": สายด่วน\n# โทร 089-876-5432\n", 5)]
    public void Numbers_beside_the_block_are_told_with_their_line(string block, int line)
    {
        var told = Told($"---\ntitle: ก\n{block}---\n{Shown}\n");

        var phone = Assert.Single(told, diagnostic => diagnostic.Problem == PrivacyProblems.PersonalPhoneIsShown);
        Assert.Equal(line, phone.Place.Line);
    }

    [Theory]
    [InlineData("---\ntitle: ก\nallow-personal:\n  \"081-234-5678\": สายด่วน\n---\nข\n", 4, 3)]
    [InlineData("---\ntitle: ก 1\nallow-personal: { '081-234-5678': สายด่วน }\n---\nข\n", 3, 19)]
    [InlineData("\n---\ntitle: ก\nallow-personal:\n  081-234-5678: สายด่วน\n---\nข\n", 5, 3)]
    [InlineData("---\nallow-personal:\n  081-234-5678: แทน 0812345678\ntitle: ก\n---\nข\n", 3, 3)]
    [InlineData("---\ntitle: allow-personal:081-234\nallow-personal:\n  081-234-5678: เหตุ\n---\nข\n", 4, 3)]
    public void A_permission_that_nobody_needs_is_told_where_it_stands(string page, int line, int column)
    {
        var left = Assert.Single(
            Told(page),
            diagnostic => diagnostic.Problem == PrivacyProblems.AllowedPersonalIsNowhere
        );

        Assert.Equal((line, column), (left.Place.Line, left.Place.Column));
    }

    [Fact]
    public void Of_front_matter_that_cannot_be_read_only_the_mistake_is_told()
    {
        var told = Told("---\ntitle: ก\nallow-personal:\n\t\"081-234-5678\": สายด่วน\n---\nข\n");

        Assert.Equal([DataProblems.YamlHasTab], told.Select(diagnostic => diagnostic.Problem));
    }

    private static IReadOnlyList<Diagnostic> Told(string page) =>
        [
            .. SiteInAString
                .Build($"-- content/a.md --\n{page}")
                .Diagnostics.Where(diagnostic => diagnostic.Place.File == "content/a.md"),
        ];
}
