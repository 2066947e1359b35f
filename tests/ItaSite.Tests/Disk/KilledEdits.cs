using System.Diagnostics;
using System.Security.Cryptography;
using ItaSite.Disk;

namespace ItaSite.Tests.Disk;

/// <summary>An editor killed at random moments; tests/kills/edits.mjs does it a thousand times.</summary>
public sealed class KilledEdits : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-killed-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Every_text_that_was_said_to_be_saved_is_there_and_every_file_is_whole()
    {
        var driver = Path.Combine(
            Repository.Root,
            "tests/ItaSite.Benchmarks/bin/Release/net10.0/ItaSite.Benchmarks.dll"
        );
        var known = new HashSet<string>();
        for (var round = 0; round < 4; round++)
        {
            var saved = new List<(string Path, string Sum)>();
            using var child = Process.Start(
                new ProcessStartInfo("dotnet", [driver, "edits", root, $"{round}", "100000"])
                {
                    RedirectStandardOutput = true,
                }
            )!;
            for (var lines = 0; lines < 15 * (round + 1); lines++)
            {
                if (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is not { } line)
                    break;

                Take(line, saved, known);
            }

            child.Kill();
            while (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } late)
                Take(late, saved, known);

            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            AssertNothingIsLost(saved, known);
        }
    }

    private void AssertNothingIsLost(List<(string Path, string Sum)> saved, HashSet<string> known)
    {
        Assert.NotEmpty(saved);
        var history = new FileHistory(HistoryFolder.In(root));
        Assert.All(saved.TakeLast(40), text => Assert.NotNull(history.Find(text.Path, text.Sum)));
        Assert.All(
            Directory
                .EnumerateFiles(Path.Combine(root, "content"), "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith('.')),
            file => Assert.Contains(SumOf(file), known)
        );
    }

    private static void Take(string line, List<(string Path, string Sum)> saved, HashSet<string> known)
    {
        var words = line.Split(' ');
        if (words is ["try", _, var tried])
            known.Add(tried);

        if (words is ["ack", var path, { Length: > 1 } sum])
            saved.Add((path, sum));
    }

    private static string SumOf(string file) => Convert.ToHexStringLower(SHA256.HashData(OnDisk.Bytes(file)));
}
