using System.Diagnostics;
using System.IO.Compression;
using System.Net.Sockets;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Verifying;

namespace ItaSite.Tests.Verifying;

/// <summary>
/// A host that means harm to who looks at it ends in a sentence: it holds nobody up and fills no memory.
/// </summary>
public sealed class HostileHosts(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Good = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

    private static readonly byte[] Much = new byte[64 * 1024];

    private static readonly VerifyLimits Quick = new()
    {
        Silence = TimeSpan.FromSeconds(0.5),
        Run = TimeSpan.FromSeconds(8),
        BytesOfPage = 500_000,
        BytesOfFile = 1_000_000,
        BytesOfRun = 20_000_000,
        FailuresInARow = 6,
    };

    /// <summary>What each does with any request.</summary>
    private static readonly IReadOnlyDictionary<string, Func<NetworkStream, CancellationToken, Task>> Kinds =
        new Dictionary<string, Func<NetworkStream, CancellationToken, Task>>
        {
            ["an endless body"] = async (stream, stop) =>
            {
                await RawHost.SendAsync(stream, Good + "\r\n");
                while (!stop.IsCancellationRequested)
                    await stream.WriteAsync(Much, stop);
            },
            ["a byte a second"] = async (stream, stop) =>
            {
                await RawHost.SendAsync(stream, Good + "Content-Length: 100000\r\n\r\n");
                while (!stop.IsCancellationRequested)
                {
                    await RawHost.SendAsync(stream, "a");
                    await Task.Delay(100, stop);
                }
            },
            ["silence"] = (_, stop) => Task.Delay(Timeout.Infinite, stop),
            ["endless headers"] = async (stream, stop) =>
            {
                await RawHost.SendAsync(stream, "HTTP/1.1 200 OK\r\n");
                while (!stop.IsCancellationRequested)
                    await RawHost.SendAsync(stream, $"X-A: {new string('a', 1000)}\r\n");
            },
            ["endless promises to answer"] = async (stream, stop) =>
            {
                while (!stop.IsCancellationRequested)
                    await RawHost.SendAsync(stream, "HTTP/1.1 100 Continue\r\n\r\n");
            },
            ["what is no HTTP"] = (stream, _) => RawHost.SendAsync(stream, "\0\u0001\u0002 hello\n\n"),
            ["a body that is cut off"] = (stream, _) =>
                RawHost.SendAsync(stream, Good + "Content-Length: 100000\r\n\r\nabc"),
            ["nothing at all"] = (_, _) => Task.CompletedTask,
            ["a gzip bomb"] = (stream, stop) => PackedAsync(stream, "gzip", stop),
            ["a brotli bomb"] = (stream, stop) => PackedAsync(stream, "br", stop),
            ["broken packing"] = (stream, _) =>
                RawHost.SendAsync(stream, Good + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello"),
            ["unknown packing"] = (stream, _) =>
                RawHost.SendAsync(stream, Good + "Content-Encoding: zstd\r\nContent-Length: 5\r\n\r\nhello"),
        };

    public static TheoryData<string> Names { get; } = [.. Kinds.Keys];

    private static async Task PackedAsync(NetworkStream stream, string encoding, CancellationToken stop)
    {
        await RawHost.SendAsync(stream, $"{Good}Content-Encoding: {encoding}\r\n\r\n");
        await using Stream packed =
            encoding == "br"
                ? new BrotliStream(stream, CompressionLevel.Fastest)
                : new GZipStream(stream, CompressionLevel.Fastest);
        for (var i = 0; i < 2000; i++)
            await packed.WriteAsync(Much, stop);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_host_that_does_so_at_every_address_ends_in_a_sentence(string kind)
    {
        using var host = new RawHost((_, stream, stop) => Kinds[kind](stream, stop));
        var before = GC.GetTotalMemory(forceFullCollection: false);
        var started = Stopwatch.GetTimestamp();

        Assert.NotEmpty(await SentencesAsync(host, Quick));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 10);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: false) - before, long.MinValue, 200_000_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_host_that_does_so_at_one_address_is_looked_at_to_the_end(string kind)
    {
        using var host = new RawHost(
            (path, stream, stop) => path == "/contact.html" ? Kinds[kind](stream, stop) : ShowAsync(stream, path)
        );
        var said = await SentencesAsync(host, Quick);

        Assert.Contains("contact.html", said, StringComparison.Ordinal);
        Assert.DoesNotContain("ITA946", said, StringComparison.Ordinal);
        Assert.DoesNotContain("index.html(1,1): error", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_are_followed_a_few_times_only()
    {
        using var host = new RawHost(
            (path, stream, _) =>
                RawHost.SendAsync(
                    stream,
                    $"HTTP/1.1 302 Found\r\nLocation: {path}a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )
        );

        Assert.Contains("lead in a circle", await SentencesAsync(host, Quick), StringComparison.Ordinal);
        Assert.InRange(host.Asked, 1, 5000);
    }

    [Fact]
    public async Task Pages_that_name_one_another_without_end_are_asked_for_up_to_a_number()
    {
        var number = 0;
        using var host = new RawHost(
            (path, stream, _) =>
                path.StartsWith("/slot", StringComparison.Ordinal)
                    ? RawHost.SendAsync(
                        stream,
                        $"{Good}Content-Type: text/html\r\n\r\n<a href=/slot{Interlocked.Increment(ref number)}>x</a>"
                    )
                    : ShowAsync(stream, path)
        );
        var said = await SentencesAsync(host, Quick with { Strangers = 30 });

        Assert.Contains("slot/(1,1): error ITA935", said, StringComparison.Ordinal);
        Assert.Contains("too many addresses", said, StringComparison.Ordinal);
        Assert.InRange(number, 30, 150);
    }

    [Fact]
    public async Task What_a_host_names_is_printed_so_that_it_can_not_steer_a_terminal()
    {
        using var host = new RawHost(
            (path, stream, _) =>
                path == "/contact.html"
                    ? RawHost.SendAsync(
                        stream,
                        $"{Good}Content-Type: text/html\r\n\r\n<a href='/x%1b%5B31m%0Aa(1,1): error ITA000'>x</a>"
                    )
                : path.StartsWith("/x", StringComparison.Ordinal) ? RawHost.SendAsync(stream, Good + "\r\nSLOT")
                : ShowAsync(stream, path)
        );
        var said = await SentencesAsync(host, Quick);

        Assert.Contains("xU+001B[31mU+000Aa", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
    }

    [Fact]
    public async Task A_run_that_was_cut_short_goes_on_where_it_ended()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("ita-resume-").FullName, "done.txt");
        using var host = new RawHost((path, stream, _) => ShowAsync(stream, path));
        var expected = ExpectedFiles.KeptIn(Path.GetDirectoryName(site.Dist)!);

        using (var first = FilesDone.In(file, host.Address, expected, DateTimeOffset.UnixEpoch))
            Assert.True((await site.LookAtAsync(host.Address, Quick with { Requests = 60 }, first)).IsCutShort);

        using var second = FilesDone.In(file, host.Address, expected, DateTimeOffset.UnixEpoch.AddHours(1));
        var result = await site.LookAtAsync(host.Address, Quick, second);
        Assert.False(result.IsCutShort);
        Assert.InRange(result.Resumed, 3, 40);
        Assert.Equal(expected.Sums.Count + 1, result.Resumed + result.Files);

        using var late = FilesDone.In(file, host.Address, expected, DateTimeOffset.UnixEpoch.AddDays(2));
        Assert.False(late.Contains("contact.html"));
        late.Forget();
        Directory.Delete(Path.GetDirectoryName(file)!);
    }

    /// <summary>What a decent host sends: the file, or that there is none.</summary>
    private async Task ShowAsync(NetworkStream stream, string path)
    {
        var file = site.Dist + Uri.UnescapeDataString(path.Split('?')[0]);
        if (file.EndsWith('/'))
            file += "index.html";

        if (!File.Exists(file))
        {
            await RawHost.SendAsync(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        var type = ItaSite.Model.MediaTypes.WithCharset(file);
        await RawHost.SendAsync(stream, $"{Good}Content-Type: {type}\r\nContent-Length: {bytes.Length}\r\n\r\n");
        await stream.WriteAsync(bytes);
    }

    private async Task<string> SentencesAsync(RawHost host, VerifyLimits limits)
    {
        try
        {
            var result = await site.LookAtAsync(host.Address, limits);
            return string.Join('\n', result.Diagnostics.Select(said => said.ToLine(Language.English)));
        }
        catch (DiskException error)
        {
            return error.Diagnostic.ToLine(Language.English);
        }
    }
}
