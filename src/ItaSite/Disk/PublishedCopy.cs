using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>A published site somewhere else, compared with its own SHA256SUMS.</summary>
internal static class PublishedCopy
{
    /// <returns>One diagnostic a file that is changed, missing or added.</returns>
    /// <exception cref="DiskException">The folder holds no checksums, or can't be read.</exception>
    public static Diagnosed<int> InFolder(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Checksums.FileName)))
            throw new DiskException(Diagnostic.At(Place.TopOf(folder), CommandProblems.SumsAreMissing, folder));

        var sums = DiskException.Naming(
            folder,
            () => Checksums.Parse(File.ReadAllText(Path.Combine(folder, Checksums.FileName)), folder)
        );
        var differences = new List<Diagnostic>();
        foreach (var (path, sum) in sums)
        {
            var file = Path.Combine(folder, path);
            if (!File.Exists(file))
                differences.Add(Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsMissing));
            else if (DiskException.Naming(path, () => SumOf(file)) != sum)
                differences.Add(Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsChanged));
        }

        var all = DiskException.Naming(folder, () => Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        differences.AddRange(
            all.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(path => path != Checksums.FileName && !sums.ContainsKey(path))
                .Select(path => Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsAdded))
        );
        return new Diagnosed<int>(sums.Count, [.. differences.Order()]);
    }

    /// <summary>
    /// A live site can't be asked what else it holds, and hosts hide names with a leading dot and the files that they
    /// read themselves: those are left out.
    /// </summary>
    /// <exception cref="DiskException">The host does not answer, or has no checksums.</exception>
    public static async Task<Diagnosed<int>> AtAddressAsync(Uri address, HttpClient client, CancellationToken stop)
    {
        var root = address.AbsoluteUri[..(address.AbsoluteUri.LastIndexOf('/') + 1)];
        var text =
            await ReadAsync(
                client,
                root + Checksums.FileName,
                (stream, cancel) => new StreamReader(stream).ReadToEndAsync(cancel),
                stop
            ) ?? throw new DiskException(Diagnostic.At(Place.TopOf(root), CommandProblems.SumsAreMissing, root));
        var sums = Checksums.Parse(text, root);
        var differences = new List<Diagnostic>();
        var served = sums.Where(entry => IsServed(entry.Key)).ToList();
        foreach (var (path, sum) in served)
        {
            var found = await ReadAsync(
                client,
                root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)),
                SumOfAsync,
                stop
            );
            if (found != sum)
                differences.Add(
                    Diagnostic.At(
                        Place.TopOf(path),
                        found is null ? CommandProblems.PublishedFileIsMissing : CommandProblems.PublishedFileIsChanged
                    )
                );
        }

        return new Diagnosed<int>(served.Count, [.. differences.Order()]);
    }

    private static bool IsServed(string path) =>
        !path.Split('/').Any(step => step.StartsWith('.')) && !SiteAddresses.HostFiles.Contains(new SitePath(path));

    private static string SumOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static async Task<string> SumOfAsync(Stream stream, CancellationToken stop) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));

    /// <returns>Null if the host says that there is no such file.</returns>
    private static async Task<string?> ReadAsync(
        HttpClient client,
        string url,
        Func<Stream, CancellationToken, Task<string>> read,
        CancellationToken stop
    )
    {
        try
        {
            using var response = await client.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead, stop);
            if (response.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone)
                return null;

            response.EnsureSuccessStatusCode();
            using var stream = await response.Content.ReadAsStreamAsync(stop);
            return await read(stream, stop);
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException
                || (error is TaskCanceledException && !stop.IsCancellationRequested)
            )
        {
            throw new DiskException(
                Diagnostic.At(Place.TopOf(url), CommandProblems.AddressDoesNotAnswer, url, error.Message),
                error
            );
        }
    }
}
