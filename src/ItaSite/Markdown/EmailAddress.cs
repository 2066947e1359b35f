using System.Text.RegularExpressions;

namespace ItaSite.Markdown;

/// <summary>An e-mail address as GitHub finds it in a text.</summary>
internal static partial class EmailAddress
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        var query = text.IndexOf('?');
        var address = (query < 0 ? text : text[..query]).ToString();
        return address.Split(',').All(one => Whole().IsMatch(one));
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9._+/-])[A-Za-z0-9](?:[A-Za-z0-9._+-]*[A-Za-z0-9_+-])?@[A-Za-z0-9_-]+"
            + @"(?:\.[A-Za-z0-9_-]+)*\.[A-Za-z0-9_-]*[A-Za-z0-9](?![A-Za-z0-9_-]|\.[A-Za-z0-9]|@)"
    )]
    public static partial Regex InText();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$")]
    private static partial Regex Whole();
}
