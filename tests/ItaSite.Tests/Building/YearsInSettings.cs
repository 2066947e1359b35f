using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>
/// Settings and links that mean the current year, whatever its items are called, and sites without a survey.
/// </summary>
public class YearsInSettings
{
    private const string Small =
        "\"menu\": [{ \"title\": \"หน้าแรก\", \"page\": \"index.md\" }, { \"title\": \"ติดต่อ\", \"page\": "
        + "\"contact.md\" }]";

    /// <summary>A year before, in which A1 asked for something else and A9 for the structure.</summary>
    private static readonly string TwoYears =
        "-- content/oit/2569/catalogue.yaml --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace("2570", "2569", StringComparison.Ordinal)
            .Replace("id: A1", "id: A9", StringComparison.Ordinal)
            .Replace("id: A2", "id: A1", StringComparison.Ordinal)
        + "\n-- content/oit/2569/a9.md --\n---\nitem: A9\n---\n## ผัง {#chart}\nผัง\n";

    [Theory]
    [InlineData("\"topic\": \"structure\"", "oit/2570/a1.html")]
    [InlineData("\"topic\": \"plan\"", "oit/2570/a2.html")]
    [InlineData("\"page\": \"/oit/current/index.html\"", "oit/2570/index.html")]
    [InlineData("\"page\": \"oit/current/a1.md\"", "oit/2570/a1.html")]
    [InlineData("\"page\": \"oit/2569/a9.md\"", "oit/2569/a9.html")]
    public void A_menu_leads_to_the_current_year_without_editing(string target, string address)
    {
        var result = SiteInAString.Build(TwoYears + Menu($"{{ \"title\": \"ปลายทาง\", {target} }}"));

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            $"<a href=\"{address}\">ปลายทาง</a>",
            SiteInAString.Text(result, "index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_menu_is_of_no_kind_as_channels_are()
    {
        var told = SiteInAString
            .Build(Menu("{ \"title\": \"ติดต่อ\", \"page\": \"contact.md\", \"kind\": \"social\" }"))
            .Diagnostics;

        Assert.Equal(["kind"], Assert.Single(told, problem => problem.Problem == DataProblems.UnknownKey).Arguments);
    }

    [Fact]
    public void What_the_year_does_not_ask_for_is_left_out_of_the_menu_and_told()
    {
        var result = SiteInAString.Build(TwoYears + Menu("{ \"title\": \"ปลายทาง\", \"topic\": \"structur\" }"));

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Equal(
            "structure",
            Assert.Single(result.Diagnostics, problem => problem.Problem == AnyYearProblems.TopicIsNotAsked).Suggestion
        );
        Assert.DoesNotContain("ปลายทาง", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ก](topic:structure)", "href=\"oit/2570/a1.html\"")]
    [InlineData("[ก](/oit/current/a2.html)", "href=\"oit/2570/a2.html\"")]
    [InlineData("[ก](oit/current/index.html)", "href=\"oit/2570/index.html\"")]
    [InlineData("[ก](topic:unknown)", null)]
    public void A_link_of_a_page_may_name_a_topic_or_the_current_year(string link, string? href)
    {
        var result = SiteInAString.Build(
            $"{TwoYears}-- content/index.md --\n# หน้าแรก\n\n{link} [รายการ](/oit/2570/index.html)\n"
        );

        if (href is null)
            Assert.Contains(
                "content/index.md(3,1): error ITA469",
                SiteInAString.Lines(result),
                StringComparison.Ordinal
            );
        else
            Assert.Contains(href, SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oit/2570/a9.md", "", "oit/2570/a1.md")]
    [InlineData("oit/2569/a2.md", "", "oit/2569/a1.md")]
    [InlineData("oit/2570/a7.md", "corruption", null)]
    [InlineData("contact.mb", "", "contact.md")]
    public void A_page_is_suggested_by_what_it_is_about_and_not_by_its_number(
        string page,
        string kind,
        string? suggested
    )
    {
        var entry = $"{{ \"kind\": \"{kind}\", \"title\": \"ปลายทาง\", \"page\": \"{page}\" }}";
        var result = SiteInAString.Build(
            TwoYears
                + (
                    kind.Length == 0
                        ? Menu(entry.Replace("\"kind\": \"\", ", "", StringComparison.Ordinal))
                        : Channel(entry)
                )
        );

        var problem = Assert.Single(
            result.Diagnostics,
            problem => problem.Problem == SettingsProblems.TargetOfConfigIsMissing
        );
        Assert.Equal(suggested, problem.Suggestion?.Replace("content/", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a1", "questions", true)]
    [InlineData("a2", "questions", false)]
    [InlineData("a1", "corruption", false)]
    [InlineData("a1", "complaints", false)]
    public void A_channel_that_leads_to_an_item_of_another_kind_is_an_error(string item, string kind, bool isWrong)
    {
        var catalogue =
            "-- content/oit/2570/catalogue.yaml --\n"
            + SiteInAString
                .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
                .Replace("topic: plan", "topics: [plan, questions]", StringComparison.Ordinal);
        var result = SiteInAString.Build(
            catalogue
                + Channel($"{{ \"kind\": \"{kind}\", \"title\": \"ทาง\", \"page\": \"/oit/current/{item}.html\" }}")
        );

        Assert.Equal(isWrong, SiteInAString.Lines(result).Contains("ITA471", StringComparison.Ordinal));
        Assert.All(
            result.Diagnostics.Where(problem => problem.Problem == AnyYearProblems.ChannelIsOfAnotherTopic),
            problem => Assert.Equal("oit/2570/a2.md", problem.Suggestion)
        );
    }

    [Fact]
    public void Without_a_survey_in_the_settings_there_is_no_page_poster_code_or_link()
    {
        var result = SiteInAString.Build(
            Config(text =>
                text.Replace(
                    "\"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" },",
                    "",
                    StringComparison.Ordinal
                )
            )
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain(
            result.Artifacts,
            artifact => artifact.Path.Value.Contains("eit", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("eit.html", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_without_a_survey_that_the_catalogue_weighs_are_told()
    {
        var catalogue =
            "-- content/oit/2570/catalogue.yaml --\n"
            + SiteInAString
                .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
                .Replace(
                    "instruments:\n",
                    "instruments:\n  - { id: EIT, title: แบบสำรวจ, weight: 30 }\n",
                    StringComparison.Ordinal
                );
        var result = SiteInAString.Build(
            catalogue
                + Config(text =>
                    text.Replace(
                        "\"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" },",
                        "",
                        StringComparison.Ordinal
                    )
                )
        );

        Assert.Contains("ITA107", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
    }

    private static string Menu(string entry) =>
        Config(text => text.Replace(Small, $"\"menu\": [{entry}]", StringComparison.Ordinal));

    private static string Channel(string entry) =>
        Config(text => text.Replace(Small, $"{Small}, \"channels\": [{entry}]", StringComparison.Ordinal));

    private static string Config(Func<string, string> change) =>
        $"-- site.config.json --\n{change(SiteInAString.Split(SiteInAString.Small)["site.config.json"])}\n";
}
