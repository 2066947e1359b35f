using ItaSite.Model;
using ItaSite.Pictures;

namespace ItaSite.Rendering;

/// <summary>The files beside the pages: assets, documents, the QR code, registers as data, feed and sitemap.</summary>
internal static class SiteFiles
{
    public static IEnumerable<Artifact> Of(
        Site site,
        IReadOnlyList<Register> registers,
        EmblemFiles emblem,
        string newsTitle,
        IReadOnlyList<PageJob> jobs
    )
    {
        const string origin = SourceTree.ConfigFile;
        var config = site.Config;

        foreach (var asset in site.Theme.Assets.Values)
        {
            yield return asset.Text is { } text
                ? new Artifact.OfText(asset.Address, asset.File.Path, text) { Sources = asset.Parts }
                : new Artifact.OfFile(asset.Address, asset.File) { Sha256 = asset.Sha256 };
        }

        foreach (var register in registers)
        {
            var year = register.Year.Year;
            yield return new Artifact.OfText(
                SiteAddresses.RegisterJson(year),
                origin,
                RegisterJson.Text(register, config, site.ShowsWorkshop)
            );
            yield return new Artifact.OfText(
                SiteAddresses.RegisterCsv(year),
                origin,
                RegisterCsv.Text(register, config, site.ShowsWorkshop),
                HasByteOrderMark: true
            );
            yield return new Artifact.OfText(
                SiteAddresses.AnswersCsv(year),
                origin,
                AnswersCsv.Text(register, config, site.ShowsWorkshop),
                HasByteOrderMark: true
            );
        }

        yield return new Artifact.OfText(SiteAddresses.Manifest, origin, Manifest.Text(site, emblem.Icons));
        foreach (var (address, text) in HostFiles.All(site.Theme, config.BaseUrl))
            yield return new Artifact.OfText(address, origin, text);

        yield return new Artifact.OfText(SiteAddresses.Robots, origin, Robots.Text(config.BaseUrl));
        if (config.BaseUrl is not { } baseUrl)
            yield break;

        var pages = jobs.Where(job => !job.Head.IsKeptFromSearch)
            .Select(job => (job.Address, job.Updated))
            .OrderBy(page => page.Address.Value, StringComparer.Ordinal);
        foreach (var (path, text) in Sitemap.Files(baseUrl, [.. pages]))
            yield return new Artifact.OfText(path, origin, text);

        if (site.HasNews)
            yield return new Artifact.OfText(SiteAddresses.Feed, origin, AtomFeed.Text(site, newsTitle, baseUrl));
    }

    /// <summary>
    /// What does not depend on any register: documents and pictures of the authors, and the survey's QR code.
    /// </summary>
    public static IEnumerable<Artifact> Authored(Site site)
    {
        foreach (var document in site.Documents)
            yield return CleanPicture.Of(document, site.DocumentFacts[document.Address]);

        var files = site.Documents.ToDictionary(document => document.Address, document => document.File);
        foreach (var picture in site.Pictures)
        {
            foreach (
                var version in PictureSizes.Of(
                    picture,
                    files[picture.Address],
                    site.DocumentFacts[picture.Address].Sha256
                )
            )
                yield return version;
        }

        var eit = site.Config.Eit;
        if (!eit.IsGiven)
            yield break;

        yield return new Artifact.OfText(
            SiteAddresses.EitQrSvg,
            SourceTree.ConfigFile,
            QrCode.Svg(eit.Url, $"คิวอาร์โค้ดแบบวัด EIT {site.Config.Agency.Name}")
        );
        yield return new Artifact.OfBytes(SiteAddresses.EitQrPng, SourceTree.ConfigFile, QrCode.Png(eit.Url));
    }
}
