using System.Text;

namespace ItaSite.NumberFormats;

/// <summary>
/// Writes the section that shows a number as a format of its own, which any spreadsheet reads and which shows the same.
/// </summary>
internal static class FormatCode
{
    private const int Longest = 200;
    private const string ThaiDigits = "[$-D00041E]";
    private const string TimeOfMachine = "h:mm:ss";

    /// <param name="sign">
    /// What stands before the number to say that it is negative, where only its colour said so.
    /// </param>
    /// <returns>Null if it would be too long.</returns>
    public static string? Of(SectionFor chosen, string sign = "")
    {
        var section = chosen.Section;
        var code = section.Locale.IsSystemTime ? TimeOfMachine : Written(section.Tokens);
        code = section.Locale.HasThaiDigits ? ThaiDigits + code : code;

        // The second section is for negative numbers, and leaves their sign to itself.
        code = chosen.SaysMinus ? $"{code};{sign}{code}" : code;
        return code.Length <= Longest ? code : null;
    }

    private static string Written(IReadOnlyList<FormatToken> tokens)
    {
        var first = tokens.Index().First(token => !IsRoom(token.Item)).Index;
        var last = tokens.Index().Last(token => !IsRoom(token.Item)).Index;
        var code = new StringBuilder();
        foreach (var token in tokens.Take(first..(last + 1)))
        {
            code.Append(
                token.Part switch
                {
                    FormatPart.Literal => Quoted(token.Text),
                    FormatPart.Blank => " ",
                    FormatPart.Fill => "",
                    FormatPart.Thousand => ",",
                    FormatPart.SecondFraction => $".{token.Text}",
                    FormatPart.ElapsedHours or FormatPart.ElapsedMinutes or FormatPart.ElapsedSeconds =>
                        $"[{token.Text}]",
                    _ => token.Text,
                }
            );
        }

        return code.ToString();
    }

    private static bool IsRoom(FormatToken token) =>
        token.Part is FormatPart.Blank or FormatPart.Fill
        || (token.Part == FormatPart.Literal && string.IsNullOrWhiteSpace(token.Text));

    private static string Quoted(string words) =>
        words == "\"" ? "\\\"" : $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"";
}
