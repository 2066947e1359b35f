using System.Net;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>An assessor opens every link from outside, without an account, perhaps a year later.</summary>
internal static class LinksWorkForAssessors
{
    private const string GoogleDocs = "docs.google.com";

    private static readonly string[] FileStores =
    [
        "drive.google.com",
        GoogleDocs,
        "onedrive.live.com",
        "1drv.ms",
        "sharepoint.com",
        "dropbox.com",
        "icloud.com",
        "mega.nz",
        "box.com",
    ];
    private static readonly string[] Shorteners =
    [
        "bit.ly",
        "tinyurl.com",
        "goo.gl",
        "t.ly",
        "cutt.ly",
        "shorturl.at",
        "shorturl.asia",
        "rb.gy",
        "is.gd",
        "ow.ly",
        "t.co",
        "qrco.de",
        "kuku.lu",
        "urlz.fr",
    ];
    private static readonly string[] TestLabels =
    [
        "test",
        "dev",
        "staging",
        "uat",
        "demo",
        "localhost",
        "beta",
        "sandbox",
    ];
    private static readonly string[] TestEndings =
    [
        ".local",
        ".test",
        ".localhost",
        ".lan",
        ".internal",
        ".ngrok.io",
        ".ngrok-free.app",
    ];

    public static IEnumerable<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var config = site.Config;
        var check = memory.Of(static (Same<Page> page) => Check(page.Value.Links));
        return
        [
            .. site.AllPages.SelectMany(page => check.Of(page)),
            .. Check(site.Years.SelectMany(year => year.Items.Values).SelectMany(item => item.Evidence.Values)),
            .. config
                .Menu.Concat(config.Footer)
                .Select(entry => (entry.Destination, entry.Place))
                .Concat(config.Channels.Select(channel => (channel.Destination, channel.Place)))
                .Append((new Destination.Elsewhere(config.Eit.Url), config.Eit.UrlPlace))
                .SelectMany(link => Check(link.Destination, link.Place)),
        ];
    }

    private static IReadOnlyList<Diagnostic> Check(IEnumerable<PageLink> links) =>
        [.. links.SelectMany(link => Check(link.Destination, link.Place))];

    private static IEnumerable<Diagnostic> Check(Destination destination, Place place) =>
        destination is Destination.Elsewhere { Url: var url } && ProblemOf(url) is { } problem
            ? [Diagnostic.At(place, problem, url)]
            : [];

    /// <summary>Whether an assessor without an account meets something at an address.</summary>
    public static bool Opens(string url) =>
        !SocialNetworkIsLinked.IsFrontDoor(url)
        && !IsExample(url)
        && (
            ProblemOf(url) is not { } problem
            || (problem != TrapProblems.LinkMayNeedLogin && problem != TrapProblems.LinkIsToTestHost)
        );

    /// <summary>Hosts that are set aside for examples, and paths that say they are one.</summary>
    private static bool IsExample(string url) =>
        WebAddress.Parsed(url) is { } address
        && (
            address.Host.EndsWith(".example", StringComparison.OrdinalIgnoreCase)
            || address.Host.Split('.') is ["example", _] or [.., "example", "com" or "org" or "net"]
        );

    private static Problem? ProblemOf(string url)
    {
        if (WebAddress.Parsed(url) is not { Scheme: "http" or "https" } address)
            return null;

        var host = address.IdnHost.ToLowerInvariant();
        if (IsTestHost(host))
            return TrapProblems.LinkIsToTestHost;

        if (Shorteners.Contains(host))
            return TrapProblems.LinkIsShortened;

        if (
            FileStores.Any(store => host == store || host.EndsWith('.' + store, StringComparison.Ordinal))
            && !IsPublished(address)
        )
            return TrapProblems.LinkMayNeedLogin;

        return address.Scheme == "http" ? TrapProblems.LinkIsPlainHttp : null;
    }

    /// <summary>Forms, and what Google publishes to the web, open without an account.</summary>
    private static bool IsPublished(Uri address) =>
        address.Host == GoogleDocs
        && (
            address.AbsolutePath.StartsWith("/forms/", StringComparison.Ordinal)
            || address.Segments[^1] is "pub" or "pubhtml"
        );

    private static bool IsTestHost(string host)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var number))
            return IPAddress.IsLoopback(number)
                || number.IsIPv6UniqueLocal
                || number.IsIPv6LinkLocal
                || number.GetAddressBytes() is [10, _, _, _] or [192, 168, _, _] or [172, >= 16 and <= 31, _, _];

        return TestLabels.Contains(host.Split('.')[0])
            || TestEndings.Any(ending => host.EndsWith(ending, StringComparison.Ordinal));
    }
}
