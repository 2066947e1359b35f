using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>
/// The addresses of what the program makes itself. They are permanent: assessors come back to them years later.
/// </summary>
internal static partial class SiteAddresses
{
    /// <summary>What the addresses of news begin with.</summary>
    public const string NewsFolder = "news/";

    public static readonly SitePath Home = new("index.html");
    public static readonly SitePath Contact = new("contact.html");
    public static readonly SitePath News = new($"{NewsFolder}index.html");
    public static readonly SitePath Eit = new("eit.html");
    public static readonly SitePath EitPoster = new("eit-poster.html");
    public static readonly SitePath EitQrSvg = new("assets/eit-qr.svg");
    public static readonly SitePath EitQrPng = new("assets/eit-qr.png");
    public static readonly SitePath SiteMap = new("sitemap.html");
    public static readonly SitePath Search = new("search.html");
    public static readonly SitePath NotFound = new("404.html");
    public static readonly SitePath Sitemap = new("sitemap.xml");
    public static readonly SitePath Robots = new("robots.txt");
    public static readonly SitePath Manifest = new("manifest.webmanifest");
    public static readonly SitePath HeadersFile = new("_headers");
    public static readonly SitePath Htaccess = new(".htaccess");
    public static readonly SitePath WebConfig = new("web.config");
    public static readonly SitePath NoJekyll = new(".nojekyll");
    public static readonly SitePath Sums = new("SHA256SUMS");
    public static readonly SitePath Feed = new("feed.xml");

    public static readonly SitePath EmblemPicture = Asset("emblem.png");
    public static readonly SitePath TouchIcon = Asset("apple-touch-icon.png");

    /// <summary>What is made of the agency's emblem, where its theme has none.</summary>
    public static readonly IReadOnlyList<SitePath> MadeOfEmblem = [EmblemPicture, TouchIcon, Icon(192), Icon(512)];

    /// <summary>What is made for a survey of the public, if there is one.</summary>
    public static readonly IReadOnlyList<SitePath> Survey = [Eit, EitPoster, EitQrSvg, EitQrPng];

    /// <summary>What hosts read and do not serve: a visitor can't ask for them.</summary>
    public static readonly IReadOnlyList<SitePath> HostFiles = [HeadersFile, Htaccess, WebConfig, NoJekyll];

    /// <summary>What a search loads first.</summary>
    public static readonly SitePath SearchIndex = new("search/index.js");

    public static readonly SitePath SearchWords = new("search/words.js");

    public static SitePath SearchTitles(int shard) => new($"search/h{shard}.js");

    public static SitePath SearchTexts(int shard) => new($"search/t{shard}.js");

    public static SitePath SearchGrams(int shard) => new($"search/g{shard}.js");

    public static SitePath SearchRareGrams(int shard) => new($"search/r{shard}.js");

    /// <summary>A part of the sitemap, which one file can't hold any more.</summary>
    public static SitePath SitemapPart(int number) => new($"sitemap-{number}.xml");

    /// <param name="size">Width and height in pixels.</param>
    public static SitePath Icon(int size) => Asset($"icon-{size}.png");

    public static SitePath Asset(string name) => new("assets/" + name);

    /// <param name="year">Of the Buddhist era.</param>
    public static SitePath NewsOf(int year) => new($"{NewsFolder}{year}/index.html");

    public static SitePath NewsOf(int year, int month) => new($"{NewsFolder}{year}/{month:00}.html");

    /// <summary>Whether the archive of news has that address, or will have it once there is much news.</summary>
    public static bool IsOfNewsArchive(SitePath address) =>
        address.Value.StartsWith(NewsFolder, StringComparison.OrdinalIgnoreCase)
        && NewsArchivePage().IsMatch(address.Value);

    /// <summary>What the addresses of a year's pages begin with.</summary>
    public static string FolderOf(FiscalYear year) => $"oit/{year}/";

    public static SitePath Checklist(FiscalYear year) => new($"{FolderOf(year)}index.html");

    public static SitePath Item(FiscalYear year, ItemCode item) => new($"{FolderOf(year)}{item.Slug}.html");

    public static SitePath RegisterJson(FiscalYear year) => new($"{FolderOf(year)}checklist.json");

    public static SitePath RegisterCsv(FiscalYear year) => new($"{FolderOf(year)}checklist.csv");

    public static SitePath Report(FiscalYear year) => new($"{FolderOf(year)}report.html");

    public static SitePath Answers(FiscalYear year) => new($"{FolderOf(year)}answers.html");

    public static SitePath AnswersCsv(FiscalYear year) => new($"{FolderOf(year)}answers.csv");

    public static SitePath Units(FiscalYear year) => new($"{FolderOf(year)}units.html");

    public static SitePath Priorities(FiscalYear year) => new($"{FolderOf(year)}priorities.html");

    /// <summary>The list of items for foreign readers; made if the catalogue has English titles.</summary>
    public static SitePath English(FiscalYear year) => new($"{FolderOf(year)}english.html");

    public static SitePath Index(FiscalYear year, CrossIndex index) => new($"{FolderOf(year)}index-{index.Key}.html");

    /// <summary>What stands at an address that no author's page may take.</summary>
    public static IEnumerable<SitePath> Generated(IEnumerable<Catalogue> catalogues) =>
        catalogues
            .SelectMany(catalogue =>
                catalogue
                    .Items.Select(item => Item(catalogue.Year, item.Code))
                    .Append(Checklist(catalogue.Year))
                    .Append(RegisterJson(catalogue.Year))
                    .Append(RegisterCsv(catalogue.Year))
                    .Append(Report(catalogue.Year))
                    .Append(Answers(catalogue.Year))
                    .Append(AnswersCsv(catalogue.Year))
                    .Append(Units(catalogue.Year))
                    .Append(Priorities(catalogue.Year))
                    .Concat(catalogue.HasEnglishTitles ? [English(catalogue.Year)] : [])
                    .Concat(catalogue.Indexes.Select(index => Index(catalogue.Year, index)))
            )
            .Concat([News, .. Survey, Search, SiteMap, NotFound, Sitemap, Robots, Manifest, Feed, Sums, .. HostFiles]);

    /// <summary>Some hosts do not tell capital letters from small ones.</summary>
    [GeneratedRegex("^news/[0-9]+/(index|[0-9]{2})\\.html$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewsArchivePage();
}
