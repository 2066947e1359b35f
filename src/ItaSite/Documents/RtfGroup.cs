using System.Text;

namespace ItaSite.Documents;

/// <summary>What holds within a pair of braces of RTF, and ends with them.</summary>
internal sealed record RtfGroup
{
    public const int Thai = 874;
    public const int Western = 1252;

    public int CodePage { get; init; } = Thai;

    public int Font { get; init; }

    /// <summary>How many letters stand for a Unicode letter in programs that know none.</summary>
    public int Fallbacks { get; init; } = 1;

    public int ToSkip { get; init; }

    public bool MayBeUnknown { get; init; }

    public RtfWay Goes { get; init; }

    public string Destination { get; init; } = "";

    public StringBuilder? Author { get; init; }

    /// <summary>
    /// Within a destination: its text goes where its kind belongs; one that is not known is read, but not shown.
    /// </summary>
    public RtfGroup Entered(string word) =>
        this with
        {
            MayBeUnknown = false,
            Goes = Goes is RtfWay.Nothing or RtfWay.Binary ? Goes : WayOf(word),
            Destination = word,
        };

    private RtfWay WayOf(string word) =>
        RtfWords.Nothing.Contains(word) ? RtfWay.Nothing
        : RtfWords.Binary.Contains(word) ? RtfWay.Binary
        : RtfWords.KnownText.Contains(word) ? Goes
        : RtfWay.Aside;

    /// <summary>What a binary destination writes in hexadecimal digits, broken over lines.</summary>
    public static byte[] BytesOf(StringBuilder hex)
    {
        var digits = new string([.. hex.ToString().Where(char.IsAsciiHexDigit)]);
        return Convert.FromHexString(digits[..(digits.Length & ~1)]);
    }
}
