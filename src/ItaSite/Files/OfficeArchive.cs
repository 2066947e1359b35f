using System.IO.Compression;
using System.Xml;

namespace ItaSite.Files;

/// <summary>
/// The XML parts inside an Office file: opened one by one, without DTDs or anything from outside, and only up to a
/// limit.
/// </summary>
internal sealed class OfficeArchive(Stream stream, Inflation? inflation = null) : IDisposable
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);

    public Inflation Inflation { get; } = inflation ?? new();

    public IEnumerable<string> Names => zip.Entries.Select(entry => entry.FullName);

    /// <summary>Null if there is no such part.</summary>
    public XmlReader? Open(string name) =>
        zip.GetEntry(name) is { } entry ? XmlReader.Create(Inflation.Over(entry.Open()), Safe) : null;

    /// <summary>What a part holds, if there is such a part.</summary>
    public byte[] BytesOf(string name) => zip.GetEntry(name) is { } entry ? Inflation.BytesOf(entry) : [];

    public void Dispose() => zip.Dispose();
}
