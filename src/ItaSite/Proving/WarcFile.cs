using System.Security.Cryptography;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Proving;

/// <summary>
/// Writes a WARC 1.1 (ISO 28500): each file as a host would answer with it, so that tools for web archives open it.
/// </summary>
internal sealed class WarcFile
{
    /// <summary>Where a site stands that names no address: no host can ever have it.</summary>
    public const string NoAddress = "https://site.invalid/";

    private const string LineEnd = "\r\n";

    private readonly Stream target;
    private readonly string date;
    private readonly string infoId;

    private WarcFile(Stream target, string date, string infoId)
    {
        this.target = target;
        this.date = date;
        this.infoId = infoId;
    }

    /// <param name="address">Where the site stands, with a slash at the end.</param>
    /// <param name="time">Stands as the date of each record, and the file's head says what it means.</param>
    public static void Write(Stream target, IReadOnlyList<PackedFile> files, string address, PackTime time)
    {
        var head = Encoding.UTF8.GetBytes(
            $"software: ItaSite{LineEnd}"
                + $"format: WARC File Format 1.1{LineEnd}"
                + $"conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/{LineEnd}"
                + $"description: made from the published files, not fetched from a host; "
                + $"WARC-Date is {time.Meaning.English}{LineEnd}"
        );
        var date = StampedTime.Utc(time.Time);
        var id = IdOf($"{date} {Convert.ToHexStringLower(SHA256.HashData(head))}");
        var file = new WarcFile(target, date, id);
        file.Write([$"WARC-Type: warcinfo", $"WARC-Record-ID: {id}", "Content-Type: application/warc-fields"], head);
        foreach (var packed in files)
        {
            file.Write(packed, new SitePath(packed.Path).Under(address));
            if (packed.Path == SiteAddresses.Home.Value)
                file.Write(packed, address);
        }
    }

    private void Write(PackedFile file, string address)
    {
        var answer = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK{LineEnd}Content-Type: {MediaTypes.WithCharset(file.Path)}{LineEnd}"
                + $"Content-Length: {file.Length}{LineEnd}{LineEnd}"
        );
        StartRecord(
            [
                "WARC-Type: response",
                $"WARC-Record-ID: {IdOf($"{date} {address} {file.Sum}")}",
                $"WARC-Target-URI: {address}",
                $"WARC-Warcinfo-ID: {infoId}",
                $"WARC-Payload-Digest: sha256:{file.Sum}",
                "Content-Type: application/http; msgtype=response",
            ],
            answer.Length + file.Length
        );
        target.Write(answer);
        file.CopyTo(target);
        Write(LineEnd + LineEnd);
    }

    private void Write(IEnumerable<string> fields, byte[] content)
    {
        StartRecord(fields, content.Length);
        target.Write(content);
        Write(LineEnd + LineEnd);
    }

    private void StartRecord(IEnumerable<string> fields, long length)
    {
        IEnumerable<string> lines = ["WARC/1.1", .. fields, $"WARC-Date: {date}", $"Content-Length: {length}", "", ""];
        Write(string.Join(LineEnd, lines));
    }

    private void Write(string text) => target.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>From what the record holds, as a UUID that says it is made so (version 8).</summary>
    private static string IdOf(string content)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(content))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"<urn:uuid:{new Guid(bytes, bigEndian: true)}>";
    }
}
