using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>A published folder somewhere else, compared with what was published.</summary>
internal static class PublishedCopy
{
    /// <returns>The number of files looked at; one diagnostic a file that is changed, missing or added.</returns>
    /// <exception cref="DiskException">There is no such folder.</exception>
    public static Diagnosed<int> InFolder(string folder, ExpectedFiles expected)
    {
        var (files, refused) = CopiedFiles.In(folder);
        var there = files.ToHashSet(StringComparer.Ordinal);
        var odd = refused.Select(diagnostic => diagnostic.Place.File).ToHashSet(StringComparer.Ordinal);
        var differences = new List<Diagnostic>(refused);
        foreach (var (path, sum) in expected.Sums.Where(entry => !IsWithinOdd(entry.Key)))
            Compare(path, sum);

        if (expected.SumOfList is { } ofList)
            Compare(Checksums.FileName, ofList);

        differences.AddRange(
            files
                .Where(path => path != Checksums.FileName && !expected.Sums.ContainsKey(path))
                .Select(path => Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsAdded))
        );
        return new Diagnosed<int>(expected.Sums.Count, [.. differences.Order()]);

        // What lies in a folder that can't be read is told once, with the folder.
        bool IsWithinOdd(string path) =>
            odd.Contains(path)
            || odd.Any(folder => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

        void Compare(string path, string sum)
        {
            if (!there.Contains(path))
            {
                differences.Add(Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsMissing));
                return;
            }

            try
            {
                if (ExpectedFiles.SumOfFile(Path.Combine(folder, path), path) != sum)
                    differences.Add(Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsChanged));
            }
            catch (DiskException error)
            {
                differences.Add(
                    Diagnostic.At(Place.TopOf(path), VerifyProblems.NotCompared, DiskReason.Of(error.InnerException!))
                );
            }
        }
    }
}
