using System.Text;

namespace ItaSite.Disk;

/// <summary>A file as it was when somebody opened it to edit it.</summary>
/// <param name="Version">Of its bytes; a change is only written over the version that it began from.</param>
/// <param name="IsOpenInOffice">Word or Excel has it open, and will write over whatever comes meanwhile.</param>
internal sealed record OpenedFile(string Path, byte[] Bytes, string Version, bool IsOpenInOffice)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>With its byte-order mark and line ends; null for what is no text in UTF-8.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return Utf8.GetString(Bytes);
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }
    }

    /// <summary>Null if it is not there.</summary>
    public static byte[]? BytesAt(string full)
    {
        try
        {
            return File.ReadAllBytes(full);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
