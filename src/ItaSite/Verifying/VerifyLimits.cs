namespace ItaSite.Verifying;

/// <summary>How much of a host is borne; what is beyond is told.</summary>
internal sealed record VerifyLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Requests at a time: what one browser opens.</summary>
    public int AtOnce { get; init; } = 6;

    /// <summary>Between two requests of the same hand.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Without a byte.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After <see cref="Silence"/>, a body must come at least this fast.</summary>
    public long BytesASecond { get; init; } = 4096;

    public TimeSpan Run { get; init; } = TimeSpan.FromMinutes(30);

    public int Requests { get; init; } = 500_000;

    public long BytesOfFile { get; init; } = 256 * Megabyte;

    public long BytesOfPage { get; init; } = 64 * Megabyte;

    public long BytesOfRun { get; init; } = 4096 * Megabyte;

    /// <summary>Of a text that is looked into; of a longer one only the sum is known.</summary>
    public long BytesLookedInto { get; init; } = 8 * Megabyte;

    /// <summary>Into how many times its size a large body may unpack: pages and tables do to about twenty.</summary>
    public long Unpacking { get; init; } = 200;

    public int Redirects { get; init; } = 5;

    /// <summary>Files in a row without an answer, after which the host counts as gone.</summary>
    public int FailuresInARow { get; init; } = 12;

    /// <summary>Addresses that nobody published, found on the host and asked for.</summary>
    public int Strangers { get; init; } = 1000;

    public int SitemapFiles { get; init; } = 50;

    public long MostOf(string path) => FileKinds.IsPage(path) ? BytesOfPage : BytesOfFile;
}
