using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ItaSite.Tests.HouseRules;

/// <summary>The files that build many sites on engines of others, held against what those engines accept.</summary>
public partial class FilesForOtherEngines
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".deploy");

    [Fact]
    public async Task Each_is_what_its_engine_accepts() => Assert.Equal("", await MistakesAsync(Folder));

    [Theory]
    [InlineData("many-sites.github.yml", "matrix.machine", "matrix.machin")]
    [InlineData("many-sites.github.yml", "runs-on", "run-on")]
    [InlineData("many-sites.github.yml", "branches: [main]", "branchs: [main]")]
    [InlineData("many-sites.job.yaml", "completions: 4", "completions: four")]
    [InlineData("many-sites.job.yaml", "completionMode", "completionMod")]
    [InlineData("many-sites.job.yaml", "readOnlyRootFilesystem", "readOnlyRootFileSystem")]
    [InlineData("many-sites.job.yaml", "kind: Job", "kind: Jobs")]
    public async Task A_mistake_in_one_is_told(string file, string right, string wrong)
    {
        var copy = Directory.CreateTempSubdirectory("ita-deploy-");
        try
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);
            Assert.Contains(right, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(
                Path.Combine(copy.FullName, file),
                text.Replace(right, wrong, StringComparison.Ordinal),
                TestContext.Current.CancellationToken
            );

            Assert.Contains(file, await MistakesAsync(copy.FullName), StringComparison.Ordinal);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task All_machines_of_the_job_together_build_every_part()
    {
        var job = await File.ReadAllTextAsync(
            Path.Combine(Folder, "many-sites.job.yaml"),
            TestContext.Current.CancellationToken
        );
        var counts = MachineCounts().Matches(job).Select(match => match.Groups["count"].Value).ToList();

        Assert.Equal(4, counts.Count);
        Assert.Single(counts.Distinct());
        Assert.Contains("$((JOB_COMPLETION_INDEX + 1))/$MACHINES", job, StringComparison.Ordinal);
    }

    private static async Task<string> MistakesAsync(string folder)
    {
        var lint = Path.Combine(Repository.Root, "tests", "tools", "lint-deploy.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [lint, folder]) { RedirectStandardOutput = true })!;
        var mistakes = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(mistakes.Length == 0 ? 0 : 1, node.ExitCode);
        return mistakes.Trim();
    }

    [GeneratedRegex(
        """^  (?:completions|parallelism|maxFailedIndexes): (?<count>\d+)$|^ +value: "(?<count>\d+)"$""",
        RegexOptions.Multiline
    )]
    private static partial Regex MachineCounts();
}
