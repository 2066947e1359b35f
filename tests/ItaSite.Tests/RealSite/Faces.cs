using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Tests.RealSite;

/// <summary>New sites of invented agencies in colours and landscapes of their own, as a browser shows them.</summary>
public class Faces(Chromium chromium)
{
    [Theory]
    [InlineData("#0b5c9e", "coast")]
    [InlineData("#7a1f5c", "town")]
    [InlineData("#ffd400", "hills")]
    [InlineData("#39ff14", "rice")]
    [InlineData("#ffffff", "coast")]
    public async Task Every_face_is_read_in_light_and_dark_and_fits_every_width(string colour, string drawing)
    {
        var folder = Directory.CreateTempSubdirectory("ita-face-");
        var site = Path.Combine(folder.FullName, "site");
        var stop = TestContext.Current.CancellationToken;
        PublishedFolder.Publish(
            Built(colour, drawing).Artifacts,
            OutputFolder.Accept(site, Repository.Root, stop),
            stop: stop
        );
        var faults = new List<string>();
        await using var tab = await chromium.OpenTabAsync();
        foreach (var page in new[] { "index.html", "oit/2566/index.html", "oit/2566/o1.html", "eit-poster.html" })
        {
            await tab.GoAsync(new Uri(Path.Combine(site, page)).AbsoluteUri);
            await Axe.BringAsync(tab);
            foreach (var (width, scheme) in new[] { (360, Scheme.Light), (1280, Scheme.Light), (1280, Scheme.Dark) })
            {
                await tab.LookAsync(width, scheme);
                string[] found = [.. await tab.RunsOffTheSideAsync(), .. await Axe.FindInColoursAsync(tab)];
                faults.AddRange(found.Select(fault => $"{page} {width} px, {scheme}: {fault}"));
            }
        }

        folder.Delete(recursive: true);
        Faults.None(faults.Concat(tab.Complaints));
    }

    private static BuildResult Built(string colour, string drawing)
    {
        var files = SiteStarter.Start("เทศบาลเมืองตัวอย่าง").ToDictionary(file => file.Path);
        var settings = System
            .Text.Encoding.UTF8.GetString(files[SourceTree.ConfigFile].Bytes.Span)
            .Replace(
                "\"digits\"",
                $"\"colour\": \"{colour}\", \"heroDrawing\": \"{drawing}\",\n  \"digits\"",
                StringComparison.Ordinal
            );
        return SiteBuild.Run(
            new SourceTree(
                files
                    .Values.Where(file => file.Path != SourceTree.ConfigFile)
                    .Select(file => SiteInAString.File(file.Path, file.Bytes.ToArray()))
                    .Append(SiteInAString.File(SourceTree.ConfigFile, System.Text.Encoding.UTF8.GetBytes(settings)))
            )
        );
    }
}
