using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>A guide, a school's notice board: pages and news, and no register that nobody asks for.</summary>
public class SitesWithoutAnAssessment
{
    private const string Settings = """
        -- site.config.json --
        {
          "agency": { "name": "คู่มือการใช้โปรแกรม", "shortName": "คู่มือ" },
          "baseUrl": "https://guide.example.go.th/",
          "fiscalYear": null,
          "theme": "khlongkhanak",
          "menu": [{ "title": "หน้าแรก", "page": "index.md" }, { "title": "ภาพ", "page": "pictures.md" }]
        }
        """;

    private const string Pages = """
        -- content/index.md --
        ---
        title: หน้าแรก
        layout: home
        ---
        คู่มือสำหรับผู้เริ่มต้น

        ## เริ่มที่ไหน {#start}

        [ใส่ภาพ](pictures.md)
        -- content/pictures.md --
        # ใส่ภาพ

        วางภาพที่นี่
        """;

    private static readonly string[] AssessedOnly = ["การเปิดเผยข้อมูลสาธารณะ", "รายงานผลตามมาตรการ", "oit/"];

    [Fact]
    public void It_is_built_with_the_programs_own_theme_and_nothing_of_it_speaks_of_items()
    {
        var result = SiteBuild.Run(Bare(Settings + "\n" + Pages));

        Assert.Empty(result.Diagnostics.Select(told => told.ToLine(Language.English)));
        Assert.Empty(result.Registers);
        var paths = result.Artifacts.Select(artifact => artifact.Path.Value).ToList();
        Assert.Contains("pictures.html", paths);
        Assert.Contains("sitemap.xml", paths);
        Assert.DoesNotContain(paths, path => path.StartsWith("oit/", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path is "feed.xml" or "news/index.html" or "eit.html");
        Assert.All(
            result
                .Artifacts.OfType<Artifact.OfText>()
                .Where(artifact => artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
            page => Assert.All(AssessedOnly, words => Assert.DoesNotContain(words, page.Text, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Its_news_have_their_page_and_their_feed()
    {
        var result = SiteBuild.Run(
            Bare(
                $"""
                {Settings}
                {Pages}
                -- content/news/2570-01-02-new.md --
                ---
                title: รุ่นใหม่
                published: 2570-01-02
                ---
                ใส่ภาพได้เร็วขึ้น
                """
            )
        );

        Assert.Empty(result.Diagnostics.Select(told => told.ToLine(Language.English)));
        var paths = result.Artifacts.Select(artifact => artifact.Path.Value).ToList();
        Assert.Contains("news/index.html", paths);
        Assert.Contains("feed.xml", paths);
    }

    [Fact]
    public void A_year_that_the_settings_leave_out_is_no_such_site()
    {
        var told = SiteBuild.Run(
            Bare(Settings.Replace("  \"fiscalYear\": null,\n", "", StringComparison.Ordinal) + "\n" + Pages)
        );

        Assert.Contains(
            told.Diagnostics,
            one => one.Problem == DataProblems.KeyIsMissing && one.Arguments[0] == "fiscalYear"
        );
        Assert.Empty(told.Artifacts);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"null\"")]
    [InlineData("0")]
    [InlineData("false")]
    public void Only_null_says_that_there_is_none(string year)
    {
        var told = SiteBuild.Run(
            Bare(
                Settings.Replace("\"fiscalYear\": null", $"\"fiscalYear\": {year}", StringComparison.Ordinal)
                    + "\n"
                    + Pages
            )
        );

        Assert.Empty(told.Artifacts);
        Assert.True(told.Errors > 0);
    }

    [Fact]
    public void A_year_in_the_content_that_the_settings_deny_is_an_error()
    {
        var told = SiteBuild.Run(
            Bare(SiteInAString.Small.Replace("\"fiscalYear\": 2570", "\"fiscalYear\": null", StringComparison.Ordinal))
        );

        var error = Assert.Single(told.Diagnostics, one => one.Problem == SettingsProblems.YearIsNotNamed);
        Assert.Equal("content/oit/2570/catalogue.yaml", error.Arguments[0]);
        Assert.Equal(4, error.Place.Line);
        Assert.Empty(told.Artifacts);
    }

    [Fact]
    public void An_assessed_site_whose_theme_is_gone_is_not_published_in_another()
    {
        var site = SiteInAString.Small.Replace("\"plain\"", "\"khlongkhanak\"", StringComparison.Ordinal);
        var told = SiteBuild.Run(Bare(site));

        Assert.Single(told.Diagnostics, one => one.Problem == FileProblems.ThemeFolderIsMissing);
        Assert.True(told.Errors > 0);
    }

    [Fact]
    public void A_link_to_an_item_is_told_without_a_year_that_is_none()
    {
        var told = SiteBuild.Run(Bare($"{Settings}\n{Pages}\n\n[ติดต่อ](topic:contact)\n"));

        var error = Assert.Single(told.Diagnostics, one => one.Problem == SettingsProblems.NothingIsAssessed);
        Assert.Equal("topic:contact", error.Arguments[0]);
        Assert.Equal("content/pictures.md", error.Place.File);
    }

    [Fact]
    public void It_has_no_item_to_begin()
    {
        var (file, told) = PageStarter.ForItem(Bare(Settings + "\n" + Pages), "A1");

        Assert.Null(file);
        Assert.Equal(SettingsProblems.NothingIsAssessed, Assert.Single(told).Problem);
    }

    private static SourceTree Bare(string files) =>
        new([
            .. SiteInAString
                .Split(files)
                .Select(file => SiteInAString.File(file.Key, Encoding.UTF8.GetBytes(file.Value))),
        ]);
}
