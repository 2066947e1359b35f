namespace ItaSite.Proving;

/// <summary>What minisign writes into its files: lines, and values as Base64.</summary>
internal static class MinisignLines
{
    public const string Untrusted = "untrusted comment: ";
    public const string Trusted = "trusted comment: ";

    /// <summary>Before a key, and before a signature of the message itself.</summary>
    public static readonly ReadOnlyMemory<byte> Ed = "Ed"u8.ToArray();

    /// <summary>Before a signature of the message's BLAKE2b, as minisign makes by default.</summary>
    public static readonly ReadOnlyMemory<byte> Hashed = "ED"u8.ToArray();

    public const int IdAt = 2;
    public const int IdLength = 8;

    public static string[] Of(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <returns>Null unless it holds as many bytes as are asked for, written in the one right way.</returns>
    public static byte[]? Bytes(string line, int length)
    {
        var bytes = new byte[length];
        return
            Convert.TryFromBase64String(line.Trim(), bytes, out var written)
            && written == length
            && Convert.ToBase64String(bytes) == line.Trim()
            ? bytes
            : null;
    }
}
