using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ItaSite.Benchmarks;

if (args is ["edits", var site, var seed, var rounds])
{
    new EditsUntilKilled(site, new Random(int.Parse(seed))).Run(int.Parse(rounds));
    return;
}

// In this process: a project made for each benchmark would not know the versions that the repository pins.
var config = DefaultConfig
    .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(HotPaths).Assembly).Run(args, config);
