using System.Text;

namespace ItaSite.Files;

/// <summary>
/// The readable runs of a binary part, in 8-bit letters and in UTF-16: what drawings and form controls say, without
/// knowing their formats.
/// </summary>
internal static class RawStrings
{
    private const int ThaiCodePage = 874;

    public static string In(ReadOnlySpan<byte> bytes)
    {
        var lines = new StringBuilder();
        var run = new StringBuilder();
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(ThaiCodePage)!;
        foreach (var letter in thai.GetString(bytes))
            Take(letter);

        End();
        for (var parity = 0; parity < 2; parity++)
        {
            for (var at = parity; at + 1 < bytes.Length; at += 2)
                Take((char)(bytes[at] | (bytes[at + 1] << 8)));

            End();
        }

        return lines.ToString();

        void Take(char letter)
        {
            if (
                letter
                is (>= ' ' and <= '~')
                    or (>= '\u0E00' and <= '\u0E5B')
                    or (>= '\u2010' and <= '\u2015')
                    or '\u00A0'
            )
                run.Append(letter);
            else
                End();
        }

        void End()
        {
            var text = run.ToString();
            run.Clear();
            if (TellingText.Is(text))
                lines.Append(text).Append('\n');
        }
    }
}
